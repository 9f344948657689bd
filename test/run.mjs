// npm test: every check that must hold before a change lands, in the order in which they are cheap to fail.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const counts = { passed: 0, failed: 0 }
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

/** Runs one step and stops everything where it fails; the last line then says what was counted so far. */
function step(name, args, { env = {}, report } = {}) {
  process.stdout.write(`\n── ${name} ──\n`)
  const { status } = spawnSync(npx, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (report !== undefined) report()
  if (status !== 0) {
    console.log(`\n${name}: failed`)
    console.log(`${counts.passed} passed, ${Math.max(1, counts.failed)} failed`)
    process.exit(1)
  }
}

/** Reads a report that a step wrote; a step that wrote none has failed already and says so by its exit code. */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const unitReport = (file) => () => {
  const result = readReport(file)
  if (result === null) return
  counts.passed += result.numPassedTests
  counts.failed += result.numFailedTests
}

const browserReport = (file) => () => {
  const result = readReport(file)
  if (result === null) return
  counts.passed += result.stats.expected
  counts.failed += result.stats.unexpected
}

const vitest = (file, ...more) => [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...more,
]

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
step('types', ['tsc'])
step('lint and format', ['biome', 'ci', '.'])
step('unused code', ['knip'])
step('unit', vitest('test-results/unit.json'), { report: unitReport('test-results/unit.json') })
for (const zone of ['America/Santiago', 'Pacific/Apia']) {
  const file = `test-results/unit-${zone.replace('/', '-')}.json`
  const domain = ['test/domain/shared', 'test/domain/deadlines', 'test/domain/dossiers', 'test/domain/cube']
  step(`dates again in ${zone}`, vitest(file, ...domain), { env: { TZ: zone }, report: unitReport(file) })
}
step('build', ['vite', 'build'])
step('real browser', ['playwright', 'test'], { report: browserReport('test-results/browser.json') })
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
