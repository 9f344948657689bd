import type { ZipEntry } from './zip-directory'

const LOCAL = 0x04034b50
const HEADER_BYTES = 30
/** Sizes stand behind the content, so the next part cannot be found. */
const SIZES_LATER = 8

/**
 * The parts of a zip whose directory is lost (a file cut off on the way), by the headers before each part, as far as they
 * follow each other. Only for files whose contents are checked by other means.
 */
export function recoverEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, ZipEntry>()
  for (let at = 0; at + HEADER_BYTES <= bytes.length && view.getUint32(at, true) === LOCAL; ) {
    const flags = view.getUint16(at + 6, true)
    if ((flags & SIZES_LATER) !== 0) break
    const nameEnd = at + HEADER_BYTES + view.getUint16(at + 26, true)
    const packedBytes = view.getUint32(at + 18, true)
    const end = nameEnd + view.getUint16(at + 28, true) + packedBytes
    if (end > bytes.length) break
    const name = new TextDecoder().decode(bytes.subarray(at + HEADER_BYTES, nameEnd))
    entries.set(name.toLowerCase(), {
      name,
      method: view.getUint16(at + 8, true),
      encrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 14, true),
      packedBytes,
      inflatedBytes: view.getUint32(at + 22, true),
      headerOffset: at,
    })
    at = end
  }
  return entries
}
