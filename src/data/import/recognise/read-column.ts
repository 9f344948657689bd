import { plainText } from '~/domain/shared/neutral-text'
import type { RawCell } from '../raw-table'
import type { UsedColumn } from './body-rows'
import { ask, type CellRead, type ColumnRead, MISSING, read } from './column-read'
import { readDateColumn } from './date-column'
import { tidyText } from './fold'
import { readNumberColumn } from './number-column'
import type { SeparatorUses } from './number-text'
import { personalInside } from './personal'
import type { ColumnStyle, Learned } from './recognised-table'
import type { SheetGrid } from './sheet-grid'
import { readChannels, readStatuses, readYesNo } from './word-values'

export interface ValueContext {
  readonly grid: SheetGrid
  readonly uses: SeparatorUses
  readonly system: 1900 | 1904 | null
  readonly learned: Learned['words']
  readonly styles: Readonly<Record<number, ColumnStyle>>
}

/** yyMMdd in a dossier code: "H17.88-250715-0001" → "2025-07-15"; null where there is none. */
export function codeDate(code: string): string | null {
  const match = /-(\d{2})(\d{2})(\d{2})-\d{3,}$/.exec(code)
  return match === null ? null : `20${match[1]}-${match[2]}-${match[3]}`
}

/** Reads the cells of one column by what its field holds. */
export function readColumn(
  { index, field, type }: UsedColumn,
  cells: readonly RawCell[],
  { uses, system, learned, styles }: ValueContext,
  codes: readonly (string | null)[],
  unitOf: (place: number) => string | null,
): ColumnRead {
  const style = styles[index] ?? null
  switch (type) {
    case 'count':
    case 'quantity':
      return readNumberColumn(cells, { type, uses, style, unitOf: type === 'quantity' ? unitOf : undefined })
    case 'date':
      return readDateColumn(cells, { system, style, codeDates: field === 'receivedAt' ? codes : undefined })
    case 'status':
      return { style: null, cells: readStatuses(cells, learned) }
    case 'channel':
      return { style: null, cells: readChannels(cells, learned) }
    case 'yesNo':
      return { style: null, cells: readYesNo(cells, learned) }
    case 'code':
      return { style: null, cells: cells.map(readCode) }
    case 'procedureCode':
      return { style: null, cells: cells.map(readProcedureCode) }
    default:
      return { style: null, cells: readTexts(cells, type === 'text') }
  }
}

function readCode(cell: RawCell): CellRead {
  const text = plainText(tidyText(cell.text))
  if (cell.kind === 'empty' || text === '') return MISSING
  if (cell.kind === 'error') return ask('errorCell')
  if (cell.kind === 'date') return ask('codeLost')
  if (cell.kind === 'number') {
    if (cell.number === null || !Number.isSafeInteger(cell.number)) return ask('codeLost')
    return read(/^0+$/.test(cell.format ?? '') ? text.padStart(cell.format?.length ?? 0, '0') : text)
  }
  return /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text) ? ask('codeLost') : read(text)
}

/** 1.004190 kept as a number is 1.00419: the code is no longer whole. */
function readProcedureCode(cell: RawCell): CellRead {
  const text = tidyText(cell.text)
  if (cell.kind === 'empty' || /^[-–—]?$/.test(text)) return MISSING
  if (cell.kind === 'error') return ask('errorCell')
  if (cell.kind === 'number') {
    if (/^0\.0{6}$/.test(cell.format ?? '') && cell.number !== null) return read(cell.number.toFixed(6))
    return /^\d\.\d{6}$/.test(text) ? read(text) : ask('procedureCodeLost')
  }
  if (cell.kind !== 'text') return ask('procedureCodeLost')
  // spreadsheets that saved the file as text have cut the zeros before us
  return /^\d[.,]\d{1,5}$|^\d,\d+$/.test(text) ? ask('procedureCodeLost') : read(text)
}

function readTexts(cells: readonly RawCell[], named: boolean): CellRead[] {
  const known = new Map<string, CellRead>()
  return cells.map((cell) => {
    const text = cell.kind === 'date' ? (cell.iso ?? '') : plainText(tidyText(cell.text))
    if (cell.kind === 'empty' || text === '' || /^[-–—…]+$/.test(text)) return MISSING
    if (cell.kind === 'error') return ask('errorCell')
    const found = known.get(text) ?? readText(text, named)
    known.set(text, found)
    return found
  })
}

/** Names of things may look like names of people ("Hà My"); sentences about people do not stay. */
function readText(text: string, named: boolean): CellRead {
  const reason = personalInside(named ? foldNames(text) : text)
  return reason === null ? read(text) : ask('personalInText', { reason })
}

/** A whole text of capitalised words is not held against a column of names of things. */
const foldNames = (text: string): string => (/^(?:\p{Lu}[\p{L}]*\s*)+$/u.test(text) ? text.toLowerCase() : text)
