import { decodeLegacy, detectLegacy } from './legacy-text'
import { scoreVietnamese } from './vietnamese-words'
import { wideEncoding } from './wide-encoding'

export type TextEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1258'
  | 'windows-1252'
  | 'tcvn3'
  | 'vni'
  /** UTF-8 that was once read as windows-1252 and saved so ("Há»™ tá»‹ch"). */
  | 'utf-8-twice'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
  /** Byte places that are no text in this encoding and read as "\uFFFD". */
  readonly damaged: number
}

const SAMPLE_BYTES = 256 * 1024
/** So many letters show what a text was typed in. */
export const SAMPLE_CHARS = SAMPLE_BYTES
/** Below this share of plausible words a one-byte reading is not believed. */
const BELIEVABLE_SHARE = 0.6
/** Share of bytes that may be damaged in what is otherwise plainly UTF-8. */
const DAMAGE_SHARE = 0.02

/** The text of a file, not yet normalised; null where no encoding reads it. The declared one (of a web page) is only a hint. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText | null {
  const wide = wideEncoding(bytes)
  if (wide !== null) return decoded(bytes, wide)
  const strict = decodeStrictly(bytes)
  if (strict !== null) return repairLatin({ text: strict, encoding: 'utf-8', damaged: 0 })
  return almostUtf8(bytes) ?? decodeOneByte(bytes, declared)
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, damaged: countDamage(text) }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const countDamage = (text: string): number => text.split('\uFFFD').length - 1

/** UTF-8 with a few bad places (cut in the middle, two files glued together), told from one-byte text by its many good ones. */
function almostUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes).normalize('NFC')
  const damaged = countDamage(text)
  const { marked, plausible } = scoreVietnamese(text)
  const good = marked > 10 && plausible / marked > BELIEVABLE_SHARE
  return good && damaged < bytes.length * DAMAGE_SHARE ? { text, encoding: 'utf-8', damaged } : null
}

/** Text that came as good UTF-8 but was typed with an old font, or went through a wrong reading before. */
function repairLatin(found: DecodedText): DecodedText {
  const sample = found.text.slice(0, SAMPLE_CHARS).normalize('NFC')
  const legacy = detectLegacy(sample)
  if (legacy !== null) return { ...found, text: decodeLegacy(found.text, legacy), encoding: legacy }
  return looksTwiceEncoded(sample) ? twiceDecoded(found) : found
}

/** Whether good UTF-8 is what it says, judged by its first letters. */
export function readsWellAsItIs(head: string): boolean {
  const sample = head.normalize('NFC')
  return detectLegacy(sample) === null && !looksTwiceEncoded(sample)
}

const looksTwiceEncoded = (text: string): boolean => (text.match(/[ÃÄÆ][\u0080-\u024f]|á[º»]/g) ?? []).length > 3

function twiceDecoded(found: DecodedText): DecodedText {
  const bytes = latinBytes(found.text)
  const text = bytes === null ? null : decodeStrictly(bytes)?.normalize('NFC')
  if (text === null || text === undefined) return found
  const { marked, plausible } = scoreVietnamese(text)
  return marked > 0 && plausible / marked > BELIEVABLE_SHARE ? { text, encoding: 'utf-8-twice', damaged: 0 } : found
}

/** Bytes that windows-1252 reads as this text; null where it could not have. */
function latinBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf1252(text.charCodeAt(at))
    if (byte === null) return null
    bytes[at] = byte
  }
  return bytes
}

const upperHalf = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128))].map(
    (letter, index) => [letter.charCodeAt(0), index + 128] as const,
  ),
)

const byteOf1252 = (code: number): number | null =>
  code < 128 || (code < 160 && !upperHalf.has(code)) ? code : (upperHalf.get(code) ?? null)

/** One byte a letter: the reading that looks most Vietnamese wins; null where none is believable. */
function decodeOneByte(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const latin = new TextDecoder('windows-1252').decode(sample)
  const candidates: { encoding: TextEncoding; text: string }[] = [
    { encoding: 'windows-1258', text: new TextDecoder('windows-1258').decode(sample).normalize('NFC') },
    { encoding: 'tcvn3', text: decodeLegacy(latin, 'tcvn3') },
    { encoding: 'vni', text: decodeLegacy(latin, 'vni') },
    { encoding: 'windows-1252', text: latin },
  ]
  let best: { encoding: TextEncoding; share: number } | null = null
  let mostMarked = 0
  for (const { encoding, text } of candidates) {
    const { marked, plausible } = scoreVietnamese(text)
    mostMarked = Math.max(mostMarked, marked)
    const share = marked === 0 ? 0 : plausible / marked + (encoding === declared ? 0.1 : 0)
    if (best === null || share > best.share) best = { encoding, share }
  }
  // only signs beyond ASCII ("–", "°"): both windows readings agree on them
  if (mostMarked === 0) return decodedOneByte(bytes, 'windows-1258')
  return best === null || best.share < BELIEVABLE_SHARE ? null : decodedOneByte(bytes, best.encoding)
}

function decodedOneByte(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  if (encoding !== 'tcvn3' && encoding !== 'vni') return decoded(bytes, encoding)
  const latin = new TextDecoder('windows-1252').decode(bytes)
  return { text: decodeLegacy(latin, encoding), encoding, damaged: 0 }
}
