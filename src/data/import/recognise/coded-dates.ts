import type { RawCell } from '../raw-table'
import { EMPTY_CELL, textCell } from '../read/raw-cell'
import { ScannedDate, scanDate } from '../read/text/byte-shapes'
import type { TextCells } from '../read/text/text-cells'
import type { CodedCells } from './distinct-texts'

/** Dates of a column without their times, each with the dates that stand in codes beside it. */
export interface CodedDates extends CodedCells {
  /** By code. */
  readonly witnesses: readonly (string | null)[]
  /** By place: what `timeText` makes a text of; −1 where the cell has no time, or keeps it. */
  readonly times: Int32Array
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** "T08:30", "T08:30:00"; '' for −1. */
export function timeText(time: number): string {
  if (time === -1) return ''
  const seconds = time >> 1
  const minutes = `T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return time % 2 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`
}

/** yyMMdd → "20yy-MM-dd"; null for −1. */
function witnessOf(day: number): string | null {
  if (day === -1) return null
  const digits = String(day).padStart(6, '0')
  return `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`
}

const ISO_ORDER = 100_000_000
const WITNESSES = 2_000_000

/**
 * The dates of a column: a list of a million has a few hundred days, whatever their times. What is not written as dates
 * usually are stays whole, one by one.
 * @param codeDays yyMMdd in the code beside each cell, −1 where there is none; null where codes say nothing of the column
 */
export function codedDates(
  texts: TextCells,
  rows: readonly number[],
  column: number,
  codeDays: Int32Array | null,
): CodedDates {
  const cells: RawCell[] = []
  const witnesses: (string | null)[] = []
  const codes = new Int32Array(rows.length)
  const times = new Int32Array(rows.length).fill(-1)
  const known = new Map<number | string, number>()
  const date = new ScannedDate()
  let [lastKey, lastCode]: [number | string, number] = ['', -1]
  for (let place = 0; place < rows.length; place += 1) {
    const id = texts.id(rows[place] as number, column)
    const isDate = id !== -1 && texts.isPlain(id) && scanDate(texts.bytes, texts.start(id), texts.end(id), date)
    const day = codeDays === null ? -1 : (codeDays[place] as number)
    const key = isDate ? keyOf(date) * WITNESSES + day + 1 : `${day} ${id === -1 ? '' : texts.text(id)}`
    if (isDate && date.secondOfDay !== -1) times[place] = date.secondOfDay * 2 + (date.hasSeconds ? 1 : 0)
    if (key !== lastKey) {
      lastKey = key
      lastCode = known.get(key) ?? -1
      if (lastCode === -1) {
        lastCode = cells.push(isDate ? textCell(dayText(date)) : id === -1 ? EMPTY_CELL : textCell(texts.text(id))) - 1
        witnesses.push(witnessOf(day))
        known.set(key, lastCode)
      }
    }
    codes[place] = lastCode
  }
  return { codes, cells, witnesses, times }
}

const keyOf = ({ first, second, third, isoOrder }: ScannedDate): number =>
  isoOrder ? (first * 100 + second) * 100 + third + ISO_ORDER : (third * 100 + second) * 100 + first

const dayText = ({ first, second, third, isoOrder }: ScannedDate): string =>
  isoOrder
    ? `${String(first).padStart(4, '0')}-${two(second)}-${two(third)}`
    : `${first}/${second}/${String(third).padStart(4, '0')}`
