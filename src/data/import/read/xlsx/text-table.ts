import { GrowingNumbers } from '../text/growing-numbers'
import { isUtf8 } from '../text/is-utf8'

const FIRST_BYTES = 16 * 1024
/** Bytes that are made a string at once where many texts are read one after the other. */
const WINDOW_BYTES = 32 * 1024
const encoder = new TextEncoder()
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
/** One letter a byte, so that places in the bytes are places in the string. */
const latin = new TextDecoder('windows-1252')

/** Texts as the bytes that they stand in, one behind the other: no string until somebody asks for one. */
export class TextTable {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(FIRST_BYTES)
  #used = 0
  /** Where each text starts. A byte of nothing stands between two. */
  readonly #starts = new GrowingNumbers(1024)
  #window = ''
  #windowFrom = 0
  #windowTo = 0

  get length(): number {
    return this.#starts.length
  }

  /** Takes a text over as it stands. Answers its place. */
  addBytes(bytes: Uint8Array, from: number, to: number): number {
    this.#starts.push(this.#used)
    const size = to - from
    if (this.#used + size + 1 > this.#bytes.length) this.#grow(size + 1)
    const target = this.#bytes
    // most are shorter than what a call would cost
    for (let at = 0; at < size; at += 1) target[this.#used + at] = bytes[from + at] as number
    target[this.#used + size] = 0
    this.#used += size + 1
    return this.#starts.length - 1
  }

  add(text: string): number {
    const bytes = encoder.encode(text)
    return this.addBytes(bytes, 0, bytes.length)
  }

  /** Whether all texts are UTF-8. To be asked once, at the end. */
  isValid(): boolean {
    return isUtf8(this.#bytes.subarray(0, this.#used))
  }

  isEmpty(place: number): boolean {
    return this.#end(place) === this.#starts.at(place)
  }

  isAscii(place: number): boolean {
    const end = this.#end(place)
    for (let at = this.#starts.at(place); at < end; at += 1) if ((this.#bytes[at] as number) > 127) return false
    return true
  }

  /** NFC. */
  text(place: number): string {
    const from = this.#starts.at(place)
    const to = this.#end(place)
    if (!this.isAscii(place)) return utf8.decode(this.#bytes.subarray(from, to)).normalize('NFC')
    if (from < this.#windowFrom || to > this.#windowTo) {
      // the one after those read last: more will be asked for
      if (from < this.#windowTo || from > this.#windowTo + WINDOW_BYTES) {
        return latin.decode(this.#bytes.subarray(from, to))
      }
      this.#windowFrom = from
      this.#windowTo = Math.max(to, Math.min(from + WINDOW_BYTES, this.#used))
      this.#window = latin.decode(this.#bytes.subarray(from, this.#windowTo))
    }
    return this.#window.slice(from - this.#windowFrom, to - this.#windowFrom)
  }

  #end(place: number): number {
    return (place + 1 < this.#starts.length ? this.#starts.at(place + 1) : this.#used) - 1
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(this.#used + more, Math.ceil(this.#bytes.length * 1.5)))
    larger.set(this.#bytes.subarray(0, this.#used))
    this.#bytes = larger
  }
}
