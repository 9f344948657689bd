import type { RawFile, RawSheet } from '../raw-table'
import { isoOfSerial } from '../read/date-serial'
import { type BodyRows, readBodyRows, type UsedColumn } from './body-rows'
import { checkDossiers, plainFacts } from './check-dossiers'
import { checkEquipment, checkForm, checkTotal } from './check-figures'
import { checkSubTotals } from './check-sub-totals'
import { type ColumnContent, columnContent } from './column-content'
import { completed } from './complete-rows'
import { columnLetter } from './fold'
import { headingsOf, type TablePlace } from './header'
import { IssueLog } from './issue-log'
import { firstOf } from './lazy-list'
import { fieldType, type HeadedColumn, type MappedColumn, mapColumns, scoreKinds } from './map-columns'
import { separatorUses } from './number-text'
import { personalContent, personalHeading, personalInside } from './personal'
import { type PlacesAsColumns, placesAsColumns } from './place-columns'
import { nothingRead, readPlaces, type TableRead } from './read-places'
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
import { firstLetters, type SheetGrid } from './sheet-grid'
import { labelled, sayOfColumns, sayOfRows, sayOfTable } from './table-remarks'
import { textFacts } from './text-facts'
import type { TextValues } from './text-values'

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
  const { kind, kinds, pivot } = kindOf(headed, new Map(headings), `${title} ${sheet.name}`, choice, context)
  sayOfTable(log, sheet, kind, kinds, choice, place, context)
  const env = { grid, place, all, contents, droppedByHeader, choice, context }
  const read =
    kind === null
      ? { ...nothingRead, dropped: dropPersonal(all, contents, new Map(), null, droppedByHeader) }
      : pivot === null
        ? readColumns(env, kind, headed, all, null, log)
        : readPlaces(
            pivot,
            (columns, name, own) => {
              const wanted = new Set(columns.map(({ index }) => index))
              const raw = all.filter(({ index }) => wanted.has(index) || (name !== null && isLoose(index, pivot)))
              return readColumns(env, kind, columns, raw, name, own)
            },
            (index) => labelled(all.find((each) => each.index === index)?.header ?? '', index),
            header.bottom + 1,
            log,
          )
  const places = new Map(pivot?.places.flatMap(({ name, columns }) => columns.map(({ index }) => [index, name])))
  return {
    file: file.file,
    sheet: sheet.name,
    sheetIndex,
    tableIndex,
    kind: kind ?? 'unknown',
    kinds,
    headerRows: range(header.top, header.bottom).map((row) => row + 1),
    title: place.title.map((text) => (personalInside(text) === null ? text : '')),
    columns: all.map((column) => {
      const { index } = column
      const plain = tableColumn(
        column,
        read.mapped.get(index) ?? null,
        read.dropped,
        sheet,
        read.styles.get(index) ?? null,
      )
      const neighbourhood = places.get(index)
      return neighbourhood === undefined ? plain : { ...plain, neighbourhood }
    }),
    records: read.records,
    total: read.total,
    issues: log.issues,
    dropped: [...read.dropped].map(([index, reason]) => ({
      column: labelled(all.find((each) => each.index === index)?.header ?? '', index),
      reason,
    })),
    prose: null,
  }
}

interface Env {
  readonly grid: SheetGrid
  readonly place: TablePlace
  readonly all: readonly HeadedColumn[]
  readonly contents: ReadonlyMap<number, ColumnContent>
  readonly droppedByHeader: ReadonlyMap<number, PersonalReason>
  readonly choice: TableChoice
  readonly context: RecogniseContext
}

/** The kind that fits best. Of a table with places as columns it is that of the table of one place. */
function kindOf(
  headed: readonly HeadedColumn[],
  headings: ReadonlyMap<number, readonly string[]>,
  title: string,
  choice: TableChoice,
  { learned }: RecogniseContext,
): { kind: ColumnKind | null; kinds: RecognisedTable['kinds']; pivot: PlacesAsColumns | null } {
  const best = (kinds: RecognisedTable['kinds']) =>
    choice.kind ?? (kinds[0] !== undefined && kinds[0].score >= SURE_KIND ? kinds[0].kind : null)
  const pivot = placesAsColumns(headed, headings, title)
  if (pivot !== null) {
    const kinds = scoreKinds([...pivot.shared, ...(pivot.places[0]?.columns ?? [])], title, learned?.headers)
    const kind = best(kinds)
    if (kind === 'equipment' || kind === 'forces' || kind === 'training') return { kind, kinds, pivot }
  }
  const kinds = scoreKinds(headed, title, learned?.headers)
  return { kind: best(kinds), kinds, pivot: null }
}

/** Columns that are of no place and no heading: looked at with every place. */
const isLoose = (index: number, { shared, places, totals }: PlacesAsColumns): boolean =>
  ![...shared, ...totals, ...places.flatMap(({ columns }) => columns)].some((column) => column.index === index)

/** `headed`: the columns as headed for mapping; `own`: the same and those without a heading, as the file heads them. */
function readColumns(
  { grid, place, contents, droppedByHeader, choice, context }: Env,
  kind: ColumnKind,
  headed: readonly HeadedColumn[],
  own: readonly HeadedColumn[],
  neighbourhood: string | null,
  log: IssueLog,
): TableRead {
  const mapped = withChoices(mapColumns(headed, kind, context.learned?.headers), choice, own)
  for (const [index, column] of mapped) {
    // a rival is named as the file heads it, not as the table of one place would
    const rival = headed.find((each) => column.rival === each.header && each.index !== index)
    const named = own.find((each) => each.index === rival?.index)
    if (named !== undefined) mapped.set(index, { ...column, rival: labelled(named.header, named.index) })
  }
  const dropped = dropPersonal(own, contents, mapped, kind, droppedByHeader)
  const used = usedColumns(own, mapped, dropped, kind)
  const body = readBodyRows(grid, place.header, place.end, kind, used, log)
  const { records, total, styles, text } = readRecords(grid, body, used, place, choice, context, log, contents)
  sayOfColumns(log, own, mapped, dropped, contents, grid.sheet, kind, place.header, choice)
  sayOfRows(log, grid, place, body, used)
  const labelOf = (field: string) => used.find((column) => column.field === field)?.label ?? null
  const full = completed(records, kind, body, place, grid.sheet.name, used, neighbourhood, log)
  check(kind, full, total, body, labelOf, used, context, text, log)
  checkSubTotals(full, grid, body, used, log)
  return { mapped, dropped, styles, records: full, total }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Names are not numbers: "Cán bộ" over a column of counts counts people. */
function droppedFor({ header }: HeadedColumn, content: ColumnContent | undefined): PersonalReason | null {
  const reason = personalHeading(header)
  if (reason === 'name' && content !== undefined && content.filled > 0 && content.numbers > 0.7) return null
  return reason
}

function withChoices(
  mapped: Map<number, MappedColumn>,
  { mapping = {} }: TableChoice,
  own: readonly HeadedColumn[],
): Map<number, MappedColumn> {
  for (const [key, field] of Object.entries(mapping)) {
    const index = Number(key)
    if (!own.some((column) => column.index === index)) continue
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
