import { plainText } from '~/domain/shared/neutral-text'
import type { RawCell } from '../raw-table'
import { ask, type CellRead, type ColumnRead, MISSING, read } from './column-read'
import { foldText, tidyText } from './fold'
import { type NumberText, readNumberText, readsAsGrouped, type SeparatorUses } from './number-text'
import type { ColumnStyle } from './recognised-table'

/** Larger is a slip, or another kind of number. */
const LARGEST = 1e12

/** Units of things that are counted: no fractions. */
const countable = new Set(
  'cai chiec bo nguoi cuon doi qua phao xe tam bao hop tui thung may chai goi cay cap vien binh khau thuyen ca no tau nha ghe to lop buoi dot cuoc luot ho so hs dong chi ong con cum chuc can lan ngay ho bao cat trieu bong'
    .split(' ')
    .concat([
      'luot nguoi',
      'ho so',
      'dong chi',
      'bao tai',
      'ca no',
      'hoc vien',
      'can bo',
      'nguoi tham gia',
      'ngay lam viec',
    ]),
)
const measured = new Set(['m', 'm2', 'm3', 'met', 'kg', 'tan', 'ta', 'lit', 'l', 'km', 'ha', 'kva', 'kw', 'met khoi'])

/** Nothing was reported: said in words. */
const notReported = new Set([
  'chua bao cao',
  'khong bao cao',
  'chua thong ke',
  'chua co so lieu',
  'khong co so lieu',
  'khong ro',
  'chua ro',
  'chua cap nhat',
  'n a',
  'na',
  'null',
])
/** None, or nothing known: both are said so. */
const noneOrUnknown = new Set(['khong', 'khong co', 'chua co', 'ko', 'k', 'chua', 'x', 'o'])

export interface NumberColumnOptions {
  /** 'count': whole numbers only. 'quantity': fractions where the unit has them. */
  readonly type: 'count' | 'quantity'
  readonly uses: SeparatorUses
  /** Unit of the row, where the table has such a column. */
  readonly unitOf?: ((place: number) => string | null) | undefined
  /** Decided by a person. */
  readonly style?: ColumnStyle | null | undefined
}

/** Numbers of a column, understood from all of them and the rest of the table. Negative counts do not exist. */
export function readNumberColumn(cells: readonly RawCell[], options: NumberColumnOptions): ColumnRead {
  let style: ColumnStyle | null = options.style ?? null
  const reads = cells.map((cell, place): CellRead => {
    const unit = options.unitOf?.(place) ?? null
    const mayBeFraction = options.type === 'quantity' && !countable.has(foldText(unit ?? ''))
    if (cell.kind === 'number' && cell.number !== null) return readStored(cell.number, mayBeFraction, unit, cell.format)
    if (cell.kind !== 'text') return readOther(cell)
    const text = plainText(tidyText(cell.text))
    if (text === '') return MISSING
    const found = readNumberText(text)
    if (found === null) return readWords(text, options.type)
    if (!unitFits(found.unit, unit)) return ask('notANumber')
    const behind =
      found.unit === '' ? mayBeFraction : options.type === 'quantity' && !countable.has(foldText(found.unit))
    const { result, styled } = settle(found.number, behind, options)
    style ??= styled
    return result
  })
  return { style, cells: reads }
}

function readStored(value: number, mayBeFraction: boolean, unit: string | null, format: string | null): CellRead {
  if (value < 0) return ask('negative')
  if (value > LARGEST) return ask('notANumber')
  // 1 shown as "1.000": somebody may have meant a thousand
  if (value !== 0 && /^0[.]0{3}$/.test(format ?? '')) return ask('notWhole', { maybe: groupedGuess(value) })
  if (Number.isInteger(value)) return read(value)
  if (!mayBeFraction) return ask('notWhole', { maybe: groupedGuess(value) })
  // "1.338" typed where the dot is for decimals is stored as 1.338
  const decimals = String(value).split('.')[1]?.length ?? 0
  if (decimals >= 3 || (decimals > 0 && unit !== null && !measured.has(foldText(unit)))) {
    return ask('notWhole', { maybe: groupedGuess(value) })
  }
  return read(value)
}

/** 1.338 → "1338"; '' where three decimals do not make a whole number. */
function groupedGuess(value: number): string {
  const thousand = Math.round(value * 1000)
  return value < 1000 && value >= 1 && Math.abs(value * 1000 - thousand) < 1e-6 ? String(thousand) : ''
}

function readOther(cell: RawCell): CellRead {
  if (cell.kind === 'empty') return MISSING
  if (cell.kind === 'date') return ask('dateForNumber')
  return cell.kind === 'error' ? ask('errorCell') : ask('notANumber')
}

function readWords(text: string, type: NumberColumnOptions['type']): CellRead {
  if (/^[-–—_]+$/.test(text)) return ask('dashOrZero')
  if (/^(?:\.{2,}|…+)$/.test(text)) return MISSING
  const folded = foldText(text)
  if (notReported.has(folded)) return MISSING
  if (noneOrUnknown.has(folded)) return ask('noneInWords')
  if (/^[-−(]\s*\d/.test(text)) return ask('negative')
  if (type === 'quantity' && !/\d/.test(text) && /\p{L}/u.test(text)) return ask('quantityWords', {}, text)
  return ask('notANumber')
}

/** A unit behind the number may stand for the column's, not against it. */
function unitFits(behind: string, unit: string | null): boolean {
  if (behind === '') return true
  const word = foldText(behind)
  if (!countable.has(word) && !measured.has(word)) return false
  return unit === null || foldText(unit) === word
}

function settle(
  number: NumberText,
  mayBeFraction: boolean,
  { uses, style }: NumberColumnOptions,
): { result: CellRead; styled: ColumnStyle | null } {
  if (number.shape === 'whole') return { result: bounded(number.value), styled: null }
  const { separator } = number
  const groupStyle: ColumnStyle = separator === '.' ? 'groupDot' : 'groupComma'
  const decimalStyle: ColumnStyle = separator === '.' ? 'decimalDot' : 'decimalComma'
  const opposite = uses[separator === '.' ? ',' : '.']
  const mixed = uses[separator].groups && uses[separator].decimals
  const doubtful = { result: ask('doubtfulSeparator', { separator }), styled: null }
  const grouped = (value: number) => ({ result: bounded(value), styled: groupStyle })
  if (number.shape === 'grouped') return style === decimalStyle ? doubtful : grouped(number.value)
  if (number.shape === 'decimal') {
    if (!mayBeFraction) return { result: ask('notWhole', { maybe: '' }), styled: null }
    if (style === groupStyle) return doubtful
    // both marks as decimals, or this one for groups too: somebody wrote in two ways
    if (style !== decimalStyle && (mixed || opposite.decimals)) return doubtful
    return { result: bounded(number.value), styled: decimalStyle }
  }
  if (style === groupStyle) return grouped(number.grouped)
  if (style === decimalStyle) {
    return mayBeFraction ? { result: bounded(number.decimal), styled: style } : doubtful
  }
  return readsAsGrouped(separator, uses, mayBeFraction) ? grouped(number.grouped) : doubtful
}

const bounded = (value: number): CellRead => (value > LARGEST ? ask('notANumber') : read(value))
