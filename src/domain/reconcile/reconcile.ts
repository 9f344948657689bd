import type { Period } from '../shared/period'
import { boundsOf } from './cell-bounds'
import {
  LARGEST_FIGURE,
  MOST_DECIMALS,
  type PrintedRate,
  type ReportedCells,
  type ReportedRow,
  type ReportedTable,
  reportedCells,
  totalName,
} from './cells'
import { bindingRules, type EditRule, ruleReadings } from './edit-rules'
import { explainRate, type RateExplanation } from './explain-rate'
import { buildFormSystem, type FormSystem, placeName } from './form-system'
import { withoutMissing } from './linear-system'
import { type LocateProgress, type LocateResult, locateErrors, MAX_REPAIR_CELLS, runToEnd } from './locate-errors'
import { checkPeriod } from './period-rules'
import { rateVerdicts } from './rate-rules'
import { buildRepairs, compareRepairs, type RateContext, type Repair } from './repairs'
import { columnVerdicts, jointVerdict, type RuleVerdict, rowVerdicts } from './rule-verdicts'

/** What was found about a row or a table: plain data, with the keys of `reconcileMessages`. */
export interface Reconciliation {
  /** False: an error rule fails. True: something adds up and nothing fails. Null: too little was reported to tell. */
  readonly consistent: boolean | null
  readonly rules: readonly RuleVerdict[]
  /** All smallest changes after which every rule about sums holds; best first. */
  readonly repairs: readonly Repair[]
  /** 'none': no sum fails. 'beyond': more than three cells would have to change. 'stopped': too much to look through. */
  readonly status: 'none' | 'found' | 'beyond' | 'stopped'
  /** False: so many cells are missing that the rules could not be joined; a repair may break what they say together. */
  readonly exact: boolean
  readonly rates: readonly RateExplanation[]
}

/** What a table's search yields while it runs. */
export type ReconcileSteps = Generator<LocateProgress, Reconciliation>

interface Reading {
  readonly rules: readonly EditRule[]
  readonly system: FormSystem
  readonly exact: boolean
  readonly located: LocateResult
}

function* read(
  rows: Parameters<typeof buildFormSystem>[0],
  rules: readonly EditRule[],
  maxSize: number,
): Generator<LocateProgress, Reading> {
  const given = new Set(rows.flatMap(({ cells }) => reportedCells.filter((cell) => (cells[cell] ?? null) !== null)))
  const whole = buildFormSystem(rows, [...given], bindingRules(rules, given))
  const { exact, ...system } = { ...whole, ...withoutMissing(whole) }
  return { rules, system, exact, located: yield* locateErrors(system, maxSize) }
}

/** Cells to change in the smallest repair of a reading: 0 where none is needed. */
const sizeOf = ({ located }: Reading): number =>
  located.status === 'consistent' ? 0 : (located.sets[0]?.length ?? MAX_REPAIR_CELLS + 1)

/** How far the sums are off under a reading: of two that need as many cells, the nearer one is meant. Unit: dossiers. */
const gapOf = ({ rules }: Reading, { cells, rounded }: ReportedRow): number =>
  rowVerdicts(rules, cells, null, rounded).reduce(
    (sum, { verdict, difference }) => sum + (verdict === 'fail' && difference !== null ? Math.abs(difference) : 0),
    0,
  )

/**
 * One row: verdicts, every smallest repair, how each percentage was made.
 * @throws RangeError if a figure is not a whole number from 0.
 * @example reconcileRow({ cells: anThang, rates }).repairs[0] // resolvedOverdue 56 → 53, both percentages explained
 */
export function reconcileRow(row: ReportedRow, period: Period | null = null): Reconciliation {
  const { cells, rates = [], rounded = [] } = row
  checkFigures(cells, '')
  checkRates(rates)
  const readings: Reading[] = []
  for (const rules of ruleReadings((cells.returnedOrWithdrawn ?? null) !== null)) {
    const most = readings[0] === undefined ? MAX_REPAIR_CELLS : Math.min(sizeOf(readings[0]), MAX_REPAIR_CELLS)
    readings.push(runToEnd(read([{ name: null, cells, rounded }], rules, most)))
    if (readings.some((reading) => sizeOf(reading) === 0)) break
  }
  const smallest = Math.min(...readings.map(sizeOf))
  const chosen = readings
    .filter((reading) => sizeOf(reading) === smallest)
    .sort((a, b) => gapOf(a, row) - gapOf(b, row))
  const first = chosen[0]
  if (first === undefined) throw new RangeError('no reading of the rules')
  const context: RateContext = { rates, cells, row: null }
  const repairs = withoutRepeats(chosen.flatMap(({ system, located }) => buildRepairs(system, located.sets, context)))
  const verdicts = rowVerdicts(first.rules, cells, null, rounded)
  const bounds = boundsOf(first.rules, cells, rounded)
  const guards = period === null ? [] : checkPeriod(period)
  return conclude(first, verdicts, [...rateVerdicts(rates, cells, bounds), ...guards], repairs, context)
}

/**
 * A whole table: the rules of every row, of the total row, and of every column. A generator, because a table with many
 * wrong cells takes a while: it yields its progress, and is dropped to stop. `runToEnd` runs it in one go.
 * @throws RangeError if a figure is not a whole number from 0, or two rows have one name.
 */
export function* reconcileTable(table: ReportedTable): ReconcileSteps {
  const { rows, total, rates = [] } = table
  const all = total === undefined ? rows : [...rows, { name: totalName, cells: total }]
  for (const { name, cells } of all) checkFigures(cells, `${name}/`)
  checkRates(rates)
  if (new Set(all.map(({ name }) => name)).size < all.length) throw new RangeError('two rows of a table have one name')
  // the form folds returned dossiers into the resolved ones, and a table is the form
  const [rules = []] = ruleReadings(false)
  const reading = yield* read(all, [...rules], MAX_REPAIR_CELLS)
  const context: RateContext = { rates, cells: total ?? {}, row: totalName }
  const repairs = buildRepairs(reading.system, reading.located.sets, context)
  const verdicts = [
    ...all.flatMap(({ name, cells }) => rowVerdicts(rules, cells, name)),
    ...columnVerdicts(table, reportedCells),
  ]
  return conclude(
    reading,
    verdicts,
    rateVerdicts(rates, context.cells, boundsOf(rules, context.cells)),
    repairs,
    context,
  )
}

function conclude(
  { system, exact, located }: Reading,
  verdicts: readonly RuleVerdict[],
  others: readonly RuleVerdict[],
  repairs: readonly Repair[],
  { rates, cells, row }: RateContext,
): Reconciliation {
  const sumFails = verdicts.some(isFailure)
  const joint = sumFails ? null : jointVerdict(system)
  const rules = [...verdicts, ...(joint === null ? [] : [joint]), ...others]
  const changed = repairs[0]?.changes.filter(({ place }) => place.row === row) ?? []
  const repaired =
    changed.length === 0 ? null : { ...cells, ...Object.fromEntries(changed.map(({ place, to }) => [place.cell, to])) }
  return {
    consistent: verdictOn(rules),
    rules,
    repairs,
    status: statusOf(located, repairs.length),
    exact,
    rates: rates.map((rate) => explainRate(rate, cells, repaired)),
  }
}

function statusOf({ status }: LocateResult, repairs: number): Reconciliation['status'] {
  if (status === 'consistent') return 'none'
  // sets of cells that no whole numbers fill leave nothing to propose
  return status === 'found' && repairs === 0 ? 'beyond' : status
}

const isFailure = ({ verdict, severity }: RuleVerdict): boolean => verdict === 'fail' && severity === 'error'

function verdictOn(rules: readonly RuleVerdict[]): boolean | null {
  if (rules.some(isFailure)) return false
  const met = rules.filter(({ verdict, kind }) => verdict === 'pass' && kind === 'identity')
  if (met.some(({ severity }) => severity === 'error')) return true
  // a usual reading is proof enough that the printed figures add up, unless another one is not met
  return met.length > 0 && !rules.some(({ verdict }) => verdict === 'fail') ? true : null
}

/** Two readings of the rules may propose the same change. */
function withoutRepeats(repairs: readonly Repair[]): Repair[] {
  const key = ({ changes }: Repair) => changes.map(({ place }) => placeName(place)).join()
  const best = new Map<string, Repair>()
  for (const repair of [...repairs].sort(compareRepairs)) if (!best.has(key(repair))) best.set(key(repair), repair)
  return [...best.values()]
}

function checkFigures(cells: ReportedCells, before: string): void {
  for (const [cell, value] of Object.entries(cells)) {
    if (value === null || value === undefined) continue
    if (!Number.isSafeInteger(value) || value < 0 || value > LARGEST_FIGURE) {
      throw new RangeError(`${before}${cell} is not a whole number from 0 to ${LARGEST_FIGURE}: ${value}`)
    }
  }
}

function checkRates(rates: readonly PrintedRate[]): void {
  for (const { percent, decimals = 0 } of rates) {
    if (!Number.isFinite(percent)) throw new RangeError(`a percentage is a number: ${percent}`)
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
      throw new RangeError(`a percentage is printed with 0 to ${MOST_DECIMALS} decimals: ${decimals}`)
    }
  }
}
