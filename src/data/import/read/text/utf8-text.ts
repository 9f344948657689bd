import { decodeText, readsWellAsItIs, SAMPLE_CHARS, type TextEncoding } from './decode-text'
import { isUtf8 } from './is-utf8'
import { wideEncoding } from './wide-encoding'

/** A text file as UTF-8 without a mark at its start, not yet normalised. */
export interface Utf8Text {
  readonly bytes: Uint8Array
  /** What the file was written in. */
  readonly encoding: TextEncoding
  readonly damaged: number
  /** The first letters; all of them where there are not more than SAMPLE_CHARS. */
  readonly head: string
}

/** No letter takes more for each of its 16-bit units. */
const BYTES_PER_UNIT = 3

/** Like `decodeText`, without a string of the whole file where that is UTF-8 already. Null where no encoding reads it. */
export function utf8Text(bytes: Uint8Array): Utf8Text | null {
  if (wideEncoding(bytes) === null && isUtf8(bytes)) {
    const own = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
    const head = headOf(own)
    if (readsWellAsItIs(head)) return { bytes: own, encoding: 'utf-8', damaged: 0, head }
  }
  const decoded = decodeText(bytes)
  if (decoded === null) return null
  const { text, encoding, damaged } = decoded
  return { bytes: new TextEncoder().encode(text), encoding, damaged, head: text.slice(0, SAMPLE_CHARS) }
}

const headOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes.subarray(0, SAMPLE_CHARS * BYTES_PER_UNIT), { stream: true })
    .slice(0, SAMPLE_CHARS)
