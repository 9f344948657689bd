import type { Description } from './chains'
import type { FigureKey, ReadingRule, Span } from './extraction'
import type { Decision } from './figure-key'
import { type Memory, placeOf } from './memory'
import type { NormalText } from './normalise'
import type { Quantity } from './quantity'
import type { OpenFigure, OpenRow, RowBuilder } from './row-builder'

/** What is read into, and with. */
export interface Reader {
  readonly normal: NormalText
  readonly memory: Memory
  readonly builder: RowBuilder
  /** The text says somewhere that it is about dossiers. */
  readonly aboutDossiers: boolean
}

export const spanOf = ({ normal }: Reader, start: number, end: number): Span => ({
  start: normal.starts[start] ?? 0,
  end: normal.ends[end - 1] ?? 0,
})

function sideOf({ before, after, inOrder }: Description): ReadingRule {
  if (inOrder) return 'listInOrder'
  if (before.length === 0) return 'namedAfter'
  return after.length === 0 ? 'namedBefore' : 'namedBothSides'
}

/** Why a person has to look at the figure, whatever its name; null where nothing speaks against it. */
function doubtOf({ memory, aboutDossiers }: Reader, quantity: Quantity, far: boolean): ReadingRule | null {
  if (quantity.doubtful) return 'doubtfulNumber'
  if (quantity.again) return 'saidOfAll'
  if (memory.compared !== null) return 'comparison'
  if (!aboutDossiers || quantity.noun === 'case' || quantity.ofKind || memory.ofKind || memory.otherKind)
    return 'doubtfulSubject'
  return far ? 'doubtfulName' : null
}

export function figureOf(
  reader: Reader,
  quantity: Quantity,
  words: Description,
  decision: Decision,
  weakness: ReadingRule | null,
): OpenFigure {
  const doubt = doubtOf(reader, quantity, words.far)
  return {
    value: quantity.value,
    rounded: quantity.rounded,
    ...spanOf(reader, quantity.start, quantity.secondStart === null ? quantity.end : quantity.secondStart - 1),
    confidence: doubt === null ? decision.confidence : 'ask',
    rule: doubt ?? decision.rule ?? (quantity.inWords ? 'noneInWords' : sideOf(words)),
    unlessProved: weakness,
  }
}

/** Puts the figure into the row where it belongs; a second value of one name is asked about. */
export function placeFigure({ memory, builder }: Reader, key: FigureKey, found: OpenFigure): void {
  const place = placeOf(memory)
  const fits = builder.repeats(place, key, found)
  builder.add(place, key, fits ? found : { ...found, confidence: 'ask', rule: 'secondOfItsName' })
  memory.fresh = false
  memory.previous = key
  memory.keysHere.add(key)
}

/** Remembers of the row which figures stood among the parts of which. */
export function noteParts({ memory, builder }: Reader, key: FigureKey, head: FigureKey | null): void {
  const row = builder.rowAt(placeOf(memory))
  if (row === null) return
  const pending = key === 'pendingTotal' || key === 'pendingInTime'
  if (pending && head === 'resolvedTotal') row.pendingInsideResolved = true
  if (key === 'carriedOver' && head === 'receivedTotal') row.carriedInsideReceived = true
  if ((key === 'carriedOver' || key === 'receivedInPeriod') && head === 'resolvedTotal') readAsReceived(row)
}

/** "tổng số hồ sơ giải quyết 21.686, trong đó tiếp nhận mới 18.477": a whole with received parts is what was received. */
function readAsReceived({ figures }: OpenRow): void {
  const whole = figures.get('resolvedTotal')
  if (whole === undefined || figures.has('receivedTotal')) return
  figures.delete('resolvedTotal')
  figures.set('receivedTotal', { ...whole, confidence: 'ask', rule: 'partsIncludeReceived' })
}
