import type { RawCell, RawSheet } from '../../raw-table'
import { decodeLegacy, detectLegacy, type LegacyEncoding } from './legacy-text'
import { scoreVietnamese } from './vietnamese-words'

const SAMPLE_CHARS = 64 * 1024
const LATIN_MARKS = /[\xa1-\xff]/
/** Letters that only Unicode Vietnamese writes. */
const UNICODE_VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/

export interface RepairedSheets {
  readonly sheets: readonly RawSheet[]
  readonly prose: string | null
  readonly encoding: LegacyEncoding | null
}

/**
 * Puts right the cells of a document that was typed with an old font (".VnTime", "VNI-Times"), whose file holds Latin letters.
 * A cell in proper Vietnamese beside them stays as it is.
 */
export function repairLegacyCells(sheets: readonly RawSheet[], prose: string | null): RepairedSheets {
  const sample = sampleOf(sheets, prose)
  const encoding = detectLegacy(sample.latin)
  if (encoding === null) return { sheets, prose, encoding }
  const repairText = (text: string): string => {
    if (!LATIN_MARKS.test(text) || UNICODE_VIETNAMESE.test(text)) return text
    return sample.mixed && isGoodAsItIs(text) ? text : decodeLegacy(text, encoding).normalize('NFC')
  }
  const known = new Map<RawCell, RawCell>()
  const repairCell = (cell: RawCell): RawCell => {
    if (cell.kind !== 'text' || !LATIN_MARKS.test(cell.text)) return cell
    let repaired = known.get(cell)
    if (repaired === undefined) {
      repaired = { ...cell, text: repairText(cell.text) }
      known.set(cell, repaired)
    }
    return repaired
  }
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      name: repairText(sheet.name),
      rows: sheet.rows.map((row) => row.map(repairCell)),
      cells: undefined,
    })),
    prose: prose === null ? null : prose.split('\n').map(repairText).join('\n'),
    encoding,
  }
}

function isGoodAsItIs(text: string): boolean {
  const { marked, plausible } = scoreVietnamese(text)
  return marked > 0 && plausible === marked
}

function sampleOf(sheets: readonly RawSheet[], prose: string | null): { latin: string; mixed: boolean } {
  const latin: string[] = []
  let length = 0
  let mixed = false
  const seen = new Set<string>()
  const take = (text: string) => {
    if (seen.has(text)) return
    seen.add(text)
    if (UNICODE_VIETNAMESE.test(text)) mixed = true
    else if (LATIN_MARKS.test(text)) {
      latin.push(text)
      length += text.length
    }
  }
  for (const line of prose?.split('\n') ?? []) take(line)
  const isEnough = () => length > SAMPLE_CHARS || seen.size > SAMPLE_CHARS
  for (const sheet of sheets) {
    if (sheet.cells?.lettered !== undefined) {
      for (const text of sheet.cells.lettered()) {
        take(text)
        if (isEnough()) return { latin: latin.join('\n'), mixed }
      }
      continue
    }
    for (const row of sheet.rows) {
      // only texts: a number would be written out for nothing
      for (const cell of row) if (cell.kind === 'text') take(cell.text)
      if (isEnough()) return { latin: latin.join('\n'), mixed }
    }
  }
  return { latin: latin.join('\n'), mixed }
}
