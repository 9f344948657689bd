import {
  isFormCell,
  type ReportedCell,
  type ReportedCells,
  type ReportedTable,
  reportedCells,
  totalName,
} from '~/domain/reconcile/cells'
import { ruleReadings } from '~/domain/reconcile/edit-rules'
import { reconcileMessages } from '~/domain/reconcile/messages'
import type { Reconciliation } from '~/domain/reconcile/reconcile'
import { columnVerdicts, type RuleVerdict, rowVerdicts } from '~/domain/reconcile/rule-verdicts'
import { formCells, formColumns } from '~/domain/reported/form'
import { formatNumber, MISSING } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { Verdict } from '~/domain/shared/verdict'
import { type SupposedCell, withSupposed } from './table-hypothesis'
import { tableMessages } from './table-messages'
import type { TableView, TableViewCell, TableViewColumn, TableViewRow } from './table-view-model'

interface TableViewInput {
  readonly table: ReportedTable
  readonly supposed: readonly SupposedCell[]
  /** Null while the repairs are being looked for: the sums are checked all the same. */
  readonly result: Reconciliation | null
  readonly language: Locale
}

/** Every row with its sums, the columns against the total row, and the cells that the first repair would change. */
export function buildTableView({ table, supposed, result, language }: TableViewInput): TableView {
  const shown = withSupposed(table, supposed)
  const columns = columnsOf(table, language)
  const verdicts = columnVerdicts(shown, reportedCells)
  const suspects = supposed.length > 0 ? [] : (result?.repairs[0]?.changes.map(({ place }) => place) ?? [])
  const rowOf = (name: string | null, given: ReportedCells, cells: ReportedCells): TableViewRow => {
    const place = name ?? totalName
    const rules = [
      ...rowVerdicts(ruleReadings(false)[0] ?? [], cells, place),
      ...(name === null ? verdicts : []),
    ].filter(({ severity }) => severity === 'error')
    const failing = rules.filter(({ verdict }) => verdict === 'fail')
    const broken = new Set(failing.map(cellOf))
    const isSupposed = (cell: ReportedCell) => supposed.some((one) => one.row === name && one.cell === cell)
    const isSuspect = (cell: ReportedCell) => suspects.some((one) => one.row === place && one.cell === cell)
    return {
      name: name ?? tableMessages[language].total,
      cells: columns.map(({ cell }): TableViewCell => {
        const value = cells[cell] ?? null
        const state = isSupposed(cell)
          ? 'supposed'
          : isSuspect(cell)
            ? 'suspect'
            : broken.has(cell)
              ? 'broken'
              : value === null
                ? 'missing'
                : 'plain'
        const struck = state === 'supposed' ? formatNumber(given[cell] ?? null, language) : null
        return { cell, text: formatNumber(value, language), struck, state }
      }),
      verdict: verdictOn(rules),
      failing: failing.map((rule) => describeFailure(rule, language)),
    }
  }
  const rows = shown.rows.map(({ name, cells }, index) => rowOf(name, table.rows[index]?.cells ?? {}, cells))
  const total = shown.total === undefined ? null : rowOf(null, table.total ?? {}, shown.total)
  return {
    title: titleOf([...rows, ...(total === null ? [] : [total])], supposed.length > 0 ? null : result, language),
    columns,
    rows,
    total,
    sums: total === null ? null : columns.map(({ cell }) => sumOf(cell, verdicts, language)),
  }
}

/** The form's own columns always; those beside it where some row has them. */
function columnsOf({ rows, total }: ReportedTable, language: Locale): TableViewColumn[] {
  const given = (cell: ReportedCell) =>
    [...rows.map(({ cells }) => cells), total ?? {}].some((cells) => (cells[cell] ?? null) !== null)
  return [...formCells, ...reportedCells.filter((cell) => !isFormCell(cell) && given(cell))].map((cell) => ({
    cell,
    column: isFormCell(cell) ? formColumns[cell] : null,
    name: reconcileMessages[language].cells[cell],
  }))
}

/** The cell on which a rule's verdict is shown: the whole that its parts do not give. */
const cellOf = ({ subject, expression }: RuleVerdict): ReportedCell =>
  (subject ?? expression.split(/ [=≤] /)[expression.includes('≤') ? 1 : 0]) as ReportedCell

const verdictOn = (rules: readonly RuleVerdict[]): Verdict => {
  if (rules.some(({ verdict }) => verdict === 'fail')) return 'fail'
  const identities = rules.filter(({ kind }) => kind === 'identity')
  return identities.length > 0 && identities.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'undecided'
}

function describeFailure(rule: RuleVerdict, language: Locale): string {
  const messages = tableMessages[language]
  const cell = cellOf(rule)
  const name = isFormCell(cell) ? messages.columnName(formColumns[cell]) : reconcileMessages[language].cells[cell]
  return messages.broken(name, formatNumber(rule.sum, language), formatNumber(rule.whole, language))
}

function sumOf(cell: ReportedCell, verdicts: readonly RuleVerdict[], language: Locale) {
  const rule = verdicts.find(({ subject }) => subject === cell)
  const text = rule === undefined || rule.missing.length > 0 ? MISSING : formatNumber(rule.sum, language)
  return { cell, text, verdict: rule?.verdict ?? ('undecided' as const) }
}

function titleOf(rows: readonly TableViewRow[], result: Reconciliation | null, language: Locale): string {
  const { title } = tableMessages[language]
  const count = rows.reduce((sum, { failing }) => sum + failing.length, 0)
  if (count === 0) return rows.some(({ verdict }) => verdict === 'pass') ? title.fits : title.undecided
  const changes = result?.repairs[0]?.changes ?? []
  const [only] = changes
  if (only === undefined) return title.broken(count)
  if (changes.length > 1) return title.likelyRow(count, changes.length)
  const { row, cell } = only.place
  const name = reconcileMessages[language].cells[cell]
  const place = `${row === totalName || row === null ? reconcileMessages[language].totalRow : row}, ${name}`
  return title.likely(count, place, formatNumber(only.to, language), formatNumber(only.from, language))
}
