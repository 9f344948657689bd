import { sumKnown } from '../shared/verdict'
import { type EquipmentGap, equipmentGap, exactQuantity, type GapState, serviceable } from './gaps'
import { neighbourhoodOf } from './neighbourhoods'
import type { EquipmentRow, Neighbourhood, Preparedness } from './preparedness'

/** One item at one neighbourhood, its rows put together. */
export interface ItemCell extends EquipmentGap {
  readonly neighbourhood: Neighbourhood
  readonly need: number | null
  readonly available: number | null
  readonly broken: number | null
  readonly serviceable: number | null
  readonly quantityText: string | null
  readonly places: readonly string[]
}

/** A sum over the neighbourhoods that gave the figure; `value` null where none did. */
export interface KnownSum {
  readonly value: number | null
  readonly reported: number
}

/** Figures that can be put beside each other: the same neighbourhoods stand behind all of them. */
export interface Comparison {
  readonly need: number
  readonly available: number
  readonly broken: number
  readonly serviceable: number
  readonly gap: number
  /** Broken pieces that would fill the gap if they were mended; never more than the gap. */
  readonly mendable: number
  readonly surplus: number
}

export interface ItemSummary {
  /** Item and unit: the same item counted in another unit is another row, never added. */
  readonly key: string
  readonly item: string
  readonly unit: string | null
  /** One per neighbourhood of the ward, in its order. */
  readonly cells: readonly ItemCell[]
  /** Neighbourhoods whose gap is known, and how many there are in all. */
  readonly compared: number
  readonly neighbourhoods: number
  /** Over the `compared` neighbourhoods only; null where there is none. Unit: `unit`. */
  readonly comparison: Comparison | null
  /** Each figure over whoever gave it: not to be subtracted from each other. */
  readonly known: Readonly<Record<'need' | 'available' | 'broken' | 'serviceable', KnownSum>>
  /** The gap is at least this, counting neighbourhoods that did not say how many are broken. Null: nothing known. */
  readonly atLeast: number | null
  readonly needSources: readonly string[]
  readonly texts: readonly string[]
  readonly notes: readonly string[]
}

/** "Máy  Nổ" and "máy nổ" are one item; "máy nổ" and "máy phát điện" are two, whatever people mean by them. */
export const itemKey = (item: string): string =>
  item.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi')

const total = (values: readonly number[]): number => exactQuantity(values.reduce((sum, value) => sum + value, 0))

const distinct = (texts: readonly (string | null)[]): string[] => [...new Set(texts.filter((text) => text !== null))]

/**
 * Every item of the ward across its neighbourhoods, the largest share of need missing first. Nothing that was not
 * reported counts as 0: it stays out of the sums, and the summary says how many neighbourhoods stand behind them.
 */
export function summariseItems({ equipment, neighbourhoods }: Preparedness): ItemSummary[] {
  const units = new Map<string, Set<string>>()
  for (const row of equipment) {
    const known = units.get(itemKey(row.item)) ?? new Set<string>()
    if (row.unit !== null) known.add(itemKey(row.unit))
    units.set(itemKey(row.item), known)
  }
  const groups = new Map<string, EquipmentRow[]>()
  for (const row of equipment) {
    const known = [...(units.get(itemKey(row.item)) ?? [])]
    // a row without a unit joins the item's only unit; among several it stands alone
    const unit = row.unit === null ? (known.length === 1 ? known[0] : '') : itemKey(row.unit)
    const key = `${itemKey(row.item)}|${unit}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups].map(([key, rows]) => summarise(key, rows, neighbourhoods)).sort(byGapShare)
}

function summarise(key: string, rows: readonly EquipmentRow[], neighbourhoods: readonly Neighbourhood[]): ItemSummary {
  const cells = neighbourhoods.map((unit) =>
    cellOf(
      unit,
      rows.filter((row) => neighbourhoodOf(neighbourhoods, row.neighbourhood) === unit),
    ),
  )
  const known = (field: 'need' | 'available' | 'broken' | 'serviceable'): KnownSum => {
    const values = cells.flatMap((cell) => (cell[field] === null ? [] : [cell[field]]))
    return { value: values.length === 0 ? null : total(values), reported: values.length }
  }
  const bounds = cells.flatMap((cell) => (cell.atLeast === null ? [] : [cell.atLeast]))
  const first = rows[0]
  return {
    key,
    item: first?.item ?? key,
    unit: rows.find((row) => row.unit !== null)?.unit ?? null,
    cells,
    compared: cells.filter((cell) => cell.state === 'known').length,
    neighbourhoods: neighbourhoods.length,
    comparison: compare(cells),
    known: {
      need: known('need'),
      available: known('available'),
      broken: known('broken'),
      serviceable: known('serviceable'),
    },
    atLeast: bounds.length === 0 ? null : total(bounds),
    needSources: distinct(rows.map((row) => row.needSource)),
    texts: distinct(rows.map((row) => row.quantityText)),
    notes: distinct(rows.map((row) => row.note)),
  }
}

/** Several rows of one item at one place (two stores): added where all of them give the figure, else unknown. */
function cellOf(neighbourhood: Neighbourhood, rows: readonly EquipmentRow[]): ItemCell {
  const sum = (field: 'need' | 'available' | 'broken') =>
    rows.length === 0 ? null : sumKnown(rows.map((r) => r[field]))
  const texts = distinct(rows.map((row) => row.quantityText))
  const counts = {
    need: sum('need'),
    available: sum('available'),
    broken: sum('broken'),
    quantityText: texts.length === 0 ? null : texts.join('; '),
  }
  return {
    neighbourhood,
    ...counts,
    serviceable: serviceable(counts),
    ...equipmentGap(counts),
    places: distinct(rows.map((row) => row.place)),
  }
}

function compare(cells: readonly ItemCell[]): Comparison | null {
  const known = cells.filter((cell) => cell.state === 'known')
  if (known.length === 0) return null
  const sums = { need: 0, available: 0, broken: 0, serviceable: 0, gap: 0, mendable: 0, surplus: 0 }
  for (const cell of known) {
    if (cell.need === null || cell.available === null || cell.serviceable === null) continue
    if (cell.gap === null || cell.surplus === null) continue
    sums.need += cell.need
    sums.available += cell.available
    sums.serviceable += cell.serviceable
    sums.broken += cell.available - cell.serviceable
    sums.gap += cell.gap
    sums.mendable += Math.min(cell.gap, cell.available - cell.serviceable)
    sums.surplus += cell.surplus
  }
  return {
    need: exactQuantity(sums.need),
    available: exactQuantity(sums.available),
    broken: exactQuantity(sums.broken),
    serviceable: exactQuantity(sums.serviceable),
    gap: exactQuantity(sums.gap),
    mendable: exactQuantity(sums.mendable),
    surplus: exactQuantity(sums.surplus),
  }
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Largest share of need missing first, then the larger gap, then by name; without a gap to compare, last. */
function byGapShare(a: ItemSummary, b: ItemSummary): number {
  const rank = ({ comparison, texts }: ItemSummary) => (comparison !== null ? 0 : texts.length === 0 ? 1 : 2)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  const [ours, theirs] = [a.comparison, b.comparison]
  if (ours !== null && theirs !== null) {
    // gap / need compared crosswise: no division, so a need of 0 (which has no gap) sorts with the complete ones
    const share = theirs.gap * (ours.need || 1) - ours.gap * (theirs.need || 1)
    if (share !== 0) return share
    if (ours.gap !== theirs.gap) return theirs.gap - ours.gap
  }
  return collator.compare(a.item, b.item)
}

/** Why an item has no gap to show: the most telling state of its cells. Null where it has one. */
export function whyNotCompared(summary: ItemSummary): GapState | null {
  if (summary.comparison !== null) return null
  const order: readonly GapState[] = ['contradiction', 'brokenMissing', 'inWords', 'availableMissing', 'needMissing']
  if (summary.known.need.value === null && summary.known.available.value !== null) return 'needMissing'
  return order.find((state) => summary.cells.some((cell) => cell.state === state)) ?? 'notReported'
}
