import type { RawSheet } from '../../raw-table'
import type { Reading } from '../reading'
import { scanXml, XmlScanner } from '../xml/xml-scanner'
import type { OpenZip } from '../zip/open-zip'
import { OdsContentHandler } from './ods-content'

const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'

/** All sheets of an OpenDocument spreadsheet. */
export async function readOds(zip: OpenZip, reading: Reading): Promise<RawSheet[]> {
  if (zip.has(MANIFEST)) {
    scanXml(
      await zip.bytes(MANIFEST),
      MANIFEST,
      { open: (name) => (name === 'encryption-data' ? reading.refuse('password') : undefined) },
      reading,
    )
  }
  const handler = new OdsContentHandler(reading)
  const scanner = new XmlScanner(CONTENT, handler, reading)
  await zip.stream(CONTENT, (piece) => scanner.push(piece), true)
  scanner.end()
  return handler.sheets
}

/** The same in one XML file (.fods). */
export async function readFlatOds(bytes: Uint8Array, reading: Reading): Promise<RawSheet[]> {
  const handler = new OdsContentHandler(reading)
  const scanner = new XmlScanner(reading.file, handler, reading)
  await scanner.pushAll(bytes)
  scanner.end()
  return handler.sheets
}
