import type { RawCell } from '../raw-table'
import { isoOfSerial } from '../read/date-serial'
import { ask, type CellRead, type ColumnRead, MISSING, read } from './column-read'
import { type DateText, isoOf, readDateText } from './date-text'
import { foldText, tidyText } from './fold'
import type { ColumnStyle } from './recognised-table'

export interface DateColumnOptions {
  /** Dates written in the dossier codes beside the cells: the one outside witness. Null where there is none. */
  readonly codeDates?: readonly (string | null)[] | undefined
  /** The date system of the workbook, where its own dates show it. */
  readonly system: 1900 | 1904 | null
  /** Decided by a person. */
  readonly style?: ColumnStyle | null | undefined
}

type Open = Extract<DateText, { shape: 'order' | 'short' }>
type Order = 'dayFirst' | 'monthFirst' | 'yearShort'

/** No date, said in words. */
const noDate = new Set(
  'chua,chua co,chua tra,chua xong,chua giai quyet,khong,khong co,null,n a,dang xu ly,dang giai quyet,chua co ket qua,chua ket thuc,chua cap nhat'.split(
    ',',
  ),
)

/** Centuries are not guessed beyond these. */
const plausible = (iso: string): boolean => iso >= '1990' && iso < '2100'

const orders: readonly Order[] = ['dayFirst', 'monthFirst', 'yearShort']

/** The date under an order; null where the calendar has none, or the order does not fit the shape. */
function isoUnder(order: Order, text: Open): string | null {
  if (text.shape === 'order') {
    const { first, second, year } = text
    if (order === 'yearShort') return null
    return order === 'dayFirst' ? isoOf(year, second, first) : isoOf(year, first, second)
  }
  const [a, b, c] = text.parts
  if (order === 'yearShort') return isoOf(2000 + a, b, c)
  return order === 'dayFirst' ? isoOf(2000 + c, b, a) : isoOf(2000 + c, a, b)
}

/**
 * Dates of a column. Day or month first is decided by evidence only: a part above 12 in the column, or the dates in the
 * dossier codes beside it. Without any, what has two readings is asked about. Years of two digits need the codes.
 */
export function readDateColumn(cells: readonly RawCell[], options: DateColumnOptions): ColumnRead {
  const texts = cells.map((cell) =>
    cell.kind === 'text' || cell.kind === 'number'
      ? readDateText(cell.kind === 'text' ? cell.text : String(cell.number))
      : null,
  )
  const codes = options.codeDates ?? []
  const order = orderOf(texts, codes, options.style ?? null)
  const system = systemOf(texts, codes, options)
  const swapped = mayBeSwapped(cells, texts)
  let style: ColumnStyle | null = options.style ?? null
  const reads = cells.map((cell, place): CellRead => {
    const code = codes[place] ?? null
    if (cell.kind === 'empty') return MISSING
    if (cell.kind === 'date') return readStoredDate(cell, code, swapped)
    if (cell.kind === 'error') return ask('errorCell')
    const text = texts[place] ?? null
    if (text === null) return readNoDate(cell)
    if (text.shape === 'sure') return plausible(text.iso) ? read(text.iso) : ask('dateImplausible')
    if (text.shape === 'serial') {
      if (system === null) return ask('dateSerial', { date: isoOfSerial(text.serial, 1900) ?? '' })
      style ??= system === 1900 ? 'serial1900' : 'serial1904'
      const iso = isoOfSerial(text.serial, system)
      return iso === null || !plausible(iso) ? ask('dateImplausible') : read(iso)
    }
    const result = settle(text, order, code, options.style ?? null)
    if (result.doubt === null && order !== null) style ??= order
    return result
  })
  return { style, cells: reads }
}

function readNoDate(cell: RawCell): CellRead {
  const text = tidyText(cell.text)
  if (text === '' || /^[-–—./…]+$/.test(text) || noDate.has(foldText(text))) return MISSING
  return ask('notADate')
}

/** The order that the column shows; null where nothing shows it, or where it contradicts itself. */
function orderOf(
  texts: readonly (DateText | null)[],
  codes: readonly (string | null)[],
  style: ColumnStyle | null,
): Order | null {
  if (style === 'dayFirst' || style === 'monthFirst' || style === 'yearShort') return style
  const only: Record<Order, number> = { dayFirst: 0, monthFirst: 0, yearShort: 0 }
  const byCode: Record<Order, number> = { dayFirst: 0, monthFirst: 0, yearShort: 0 }
  texts.forEach((text, place) => {
    if (text === null || text.shape === 'sure' || text.shape === 'serial') return
    const readings = orders.flatMap((order) => {
      const iso = isoUnder(order, text)
      return iso === null ? [] : [{ order, iso }]
    })
    const [first] = readings
    if (text.shape === 'order' && readings.length === 1 && first !== undefined) only[first.order] += 1
    const code = codes[place] ?? null
    const agreeing = readings.filter(({ iso }) => iso === code)
    if (agreeing.length === 1 && agreeing[0] !== undefined && readings.some(({ iso }) => iso !== code)) {
      byCode[agreeing[0].order] += 1
    }
  })
  const shown = orders.filter((order) => only[order] > 0)
  const witnessed = orders.filter((order) => byCode[order] > 0)
  if (shown.length > 1 || witnessed.length > 1) return null
  if (shown[0] !== undefined) return witnessed[0] === undefined || witnessed[0] === shown[0] ? shown[0] : null
  return witnessed[0] ?? null
}

function settle(text: Open, order: Order | null, code: string | null, style: ColumnStyle | null): CellRead {
  const readings = new Set(orders.flatMap((each) => isoUnder(each, text) ?? []))
  const [only] = readings
  const year = text.shape === 'order' ? String(text.year) : ''
  if (text.shape === 'order' && readings.size === 1 && only !== undefined) {
    return plausible(only) ? read(`${only}${text.time}`) : ask('dateImplausible')
  }
  if (readings.size === 0) return ask('notADate')
  const chosen = order === null ? null : isoUnder(order, text)
  const doubtful = ask(text.shape === 'short' ? 'dateYear' : 'dateOrder', { readings: [...readings].join(' / '), year })
  if (chosen === null) return order === null ? doubtful : ask('notADate')
  // the code beside it says another of the readings: one of the two is wrong
  if (style === null && code !== null && code !== chosen && readings.has(code)) return doubtful
  return plausible(chosen) ? read(`${chosen}${text.time}`) : ask('dateImplausible')
}

/** A day number without a date format: 1900 or 1904, where the workbook or the codes show it. */
function systemOf(
  texts: readonly (DateText | null)[],
  codes: readonly (string | null)[],
  { system, style }: DateColumnOptions,
): 1900 | 1904 | null {
  if (style === 'serial1900') return 1900
  if (style === 'serial1904') return 1904
  if (system !== null) return system
  const found = new Set<1900 | 1904>()
  texts.forEach((text, place) => {
    const code = codes[place] ?? null
    if (text?.shape !== 'serial' || code === null) return
    for (const each of [1900, 1904] as const) {
      if (isoOfSerial(text.serial, each)?.slice(0, 10) === code) found.add(each)
    }
  })
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

const swap = (iso: string): string | null =>
  isoOf(Number(iso.slice(0, 4)), Number(iso.slice(8, 10)), Number(iso.slice(5, 7)))

/**
 * A program that takes 05/08 for 8 May turns into dates just those texts that it can, and leaves "15/08" as text: dates
 * up to the 12th beside texts all past the 12th are such a column.
 */
function mayBeSwapped(cells: readonly RawCell[], texts: readonly (DateText | null)[]): boolean {
  const dates = cells.flatMap((cell) => (cell.kind === 'date' && cell.iso !== null ? [cell.iso] : []))
  const written = texts.filter((text) => text?.shape === 'order')
  return (
    dates.length > 0 &&
    written.length > 0 &&
    dates.every((iso) => Number(iso.slice(8, 10)) <= 12) &&
    written.every((text) => text?.shape === 'order' && text.first > 12)
  )
}

function readStoredDate(cell: RawCell, code: string | null, swapped: boolean): CellRead {
  const { iso } = cell
  if (iso === null) return ask('notADate')
  const day = iso.slice(0, 10)
  const turned = swap(day)
  if (turned !== null && turned !== day && day !== code && (swapped || turned === code)) {
    return ask('dateSwapped', { date: day, other: turned })
  }
  return plausible(iso) ? read(iso) : ask('dateImplausible')
}
