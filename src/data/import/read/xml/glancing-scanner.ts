import type { Reading } from '../reading'
import { type XmlHandler, XmlScanner } from './xml-scanner'

/** Reads at a glance, in bytes of UTF-8, what stands in a part by the hundred thousand. */
export interface Glance {
  /** Whether one of its elements may begin at a "<". Asked of every "<" that is passed over. */
  readonly mayBegin: (bytes: Uint8Array, at: number) => boolean
  /**
   * Takes all that it knows from `at` on, which is a "<", and answers where that ends: `at` itself where it knows nothing.
   * What is cut off at the end of the bytes it does not know. @param depth how many tags are open around it
   */
  readonly take: (bytes: Uint8Array, at: number, depth: number) => number
  /** Whether it took the beginning of something whose end never came. */
  readonly isOpen: () => boolean
}

const LT = 60
const NONE = new Uint8Array()
/** A tag longer than this is left to the scanner, which knows when to give up. */
const MAX_CARRIED = 64 * 1024

/**
 * An `XmlScanner` beside which a `Glance` reads what it knows by heart, as bytes, without a string of it. Everything else goes
 * to the scanner, up to the next "<" at which the glance may go on. Parts that are not UTF-8 go to the scanner whole.
 */
export class GlancingScanner {
  readonly #scanner: XmlScanner
  readonly #glance: Glance
  readonly #damaged: () => never
  #isUtf8: boolean | null = null
  #carried: Uint8Array = NONE

  constructor(part: string, handler: XmlHandler, glance: Glance, reading: Reading) {
    this.#scanner = new XmlScanner(part, handler, reading)
    this.#glance = glance
    this.#damaged = () => reading.refuse('partDamaged', { part, detail: 'end' })
  }

  push(piece: Uint8Array): void {
    this.#isUtf8 ??= declaresUtf8(piece)
    if (this.#isUtf8) this.#glanceOver(piece)
    else this.#scanner.push(piece)
  }

  #glanceOver(piece: Uint8Array): void {
    const bytes = this.#carried.length === 0 ? piece : joined(this.#carried, piece)
    this.#carried = NONE
    let at = 0
    while (at < bytes.length) {
      if (bytes[at] === LT && this.#scanner.settle()) {
        const end = this.#glance.take(bytes, at, this.#scanner.depth)
        if (end !== at) {
          at = end
          continue
        }
      }
      const next = this.#nextStart(bytes, at + 1)
      // the last tag of a piece may be cut in two
      const last = next === -1 ? bytes.lastIndexOf(LT) : next
      const to = last > at ? last : bytes.length
      if (next === -1 && last >= at && bytes.length - last < MAX_CARRIED) {
        if (last > at) this.#scanner.push(bytes.subarray(at, last))
        this.#carried = bytes.slice(last)
        return
      }
      this.#scanner.push(bytes.subarray(at, to))
      at = to
    }
  }

  /** @throws ImportError where the XML is not over yet. */
  end(): void {
    if (this.#carried.length > 0) this.#scanner.push(this.#carried)
    this.#carried = NONE
    if (this.#glance.isOpen()) this.#damaged()
    this.#scanner.end()
  }

  #nextStart(bytes: Uint8Array, from: number): number {
    let at = bytes.indexOf(LT, from)
    while (at !== -1 && !this.#glance.mayBegin(bytes, at)) at = bytes.indexOf(LT, at + 1)
    return at
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}

/** By the declaration at its start; a part without one is UTF-8. */
function declaresUtf8(start: Uint8Array): boolean {
  const head = String.fromCharCode(...start.subarray(0, 120))
  if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(head)) return false
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  return /^utf-?8$/i.test(label)
}
