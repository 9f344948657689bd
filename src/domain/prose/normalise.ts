/**
 * A text made comparable, with the way back: `starts[i]` and `ends[i]` are the place in the text as given of the
 * character at `i` here. `text` is NFC with plain spaces and hyphens; `folded` is the same in small letters with one
 * spelling for what Vietnamese writes in two ways, and has the same length.
 */
export interface NormalText {
  readonly text: string
  readonly folded: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const COMBINING = /[\u0300-\u036f]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/

/** Legacy fonts and keyboards write these for "đ", a quotation mark, a full-width figure. */
const replaced: Readonly<Record<string, string>> = {
  '\u00f0': 'đ',
  '\u00d0': 'Đ',
  '\u0189': 'Đ',
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u2044': '/',
  '\u2215': '/',
  '\u2026': '.',
  '\uff1a': ':',
  '\uff0c': ',',
  '\uff1b': ';',
  '\uff08': '(',
  '\uff09': ')',
  '\uff05': '%',
  '[': '(',
  ']': ')',
  '\r': '\n',
}

function plain(char: string): string {
  const other = replaced[char]
  if (other !== undefined) return other
  if (SPACE.test(char)) return ' '
  if (DASH.test(char)) return '-'
  const code = char.charCodeAt(0)
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xff10 + 48) : char
}

/** Unit of the maps: UTF-16 code units. Text of any kind is accepted; nothing throws. */
export function normalise(given: string): NormalText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < given.length; ) {
    let end = at + 1
    while (end < given.length && COMBINING.test(given.charAt(end))) end += 1
    const cluster = end === at + 1 ? given.charAt(at) : given.slice(at, end).normalize('NFC')
    for (const unit of cluster.split('')) {
      if (INVISIBLE.test(unit)) continue
      text += plain(unit)
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { text, folded: fold(text), starts, ends }
}

/** "hoà" → "hòa": the mark on the first vowel of oa, oe, uy, as most officials write it. */
const toneMoves: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const toI: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

/** One spelling per word, of the same length: small letters, "hòa" for "hoà", "tỉ" for "tỷ", "kì" for "kỳ". */
export function fold(text: string): string {
  let small = ''
  for (const unit of text.split('')) {
    const lower = unit.toLowerCase()
    small += lower.length === 1 ? lower : unit
  }
  return small
    .replace(/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => toneMoves[pair] ?? pair)
    .replace(/(?<!\p{L})(qu|[bcdđghklmnpqrstvx]{1,3})([yỳýỷỹỵ])(?!\p{L})/gu, (_, head: string, tail: string) => {
      return head + (toI[tail] ?? tail)
    })
}
