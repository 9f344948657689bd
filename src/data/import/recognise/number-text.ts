import { tidyText } from './fold'

export type Separator = '.' | ','

/**
 * What the text of a number can be. 'whole': digits only, or grouped by spaces. 'either': one separator before three
 * digits ("1.338"): grouped or with decimals. 'grouped' and 'decimal': only that reading exists.
 */
export type NumberText =
  | { readonly shape: 'whole'; readonly value: number }
  | { readonly shape: 'either'; readonly separator: Separator; readonly grouped: number; readonly decimal: number }
  | { readonly shape: 'grouped'; readonly separator: Separator; readonly value: number }
  | { readonly shape: 'decimal'; readonly separator: Separator; readonly value: number }

export interface NumberRead {
  readonly number: NumberText
  /** Words behind the number ("12 cái" → "cái"); '' where there are none. */
  readonly unit: string
}

const other = (separator: Separator): Separator => (separator === '.' ? ',' : '.')

/** Reads one text; null where it is no number, or more than one ("10-15", "4+2", "20/25", "khoảng 20"). */
export function readNumberText(text: string): NumberRead | null {
  const match = /^(\d[\d., ]*)(?:\s*([\p{L}%][\p{L}\d\s/%³²]*))?$/u.exec(tidyText(text))
  if (match === null) return null
  const number = readDigits((match[1] ?? '').trim())
  return number === null ? null : { number, unit: (match[2] ?? '').trim() }
}

function readDigits(digits: string): NumberText | null {
  if (/^\d{1,15}$/.test(digits)) return { shape: 'whole', value: Number(digits) }
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(digits)) return { shape: 'whole', value: Number(digits.replaceAll(' ', '')) }
  const grouped = /^([1-9]\d{0,2})(?:([.,])\d{3})(?:\2\d{3})*$/.exec(digits)
  if (grouped !== null) {
    const separator = grouped[2] as Separator
    const value = Number(digits.replaceAll(separator, ''))
    return digits.split(separator).length === 2
      ? { shape: 'either', separator, grouped: value, decimal: Number(digits.replace(separator, '.')) }
      : { shape: 'grouped', separator, value }
  }
  const decimal = /^\d{1,12}([.,])\d+$/.exec(digits)
  if (decimal !== null) {
    const separator = decimal[1] as Separator
    return { shape: 'decimal', separator, value: Number(digits.replace(separator, '.')) }
  }
  const both = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*([.,])\d+$/.exec(digits)
  if (both !== null && both[1] !== both[2]) {
    const separator = both[2] as Separator
    return {
      shape: 'decimal',
      separator,
      value: Number(digits.replaceAll(other(separator), '').replace(separator, '.')),
    }
  }
  return null
}

/** What a separator was seen to do, over all texts of a table. */
export interface SeparatorUse {
  readonly groups: boolean
  readonly decimals: boolean
  /** It stands in texts that leave it open. */
  readonly open: boolean
}

export type SeparatorUses = Readonly<Record<Separator, SeparatorUse>>

/** Collects what the separators are seen to do. */
export function separatorUses(texts: Iterable<string>): SeparatorUses {
  const seen = {
    '.': { groups: false, decimals: false, open: false },
    ',': { groups: false, decimals: false, open: false },
  }
  for (const text of texts) {
    if (!/[.,]/.test(text)) continue
    const digits = /^(\d[\d., ]*)\s*%?/.exec(tidyText(text))?.[1]?.trim()
    const number = digits === undefined ? null : readDigits(digits)
    if (number === null || number.shape === 'whole') continue
    if (number.shape === 'either') seen[number.separator].open = true
    else if (number.shape === 'grouped') seen[number.separator].groups = true
    else {
      seen[number.separator].decimals = true
      // "1.338,5" shows what the other one does too
      if ((digits ?? '').includes(other(number.separator))) seen[other(number.separator)].groups = true
    }
  }
  return seen
}

/**
 * Whether "1.338" is grouped in a column of whole numbers: nothing in the table uses the mark for decimals, or the other
 * one for groups. In columns that may have fractions the table has to show it: `shown`.
 */
export function readsAsGrouped(separator: Separator, uses: SeparatorUses, shown: boolean): boolean {
  const [own, opposite] = [uses[separator], uses[other(separator)]]
  if (own.decimals || opposite.groups || opposite.open) return false
  return shown ? own.groups || opposite.decimals : true
}
