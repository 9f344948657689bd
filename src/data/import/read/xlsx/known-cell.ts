import { plainText } from './shared-strings'

const QUOTE = 34
const EQUALS = 61
const DOT = 46
const ZERO = 48
/** Whole numbers up to here, and powers of ten up to the 22nd, are exact: so is one divided by the other. */
const MOST_DIGITS = 15
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

/** What a cell was found to be; one object for all of them. */
export class KnownCell {
  kind: 'empty' | 'shared' | 'number' | 'text' = 'empty'
  /** −1: not said. */
  row = -1
  /** −1: not said. */
  column = -1
  style = 0
  /** The number, or the place among the shared strings. */
  number = 0
  text = ''
  /** Where the element ends. */
  end = 0
}

/**
 * Reads a cell as nearly all programs write it, at a glance: `<c r="B2" s="1" t="s"><v>12</v></c>`, a number, an inline
 * string, or nothing. False where it is written in any other way; then nothing is known of it.
 */
export function readKnownCell(text: string, start: number, cell: KnownCell): boolean {
  let at = start + 2
  let type = 0
  cell.row = -1
  cell.column = -1
  cell.style = 0
  while (text.charCodeAt(at) === 32) {
    const name = text.charCodeAt(at + 1)
    if (name === 116 /* t */ && text.startsWith('="inlineStr"', at + 2)) {
      type = 105 /* i */
      at += 14
      continue
    }
    if (text.charCodeAt(at + 2) !== EQUALS || text.charCodeAt(at + 3) !== QUOTE) return false
    at += 4
    if (name === 116 /* t */) {
      type = text.charCodeAt(at)
      if (type !== 115 /* s */ && type !== 110 /* n */) return false
      at += 1
    } else if (name === 115 /* s */) {
      const from = at
      let style = 0
      for (; isDigit(text.charCodeAt(at)); at += 1) style = style * 10 + text.charCodeAt(at) - ZERO
      if (at === from) return false
      cell.style = style
    } else if (name === 114 /* r */) {
      const end = readAddress(text, at, cell)
      if (end === -1) return false
      at = end
    } else return false
    if (text.charCodeAt(at) !== QUOTE) return false
    at += 1
  }
  if (text.startsWith('/>', at)) {
    cell.kind = 'empty'
    cell.end = at + 2
    return true
  }
  if (type === 105 /* i */) return readInline(text, at, cell)
  if (!text.startsWith('><v>', at)) return false
  return type === 115 /* s */ ? readShared(text, at + 4, cell) : readNumber(text, at + 4, cell)
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9

/** Capital letters and digits; answers where they end. */
function readAddress(text: string, start: number, cell: KnownCell): number {
  let at = start
  let column = 0
  let row = 0
  for (let letter = text.charCodeAt(at); letter >= 65 && letter <= 90; letter = text.charCodeAt(at)) {
    column = column * 26 + letter - 64
    at += 1
  }
  for (; isDigit(text.charCodeAt(at)); at += 1) row = row * 10 + text.charCodeAt(at) - ZERO
  if (column === 0 || row === 0) return -1
  cell.column = column - 1
  cell.row = row - 1
  return at
}

const VALUE_END = '</v></c>'

function readShared(text: string, from: number, cell: KnownCell): boolean {
  let at = from
  let index = 0
  for (; isDigit(text.charCodeAt(at)); at += 1) index = index * 10 + text.charCodeAt(at) - ZERO
  if (at === from || !text.startsWith(VALUE_END, at)) return false
  cell.kind = 'shared'
  cell.number = index
  cell.end = at + VALUE_END.length
  return true
}

function readNumber(text: string, from: number, cell: KnownCell): boolean {
  let at = from
  let digits = 0
  let whole = 0
  let decimals = -1
  for (; ; at += 1) {
    const code = text.charCodeAt(at)
    if (code === DOT && decimals === -1) decimals = 0
    else if (isDigit(code)) {
      whole = whole * 10 + code - ZERO
      digits += 1
      if (decimals !== -1) decimals += 1
    } else break
  }
  if (digits === 0 || !text.startsWith(VALUE_END, at)) return false
  cell.kind = 'number'
  cell.number = digits <= MOST_DIGITS ? whole / (POWERS[Math.max(0, decimals)] as number) : Number(text.slice(from, at))
  cell.end = at + VALUE_END.length
  return true
}

const INLINE = ['><is><t>', '><is><t xml:space="preserve">'] as const
const INLINE_END = '</t></is></c>'

function readInline(text: string, at: number, cell: KnownCell): boolean {
  for (const before of INLINE) {
    const end = plainText(text, at, before, INLINE_END)
    if (end === -1) continue
    cell.kind = 'text'
    cell.text = text.slice(at + before.length, end)
    cell.end = end + INLINE_END.length
    return true
  }
  return false
}
