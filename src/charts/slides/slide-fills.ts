import type { PatternName } from '~/charts/figure/pattern-context'
import type { SlideFill } from '~/domain/meeting/slide'

const patterns: Readonly<Partial<Record<SlideFill, PatternName>>> = {
  overdue: 'overdue',
  pover: 'pover',
  intime: 'intime',
  unknown: 'unknown',
  broken: 'broken',
}

export interface FillLook {
  readonly fill: string
  readonly stroke: string
  /** A part that is not there is an outline. */
  readonly dashed: boolean
}

/** How a part of a mark is filled and outlined; `pattern` gives the slide's own definition. */
export function lookOf(fill: SlideFill, pattern: (name: PatternName) => string): FillLook {
  const name = patterns[fill]
  if (fill === 'missing') return { fill: 'none', stroke: 'var(--e-missing-edge)', dashed: true }
  if (name === undefined) return { fill: 'var(--e-usable)', stroke: 'var(--c-edge)', dashed: false }
  const edge = name === 'broken' ? 'var(--c-edge)' : `var(--o-${name}-edge)`
  return { fill: pattern(name), stroke: edge, dashed: fill === 'unknown' }
}
