import type { RawFile, RawSheet } from '../raw-table'
import { isoOfSerial } from '../read/date-serial'
import { type BodyRows, readBodyRows, type UsedColumn } from './body-rows'
import { checkDossiers, plainFacts } from './check-dossiers'
import { checkEquipment, checkForm, checkTotal } from './check-figures'
import { type ColumnContent, columnContent } from './column-content'
import { columnLetter } from './fold'
import { headingsOf, type TablePlace } from './header'
import { IssueLog } from './issue-log'
import { firstOf } from './lazy-list'
import { fieldType, type HeadedColumn, type MappedColumn, mapColumns, scoreKinds } from './map-columns'
import { separatorUses } from './number-text'
import { personalContent, personalHeading, personalInside } from './personal'
import { readValues } from './read-values'
import type {
  ColumnKind,
  PersonalReason,
  ReadRecord,
  RecogniseContext,
  RecognisedTable,
  TableChoice,
  TableColumn,
} from './recognised-table'
import { neighbourhoodIn } from './row-roles'
import { firstLetters, type SheetGrid } from './sheet-grid'
import { labelled, sayOfColumns, sayOfRows, sayOfTable } from './table-remarks'
import { textFacts } from './text-facts'
import type { TextValues } from './text-values'
import { requiredFields } from './vocabulary'

/** Below it a table is of no known kind. */
const SURE_KIND = 0.4

export function readTable(
  file: RawFile,
  sheetIndex: number,
  grid: SheetGrid,
  place: TablePlace,
  tableIndex: number,
  context: RecogniseContext,
): RecognisedTable {
  const { sheet } = grid
  const log = new IssueLog(file.file, sheet.name)
  const choice: TableChoice = context.choices?.[tableIndex] ?? {}
  const { header } = place
  const headings = [...headingsOf(grid, header)]
  const contents = new Map(headings.map(([index]) => [index, columnContent(grid, index, header.bottom + 1, place.end)]))
  const all: HeadedColumn[] = headings.map(([index, texts]) => {
    const content = contents.get(index)
    return { index, header: texts.join(' – '), leaf: texts.at(-1) ?? '', content: content?.filled ? content : null }
  })
  const droppedByHeader = new Map<number, PersonalReason>()
  for (const column of all) {
    const reason = droppedFor(column, contents.get(column.index))
    if (reason !== null && typeof choice.mapping?.[column.index] !== 'string') droppedByHeader.set(column.index, reason)
  }
  const title = place.title.join(' ')
  const headed = all.filter(({ index, header: text }) => !droppedByHeader.has(index) && text !== '')
  const kinds = scoreKinds(headed, `${title} ${sheet.name}`, context.learned?.headers)
  const kind = choice.kind ?? (kinds[0] !== undefined && kinds[0].score >= SURE_KIND ? kinds[0].kind : null)
  const mapped =
    kind === null
      ? new Map<number, MappedColumn>()
      : withChoices(mapColumns(headed, kind, context.learned?.headers), choice)
  const dropped = dropPersonal(all, contents, mapped, kind, droppedByHeader)
  const used = kind === null ? [] : usedColumns(all, mapped, dropped, kind)
  sayOfTable(log, sheet, kind, kinds, choice, place, context)
  const shell = {
    file: file.file,
    sheet: sheet.name,
    sheetIndex,
    tableIndex,
    kinds,
    headerRows: range(header.top, header.bottom).map((row) => row + 1),
    title: place.title.map((text) => (personalInside(text) === null ? text : '')),
    dropped: [...dropped].map(([index, reason]) => ({
      column: labelled(all.find((each) => each.index === index)?.header ?? '', index),
      reason,
    })),
    prose: null,
  }
  if (kind === null) {
    return {
      ...shell,
      kind: 'unknown',
      columns: all.map((column) => tableColumn(column, null, dropped, sheet, null)),
      records: [],
      total: null,
      issues: log.issues,
    }
  }
  const body = readBodyRows(grid, header, place.end, kind, used, log)
  const { records, total, styles, text } = readRecords(grid, body, used, place, choice, context, log, contents)
  sayOfColumns(log, all, mapped, dropped, contents, sheet, kind, header, choice)
  sayOfRows(log, grid, place, body, used)
  const labelOf = (field: string) => used.find((column) => column.field === field)?.label ?? null
  const full = completed(records, kind, body, place, used, log)
  check(kind, full, total, body, labelOf, used, context, text, log)
  checkSubTotals(full, readQuietly(grid, body, used), body, used, log)
  return {
    ...shell,
    kind,
    columns: all.map((column) =>
      tableColumn(column, mapped.get(column.index) ?? null, dropped, sheet, styles.get(column.index) ?? null),
    ),
    records: full,
    total,
    issues: log.issues,
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Names are not numbers: "Cán bộ" over a column of counts counts people. */
function droppedFor({ header }: HeadedColumn, content: ColumnContent | undefined): PersonalReason | null {
  const reason = personalHeading(header)
  if (reason === 'name' && content !== undefined && content.filled > 0 && content.numbers > 0.7) return null
  return reason
}

function withChoices(mapped: Map<number, MappedColumn>, { mapping = {} }: TableChoice): Map<number, MappedColumn> {
  for (const [key, field] of Object.entries(mapping)) {
    const index = Number(key)
    // a field given to a column leaves the one that had it
    for (const [other, column] of mapped) {
      if (field !== null && column.field === field) mapped.set(other, { ...column, field: null, rival: null })
    }
    mapped.set(index, { field, alternatives: mapped.get(index)?.alternatives ?? [], assumed: false, rival: null })
  }
  return mapped
}

/** Columns about people: by heading, and by content where the heading says nothing surer. */
function dropPersonal(
  all: readonly HeadedColumn[],
  contents: ReadonlyMap<number, ColumnContent>,
  mapped: ReadonlyMap<number, MappedColumn>,
  kind: ColumnKind | null,
  byHeader: ReadonlyMap<number, PersonalReason>,
): Map<number, PersonalReason> {
  const dropped = new Map<number, PersonalReason>()
  for (const { index } of all) {
    const known = byHeader.get(index)
    const field = mapped.get(index)?.field ?? null
    const type = field === null || kind === null ? null : fieldType(kind, field)
    const open =
      type === null || type === 'freeText' || (type === 'text' && field !== 'neighbourhood' && field !== 'unit')
    const reason = known ?? (open ? personalContent(contents.get(index)?.texts ?? [], type === null ? 1 : 3) : null)
    if (reason !== null && reason !== undefined) dropped.set(index, reason)
  }
  return dropped
}

function usedColumns(
  all: readonly HeadedColumn[],
  mapped: ReadonlyMap<number, MappedColumn>,
  dropped: ReadonlyMap<number, PersonalReason>,
  kind: ColumnKind,
): UsedColumn[] {
  return all.flatMap(({ index, header }) => {
    const field = mapped.get(index)?.field ?? null
    if (field === null || dropped.has(index)) return []
    return [{ index, field, type: fieldType(kind, field), label: labelled(header, index) }]
  })
}

function tableColumn(
  { index, header }: HeadedColumn,
  mapped: MappedColumn | null,
  dropped: ReadonlyMap<number, PersonalReason>,
  sheet: RawSheet,
  style: TableColumn['style'],
): TableColumn {
  const reason = dropped.get(index) ?? null
  return {
    index,
    letter: columnLetter(index),
    header,
    field: reason === null ? (mapped?.field ?? null) : null,
    alternatives: mapped?.alternatives ?? [],
    dropped: reason,
    style,
    hidden: sheet.hiddenColumns.includes(index),
  }
}

function readRecords(
  grid: SheetGrid,
  { data, totals }: BodyRows,
  used: readonly UsedColumn[],
  place: TablePlace,
  choice: TableChoice,
  context: RecogniseContext,
  log: IssueLog,
  contents: ReadonlyMap<number, ColumnContent>,
) {
  const hasNumbers = used.some(({ type }) => type === 'count' || type === 'quantity')
  const uses = separatorUses(hasNumbers ? allTexts(contents, grid, place) : [])
  const rows = [...data, ...totals.slice(-1)]
  const values = {
    grid,
    uses,
    system: dateSystem(grid),
    learned: context.learned?.words,
    styles: choice.styles ?? {},
  }
  const numbers = new Set(['count', 'quantity'])
  const totalRows = new Set(totals.slice(-1).map((row) => row + 1))
  const quiet = new IssueLog('', '')
  const { records, styles, text } = readValues(rows, used, values, quiet)
  // a total has no date, name or state to be doubtful
  const labels = new Set(used.filter(({ type }) => numbers.has(type)).map(({ label }) => label))
  for (const issue of quiet.issues) {
    if (issue.row !== null && totalRows.has(issue.row) && !labels.has(issue.column ?? '')) continue
    log.add(
      { severity: issue.severity, code: issue.message.code, params: issue.message.params },
      issue.row,
      issue.column,
      issue.value,
    )
  }
  // a total was read last
  const total = totals.length === 0 ? null : (records.at(-1) ?? null)
  return { records: total === null ? records : firstOf(records, records.length - 1), total, styles, text }
}

const digits = firstLetters('0123456789')

/** Texts that may be numbers. */
function* allTexts(
  contents: ReadonlyMap<number, ColumnContent>,
  grid: SheetGrid,
  { header, end }: TablePlace,
): Generator<string> {
  for (const index of contents.keys()) {
    if (!grid.isMarked(index, header.bottom + 1, end)) continue
    for (let row = header.bottom + 1; row <= end; row += 1) {
      if (!grid.mayBegin(row, index, digits)) continue
      const cell = grid.own(row, index)
      if (cell.kind === 'text') yield cell.text
    }
  }
}

/** What the dates of the workbook show: a serial beside its date. */
function dateSystem({ text8, rowCount, width, own }: SheetGrid): 1900 | 1904 | null {
  if (text8 !== null) return null
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < width(row); column += 1) {
      const { kind, number, iso } = own(row, column)
      if (kind !== 'date') continue
      if (number === null || iso === null) continue
      return isoOfSerial(number, 1900)?.slice(0, 10) === iso.slice(0, 10) ? 1900 : 1904
    }
  }
  return null
}

/** Neighbourhoods from group rows and titles; blanks under a filled one are asked about. */
function completed(
  records: readonly ReadRecord[],
  kind: ColumnKind,
  { neighbourhoods }: BodyRows,
  { title }: TablePlace,
  used: readonly UsedColumn[],
  log: IssueLog,
): readonly ReadRecord[] {
  const key = kind === 'ii06' ? 'name' : requiredFields[kind][0]?.[0]
  const keyLabel = used.find(({ field }) => field === key)?.label ?? null
  const column = used.find(({ field }) => field === 'neighbourhood')
  const local = kind === 'equipment' || kind === 'forces' || kind === 'training'
  const fromTitle = !local || column !== undefined ? null : title.map(neighbourhoodIn).find((name) => name !== null)
  // dossiers without a code are spoken of elsewhere
  if (!local && (key === 'code' || keyLabel === null)) return records
  let above: string | null = null
  let said = false
  return records.map(({ row, values }) => {
    if (key !== undefined && key !== 'code' && (values[key] ?? null) === null && keyLabel !== null) {
      log.add({ severity: 'ask', code: 'keyMissing' }, row, keyLabel)
    }
    if (!local) return { row, values }
    const own = values.neighbourhood ?? null
    if (typeof own === 'string') above = own
    else if (column !== undefined && above !== null) {
      log.add({ severity: 'ask', code: 'blankLikeAbove', params: { above } }, row, column.label)
    }
    if (column !== undefined) return { row, values }
    const group = neighbourhoods.get(row - 1) ?? fromTitle ?? null
    if (group !== null && group === fromTitle && !said) {
      said = true
      log.add({ severity: 'ask', code: 'neighbourhoodFromTitle', params: { name: group } }, null, null)
    }
    return { row, values: { ...values, neighbourhood: group } }
  })
}

/** Sub-totals as numbers; what is doubtful in them is no news. */
function readQuietly(grid: SheetGrid, { subTotals }: BodyRows, used: readonly UsedColumn[]): readonly ReadRecord[] {
  const rows = subTotals.map(({ row }) => row)
  const values = { grid, uses: separatorUses([]), system: null, learned: undefined, styles: {} }
  const counts = used.filter(({ type }) => type === 'count' || type === 'quantity')
  return readValues(rows, counts, values, new IssueLog('', '')).records
}

/** A sub-total stands below its rows, or above them where it heads a numbered group. */
function checkSubTotals(
  records: readonly ReadRecord[],
  sums: readonly ReadRecord[],
  { subTotals }: BodyRows,
  used: readonly UsedColumn[],
  log: IssueLog,
): void {
  const fields = used.filter(({ type }) => type === 'count' || type === 'quantity').map(({ field }) => field)
  const labelOf = (field: string) => used.find((column) => column.field === field)?.label ?? null
  subTotals.forEach(({ row, after }, place) => {
    const sum = sums[place]
    const others = subTotals.flatMap((other) => (other.after === after && other.row !== row ? [other.row + 1] : []))
    const from = after ? Math.max(0, ...others.filter((other) => other < row + 1)) : row + 1
    const to = after ? row + 1 : Math.min(Number.POSITIVE_INFINITY, ...others.filter((other) => other > row + 1))
    const own = records.filter((record) => record.row > from && record.row < to)
    if (sum !== undefined) checkTotal(own, sum, fields, labelOf, log, 'subTotalDiffers')
  })
}

function check(
  kind: ColumnKind,
  records: readonly ReadRecord[],
  total: ReadRecord | null,
  { subTotals }: BodyRows,
  labelOf: (field: string) => string | null,
  used: readonly UsedColumn[],
  { period, calendar }: RecogniseContext,
  text: TextValues | null,
  log: IssueLog,
): void {
  if (kind === 'ii06') {
    checkForm(records, total, labelOf, log)
    return
  }
  if (kind === 'dossiers' || kind === 'overdue-annex') {
    const checks = { period, calendar, labelOf, has: (field: string) => labelOf(field) !== null }
    checkDossiers(records, checks, text === null ? plainFacts(records) : textFacts(text, checks), log)
    return
  }
  const fields = used.filter(({ type }) => type === 'count' || type === 'quantity').map(({ field }) => field)
  if (kind === 'equipment') checkEquipment(records, labelOf, log)
  if (total !== null && subTotals.length === 0) checkTotal(records, total, fields, labelOf, log)
}
