import { annexMessages } from '~/domain/report/annex-messages'
import type { DossierAnnex, ListedDossier, ReportInput } from '~/domain/report/report-input'
import { cellName } from './cell-name'
import { excelDay } from './excel-day'
import { columnSum, rateOf, sumOf } from './formulas'
import { type XlsxSentences, xlsxMessages } from './messages'
import type { Sheet, SheetCell } from './sheet-model'
import { columnsOf, tableSheet } from './table-sheet'

/** Groups of fewer resolved dossiers show counts and no percentage. */
const MIN_GROUP = 10

/** What the annexes print of the dossier list: by field, overdue, the two drawings' figures, and the whole list. */
export function dossierSheets(input: ReportInput): Sheet[] {
  const { dossiers } = input
  if (dossiers === null) return []
  const { overdue, weekly } = xlsxMessages[input.language]
  return [
    fieldSheet(input, dossiers),
    lateSheet(input, dossiers),
    weeklySheet(input, dossiers, weekly),
    overdueSheet(input, dossiers, overdue.name, overdue.title, dossiers.overdue),
    overdueSheet(input, dossiers, overdue.pendingName, overdue.pendingTitle, dossiers.pendingOverdue),
    ...(dossiers.all === null ? [] : [listSheet(input, dossiers, dossiers.all)]),
  ]
}

const noteOf = (messages: XlsxSentences, { provenance }: DossierAnnex, own = ''): string =>
  [provenance === 'illustrative' ? messages.illustrative : '', messages.empty, own]
    .filter((part) => part !== '')
    .join(' ')

const sumBy = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0)

function fieldSheet({ language }: ReportInput, annex: DossierAnnex): Sheet {
  const messages = xlsxMessages[language]
  const { fields } = messages
  const groups = [...annex.byField].sort((a, b) => b.all.overdue - a.all.overdue)
  const counts = ['total', 'early', 'onTime', 'overdue', 'pendingOverdue', 'pendingInTime'] as const
  const rateAt = (row: number, overdue: number, resolved: number) =>
    rateOf(cellName(row - 1, 4), cellName(row - 1, 7), [overdue, resolved], MIN_GROUP)
  return tableSheet({
    name: fields.name,
    title: fields.title,
    note: noteOf(messages, annex, fields.note),
    titles: fields.columns,
    columns: columnsOf([28, 'text'], ...counts.map(() => [12, 'whole'] as const), [13, 'whole'], [13, 'percent']),
    landscape: true,
    rows: groups.map(({ label, all }) => (row) => [
      label ?? fields.unknown,
      ...counts.map((key) => all[key]),
      sumOf(
        [2, 3, 4].map((column) => cellName(row - 1, column)),
        [all.early, all.onTime, all.overdue],
      ),
      rateAt(row, all.overdue, all.early + all.onTime + all.overdue),
    ]),
    total: (first, last) => {
      const sums = counts.map((key) => sumBy(groups, ({ all }) => all[key]))
      const resolved = sumBy(groups, ({ all }) => all.early + all.onTime + all.overdue)
      return [
        fields.total,
        ...sums.map((sum, index) => columnSum(index + 1, first, last, sum)),
        columnSum(7, first, last, resolved),
        rateAt(last + 1, sums[3] ?? 0, resolved),
      ]
    },
  })
}

/** What the drawing of overdue dossiers by field is drawn from. */
function lateSheet({ language }: ReportInput, annex: DossierAnnex): Sheet {
  const messages = xlsxMessages[language]
  const { late, fields } = messages
  const groups = annex.byField.filter(({ all }) => all.overdue > 0).sort((a, b) => b.all.overdue - a.all.overdue)
  const cells = (
    row: number,
    name: SheetCell,
    overdue: SheetCell,
    resolved: SheetCell,
    numbers: readonly [number, number],
  ) => [name, overdue, resolved, rateOf(cellName(row - 1, 1), cellName(row - 1, 2), numbers, MIN_GROUP)]
  return tableSheet({
    name: late.name,
    title: late.title,
    note: noteOf(messages, annex, fields.note),
    titles: late.columns,
    columns: columnsOf([28, 'text'], [14, 'whole'], [16, 'whole'], [16, 'percent']),
    rows: groups.map(
      ({ label, all }) =>
        (row) =>
          cells(row, label ?? fields.unknown, all.overdue, all.resolved, [all.overdue, all.resolved]),
    ),
    total: (first, last) => {
      const [overdue, resolved] = [sumBy(groups, ({ all }) => all.overdue), sumBy(groups, ({ all }) => all.resolved)]
      const sums = [columnSum(1, first, last, overdue), columnSum(2, first, last, resolved)] as const
      return cells(last + 1, fields.total, ...sums, [overdue, resolved])
    },
  })
}

/** What the drawing by week is drawn from; the backlog is recomputed from the week before. */
function weeklySheet({ language }: ReportInput, annex: DossierAnnex, text: XlsxSentences['weekly']): Sheet {
  const messages = xlsxMessages[language]
  const weeks = annex.byWeek
  return tableSheet({
    name: text.name,
    title: text.title,
    note: noteOf(messages, annex, text.note),
    titles: text.columns,
    columns: columnsOf([14, 'date'], [14, 'date'], [13, 'whole'], [13, 'whole'], [16, 'whole'], [16, 'whole']),
    rows: weeks.map(({ week, all }, index) => (row) => {
      const before = weeks[index - 1]
      const [previous, received, resolved] = [cellName(row - 2, 4), cellName(row - 1, 2), cellName(row - 1, 3)]
      return [
        excelDay(week.from),
        excelDay(week.to),
        all.received,
        all.resolved,
        all.backlogEnd,
        before === undefined
          ? null
          : {
              formula: `${previous}+${received}-${resolved}`,
              result: before.all.backlogEnd + all.received - all.resolved,
              format: 'whole',
            },
      ]
    }),
    total: (first, last) => [
      messages.fields.total,
      null,
      columnSum(
        2,
        first,
        last,
        sumBy(weeks, ({ all }) => all.received),
      ),
      columnSum(
        3,
        first,
        last,
        sumBy(weeks, ({ all }) => all.resolved),
      ),
      null,
      null,
    ],
  })
}

const days = ({ receivedAt, dueAt, finishedAt }: ListedDossier): SheetCell[] => [
  excelDay(receivedAt),
  excelDay(dueAt),
  excelDay(finishedAt),
]

function overdueSheet(
  { language }: ReportInput,
  annex: DossierAnnex,
  name: string,
  title: string,
  rows: readonly ListedDossier[],
): Sheet {
  const messages = xlsxMessages[language]
  return tableSheet({
    name,
    title,
    note: noteOf(messages, annex),
    titles: messages.overdue.columns,
    columns: columnsOf(
      [6, 'whole'],
      [24, 'text'],
      [34, 'text'],
      [22, 'text'],
      [13, 'date'],
      [13, 'date'],
      [13, 'date'],
      [12, 'whole'],
      [26, 'text'],
    ),
    landscape: true,
    rows: rows.map((dossier, index) => () => [
      index + 1,
      dossier.code,
      dossier.procedure,
      dossier.field,
      ...days(dossier),
      dossier.lateWorkingDays,
      dossier.cause === null ? null : annexMessages[language].causes[dossier.cause],
    ]),
  })
}

function listSheet({ language }: ReportInput, annex: DossierAnnex, rows: readonly ListedDossier[]): Sheet {
  const messages = xlsxMessages[language]
  const { list } = messages
  return tableSheet({
    name: list.name,
    title: list.title,
    note: noteOf(messages, annex),
    titles: list.columns,
    columns: columnsOf(
      [7, 'whole'],
      [24, 'text'],
      [34, 'text'],
      [22, 'text'],
      [13, 'date'],
      [13, 'date'],
      [13, 'date'],
      [26, 'text'],
      [12, 'whole'],
    ),
    landscape: true,
    rows: rows.map((dossier, index) => () => [
      index + 1,
      dossier.code,
      dossier.procedure,
      dossier.field,
      ...days(dossier),
      annexMessages[language].outcomes[dossier.outcome],
      dossier.lateWorkingDays,
    ]),
  })
}
