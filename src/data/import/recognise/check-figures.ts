import {
  isReportedCell,
  LARGEST_FIGURE,
  type ReportedCell,
  type ReportedCells,
  reportedCells,
  totalName,
} from '~/domain/reconcile/cells'
import { ruleReadings } from '~/domain/reconcile/edit-rules'
import { columnVerdicts, type RuleVerdict, rowVerdicts } from '~/domain/reconcile/rule-verdicts'
import { formatNumber } from '~/domain/shared/format'
import { roundHalfUp } from '~/domain/shared/rounding'
import type { IssueLog } from './issue-log'
import type { ReadRecord, ReadValue } from './recognised-table'

type LabelOf = (field: string) => string | null

const numberOf = (value: ReadValue | undefined): number | null => (typeof value === 'number' ? value : null)

/** The cells of the form in a record. Doubtful and missing are null. */
export function cellsOf({ values }: ReadRecord): ReportedCells {
  const cells: Partial<Record<ReportedCell, number | null>> = {}
  for (const [field, value] of Object.entries(values)) {
    if (!isReportedCell(field)) continue
    const number = numberOf(value)
    cells[field] = number !== null && Number.isInteger(number) && number <= LARGEST_FIGURE ? number : null
  }
  return cells
}

/** The identities of form II.06a over rows and columns, by the rules of the reconciliation. */
export function checkForm(
  records: readonly ReadRecord[],
  total: ReadRecord | null,
  labelOf: LabelOf,
  log: IssueLog,
): void {
  const [rules = []] = ruleReadings(false)
  const report = (row: number, verdicts: readonly RuleVerdict[], record: ReadRecord) => {
    for (const { verdict, severity, ruleId, expression, difference, whole, subject } of verdicts) {
      if (verdict !== 'fail') continue
      const cell = subject ?? expression.split(/ [=≤≥] /)[0] ?? ''
      const value = record.values[cell]
      const shown = whole === null ? (value ?? null) : whole
      const params = { rule: ruleId, difference: formatNumber(difference, 'vi') }
      log.add({ severity, code: 'sumFails', params }, row, labelOf(cell), shown === null ? null : String(shown))
    }
  }
  const firstRow = new Map<string, number>()
  for (const record of records) {
    report(record.row, rowVerdicts(rules, cellsOf(record), null), record)
    const name = record.values.name
    if (typeof name !== 'string') continue
    const first = firstRow.get(name)
    if (first === undefined) firstRow.set(name, record.row)
    else
      log.add({ severity: 'warning', code: 'nameRepeated', params: { row: first } }, record.row, labelOf('name'), name)
  }
  if (total === null) return
  report(total.row, rowVerdicts(rules, cellsOf(total), null), total)
  const rows = records.map((record, i) => ({ name: `${totalName} ${i}`, cells: cellsOf(record) }))
  report(total.row, columnVerdicts({ rows, total: cellsOf(total) }, reportedCells), total)
}

/** Total row against the sum of rows, for tables that are no form. A column with a hole is not summed. */
export function checkTotal(
  records: readonly ReadRecord[],
  total: ReadRecord,
  fields: readonly string[],
  labelOf: LabelOf,
  log: IssueLog,
  code: 'totalDiffers' | 'subTotalDiffers' = 'totalDiffers',
): void {
  for (const field of fields) {
    const whole = numberOf(total.values[field])
    const parts = records.map(({ values }) => numberOf(values[field]))
    const known = parts.filter((part) => part !== null)
    if (whole === null || known.length === 0 || known.length < parts.length) continue
    const sum = roundHalfUp(
      known.reduce((a, b) => a + b, 0),
      3,
    )
    if (sum === whole) continue
    const params = { sum: formatNumber(sum, 'vi'), difference: formatNumber(roundHalfUp(sum - whole, 3), 'vi') }
    log.add({ severity: 'warning', code, params }, total.row, labelOf(field), String(whole))
  }
}

/** Gap = max(0, need − serviceable), serviceable = on hand − broken (domain notes §6); only where all are given. */
export function checkEquipment(records: readonly ReadRecord[], labelOf: LabelOf, log: IssueLog): void {
  for (const { row, values } of records) {
    const [need, available, broken, given, gap] = ['need', 'available', 'broken', 'serviceable', 'gap'].map((field) =>
      numberOf(values[field]),
    )
    const differs = (code: 'gapDiffers' | 'serviceableDiffers', field: string, expected: number, value: number) => {
      const params = { expected: formatNumber(expected, 'vi') }
      log.add({ severity: 'warning', code, params }, row, labelOf(field), String(value))
    }
    if (isGiven(available) && isGiven(broken) && broken > available) {
      log.add({ severity: 'warning', code: 'brokenMore' }, row, labelOf('broken'), String(broken))
      continue
    }
    const computed = isGiven(available) && isGiven(broken) ? roundHalfUp(available - broken, 3) : null
    if (computed !== null && isGiven(given) && given !== computed)
      differs('serviceableDiffers', 'serviceable', computed, given)
    // without a column of broken pieces the sheet counts what is on hand
    const usable = given ?? computed ?? (labelOf('broken') === null ? (available ?? null) : null)
    if (!isGiven(need) || !isGiven(usable) || !isGiven(gap)) continue
    const expected = Math.max(0, roundHalfUp(need - usable, 3))
    if (expected !== gap) differs('gapDiffers', 'gap', expected, gap)
  }
}

const isGiven = (value: number | null | undefined): value is number => value !== null && value !== undefined
