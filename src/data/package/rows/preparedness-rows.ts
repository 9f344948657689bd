import type { IsoDate } from '~/domain/shared/iso-date'
import { foldText } from '../../import/recognise/fold'
import type { ReadValue } from '../../import/recognise/recognised-table'
import type { BuildOptions, TableForRound } from '../built'
import type { Cell } from '../write-csv'
import type { BuildLog } from './build-log'
import { type Draft, draftOf, type Row } from './draft'
import { hasColumn, type KeptRow, keptRows, placeOf } from './kept-rows'
import { countIn, dateIn, quantityIn, textIn } from './values'

export interface PlacedDraft {
  readonly draft: Draft
  /** Rows set aside here. */
  readonly left: number
}

type Kind = 'equipment' | 'forces' | 'training'

/** The column that names what a row is about. */
const keyOf: Readonly<Record<Kind, string>> = { equipment: 'item', forces: 'force', training: 'topic' }

/** Quantities in the order in which words for them are kept, and what they are called there. */
const quantities = {
  available: 'hiện có',
  need: 'nhu cầu',
  broken: 'hỏng',
  serviceable: 'dùng được',
  gap: 'thiếu',
} as const

const cellsOf: Readonly<Record<Kind, (values: KeptRow['values']) => Record<string, Cell>>> = {
  equipment: (values) => ({
    unit: textIn(values.unit),
    ...Object.fromEntries(Object.keys(quantities).map((field) => [field, quantityIn(values[field])])),
    needSource: textIn(values.needSource),
    quantityText: quantityText(values),
    place: textIn(values.place),
    condition: textIn(values.condition),
    note: textIn(values.note),
  }),
  forces: (values) => ({
    people: countIn(values.people),
    need: countIn(values.need),
    unit: textIn(values.unit),
    note: textIn(values.note),
  }),
  training: (values) => ({
    sessions: countIn(values.sessions),
    participants: countIn(values.participants),
    heldOn: dateIn(values.heldOn),
    note: textIn(values.note),
  }),
}

/** "đủ cơ số" in place of a number; with its column where that is not the one of what is on hand. */
function quantityText(values: KeptRow['values']): string | null {
  const words = Object.entries(quantities).flatMap(([field, name]): [string, string][] => {
    const value: ReadValue | undefined = values[field]
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : []
  })
  const [only] = words
  if (only === undefined) return null
  return words.length === 1 && only[0] === quantities.available
    ? only[1]
    : words.map(([name, text]) => `${name}: ${text}`).join('; ')
}

/** A list of equipment, forces or training. Rows without a place are the ward's own where the list has no places at all. */
export function placedDraft(table: TableForRound, kind: Kind, unit: string, log: BuildLog): PlacedDraft {
  const hasPlaces = hasColumn(table, 'neighbourhood') || [...keptRows(table)].some((kept) => placeIn(kept) !== null)
  const key = keyOf[kind]
  const rows: Row[] = []
  let [left, ofWard] = [0, 0]
  for (const kept of keptRows(table)) {
    const name = textIn(kept.values[key])
    const place = placeIn(kept) ?? (hasPlaces ? null : unit)
    if (name === null || place === null) {
      left += 1
      log.add('error', name === null ? 'nameMissing' : 'placeMissing', kept.row, name === null ? key : 'neighbourhood')
      continue
    }
    if (!hasPlaces) ofWard += 1
    rows.push({ [key]: name, neighbourhood: place, ...cellsOf[kind](kept.values), ...placeOf(table, kept.row) })
  }
  if (ofWard > 0) log.add('info', 'placeIsWard', null, 'neighbourhood', { unit, rows: ofWard })
  return { draft: draftOf(kind, table, rows), left }
}

const placeIn = ({ values }: KeptRow): string | null => textIn(values.neighbourhood)

/** The list of neighbourhoods that the lists speak of, in the order in which they are met. */
export function neighbourhoodDraft(
  drafts: readonly Draft[],
  reportedOn: BuildOptions['reportedOn'],
  log: BuildLog | undefined,
): Draft[] {
  const met = new Map<string, string>()
  for (const { rows } of drafts) {
    for (const { neighbourhood } of rows()) {
      if (typeof neighbourhood === 'string') met.set(neighbourhood, foldText(neighbourhood))
    }
  }
  const spelt = new Map<string, string>()
  for (const [name, folded] of met) {
    const first = spelt.get(folded)
    if (first === undefined) spelt.set(folded, name)
    else log?.add('warning', 'placesAlike', null, 'neighbourhood', { first, second: name })
  }
  const [main] = drafts
  if (main === undefined || met.size === 0) return []
  const dayOf = (name: string): IsoDate | null => reportedOn?.[name] ?? null
  return [
    draftOf(
      'neighbourhoods',
      main,
      [...met.keys()].map((name): Row => ({ id: name, name, reportedOn: dayOf(name) })),
    ),
  ]
}
