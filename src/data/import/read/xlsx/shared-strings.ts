import type { RawCell } from '../../raw-table'
import { textCell } from '../raw-cell'
import type { Reading } from '../reading'
import { XmlScanner } from '../xml/xml-scanner'
import type { OpenZip } from '../zip/open-zip'

/** Excel writes characters that XML cannot hold as _x000D_. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** Gathers the text of rich or plain strings: `t` counts, reading aids (`rPh`) do not. */
export class RichText {
  #text = ''
  #inText = false
  #inPhonetic = 0

  open(name: string): void {
    if (name === 't') this.#inText = this.#inPhonetic === 0
    else if (name === 'rPh') this.#inPhonetic += 1
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'rPh') this.#inPhonetic -= 1
  }

  text(piece: string): void {
    if (this.#inText) this.#text += piece
  }

  /** The text so far; starts anew. */
  take(): string {
    const text = decodeEscapes(this.#text)
    this.#text = ''
    return text
  }
}

const PLAIN_STRING = '<si><t>'

/**
 * Where the text ends that stands at `at` between `before` and `after`; −1 where it does not stand there, or has to be
 * decoded.
 */
export function plainText(text: string, at: number, before: string, after: string): number {
  if (!text.startsWith(before, at)) return -1
  const from = at + before.length
  const end = text.indexOf('<', from)
  if (end === -1 || !text.startsWith(after, end)) return -1
  for (let index = from; index < end; index += 1) if (text.charCodeAt(index) === 38 /* & */) return -1
  return end
}

/** The strings that cells share, already as cells: a text that stands in a thousand cells is one object. */
export async function readSharedStrings(zip: OpenZip, part: string, reading: Reading): Promise<readonly RawCell[]> {
  const strings: RawCell[] = []
  const rich = new RichText()
  const scanner = new XmlScanner(
    part,
    {
      element: (text, at) => {
        const end = plainText(text, at, PLAIN_STRING, '</t></si>')
        if (end === -1) return -1
        strings.push(textCell(decodeEscapes(text.slice(at + PLAIN_STRING.length, end))))
        return end + '</t></si>'.length
      },
      open: (name) => rich.open(name),
      text: (piece) => rich.text(piece),
      close: (name) => {
        rich.close(name)
        if (name === 'si') strings.push(textCell(rich.take()))
      },
    },
    reading,
  )
  await zip.stream(part, (piece) => scanner.push(piece))
  scanner.end()
  return strings
}
