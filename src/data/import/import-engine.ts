import { transfer } from 'comlink'
import { buildResources } from '../package/build-resources'
import type { BuildOptions, BuiltResources } from '../package/built'
import { sha256Hex } from '../package/sha256'
import type {
  ImportStage,
  IssueFilter,
  IssuePage,
  OnImportProgress,
  OpenedFile,
  PreviewRow,
  RecogniseRequest,
  RowsDone,
  SheetRow,
  TablePreview,
  TableToBuild,
} from './import-session'
import type { ImportIssueCode } from './messages'
import { ImportError, type RawCell, type RawFile, type Refusal } from './raw-table'
import { storeOf } from './read/cell-store'
import { readImportFile } from './read/read-import-file'
import { freeTextFields } from './recognise/map-columns'
import { personalInside } from './recognise/personal'
import { recogniseFile } from './recognise/recognise-file'
import type { ImportIssue, ReadRecord, RecognisedTable, Severity } from './recognise/recognised-table'
import { filledFields, receivedSpan, rowsWith } from './rows-aside'
import { tableForRound } from './table-for-round'
import { tallyIssues } from './tally-issues'

/** Refusals are values here: an error would lose them on its way out of a worker. */
export type OpenResult = { readonly file: OpenedFile } | { readonly refusal: Refusal }

const PREVIEW_ROWS = 50
const MOST_ISSUES = 200
const MIN_GAP_MS = 50

/** What one worker holds: a file, its cells, and the tables as understood last. */
export class ImportEngine {
  #raw: RawFile | null = null
  #tables: readonly RecognisedTable[] = []
  #say: (stage: ImportStage, fraction: number | null, rows?: RowsDone) => void = () => undefined
  readonly #signal: AbortSignal | undefined

  /** @param signal stops a reading on the page itself; a worker is ended instead */
  constructor(signal?: AbortSignal) {
    this.#signal = signal
  }

  async open(source: Blob | Uint8Array, name: string, onProgress: OnImportProgress): Promise<OpenResult> {
    this.#say = (stage, fraction, rows) => onProgress({ stage, fraction, rows: rows ?? null })
    this.#say('load', null)
    const bytes = source instanceof Uint8Array ? source : new Uint8Array(await source.arrayBuffer())
    const size = bytes.length
    try {
      const sha256 = sha256Hex(bytes)
      this.#say('read', 0)
      this.#raw = await readImportFile(bytes, name, { signal: this.#signal, onProgress: this.#reportAs('read') })
      return { file: opened(this.#raw, size, await sha256) }
    } catch (error) {
      if (error instanceof ImportError) return { refusal: error.refusal }
      throw error
    }
  }

  recognise({ previewRows = PREVIEW_ROWS, mostIssues = MOST_ISSUES, ...context }: RecogniseRequest): TablePreview[] {
    this.#say('recognise', null)
    // the old answer goes first: two of a long list may not fit
    this.#tables = []
    this.#tables = recogniseFile(this.#opened(), context)
    return this.#tables.map((table, index) => {
      const { records, issues, ...rest } = table
      const preview = this.preview(index, 0, previewRows)
      const page = this.issues(index, 0, mostIssues, {})
      return {
        ...rest,
        recordCount: records.length,
        preview,
        issues: page,
        tallies: tallyIssues(issues),
        received: receivedSpan(table),
        filledTexts: filledFields(table, freeTextFields(table)),
      }
    })
  }

  preview(tableIndex: number, from: number, count: number): PreviewRow[] {
    const table = this.#table(tableIndex)
    const cells = storeOf(this.#opened().sheets[table.sheetIndex])
    return table.records.slice(from, from + count).map(({ row, values }: ReadRecord) => ({
      row,
      values,
      asRead: table.columns.map(({ index, dropped }) => (dropped === null ? shown(cells.cell(row - 1, index)) : null)),
    }))
  }

  sheetRows(sheetIndex: number, from: number, count: number): SheetRow[] {
    const sheet = this.#opened().sheets[sheetIndex]
    if (sheet === undefined) throw new RangeError(`no sheet ${sheetIndex}`)
    const { rowCount, width, cell } = storeOf(sheet)
    const rows = Math.max(0, Math.min(count, rowCount - from))
    return Array.from({ length: rows }, (_, at) => ({
      row: from + at + 1,
      asRead: Array.from({ length: width(from + at) }, (__, column) => shown(cell(from + at, column))),
    }))
  }

  issues(tableIndex: number, from: number, count: number, filter: IssueFilter): IssuePage {
    const counts: Record<Severity, number> = { error: 0, ask: 0, warning: 0, info: 0 }
    const page: ImportIssue[] = []
    let total = 0
    for (const issue of this.#table(tableIndex).issues) {
      if (!passes(issue, filter)) continue
      counts[issue.severity] += 1
      if (total >= from && page.length < count) page.push(issue)
      total += 1
    }
    return { total, counts, issues: page }
  }

  /** Whole tables for another thread: what is made when asked for is made and copied. */
  takeTables(tableIndexes: readonly number[]): RecognisedTable[] {
    return tableIndexes.map((index) => {
      const table = this.#table(index)
      return { ...table, records: [...table.records], issues: [...table.issues] }
    })
  }

  countAside(tableIndex: number, codes: readonly ImportIssueCode[]): number {
    return rowsWith(this.#table(tableIndex), codes).size
  }

  build(tables: readonly TableToBuild[], options: BuildOptions): BuiltResources {
    this.#say('build', 0)
    const report = this.#reportAs('build')
    const built = buildResources(
      tables.map((wanted) => tableForRound(this.#table(wanted.tableIndex), wanted)),
      options,
      (done, total) => report(done, total, done, total),
    )
    return transfer(
      built,
      built.resources.map(({ bytes }) => bytes.buffer),
    )
  }

  /** Readers speak often; a message each would cost more than the reading. */
  #reportAs(stage: ImportStage): (done: number, total: number, rows?: number, allRows?: number) => void {
    let last = performance.now()
    return (done, total, rows, allRows) => {
      const now = performance.now()
      if (now - last < MIN_GAP_MS) return
      last = now
      this.#say(
        stage,
        total === 0 ? null : done / total,
        rows === undefined ? undefined : { done: rows, total: allRows ?? null },
      )
    }
  }

  #opened(): RawFile {
    if (this.#raw === null) throw new Error('no file is open')
    return this.#raw
  }

  #table(index: number): RecognisedTable {
    const table = this.#tables[index]
    if (table === undefined) throw new RangeError(`no table ${index} of ${this.#tables.length}: recognise first`)
    return table
  }
}

const opened = ({ file, format, note, sheets, prose }: RawFile, bytes: number, sha256: string): OpenedFile => ({
  name: file,
  format,
  note,
  bytes,
  sha256,
  sheets: sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, rows: storeOf(sheet).rowCount })),
  hasProse: prose !== null,
})

/** A cell as people see it; null where it may be about a person. */
function shown(cell: RawCell): string | null {
  return cell.kind === 'text' && personalInside(cell.text) !== null ? null : (cell.iso ?? cell.text)
}

const passes = (issue: ImportIssue, { severities, codes, column, row }: IssueFilter): boolean =>
  (severities === undefined || severities.includes(issue.severity)) &&
  (codes === undefined || codes.includes(issue.message.code)) &&
  (column === undefined || issue.column === column) &&
  (row === undefined || issue.row === row)
