import { ImportError, type RawFile } from '../raw-table'
import { readHtml } from './html/read-html'
import { readFlatOds } from './ods/read-ods'
import { defaultReadLimits, type ReadLimits } from './read-limits'
import { readZip, workbookFile } from './read-zip'
import { type Reading, startReading } from './reading'
import { type SniffedFormat, sniffFormat } from './sniff-format'
import { decodeText } from './text/decode-text'
import { readText } from './text/read-text'
import { readXls, readXlsStream } from './xls/read-xls'
import { readSpreadsheetMl } from './xlsx/spreadsheet-ml'

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  /** How far the reading is, in a unit that may change between calls of different parts: use the quotient. */
  readonly onProgress?: ((done: number, total: number, rows?: number) => void) | undefined
  readonly limits?: Partial<ReadLimits> | undefined
}

/**
 * Opens a file that somebody handed over, by its content, whatever its name says. Nothing is interpreted: cells come as
 * they are stored. Runs in a worker and in Node, touches no page.
 *
 * @throws ImportError with a `Refusal` for every file that is not read; the reason of `signal` where the reading was cancelled.
 */
export async function readImportFile(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<RawFile> {
  const { signal, onProgress } = options
  const limits = { ...defaultReadLimits, ...options.limits }
  const reading = startReading(name, { limits, signal, onProgress })
  signal?.throwIfAborted()
  if (bytes.length === 0) return reading.refuse('emptyFile')
  if (bytes.length > limits.maxFileBytes) {
    return reading.refuse('fileTooLarge', { bytes: bytes.length, maxBytes: limits.maxFileBytes })
  }
  try {
    return await readAs(sniffFormat(bytes), bytes, reading)
  } catch (error) {
    if (error instanceof ImportError || signal?.aborted === true) throw error
    // a reader that stumbles has met a file that is not what it claims
    const detail = error instanceof Error ? error.message : String(error)
    throw new ImportError({ file: name, code: 'fileDamaged', params: { detail } })
  }
}

async function readAs(format: SniffedFormat, bytes: Uint8Array, reading: Reading): Promise<RawFile> {
  switch (format) {
    case 'zip':
      return readZip(bytes, reading)
    case 'ole':
      return workbookFile('xls', await readXls(bytes, reading), reading)
    case 'biff':
      return workbookFile('xls', await readXlsStream(bytes, reading), reading)
    case 'spreadsheetMl':
      return workbookFile('xls', await readSpreadsheetMl(bytes, reading), reading, 'xml')
    case 'flatOds':
      return workbookFile('ods', await readFlatOds(bytes, reading), reading)
    case 'html':
      return readHtml(bytes, reading)
    case 'json':
      return readJson(bytes, reading)
    case 'text':
      return readText(bytes, reading)
    case 'xml':
      return reading.refuse('unknownXml')
    case 'oldBiff':
      return reading.refuse('oldXls')
    case 'binary':
      return reading.refuse('unknownBinary')
    default:
      return reading.refuse(format)
  }
}

/** JSON comes as its text: what it means is for the reader of rounds. Text that only starts like JSON is text. */
async function readJson(bytes: Uint8Array, reading: Reading): Promise<RawFile> {
  const text = decodeText(bytes)?.text ?? null
  let value: unknown
  try {
    value = JSON.parse(text ?? '')
  } catch {
    return /\.json$/i.test(reading.file) ? reading.refuse('badJson') : readText(bytes, reading)
  }
  if (isDescriptor(value)) return reading.refuse('packageAlone')
  return { file: reading.file, format: 'json', note: null, sheets: [], prose: text }
}

/** The description of a round without its files. */
const isDescriptor = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'resources' in value && Array.isArray(value.resources)
