import type { Reading } from '../reading'

/** An OLE compound file: named streams, read on demand. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>
  readonly stream: (name: string) => Uint8Array
}

interface DirectoryEntry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

const HEADER_BYTES = 512
const LAST_SECTOR = 0xfffffffa
const ROOT = 5

/** Opens an OLE file (MS-CFB). Every chain is bounded by the number of sectors, so that a loop in it ends. */
export function openCompoundFile(bytes: Uint8Array, reading: Reading): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = (detail: string) => reading.refuse('fileDamaged', { detail })
  if (bytes.length < HEADER_BYTES) damaged('OLE header')
  const sectorShift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if (sectorShift < 7 || sectorShift > 16 || miniShift > sectorShift) damaged('OLE header')
  const sectorBytes = 1 << sectorShift
  const sectorCount = Math.ceil((bytes.length - HEADER_BYTES) / sectorBytes) + 1
  const miniCutoff = view.getUint32(56, true)

  const sectorAt = (sector: number) => (sector + 1) * sectorBytes
  const fat = readFat()
  const directory = readDirectory()
  const root = directory.find(({ type }) => type === ROOT)
  const miniFat = chain(view.getUint32(60, true))
  const miniStream = root === undefined ? new Uint8Array() : chain(root.start)
  const miniView = new DataView(miniFat.buffer, miniFat.byteOffset, miniFat.byteLength)

  function readFat(): number[] {
    const sectors: number[] = []
    for (let index = 0; index < 109; index += 1) sectors.push(view.getUint32(76 + index * 4, true))
    let difat = view.getUint32(68, true)
    for (let steps = 0; difat < LAST_SECTOR && steps < sectorCount; steps += 1) {
      const at = sectorAt(difat)
      if (at + sectorBytes > bytes.length) break
      for (let index = 0; index < sectorBytes / 4 - 1; index += 1) sectors.push(view.getUint32(at + index * 4, true))
      difat = view.getUint32(at + sectorBytes - 4, true)
    }
    const table: number[] = []
    for (const sector of sectors) {
      if (sector >= LAST_SECTOR || table.length > sectorCount) continue
      const at = sectorAt(sector)
      for (let index = at; index + 4 <= Math.min(at + sectorBytes, bytes.length); index += 4) {
        table.push(view.getUint32(index, true))
      }
    }
    return table
  }

  /** All bytes of a chain of sectors; a short last sector is taken as it is. */
  function chain(start: number): Uint8Array {
    const pieces: Uint8Array[] = []
    let length = 0
    for (let sector = start, steps = 0; sector < LAST_SECTOR; sector = fat[sector] ?? LAST_SECTOR, steps += 1) {
      if (steps > sectorCount || sectorAt(sector) >= bytes.length) damaged('OLE chain')
      const piece = bytes.subarray(sectorAt(sector), sectorAt(sector) + sectorBytes)
      pieces.push(piece)
      length += piece.length
    }
    return join(pieces, length)
  }

  function miniChain(start: number): Uint8Array {
    const miniBytes = 1 << miniShift
    const pieces: Uint8Array[] = []
    let length = 0
    const most = Math.ceil(miniStream.length / miniBytes) + 1
    for (let sector = start, steps = 0; sector < LAST_SECTOR; steps += 1) {
      if (steps > most) damaged('OLE chain')
      const piece = miniStream.subarray(sector * miniBytes, (sector + 1) * miniBytes)
      pieces.push(piece)
      length += piece.length
      sector = sector * 4 + 4 <= miniView.byteLength ? miniView.getUint32(sector * 4, true) : LAST_SECTOR
    }
    return join(pieces, length)
  }

  function readDirectory(): DirectoryEntry[] {
    const raw = chain(view.getUint32(48, true))
    const rawView = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
    const entries: DirectoryEntry[] = []
    for (let at = 0; at + 128 <= raw.length; at += 128) {
      const nameBytes = Math.min(64, rawView.getUint16(at + 64, true))
      entries.push({
        name: new TextDecoder('utf-16le').decode(raw.subarray(at, at + Math.max(0, nameBytes - 2))),
        type: raw[at + 66] ?? 0,
        start: rawView.getUint32(at + 116, true),
        size: rawView.getUint32(at + 120, true),
      })
    }
    return entries
  }

  return {
    names: new Set(directory.filter(({ type }) => type !== 0).map(({ name }) => name)),
    stream: (name) => {
      const entry = directory.find((candidate) => candidate.name === name && candidate.type === 2)
      if (entry === undefined) return damaged(name)
      const whole = entry.size < miniCutoff ? miniChain(entry.start) : chain(entry.start)
      if (whole.length < entry.size) damaged(name)
      return whole.subarray(0, entry.size)
    },
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
