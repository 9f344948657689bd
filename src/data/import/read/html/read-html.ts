import { Parser } from 'htmlparser2'
import type { RawFile } from '../../raw-table'
import { joinNote } from '../read-note'
import type { Reading } from '../reading'
import { decodeText } from '../text/decode-text'
import { declaredCharset } from './html-encoding'
import { HtmlHandler } from './html-handler'

const PIECE_CHARS = 64 * 1024

/** A web page: each table a sheet, the text around them as prose. Pages saved under the name .xls come here too. */
export async function readHtml(bytes: Uint8Array, reading: Reading): Promise<RawFile> {
  const decoded = decodeText(bytes, declaredCharset(bytes))
  if (decoded === null) return reading.refuse('unknownEncoding')
  const handler = new HtmlHandler(reading)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open(name, attributes),
      ontext: (text) => handler.text(text),
      onclosetag: (name) => handler.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  for (let at = 0; at < decoded.text.length; at += PIECE_CHARS) {
    parser.write(decoded.text.slice(at, at + PIECE_CHARS))
    reading.progress(at, decoded.text.length)
    await reading.breathe()
  }
  parser.end()
  handler.end()
  const { sheets, prose } = handler
  if (sheets.length === 0 && prose === '') return reading.refuse('nothingInside')
  return {
    file: reading.file,
    format: 'html',
    note: joinNote({
      encoding: decoded.encoding,
      damaged: decoded.damaged === 0 ? null : String(decoded.damaged),
      really: /\.html?$/i.test(reading.file) ? null : 'html',
    }),
    sheets,
    prose: prose === '' ? null : prose.normalize('NFC'),
  }
}
