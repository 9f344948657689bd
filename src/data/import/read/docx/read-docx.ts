import type { RawFile } from '../../raw-table'
import { joinNote } from '../read-note'
import type { Reading } from '../reading'
import { XmlScanner } from '../xml/xml-scanner'
import type { OpenZip } from '../zip/open-zip'
import { DocxHandler } from './docx-handler'

/** A Word document: each table a sheet, the running text as prose. @param main its main part */
export async function readDocx(zip: OpenZip, main: string, reading: Reading): Promise<RawFile> {
  const handler = new DocxHandler(reading)
  const scanner = new XmlScanner(main, handler, reading)
  await zip.stream(main, (piece) => scanner.push(piece), true)
  scanner.end()
  const { sheets, prose } = handler
  if (sheets.length === 0 && prose === '') return reading.refuse('nothingInside')
  return {
    file: reading.file,
    format: 'docx',
    note: joinNote({ really: /\.docx$/i.test(reading.file) ? null : 'docx' }),
    sheets,
    prose: prose === '' ? null : prose.normalize('NFC'),
  }
}
