import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '~/domain/report/report'
import { splitRuns } from '~/features/report/split-runs'

const write = (run: Run) => (run.kind === 'footnote' ? '1' : run.text)
const runs: Run[] = [
  { kind: 'text', text: 'đã giải quyết ' },
  {
    kind: 'figure',
    text: '1.281',
    figure: { id: 'reported/resolvedTotal', value: 1281, provenance: 'published', sourceId: 'article' },
  },
  { kind: 'footnote', id: 'onTime' },
  { kind: 'text', text: ' hồ sơ', bold: true },
]

describe('splitRuns', () => {
  it('parts the words and keeps what a figure is bound to', () => {
    const [first, figure] = splitRuns(runs, 3, 17, write)
    expect(first).toEqual({ kind: 'text', text: 'giải quyết ' })
    expect(figure).toMatchObject({ kind: 'figure', text: '1.2', figure: { id: 'reported/resolvedTotal' } })
  })

  it('puts together again whatever it parted', () => {
    const whole = runs.map(write).join('')
    fc.assert(
      fc.property(fc.nat(whole.length), (at) => {
        const parts = [...splitRuns(runs, 0, at, write), ...splitRuns(runs, at, Number.POSITIVE_INFINITY, write)]
        expect(parts.map(write).join('')).toBe(whole)
      }),
    )
  })
})
