import type { RawCell } from '../../raw-table'
import type { DateSystem } from '../date-serial'
import { textCell } from '../raw-cell'
import type { Reading } from '../reading'
import { formatCode } from '../xlsx/builtin-formats'
import { record, recordAt, withContinued } from './biff-records'
import { BlockReader } from './biff-strings'

interface BoundSheet {
  readonly name: string
  readonly hidden: boolean
  readonly offset: number
}

/** What stands before the sheets: strings, formats, the list of sheets. */
export interface XlsGlobals {
  readonly dateSystem: DateSystem
  readonly sharedStrings: readonly RawCell[]
  /** Number format code by style number. */
  readonly formats: readonly (string | null)[]
  readonly sheets: readonly BoundSheet[]
}

const BIFF8 = 0x0600
const WORKSHEET = 0

export function readXlsGlobals(stream: Uint8Array, reading: Reading): XlsGlobals {
  const own = new Map<number, string>()
  const formatIds: number[] = []
  const sheets: BoundSheet[] = []
  let sharedStrings: readonly RawCell[] = []
  let dateSystem: DateSystem = 1900
  const first = recordAt(stream, 0)
  if (first?.id !== record.beginOfFile) return reading.refuse('oldXls')
  if (first.data.getUint16(0, true) !== BIFF8) reading.refuse('oldXls')
  for (let next = recordAt(stream, first.next); next?.id !== record.endOfFile; next = recordAt(stream, next.next)) {
    if (next === null) return reading.refuse('fileDamaged', { detail: 'BIFF' })
    const { id, data } = next
    if (id === record.filePass) reading.refuse('password')
    else if (id === record.dateMode) dateSystem = data.getUint16(0, true) === 1 ? 1904 : 1900
    else if (id === record.format) own.set(data.getUint16(0, true), new BlockReader([data], 2).string())
    else if (id === record.style) formatIds.push(data.getUint16(2, true))
    else if (id === record.boundSheet) {
      if ((data.getUint8(5) & 0x0f) !== WORKSHEET) continue
      const hidden = (data.getUint8(4) & 3) !== 0
      sheets.push({ name: new BlockReader([data], 6).string(true), hidden, offset: data.getUint32(0, true) })
    } else if (id === record.sharedStrings) sharedStrings = readStrings(withContinued(stream, next))
  }
  return { dateSystem, sharedStrings, formats: formatIds.map((id) => formatCode(id, own)), sheets }
}

function readStrings(blocks: readonly DataView[]): RawCell[] {
  const reader = new BlockReader(blocks, 4)
  const count = reader.uint32()
  const strings: RawCell[] = []
  while (strings.length < count && !reader.done) strings.push(textCell(reader.string()))
  return strings
}
