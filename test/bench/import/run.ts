/**
 * npm run bench:import: how long the files that people hand over take to be read, and what memory, beside papaparse,
 * SheetJS and exceljs on the same files. One Chromium page; every candidate in a fresh worker; the answers are compared
 * before a time counts. Machines are noisy: read the ratios within the run. Ends with 1 where a frame of the page took more than
 * 100 ms and half as long again as the longest of the same page without an import.
 *
 * Arguments: rows of the CSV file, rows of the xlsx file, rounds, candidates (all unless some are named, with commas).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { chromiumFlags, findChromium } from '../../browser/chromium.mjs'
import type { ReadReply } from './read.worker'
import type { Candidate } from './read-with'
import { watchRenderer } from './renderer'
import { type SyntheticFile, syntheticCsv, syntheticXlsx } from './synthetic-files'

const [csvRows = 1_000_000, xlsxRows = 100_000, rounds = 3] = process.argv.slice(2, 5).map(Number)
const wanted = process.argv[5]?.split(',') ?? null
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const excelJs = path('node_modules/exceljs/dist/exceljs.min.js')
if (!existsSync(excelJs)) {
  console.log('exceljs is not installed and is left out; to have it: npm ci --prefix test/bench/import\n')
}

const names: Readonly<Record<Candidate, string>> = {
  ours: 'Giám Sát, cells read when asked for',
  oursAsTexts: 'Giám Sát, every cell as text',
  oursRecognised: 'Giám Sát, to the recognised table',
  papaparse: 'papaparse',
  sheetJs: 'SheetJS',
  excelJs: 'exceljs',
}
const plans: readonly { file: SyntheticFile; candidates: readonly Candidate[] }[] = [
  { file: syntheticXlsx(xlsxRows), candidates: ['ours', 'oursAsTexts', 'oursRecognised', 'sheetJs', 'excelJs'] },
  // exceljs reads no CSV in a browser
  { file: syntheticCsv(csvRows), candidates: ['ours', 'oursAsTexts', 'oursRecognised', 'papaparse', 'sheetJs'] },
]

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '~': path('../../../src') } },
  worker: { format: 'es' },
  build: {
    outDir: folder,
    target: 'es2022',
    rollupOptions: { input: path('page.ts'), output: { entryFileNames: 'page.js' } },
  },
})
const types: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html' }
const server = createServer((request, response) => {
  const name = (request.url ?? '/').slice(1)
  const data = plans.find(({ file }) => file.name === name)?.file.bytes
  const send = (body: string | Uint8Array, type: string) => response.writeHead(200, { 'content-type': type }).end(body)
  if (name === '')
    send('<!doctype html><title>bench</title><script type="module" src="/page.js"></script>', 'text/html')
  else if (data !== undefined) send(data, 'application/octet-stream')
  else if (name === 'exceljs.js' && existsSync(excelJs)) send(readFileSync(excelJs), 'text/javascript')
  else if (existsSync(join(folder, name)))
    send(readFileSync(join(folder, name)), types[name.split('.').at(-1) ?? ''] ?? 'text/plain')
  else response.writeHead(404).end()
})
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const seconds = (ms: number): string => (ms / 1000).toFixed(2)
const megabytes = (bytes: number | null): string => (bytes === null ? '—' : String(Math.round(bytes / 1e6)))

interface Measured {
  readonly ms: number
  readonly cpu: number | null
  readonly grown: number | null
}

/** Reads a file once. Memory is what the process grew by from before the file was there. */
async function measure(page: Page, candidate: Candidate, file: SyntheticFile): Promise<Measured> {
  const renderer = await watchRenderer(browser)
  await page.requestGC()
  const before = renderer.now()
  await page.evaluate(`bench.load(${JSON.stringify({ candidate, url: `/${file.name}` })})`)
  renderer.reset()
  const cpuBefore = renderer.cpu()
  const reply = (await page.evaluate('bench.read()')) as ReadReply
  const [cpu, peak] = [renderer.cpu(), renderer.peak()]
  await page.evaluate('bench.drop()')
  if (reply?.rows !== file.rows || reply.checksum !== file.checksum) {
    throw new Error(`read otherwise: ${reply?.rows} rows for ${file.rows}, ${reply?.checksum} for ${file.checksum}`)
  }
  const less = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b)
  return { ms: reply.ms, cpu: less(cpu, cpuBefore), grown: less(peak, before) }
}

async function openPage(): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction('globalThis.bench !== undefined')
  return page
}

interface Felt {
  readonly longestFrame: number
  readonly longestTask: number
}

/** Time that the thread of the page itself ran. Unit: seconds. */
async function pageThread(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN
  }
}

/**
 * The import beside a page that draws frames, against the same page with nothing to do and beside a worker that only counts,
 * each for as long: a gap that those have too is the machine's.
 */
async function printWholeImport(page: Page, { name }: SyntheticFile): Promise<void> {
  const thread = await pageThread(page)
  const before = await thread()
  const whole = (await page.evaluate(`bench.importFile(${JSON.stringify(`/${name}`)})`)) as {
    openMs: number
    ms: number
    messages: number
    felt: Felt
    records: number
    issues: number
  }
  const ran = (await thread()) - before
  const span = Math.min(20_000, Math.max(2000, Math.round(whole.ms)))
  const idle = (await page.evaluate(`bench.idle(${span})`)) as Felt
  const beside = (await page.evaluate(`bench.idleBesideWorker(${span})`)) as Felt
  console.log(
    `whole import beside the page: open ${seconds(whole.openMs)} s, with recognition ${seconds(whole.ms)} s; ` +
      `${whole.records} records, ${whole.issues} issues; ${whole.messages} messages of progress; the page's own thread ran ${ran.toFixed(2)} s`,
  )
  const row = ({ longestFrame, longestTask }: Felt) => ({
    'longest frame ms': longestFrame.toFixed(0),
    'longest task ms': longestTask === 0 ? '< 50' : longestTask.toFixed(0),
  })
  console.table({
    'while importing': row(whole.felt),
    'page with nothing to do': row(idle),
    'beside a worker that only counts': row(beside),
  })
  const machine = Math.max(idle.longestFrame, beside.longestFrame)
  if (whole.felt.longestFrame > 100 && whole.felt.longestFrame > machine * 1.5) process.exitCode = 1
}

try {
  for (const { file, candidates } of plans) {
    const running = candidates.filter(
      (candidate) => (candidate !== 'excelJs' || existsSync(excelJs)) && wanted?.includes(candidate) !== false,
    )
    const timed = new Map<Candidate, Measured[]>(running.map((candidate) => [candidate, []]))
    const peaks = new Map<Candidate, number | null>()
    const failed = new Map<Candidate, string>()
    const attempt = async (page: Page, candidate: Candidate): Promise<Measured | null> => {
      if (failed.has(candidate)) return null
      try {
        return await measure(page, candidate, file)
      } catch (error) {
        failed.set(candidate, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
        return null
      }
    }
    // memory in a process of its own: what one leaves behind is not another's
    for (const candidate of running) {
      const page = await openPage()
      peaks.set(candidate, (await attempt(page, candidate))?.grown ?? null)
      await page.context().close()
    }
    // time in one page, all in turn
    const page = await openPage()
    for (let round = 0; round < rounds; round += 1) {
      for (const candidate of running) {
        const measured = await attempt(page, candidate)
        if (measured !== null) timed.get(candidate)?.push(measured)
      }
    }
    const msOf = (candidate: Candidate) => median((timed.get(candidate) ?? []).map(({ ms }) => ms))
    const cpuOf = (candidate: Candidate) => median((timed.get(candidate) ?? []).map(({ cpu }) => cpu ?? Number.NaN))
    console.log(
      `\n${file.name}: ${file.rows.toLocaleString('vi')} rows, ${megabytes(file.bytes.length)} MB, ${rounds} rounds`,
    )
    console.table(
      Object.fromEntries(
        running.map((candidate) => {
          const error = failed.get(candidate)
          if (error !== undefined) return [names[candidate], { 'median s': error }]
          return [
            names[candidate],
            {
              'median s': seconds(msOf(candidate)),
              '× ours': (msOf(candidate) / msOf('ours')).toFixed(1),
              'processor s': cpuOf(candidate).toFixed(2),
              'peak MB': megabytes(peaks.get(candidate) ?? null),
            },
          ]
        }),
      ),
    )
    await printWholeImport(page, file)
    await page.context().close()
  }
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}
