import type { TextColumn } from './dossier-columns'

const decoder = new TextDecoder()

export function packTexts(texts: readonly string[]): TextColumn {
  const offsets = new Uint32Array(texts.length + 1)
  for (let row = 0; row < texts.length; row += 1) {
    offsets[row + 1] = (offsets[row] as number) + (texts[row] as string).length
  }
  const bytes = new Uint8Array(offsets[texts.length] as number)
  for (let row = 0; row < texts.length; row += 1) {
    const text = texts[row] as string
    const start = offsets[row] as number
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      // Code units are bytes where the text is ASCII, which codes are.
      if (unit > 127) return packAnyTexts(texts)
      bytes[start + at] = unit
    }
  }
  return { bytes, offsets }
}

function packAnyTexts(texts: readonly string[]): TextColumn {
  const encoder = new TextEncoder()
  const offsets = new Uint32Array(texts.length + 1)
  for (let row = 0; row < texts.length; row += 1) {
    offsets[row + 1] = (offsets[row] as number) + encoder.encode(texts[row] as string).length
  }
  return { bytes: encoder.encode(texts.join('')), offsets }
}

/** The texts of some rows, in their order. */
export function pickTexts({ bytes, offsets }: TextColumn, rows: Uint32Array): TextColumn {
  const picked = new Uint32Array(rows.length + 1)
  let end = 0
  for (let row = 0; row < rows.length; row += 1) {
    const at = rows[row] as number
    end += (offsets[at + 1] as number) - (offsets[at] as number)
    picked[row + 1] = end
  }
  const parts = new Uint8Array(end)
  for (let row = 0; row < rows.length; row += 1) {
    const at = rows[row] as number
    const from = offsets[at] as number
    const size = (offsets[at + 1] as number) - from
    const to = picked[row] as number
    // short texts: a loop is faster than a view and a copy
    for (let byte = 0; byte < size; byte += 1) parts[to + byte] = bytes[from + byte] as number
  }
  return { bytes: parts, offsets: picked }
}

/** @throws RangeError where there is no such row. */
export function textAt({ bytes, offsets }: TextColumn, row: number): string {
  const [start, end] = [offsets[row], offsets[row + 1]]
  if (start === undefined || end === undefined) throw new RangeError(`no row ${row}`)
  return decoder.decode(bytes.subarray(start, end))
}
