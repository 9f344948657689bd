/** Record numbers of BIFF8 (MS-XLS 2.3) that carry what a table needs. */
export const record = {
  formula: 0x0006,
  endOfFile: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  style: 0x00e0,
  mergeCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  beginOfFile: 0x0809,
} as const

export interface BiffRecord {
  readonly id: number
  readonly data: DataView
  /** Where the next record starts. */
  readonly next: number
}

/** The record at an offset of the stream; null at its end. */
export function recordAt(stream: Uint8Array, offset: number): BiffRecord | null {
  if (offset + 4 > stream.length) return null
  const head = new DataView(stream.buffer, stream.byteOffset + offset, 4)
  const length = head.getUint16(2, true)
  if (offset + 4 + length > stream.length) return null
  return {
    id: head.getUint16(0, true),
    data: new DataView(stream.buffer, stream.byteOffset + offset + 4, length),
    next: offset + 4 + length,
  }
}

/** A record's data and that of the CONTINUE records behind it. */
export function withContinued(stream: Uint8Array, first: BiffRecord): readonly DataView[] {
  const blocks = [first.data]
  for (let next = recordAt(stream, first.next); next?.id === record.continued; next = recordAt(stream, next.next)) {
    blocks.push(next.data)
  }
  return blocks
}

/** RK: a double with its lower half cut off, or a whole number of 30 bits, either perhaps a hundredfold. */
export function decodeRk(rk: number): number {
  let value: number
  if ((rk & 2) !== 0) value = rk >> 2
  else {
    const view = new DataView(new ArrayBuffer(8))
    view.setInt32(4, rk & ~3, true)
    value = view.getFloat64(0, true)
  }
  return (rk & 1) !== 0 ? value / 100 : value
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}

export const errorText = (code: number): string => ERRORS[code] ?? `#ERR${code}`
