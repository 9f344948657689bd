const QUOTE = 34
const AMPERSAND = 38
const DOT = 46
const SLASH = 47
const ZERO = 48
const LT = 60
const EQUALS = 61
const GT = 62
/** Whole numbers up to here, and powers of ten up to the 22nd, are exact: so is one divided by the other. */
const MOST_DIGITS = 15
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

const utf8 = new TextEncoder()
const INLINE_STRING = utf8.encode('="inlineStr"')
const VALUE = utf8.encode('<v>')
const VALUE_END = utf8.encode('</v></c>')
const INLINE = [utf8.encode('<is><t>'), utf8.encode('<is><t xml:space="preserve">')] as const
const INLINE_END = utf8.encode('</t></is></c>')

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
  /** First byte of an inline text, and the first behind it. */
  textFrom = 0
  textTo = 0
  /** Where the element ends. */
  end = 0
}

/**
 * Reads a cell as nearly all programs write it, at a glance: `<c r="B2" s="1" t="s"><v>12</v></c>`, a number, an inline
 * string, or nothing. False where it is written in any other way or not all here; then nothing is known of it.
 *
 * @param start the "<" of a tag whose name is c
 */
export function readKnownCell(bytes: Uint8Array, start: number, cell: KnownCell): boolean {
  let at = start + 2
  let type = 0
  cell.row = -1
  cell.column = -1
  cell.style = 0
  while (bytes[at] === 32) {
    const name = bytes[at + 1]
    if (name === 116 /* t */ && startsWith(bytes, at + 2, INLINE_STRING)) {
      type = 105 /* i */
      at += 2 + INLINE_STRING.length
      continue
    }
    if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return false
    at += 4
    if (name === 116 /* t */) {
      type = bytes[at] as number
      if (type !== 115 /* s */ && type !== 110 /* n */) return false
      at += 1
    } else if (name === 115 /* s */) {
      const from = at
      let style = 0
      for (; isDigit(bytes[at] as number); at += 1) style = style * 10 + (bytes[at] as number) - ZERO
      if (at === from) return false
      cell.style = style
    } else if (name === 114 /* r */) {
      const end = readAddress(bytes, at, cell)
      if (end === -1) return false
      at = end
    } else return false
    if (bytes[at] !== QUOTE) return false
    at += 1
  }
  if (bytes[at] === SLASH && bytes[at + 1] === GT) {
    cell.kind = 'empty'
    cell.end = at + 2
    return true
  }
  if (bytes[at] !== GT) return false
  if (type === 105 /* i */) return readInline(bytes, at + 1, cell)
  if (!startsWith(bytes, at + 1, VALUE)) return false
  return type === 115 /* s */ ? readShared(bytes, at + 4, cell) : readNumber(bytes, at + 4, cell)
}

/** Past the end of the bytes it answers no. */
export function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false
  return true
}

/** Where a text ends that needs no decoding; −1 where it needs some, or is not all here. */
export function plainTextEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === LT) return at
    // an escape of Excel begins with _x
    if (byte === AMPERSAND || (byte === 95 /* _ */ && bytes[at + 1] === 120) /* x */) return -1
  }
  return -1
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9

/** Capital letters and digits; answers where they end. */
function readAddress(bytes: Uint8Array, start: number, cell: KnownCell): number {
  let at = start
  let column = 0
  let row = 0
  for (let letter = bytes[at] as number; letter >= 65 && letter <= 90; letter = bytes[at] as number) {
    column = column * 26 + letter - 64
    at += 1
  }
  for (; isDigit(bytes[at] as number); at += 1) row = row * 10 + (bytes[at] as number) - ZERO
  if (column === 0 || row === 0) return -1
  cell.column = column - 1
  cell.row = row - 1
  return at
}

function readShared(bytes: Uint8Array, from: number, cell: KnownCell): boolean {
  let at = from
  let index = 0
  for (; isDigit(bytes[at] as number); at += 1) index = index * 10 + (bytes[at] as number) - ZERO
  if (at === from || !startsWith(bytes, at, VALUE_END)) return false
  cell.kind = 'shared'
  cell.number = index
  cell.end = at + VALUE_END.length
  return true
}

function readNumber(bytes: Uint8Array, from: number, cell: KnownCell): boolean {
  let at = from
  let digits = 0
  let whole = 0
  let decimals = -1
  for (; ; at += 1) {
    const code = bytes[at] as number
    if (code === DOT && decimals === -1) decimals = 0
    else if (isDigit(code)) {
      whole = whole * 10 + code - ZERO
      digits += 1
      if (decimals !== -1) decimals += 1
    } else break
  }
  if (digits === 0 || !startsWith(bytes, at, VALUE_END)) return false
  cell.kind = 'number'
  cell.number = digits <= MOST_DIGITS ? whole / (POWERS[Math.max(0, decimals)] as number) : numberOf(bytes, from, at)
  cell.end = at + VALUE_END.length
  return true
}

function numberOf(bytes: Uint8Array, from: number, to: number): number {
  let text = ''
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] as number)
  return Number(text)
}

function readInline(bytes: Uint8Array, at: number, cell: KnownCell): boolean {
  for (const before of INLINE) {
    if (!startsWith(bytes, at, before)) continue
    cell.textFrom = at + before.length
    cell.textTo = plainTextEnd(bytes, cell.textFrom)
    if (cell.textTo === -1 || !startsWith(bytes, cell.textTo, INLINE_END)) return false
    cell.kind = 'text'
    cell.end = cell.textTo + INLINE_END.length
    return true
  }
  return false
}
