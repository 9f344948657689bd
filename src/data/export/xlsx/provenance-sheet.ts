import type { RoundPackage } from '~/data/round/loaded'
import type { ReportInput } from '~/domain/report/report-input'
import { rateMessages } from '~/domain/reported/messages'
import { formatDate, formatPeriod } from '~/domain/shared/format'
import { xlsxMessages } from './messages'
import type { Sheet, SheetRow } from './sheet-model'
import { columnsOf } from './table-sheet'

/** Which round, which files, and what kind of figures each holds: ties this workbook to the round it was made from. */
export function provenanceSheet(
  { info, language, roundHash }: ReportInput,
  round: RoundPackage,
  writtenAt: Date,
): Sheet {
  const { provenance: text, empty } = xlsxMessages[language]
  const titleOf = (sourceId: string) => info.sources.find(({ id }) => id === sourceId)?.title ?? sourceId
  const rows: SheetRow[] = [
    { kind: 'title', cells: [text.title] },
    { kind: 'note', cells: [empty] },
    { kind: 'head', cells: [...text.columns] },
    { cells: [text.round, info.title] },
    { cells: [text.unit, `${info.unit}, ${info.city}`] },
    { cells: [text.period, formatPeriod(info.period, language)] },
    { cells: [text.asOf, formatDate(info.asOf, language)] },
    { cells: [text.convention, rateMessages[language].conventions[info.convention].name] },
    { cells: [text.hash, roundHash ?? text.noHash] },
    { cells: [text.written, writtenAt.toISOString()] },
    { cells: [text.program, text.programText] },
    ...info.sources.map(({ title, date, url }) => ({
      cells: [text.sources, [title, date ?? '', url ?? ''].filter((part) => part !== '').join('; ')],
    })),
    { kind: 'note', cells: [] },
    { kind: 'title', cells: [text.files] },
    { kind: 'head', cells: [...text.fileColumns] },
    ...round.resources.map(({ file, title, provenance, sourceId, sha256 }) => ({
      cells: [file, title, text.provenance[provenance], titleOf(sourceId), sha256 ?? text.noHash],
    })),
  ]
  return {
    name: text.name,
    landscape: true,
    columns: columnsOf([30, 'text'], [70, 'text'], [24, 'text'], [44, 'text'], [72, 'text']),
    rows,
  }
}
