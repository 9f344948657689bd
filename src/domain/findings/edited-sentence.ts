import { MISSING } from '../shared/format'
import type { FigureRef, Run } from '../shared/run'

/** What a figure was when somebody looked at it. Null: not reported. */
export interface BoundValue {
  readonly figureId: string
  readonly value: number | null
  /** As it was written then. */
  readonly text: string
}

export interface FigureChange {
  readonly figureId: string
  readonly before: BoundValue
  /** Null: the finding has no such figure any more. */
  readonly after: BoundValue | null
}

type FigureRun = Extract<Run, { kind: 'figure' }>

/** A figure in a template: "[[reported/resolvedOverdue]]". */
const SLOT = /\[\[([^\]]+)\]\]/g

/** Ids hold what wards call their things, brackets too: inside a mark they are written without. */
export const slotOf = (id: string): string => `[[${id.replaceAll('%', '%25').replaceAll(']', '%5D')}]]`
const idIn = (slot: string): string => slot.replaceAll('%5D', ']').replaceAll('%25', '%')

const figuresIn = (runs: readonly Run[]): ReadonlyMap<string, FigureRun> =>
  new Map(runs.flatMap((run) => (run.kind === 'figure' ? [[run.figure.id, run] as const] : [])))

/** The template of a sentence: words as they are, every figure as the mark of its id. */
export const templateOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? slotOf(run.figure.id) : '')).join('')

/** What the figures of a sentence are now, each once. */
export const boundValues = (template: string, runs: readonly Run[]): BoundValue[] => {
  const figures = figuresIn(runs)
  const ids = [...new Set([...template.matchAll(SLOT)].map(([, slot = '']) => idIn(slot)))]
  return ids.flatMap((id) => {
    const run = figures.get(id)
    return run === undefined ? [] : [{ figureId: id, value: run.figure.value, text: run.text }]
  })
}

/** The sentence with today's numbers in its slots; "—" where the finding has no such figure any more. */
export function renderTemplate(template: string, runs: readonly Run[]): Run[] {
  const figures = figuresIn(runs)
  const gone = (id: string): FigureRef => ({ id, value: null, provenance: 'computed', sourceId: null })
  const rendered: Run[] = []
  let at = 0
  const say = (text: string) => {
    if (text !== '') rendered.push({ kind: 'text', text })
  }
  for (const match of template.matchAll(SLOT)) {
    const [whole, slot = ''] = match
    const id = idIn(slot)
    say(template.slice(at, match.index))
    rendered.push(figures.get(id) ?? { kind: 'figure', text: MISSING, figure: gone(id) })
    at = match.index + whole.length
  }
  say(template.slice(at))
  return rendered
}

/** Bound numbers that are not what they were. A number that turns up as missing is a change like any other. */
export function changedFigures(values: readonly BoundValue[], runs: readonly Run[]): FigureChange[] {
  const figures = figuresIn(runs)
  return values.flatMap((before) => {
    const run = figures.get(before.figureId)
    const after = run === undefined ? null : { figureId: before.figureId, value: run.figure.value, text: run.text }
    return after !== null && after.value === before.value ? [] : [{ figureId: before.figureId, before, after }]
  })
}
