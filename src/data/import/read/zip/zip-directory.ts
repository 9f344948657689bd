import type { Reading } from '../reading'

/** One part of a zip as its central directory describes it. Sizes are claims, checked when the part is inflated. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly inflatedBytes: number
  readonly headerOffset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const ZIP64_EXTRA = 0x0001
const END_BYTES = 22
const UNKNOWN32 = 0xffffffff

/** The parts of a zip, by name in lower case with forward slashes (some writers use backslashes). The first of a name wins. */
export function readZipDirectory(bytes: Uint8Array, reading: Reading): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return reading.refuse('zipDamaged', { detail: 'central directory' })
  const count = view.getUint16(end + 10, true)
  if (count > reading.limits.maxZipEntries) {
    reading.refuse('tooManyEntries', { entries: count, maxEntries: reading.limits.maxZipEntries })
  }
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  // a few bytes before the zip (a damaged download) shift every offset
  const directoryBytes = view.getUint32(end + 12, true)
  const shift = at === UNKNOWN32 ? 0 : end - directoryBytes - at
  if (at === UNKNOWN32) at = end - directoryBytes
  else if (shift > 0) at += shift
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      return reading.refuse('zipDamaged', { detail: 'central directory' })
    }
    const entry = readEntry(view, bytes, at, shift > 0 ? shift : 0)
    const key = entry.name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
    if (!entries.has(key)) entries.set(key, entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= 0 && at > last - 0x10000; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  const extraStart = at + 46 + nameLength
  let packedBytes = view.getUint32(at + 20, true)
  let inflatedBytes = view.getUint32(at + 24, true)
  let headerOffset = view.getUint32(at + 42, true)
  if (packedBytes === UNKNOWN32 || inflatedBytes === UNKNOWN32 || headerOffset === UNKNOWN32) {
    const extraEnd = Math.min(extraStart + view.getUint16(at + 30, true), view.byteLength)
    for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
      if (view.getUint16(extra, true) !== ZIP64_EXTRA) continue
      let field = extra + 4
      const next = () => {
        const value = Number(view.getBigUint64(field, true))
        field += 8
        return value
      }
      if (inflatedBytes === UNKNOWN32) inflatedBytes = next()
      if (packedBytes === UNKNOWN32) packedBytes = next()
      if (headerOffset === UNKNOWN32) headerOffset = next()
      break
    }
  }
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, extraStart)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedBytes,
    inflatedBytes,
    headerOffset: headerOffset + shift,
  }
}
