import type { RoundPackage } from '~/data/round/loaded'
import type { Report, TableBlock } from '~/domain/report/report'
import type { ReportInput } from '~/domain/report/report-input'
import { textOf } from '~/domain/shared/sentence'
import { dossierSheets } from './dossier-sheets'
import { formSheet } from './form-sheet'
import { preparednessSheets } from './preparedness-sheets'
import { provenanceSheet } from './provenance-sheet'
import type { Sheet, Workbook } from './sheet-model'
import { tableSheet } from './table-sheet'
import { writeWorkbook } from './write-workbook'

export interface XlsxOptions {
  readonly report: Report
  readonly input: ReportInput
  readonly round: RoundPackage
  readonly writtenAt: Date
}

/** The figures of the report, a sheet a table, with what each drawing is drawn from and where all of it came from. */
export const writeReportXlsx = (options: XlsxOptions): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook(reportWorkbook(options))

/** @internal for tests: the same before it is a file. */
export function reportWorkbook({ report, input, round, writtenAt }: XlsxOptions): Workbook {
  const form = formSheet(input)
  return {
    title: report.title,
    writtenAt,
    sheets: [
      ...(form === null ? [] : [form]),
      ...dossierSheets(input),
      ...preparednessSheets(input),
      ...wordSheets(report),
      provenanceSheet(input, round, writtenAt),
    ],
  }
}

/** Tables of words: as they stand on paper. */
const inWords: ReadonlySet<string> = new Set(['recommendations', 'questions', 'journal'])
const isInWords = ({ key }: TableBlock): boolean => inWords.has(key) || key.startsWith('visit-')

const wordSheets = ({ sections }: Report): Sheet[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' && isInWords(block) ? [wordSheet(block)] : [])),
  )

const wordSheet = ({ label, caption, columns, rows, note }: TableBlock): Sheet =>
  tableSheet({
    name: label,
    title: caption,
    note: note ?? '',
    titles: columns.map(({ title }) => title),
    columns: columns.map(({ widthPercent }) => ({
      width: Math.max(8, Math.round(widthPercent * 1.3)),
      format: 'text',
    })),
    landscape: true,
    rows: rows.map(
      ({ cells }) =>
        () =>
          cells.map(({ runs }) => textOf(runs)),
    ),
  })
