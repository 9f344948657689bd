import { type ItemSummary, itemKey } from './item-summary'
import { neighbourhoodOf, notReporting } from './neighbourhoods'
import type { Preparedness } from './preparedness'

/** What has to be asked before figures are added up; sentences in the screen's catalogue, by `code`. */
export type AskFirst =
  | { readonly code: 'ambiguousItem'; readonly item: string; readonly readings: readonly [string, string] }
  | { readonly code: 'notReported'; readonly names: readonly string[]; readonly reported: number; readonly all: number }
  /** Rows that name no neighbourhood of the round: they are in no sum. */
  | { readonly code: 'unknownNeighbourhood'; readonly names: readonly string[]; readonly rows: number }
  | { readonly code: 'severalUnits'; readonly item: string; readonly units: readonly string[] }
  | { readonly code: 'contradiction'; readonly item: string; readonly names: readonly string[] }
  | { readonly code: 'brokenNotReported'; readonly item: string; readonly names: readonly string[] }
  | { readonly code: 'needNotReported'; readonly items: readonly string[] }
  | { readonly code: 'availableNotReported'; readonly items: readonly string[] }

/** Words that ward lists use for two things. They are asked about, never merged with either. */
const ambiguousItems: readonly { readonly word: string; readonly readings: readonly [string, string] }[] = [
  { word: 'máy nổ', readings: ['máy phát điện', 'động cơ nổ'] },
]

export const ambiguityOf = (item: string): readonly [string, string] | null =>
  ambiguousItems.find(({ word }) => itemKey(item) === word || itemKey(item).startsWith(`${word} `))?.readings ?? null

/** Questions in the order in which they change the sums: what an item is, who has not reported, figures that clash. */
export function askFirst(preparedness: Preparedness, items: readonly ItemSummary[]): AskFirst[] {
  const questions: AskFirst[] = []
  for (const name of new Set(items.map(({ item }) => item))) {
    const readings = ambiguityOf(name)
    if (readings !== null) questions.push({ code: 'ambiguousItem', item: name, readings })
  }
  const silent = notReporting(preparedness)
  const all = preparedness.neighbourhoods.length
  if (silent.length > 0) {
    const names = silent.map(({ name }) => name)
    questions.push({ code: 'notReported', names, reported: all - silent.length, all })
  }
  const astray = preparedness.equipment.filter(
    (row) => neighbourhoodOf(preparedness.neighbourhoods, row.neighbourhood) === null,
  )
  if (astray.length > 0) {
    const names = [...new Set(astray.map(({ neighbourhood }) => neighbourhood))]
    questions.push({ code: 'unknownNeighbourhood', names, rows: astray.length })
  }
  questions.push(...severalUnits(items))
  for (const { item, cells } of items) {
    const where = (state: string) => cells.flatMap((cell) => (cell.state === state ? [cell.neighbourhood.name] : []))
    const [clash, uncounted] = [where('contradiction'), where('brokenMissing')]
    if (clash.length > 0) questions.push({ code: 'contradiction', item, names: clash })
    if (uncounted.length > 0) questions.push({ code: 'brokenNotReported', item, names: uncounted })
  }
  const without = (field: 'need' | 'available') =>
    items.filter(({ known, texts }) => known[field].value === null && texts.length === 0).map(({ item }) => item)
  const [noNeed, noStock] = [without('need'), without('available')]
  if (noNeed.length > 0) questions.push({ code: 'needNotReported', items: noNeed })
  if (noStock.length > 0) questions.push({ code: 'availableNotReported', items: noStock })
  return questions
}

function severalUnits(items: readonly ItemSummary[]): AskFirst[] {
  const units = new Map<string, { item: string; units: string[] }>()
  for (const { item, unit } of items) {
    const entry = units.get(itemKey(item)) ?? { item, units: [] }
    if (unit !== null) entry.units.push(unit)
    units.set(itemKey(item), entry)
  }
  return [...units.values()].flatMap((entry) =>
    entry.units.length < 2 ? [] : [{ code: 'severalUnits' as const, item: entry.item, units: entry.units }],
  )
}
