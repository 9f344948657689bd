import type { Reading } from '../reading'
import { decodeXmlText } from './xml-text'

/** What a scan reports. Names come without their prefix. */
export interface XmlHandler {
  /** @param attributes the tag after its name, to be asked with `xmlAttribute` */
  readonly open?: (name: string, attributes: string) => void
  readonly close?: (name: string) => void
  /** Pieces of text, decoded; white space too. */
  readonly text?: (text: string) => void
}

/** A tag, comment or text longer than this is an attack or a ruin. Cells hold 32.767 characters. */
const MAX_TOKEN_CHARS = 4 * 1024 * 1024
const PIECE_BYTES = 256 * 1024
const LT = 60
const SLASH = 47
const BANG = 33
const QUESTION = 63

/**
 * Reads XML piece by piece without building anything. It knows no DOCTYPE and resolves no entity but the five of XML: a
 * file that brings its own is refused, as is one that nests too deeply or breaks off.
 */
export class XmlScanner {
  readonly #part: string
  readonly #handler: XmlHandler
  readonly #reading: Reading
  readonly #open: string[] = []
  #decoder: TextDecoder | null = null
  #rest = ''
  #elements = 0

  constructor(part: string, handler: XmlHandler, reading: Reading) {
    this.#part = part
    this.#handler = handler
    this.#reading = reading
  }

  push(piece: Uint8Array): void {
    this.#decoder ??= decoderFor(piece)
    try {
      this.#scan(this.#decoder.decode(piece, { stream: true }))
    } catch (error) {
      if (error instanceof TypeError) this.#damaged('encoding')
      throw error
    }
  }

  /** How many tags are open. */
  get depth(): number {
    return this.#open.length
  }

  /** To be called where the next byte is the "<" of a tag: answers whether all before it is told, nothing cut in two. */
  settle(): boolean {
    if (this.#rest.charCodeAt(0) === LT) return false
    if (this.#rest !== '') this.#handler.text?.(decodeXmlText(this.#rest))
    this.#rest = ''
    return true
  }

  /** A whole file, in pieces, so that it can be stopped. */
  async pushAll(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      this.push(bytes.subarray(at, at + PIECE_BYTES))
      this.#reading.progress(Math.min(at + PIECE_BYTES, bytes.length), bytes.length)
      await this.#reading.breathe()
    }
  }

  /** @throws ImportError where the XML is not over yet. */
  end(): void {
    if (this.#open.length > 0 || this.#rest.trim() !== '' || this.#elements === 0) this.#damaged('end')
  }

  #damaged(detail: string): never {
    return this.#reading.refuse('partDamaged', { part: this.#part, detail })
  }

  #scan(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece
    let at = 0
    while (at < text.length) {
      if (text.charCodeAt(at) !== LT) {
        const next = text.indexOf('<', at)
        if (next === -1) break
        this.#handler.text?.(decodeXmlText(text.slice(at, next)))
        at = next
      }
      const kind = text.charCodeAt(at + 1)
      const end = kind === BANG || kind === QUESTION ? this.#special(text, at) : this.#tag(text, at)
      if (end === -1) break
      at = end
    }
    this.#rest = at === 0 ? text : text.slice(at)
    if (this.#rest.length > MAX_TOKEN_CHARS) this.#reading.refuse('hostileXml', { part: this.#part })
  }

  /** Comment, CDATA, declaration. Answers where it ends, -1 where that has not come yet. */
  #special(text: string, at: number): number {
    if (text.length < at + 9) return -1
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4)
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9)
      if (end !== -1) this.#handler.text?.(text.slice(at + 9, end))
      return end === -1 ? -1 : end + 3
    }
    if (text.startsWith('<?', at)) return after(text, '?>', at + 2)
    return this.#reading.refuse('hostileXml', { part: this.#part })
  }

  #tag(text: string, at: number): number {
    const end = endOfTag(text, at)
    if (end === -1) return -1
    if (text.charCodeAt(at + 1) === SLASH) {
      const name = localName(text, at + 2, end)
      if (this.#open.pop() !== name) this.#damaged(name)
      this.#handler.close?.(name)
      return end + 1
    }
    const selfClosing = text.charCodeAt(end - 1) === SLASH
    let nameEnd = at + 1
    while (nameEnd < end && !isGap(text.charCodeAt(nameEnd))) nameEnd += 1
    const name = localName(text, at + 1, nameEnd)
    if (name === '') this.#damaged('<')
    this.#elements += 1
    this.#handler.open?.(name, text.slice(nameEnd, selfClosing ? end - 1 : end))
    if (selfClosing) this.#handler.close?.(name)
    else if (this.#open.push(name) > this.#reading.limits.maxXmlDepth) {
      this.#reading.refuse('hostileXml', { part: this.#part })
    }
    return end + 1
  }
}

/** White space or the slash of an empty tag. */
const isGap = (code: number): boolean => code === 32 || code === SLASH || code === 10 || code === 9 || code === 13

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}

/** Where the ">" of a tag stands, not one inside a quoted attribute. */
function endOfTag(text: string, at: number): number {
  let from = at
  for (;;) {
    const end = text.indexOf('>', from)
    if (end === -1) return -1
    let quote = 0
    for (let index = at; index < end; index += 1) {
      const code = text.charCodeAt(index)
      if (quote === 0 ? code === 34 || code === 39 : code === quote) quote = quote === 0 ? code : 0
    }
    if (quote === 0) return end
    from = end + 1
  }
}

function localName(text: string, start: number, end: number): string {
  let from = start
  let to = end
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 58) from = index + 1
    else if (isGap(code)) {
      to = index
      break
    }
  }
  return text.slice(from, to)
}

/** By the mark at the start, else by the XML declaration, else UTF-8. */
function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le', { fatal: true })
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be', { fatal: true })
  const declaration = String.fromCharCode(...start.subarray(0, 120))
  const label = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(declaration)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return new TextDecoder('utf-8', { fatal: true })
  }
}

/** Scans a whole part that is already inflated. */
export function scanXml(bytes: Uint8Array, part: string, handler: XmlHandler, reading: Reading): void {
  const scanner = new XmlScanner(part, handler, reading)
  scanner.push(bytes)
  scanner.end()
}
