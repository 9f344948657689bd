import { rowTest } from './count-rows'
import type { DossierStore } from './cube'
import { slotFrom, slotRange } from './day-slots'
import { type DossierColumns, NONE } from './dossier-columns'
import type { DossierFilter } from './dossier-filter'
import { masksOf } from './masks'
import { textAt } from './text-column'

export const sortKeys = [
  'code',
  'field',
  'procedure',
  'neighbourhood',
  'channel',
  'received',
  'due',
  'finished',
  'late',
  'processing',
  'age',
  'outcome',
  'cause',
] as const
export type SortKey = (typeof sortKeys)[number]

export interface RowSort {
  readonly by: SortKey
  readonly descending: boolean
}

/** A day without a time comes before its first minute: that is one place more than the day has minutes. */
const PLACES_PER_DAY = 1441

/** The number a row is sorted by; null = not known, which stands last in both directions. */
function sortNumber(columns: DossierColumns, by: Exclude<SortKey, 'code'>): (row: number) => number | null {
  const moment = (days: Int32Array, minutes: Int16Array) => (row: number) => {
    const day = days[row] as number
    // A day without a time stands before the times of that day.
    return day === NONE ? null : day * PLACES_PER_DAY + (minutes[row] as number)
  }
  const count = (days: Int32Array) => (row: number) => (days[row] === NONE ? null : (days[row] as number))
  const { codes } = columns
  const code = (key: 'field' | 'procedure' | 'neighbourhood' | 'channel' | 'cause') => (row: number) =>
    codes[key][row] === 0 ? null : (codes[key][row] as number)
  switch (by) {
    case 'received':
      return moment(columns.received, columns.receivedMinute)
    case 'due':
      return moment(columns.due, columns.dueMinute)
    case 'finished':
      return moment(columns.finished, columns.finishedMinute)
    case 'late':
      return count(columns.lateWorkingDays)
    case 'processing':
      return count(columns.activeWorkingDays)
    case 'age':
      return count(columns.ageDays)
    case 'outcome':
      return (row) => codes.state[row] as number
    case 'procedure': {
      const names = [...columns.dictionaries.procedure.labels]
      const collator = new Intl.Collator('vi')
      const order = names.map((_, i) => i).sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? ''))
      const rank = Uint16Array.from(names)
      for (const [place, value] of order.entries()) rank[value] = place
      return (row) => (codes.procedure[row] === 0 ? null : (rank[codes.procedure[row] as number] as number))
    }
    default:
      return code(by)
  }
}

/** Row numbers that the filter selects, in order; rows that sort alike keep the order of receipt. */
export function selectRows(store: DossierStore, filter: DossierFilter, sort: RowSort | null = null): Uint32Array {
  const { columns } = store
  const passes = rowTest(columns, masksOf(columns, filter, []))
  const [from, end] = slotRange(columns.receivedDays, filter.received)
  const first = slotFrom(columns.received, columns.receivedDays[from] ?? Number.POSITIVE_INFINITY)
  const last =
    end >= columns.receivedDays.length
      ? columns.length
      : slotFrom(columns.received, columns.receivedDays[end] as number)
  const rows: number[] = []
  for (let row = first; row < last; row += 1) if (passes(row)) rows.push(row)
  return Uint32Array.from(sort === null ? rows : sortRows(columns, rows, sort))
}

function sortRows(columns: DossierColumns, rows: readonly number[], { by, descending }: RowSort): number[] {
  const sign = descending ? -1 : 1
  if (by === 'code') {
    const texts = new Map(rows.map((row) => [row, textAt(columns.code, row)]))
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
    return [...rows].sort((a, b) => sign * compare(texts.get(a) ?? '', texts.get(b) ?? '') || a - b)
  }
  const numberOf = sortNumber(columns, by)
  const keys = new Map(rows.map((row) => [row, numberOf(row)]))
  return [...rows].sort((a, b) => {
    const [x, y] = [keys.get(a) ?? null, keys.get(b) ?? null]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0) || a - b
    return sign * (x - y) || a - b
  })
}
