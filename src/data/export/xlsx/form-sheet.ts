import { reportMessages } from '~/domain/report/messages'
import { reportContext } from '~/domain/report/report-context'
import type { ReportInput } from '~/domain/report/report-input'
import { type FormCell, type FormRow, formCells, formColumns } from '~/domain/reported/form'
import { formRules } from '~/domain/reported/form-rules'
import { formMessages, rateMessages } from '~/domain/reported/messages'
import { formatColumnFormula, rateConventions } from '~/domain/reported/rates'
import { sumKnown } from '~/domain/shared/verdict'
import { cellName } from './cell-name'
import { differenceOf, rateOf, sumOf } from './formulas'
import { xlsxMessages } from './messages'
import type { Sheet, SheetFormula, SheetRow } from './sheet-model'
import { columnsOf } from './table-sheet'

const [PUBLISHED, PROPOSED] = [2, 3]
const HEAD_ROWS = 3

/** The form as published, as proposed and as confirmed; below it every identity and every rate, as formulas on it. */
export function formSheet(input: ReportInput): Sheet | null {
  const { language, reported, confirmations, info } = input
  if (reported === null) return null
  const messages = xlsxMessages[language]
  const { proposedRow } = reportContext(input)
  const proposed = proposedRow ?? reported.row
  const note = reported.provenance === 'illustrative' ? `${messages.illustrative} ${messages.empty}` : messages.empty
  const rows: SheetRow[] = [
    { kind: 'title', cells: [messages.form.title(info.unit)] },
    { kind: 'note', cells: [note] },
    { kind: 'head', cells: [...messages.form.columns] },
    ...formCells.map((cell) => ({
      cells: [
        formColumns[cell],
        reportMessages[language].indicators[cell],
        reported.row[cell],
        proposed[cell],
        confirmations.find((confirmation) => confirmation.cell === cell)?.confirmed ?? null,
      ],
    })),
  ]
  const blank: SheetRow = { kind: 'note', cells: [] }
  rows.push(blank)
  rows.push(...ruleRows(input, reported.row, proposed, rows.length))
  rows.push(blank)
  rows.push(...rateRows(input, reported.row, rows.length))
  rows.push(blank, { kind: 'title', cells: [messages.form.published] })
  rows.push({ kind: 'head', cells: [...messages.form.publishedColumns] })
  for (const { id, label, percent } of reported.rates) {
    rows.push({ cells: [id, label, { value: percent, format: 'percent' }] })
  }
  return {
    name: messages.form.name,
    landscape: true,
    frozenRows: HEAD_ROWS,
    columns: columnsOf([28, 'whole'], [60, 'text'], [16, 'whole'], [16, 'whole'], [18, 'whole'], [18, 'text']),
    rows,
  }
}

/** Where a cell of the form stands on the sheet: "C5". */
const placeOf = (cell: FormCell, column: number): string => cellName(HEAD_ROWS + formCells.indexOf(cell), column)

const numberOf = ({ result }: SheetFormula): number | null => (typeof result === 'number' ? result : null)

/** Every identity, on the published figures and on the proposed ones. `start`: the first row, counted from 0. */
function ruleRows({ language }: ReportInput, published: FormRow, proposed: FormRow, start: number): SheetRow[] {
  const { form } = xlsxMessages[language]
  const sides = [
    { row: published, column: PUBLISHED },
    ...(proposed === published ? [] : [{ row: proposed, column: PROPOSED }]),
  ]
  const lines = sides.flatMap((side) => formRules.map((rule) => ({ ...side, rule })))
  return [
    { kind: 'title', cells: [form.rules] },
    { kind: 'head', cells: [...form.ruleColumns] },
    ...lines.map(({ rule, row, column }, index): SheetRow => {
      const line = start + 2 + index
      const places = rule.parts.map((cell) => placeOf(cell, column))
      const values = rule.parts.map((cell) => row[cell])
      const difference = differenceOf(cellName(line, 2), cellName(line, 3), [sumKnown(values), row[rule.total]])
      return {
        cells: [
          form.ruleName(rule.expression, column === PROPOSED),
          formMessages[language].rules[rule.id],
          sumOf(places, values),
          sumOf([placeOf(rule.total, column)], [row[rule.total]]),
          difference,
          verdictOf(cellName(line, 4), difference, form.verdict),
        ],
      }
    }),
  ]
}

function verdictOf(
  place: string,
  { result }: SheetFormula,
  { pass, fail, undecided }: { readonly pass: string; readonly fail: string; readonly undecided: string },
): SheetFormula {
  return {
    formula: `IF(${place}="","${undecided}",IF(${place}=0,"${pass}","${fail}"))`,
    result: result === '' ? undecided : result === 0 ? pass : fail,
    format: 'text',
  }
}

/** Six rates: three conventions, on time and late, each with its numerator and denominator as formulas. */
function rateRows({ language }: ReportInput, row: FormRow, start: number): SheetRow[] {
  const { form } = xlsxMessages[language]
  const { conventions, kinds } = rateMessages[language]
  const lines = rateConventions.flatMap((convention) =>
    (['onTime', 'late'] as const).map((kind) => ({ id: convention.id, kind, formula: convention[kind] })),
  )
  const side = (cells: readonly FormCell[]): SheetFormula =>
    sumOf(
      cells.map((cell) => placeOf(cell, PUBLISHED)),
      cells.map((cell) => row[cell]),
    )
  return [
    { kind: 'title', cells: [form.rates] },
    { kind: 'head', cells: [...form.rateColumns] },
    ...lines.map(({ id, kind, formula }, index): SheetRow => {
      const line = start + 2 + index
      const [top, bottom] = [side(formula.numerator), side(formula.denominator)]
      return {
        cells: [
          conventions[id].short,
          `${kinds[kind]}: ${formatColumnFormula(formula)}`,
          top,
          bottom,
          rateOf(cellName(line, 2), cellName(line, 3), [numberOf(top), numberOf(bottom)]),
        ],
      }
    }),
  ]
}
