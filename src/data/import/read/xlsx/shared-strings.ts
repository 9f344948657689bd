import type { Reading } from '../reading'
import { GlancingScanner } from '../xml/glancing-scanner'
import type { OpenZip } from '../zip/open-zip'
import { plainTextEnd, startsWith } from './known-cell'
import { TextTable } from './text-table'

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

const PLAIN_STRING = new TextEncoder().encode('<si><t>')
const PLAIN_END = new TextEncoder().encode('</t></si>')

/** The strings that cells share, as the bytes that they stand in: a list has one for each dossier. */
export async function readSharedStrings(zip: OpenZip, part: string, reading: Reading): Promise<TextTable> {
  const strings = new TextTable()
  const rich = new RichText()
  const scanner = new GlancingScanner(
    part,
    {
      open: (name) => rich.open(name),
      text: (piece) => rich.text(piece),
      close: (name) => {
        rich.close(name)
        if (name === 'si') strings.add(rich.take())
      },
    },
    {
      mayBegin: (bytes, at) => startsWith(bytes, at, PLAIN_STRING),
      take: (bytes, start) => {
        let at = start
        while (startsWith(bytes, at, PLAIN_STRING)) {
          const from = at + PLAIN_STRING.length
          const end = plainTextEnd(bytes, from)
          if (end === -1 || !startsWith(bytes, end, PLAIN_END)) break
          strings.addBytes(bytes, from, end)
          at = end + PLAIN_END.length
        }
        return at
      },
      isOpen: () => false,
    },
    reading,
  )
  await zip.stream(part, (piece) => scanner.push(piece))
  scanner.end()
  if (!strings.isValid()) reading.refuse('partDamaged', { part, detail: 'encoding' })
  return strings
}
