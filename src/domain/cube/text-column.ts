import type { TextColumn } from './dossier-columns'

const decoder = new TextDecoder()

export function packTexts(texts: readonly string[]): TextColumn {
  const offsets = new Uint32Array(texts.length + 1)
  const parts = new TextEncoder().encode(texts.join(''))
  // Code units are bytes where the text is ASCII, which codes are; only others are measured one by one.
  const ascii = parts.length === texts.reduce((sum, text) => sum + text.length, 0)
  let end = 0
  for (const [row, text] of texts.entries()) {
    end += ascii ? text.length : new TextEncoder().encode(text).length
    offsets[row + 1] = end
  }
  return { bytes: parts, offsets }
}

/** @throws RangeError where there is no such row. */
export function textAt({ bytes, offsets }: TextColumn, row: number): string {
  const [start, end] = [offsets[row], offsets[row + 1]]
  if (start === undefined || end === undefined) throw new RangeError(`no row ${row}`)
  return decoder.decode(bytes.subarray(start, end))
}
