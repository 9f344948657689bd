import { Inflate } from 'fflate'
import type { Reading } from '../reading'
import { crc32 } from './crc32'
import { readZipDirectory, type ZipEntry } from './zip-directory'

/** A zip whose parts are inflated one at a time, piece by piece, under the limits of the reading. */
export interface OpenZip {
  /** Names of all parts, lower case. */
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /**
   * Inflates a part and hands its pieces on. Refuses what is damaged, encrypted or a bomb.
   * @param report whether this part moves the progress of the reading
   */
  readonly stream: (name: string, onPiece: (piece: Uint8Array) => void, report?: boolean) => Promise<void>
  /** A small part as a whole. */
  readonly bytes: (name: string) => Promise<Uint8Array>
}

const LOCAL = 0x04034b50
const SLICE_BYTES = 16 * 1024
/** Below this, a high ratio is ordinary (a sheet of empty cells) and harmless. */
const RATIO_FROM_BYTES = 16 * 1024 * 1024

/** @param entries where they were found another way than by the directory of the zip */
export function openZip(
  bytes: Uint8Array,
  reading: Reading,
  entries: ReadonlyMap<string, ZipEntry> = readZipDirectory(bytes, reading),
): OpenZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let inflatedTotal = 0

  function packedOf(entry: ZipEntry): Uint8Array {
    const at = entry.headerOffset
    if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) {
      return reading.refuse('zipDamaged', { detail: entry.name })
    }
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    if (start + entry.packedBytes > bytes.length) return reading.refuse('zipDamaged', { detail: entry.name })
    return bytes.subarray(start, start + entry.packedBytes)
  }

  async function stream(name: string, onPiece: (piece: Uint8Array) => void, report = false): Promise<void> {
    const entry = entries.get(name.toLowerCase())
    if (entry === undefined) return reading.refuse('partMissing', { part: name })
    if (entry.encrypted) return reading.refuse('password')
    const packed = packedOf(entry)
    let inflated = 0
    let crc = 0
    const take = (piece: Uint8Array) => {
      inflated += piece.length
      inflatedTotal += piece.length
      const ratio = inflated / Math.max(1, packed.length)
      if (
        inflatedTotal > reading.limits.maxInflatedBytes ||
        (inflated > RATIO_FROM_BYTES && ratio > reading.limits.maxInflationRatio)
      ) {
        reading.refuse('zipBomb', { maxBytes: reading.limits.maxInflatedBytes })
      }
      crc = crc32(piece, crc)
      onPiece(piece)
    }
    if (entry.method !== 0 && entry.method !== 8) return reading.refuse('zipDamaged', { detail: entry.name })
    const inflate = entry.method === 8 ? new Inflate(take) : null
    for (let at = 0; at < packed.length || at === 0; at += SLICE_BYTES) {
      const slice = packed.subarray(at, at + SLICE_BYTES)
      const last = at + SLICE_BYTES >= packed.length
      if (inflate === null) take(slice)
      else push(inflate, slice, last, entry)
      if (report) reading.progress(Math.min(at + SLICE_BYTES, packed.length), packed.length)
      await reading.breathe()
      if (last) break
    }
    if (crc !== entry.crc || inflated !== entry.inflatedBytes) reading.refuse('zipDamaged', { detail: entry.name })
  }

  /** fflate throws its own errors (with a numeric code); ours pass through. */
  function push(inflate: Inflate, slice: Uint8Array, last: boolean, entry: ZipEntry): void {
    try {
      inflate.push(slice, last)
    } catch (error) {
      if (error instanceof Error && 'code' in error) reading.refuse('zipDamaged', { detail: entry.name })
      throw error
    }
  }

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    stream,
    bytes: async (name) => {
      const pieces: Uint8Array[] = []
      await stream(name, (piece) => pieces.push(piece))
      const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
      let at = 0
      for (const piece of pieces) {
        whole.set(piece, at)
        at += piece.length
      }
      return whole
    },
  }
}
