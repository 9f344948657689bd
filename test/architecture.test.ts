import { posix } from 'node:path'
import { expect, it } from 'vitest'

/** Layer -> what it may import besides itself. A layer missing here may import nothing. */
const may: Record<string, string[]> = {
  domain: ['date-fns'],
  config: [],
  ui: ['npm'],
  data: ['npm', 'domain', 'config'],
  charts: ['npm', 'domain', 'ui'],
  features: ['npm', 'domain', 'config', 'ui', 'data', 'charts'],
  app: ['npm', 'domain', 'config', 'ui', 'data', 'charts', 'features'],
  'main.tsx': ['npm', 'app'],
  'cli.ts': ['npm', 'domain', 'config', 'data'],
}
const sources = Object.entries(
  import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.d.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
const impure = /\bnew Date\(\)|\bDate\.now\(|Math\.random\(|\bfetch\(|\b(window|document|localStorage)\./

it('imports only the layers below, and no sibling feature', () => {
  const wrong = sources.flatMap(([path, text]) => {
    const [, , layer = '', room] = path.split('/')
    return [...text.matchAll(/\b(?:from\s|import[\s(])\s*['"]([^'"\n]+)['"]/g)].flatMap(([, spec = '']) => {
      const target = spec.startsWith('.') ? posix.join(posix.dirname(path), spec) : spec.replace(/^~/, '/src')
      const [, root, to = '', toRoom] = target.split('/')
      const ok = !target.startsWith('/')
        ? may[layer]?.includes('npm') || may[layer]?.includes(target)
        : root === 'src' && (to === layer ? layer !== 'features' || toRoom === room : may[layer]?.includes(to))
      return ok ? [] : [`${path} -> ${spec}`]
    })
  })
  expect(sources.length).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})

it('keeps clock, chance, network and page out of the domain', () => {
  expect(
    sources.filter(([path, text]) => path.startsWith('/src/domain/') && impure.test(text)).map(([path]) => path),
  ).toEqual([])
})

it('keeps every file to 400 lines', () => {
  expect(sources.filter(([, text]) => text.split('\n').length > 401).map(([path]) => path)).toEqual([])
})
