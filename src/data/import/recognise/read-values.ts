import type { RawCell } from '../raw-table'
import { EMPTY_CELL } from '../read/raw-cell'
import type { UsedColumn } from './body-rows'
import { ask } from './column-read'
import { readDateColumn } from './date-column'
import { foldText, tidyText } from './fold'
import type { IssueLog } from './issue-log'
import { codeDate, readColumn, type ValueContext } from './read-column'
import type { ColumnStyle, ReadRecord, ReadValue } from './recognised-table'
import type { SheetGrid } from './sheet-grid'
import { readTextValues, type TextValues } from './text-values'
import { causeIn } from './word-values'

export interface ReadRows {
  readonly records: readonly ReadRecord[]
  /** The same as columns, where a dossier list was read from a text file. */
  readonly text: TextValues | null
  readonly styles: ReadonlyMap<number, ColumnStyle>
}

/** Reads every used column over the rows given, and logs what is doubtful. */
export function readValues(
  rows: readonly number[],
  used: readonly UsedColumn[],
  context: ValueContext,
  log: IssueLog,
): ReadRows {
  const { grid } = context
  // units belong to single rows, all other values are read once for all cells that are alike
  if (grid.text8 !== null && used.every(({ type }) => type !== 'quantity')) {
    const text = readTextValues(rows, used, grid.text8, context, log)
    return { records: text.records, text, styles: text.styles }
  }
  const values: Record<string, ReadValue>[] = rows.map(() => ({}))
  const styles = new Map<number, ColumnStyle>()
  const codes = codesOf(rows, used, grid)
  const units = used.find(({ field }) => field === 'unit')
  const system = context.system ?? systemByCodes(rows, used, grid, codes)
  for (const column of used) {
    if (column.type === 'skip') continue
    const spread =
      column.type === 'text' || column.type === 'freeText' || column.type === 'code' || column.type === 'procedureCode'
    const blocked = new Set<number>()
    const cells = rows.map((row, place): RawCell => {
      const merge = grid.mergeAt(row, column.index)
      // one number over several rows belongs to none of them for sure
      if (!spread && merge !== null && grid.at(row, column.index).kind !== 'empty') {
        blocked.add(place)
        return EMPTY_CELL
      }
      return spread ? grid.at(row, column.index) : grid.own(row, column.index)
    })
    const result = readColumn(column, cells, { ...context, system }, codes, (place) =>
      units === undefined ? null : tidyText(grid.at(rows[place] ?? 0, units.index).text) || null,
    )
    if (result.style !== null) styles.set(column.index, result.style)
    result.cells.forEach((cell, place) => {
      const row = rows[place] ?? 0
      const final = blocked.has(place) ? ask('mergedValue') : cell
      const record = values[place]
      if (record !== undefined) record[column.field] = final.value
      if (final.doubt !== null) log.add(final.doubt, row + 1, column.label, grid.at(row, column.index).text)
    })
    if (column.field === 'cause') readCauses(rows, cells, values, column, context, log)
  }
  return { records: rows.map((row, place) => ({ row: row + 1, values: values[place] ?? {} })), text: null, styles }
}

/** Dates in the codes, for the column of receipt only: other dates have no witness. */
function codesOf(rows: readonly number[], used: readonly UsedColumn[], grid: SheetGrid): (string | null)[] {
  const column = used.find(({ field }) => field === 'code')
  return rows.map((row) => (column === undefined ? null : codeDate(tidyText(grid.at(row, column.index).text))))
}

/** One workbook has one date system: the day numbers beside the codes show it for all columns. */
function systemByCodes(
  rows: readonly number[],
  used: readonly UsedColumn[],
  grid: SheetGrid,
  codeDates: readonly (string | null)[],
): 1900 | 1904 | null {
  const received = used.find(({ field }) => field === 'receivedAt')
  if (received === undefined) return null
  const { style } = readDateColumn(
    rows.map((row) => grid.own(row, received.index)),
    { system: null, codeDates },
  )
  return style === 'serial1900' ? 1900 : style === 'serial1904' ? 1904 : null
}

/** Causes stay in the words given; what the list knows gets its code beside it. */
function readCauses(
  rows: readonly number[],
  cells: readonly RawCell[],
  values: Record<string, ReadValue>[],
  column: UsedColumn,
  { learned }: ValueContext,
  log: IssueLog,
): void {
  cells.forEach((cell, place) => {
    const record = values[place]
    const text = record?.cause
    if (record === undefined || typeof text !== 'string') return
    const code = causeIn(foldText(text), learned)
    record.causeText = text
    record.cause = code ?? null
    if (code === undefined)
      log.add({ severity: 'ask', code: 'causeUnknown' }, (rows[place] ?? 0) + 1, column.label, cell.text)
  })
}
