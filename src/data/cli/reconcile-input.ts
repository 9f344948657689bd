import {
  isReportedCell,
  LARGEST_FIGURE,
  MOST_DECIMALS,
  type PrintedRate,
  type ReportedCell,
  type ReportedCells,
  type ReportedRow,
  type ReportedTable,
  reportedCells,
  totalName,
} from '~/domain/reconcile/cells'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import { InputError } from './command'

/** One object of `reconcile`, read and checked. */
export type ReconcileInput = { readonly id: unknown } & (
  | { readonly kind: 'row'; readonly row: ReportedRow; readonly period: Period | null }
  | { readonly kind: 'table'; readonly table: ReportedTable }
)

/** Where a field stands: "line 3: cells.resolvedTotal". */
class Place {
  readonly before: string
  readonly path: string

  constructor(before: string, path = '') {
    this.before = before
    this.path = path
  }

  at(step: string | number): Place {
    const join = typeof step === 'number' ? `${this.path}[${step}]` : this.path === '' ? step : `${this.path}.${step}`
    return new Place(this.before, join)
  }

  refuse(why: string): never {
    throw new InputError(`${this.before === '' ? '' : `${this.before}: `}"${this.path}" ${why}`)
  }
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function object(value: unknown, place: Place): Fields {
  return isObject(value) ? value : place.refuse('must be an object')
}

function list(value: unknown, place: Place): readonly unknown[] {
  return Array.isArray(value) ? value : place.refuse('must be a list')
}

/** @throws InputError with a sentence that names the field. */
export function readReconcileInput(value: unknown, before: string): ReconcileInput {
  const top = new Place(before)
  if (!isObject(value)) throw new InputError(`${before === '' ? 'input' : before}: not an object`)
  const id = value.id ?? null
  const rates = readRates(value.rates, top.at('rates'))
  if (value.table !== undefined) {
    if (value.cells !== undefined) top.at('cells').refuse('and "table" cannot stand together')
    return { id, kind: 'table', table: { ...readTable(value.table, top.at('table')), rates } }
  }
  if (value.cells === undefined) top.at('cells').refuse('is missing (or "table")')
  const cells = readCells(value.cells, top.at('cells'))
  const rounded = readRounded(value.rounded, top.at('rounded'))
  return { id, kind: 'row', row: { cells, rates, rounded }, period: readPeriod(value.period, top.at('period')) }
}

function readTable(value: unknown, place: Place): ReportedTable {
  const { rows, total } = object(value, place)
  const seen = new Set<string>()
  const read = list(rows, place.at('rows')).map((row, i) => {
    const at = place.at('rows').at(i)
    const { name, cells } = object(row, at)
    if (typeof name !== 'string' || name === '') return at.at('name').refuse('must be a name')
    if (name === totalName) return at.at('name').refuse(`cannot be "${totalName}": that is the total row`)
    if (seen.has(name)) return at.at('name').refuse(`stands there twice: ${name}`)
    seen.add(name)
    return { name, cells: readCells(cells, at.at('cells')) }
  })
  if (read.length === 0) place.at('rows').refuse('has no row')
  return total === undefined || total === null
    ? { rows: read }
    : { rows: read, total: readCells(total, place.at('total')) }
}

/** Parts of `returnedOrWithdrawn`, as `extract` gives them. */
const sentBack = new Set(['returned', 'cancelled'])
const knownCells = [...reportedCells, ...sentBack].join(', ')

function readCells(value: unknown, place: Place): ReportedCells {
  const cells: Partial<Record<ReportedCell, number | null>> = {}
  const fields = object(value, place)
  for (const [name, figure] of Object.entries(fields)) {
    const at = place.at(name)
    const cell = isReportedCell(name) ? name : sentBack.has(name) ? 'returnedOrWithdrawn' : null
    if (cell === null) return at.refuse(`is no cell of the form; the cells are ${knownCells}`)
    if (figure === null) {
      cells[cell] ??= null
      continue
    }
    if (typeof figure !== 'number' || !Number.isInteger(figure) || figure < 0 || figure > LARGEST_FIGURE) {
      return at.refuse(`must be a whole number from 0 to ${LARGEST_FIGURE}, or null, and is ${show(figure)}`)
    }
    // returned, cancelled and the sum of both: the sum stands, where it was given
    if (cell === name || !('returnedOrWithdrawn' in fields))
      cells[cell] = cell === name ? figure : figure + (cells[cell] ?? 0)
  }
  return cells
}

/** More percentages than any report prints of one row; each costs time. */
const MOST_RATES = 50
/** Beyond it a percentage is a slip of the input, not of the report. */
const LARGEST_PERCENT = 1e6

function readRates(value: unknown, place: Place): PrintedRate[] {
  if (value === undefined || value === null) return []
  const rates = list(value, place)
  if (rates.length > MOST_RATES) place.refuse(`has more than ${MOST_RATES} percentages`)
  return rates.map((rate, i) => {
    const { label, percent, decimals } = object(rate, place.at(i))
    if (typeof percent !== 'number' || !Number.isFinite(percent) || Math.abs(percent) > LARGEST_PERCENT) {
      return place
        .at(i)
        .at('percent')
        .refuse(`must be a number, and is ${show(percent)}`)
    }
    if (label !== undefined && label !== null && typeof label !== 'string')
      place.at(i).at('label').refuse('must be text')
    const digits = decimals ?? undefined
    if (digits !== undefined && !(Number.isInteger(digits) && Number(digits) >= 0 && Number(digits) <= MOST_DECIMALS)) {
      place.at(i).at('decimals').refuse(`must be a whole number from 0 to ${MOST_DECIMALS}`)
    }
    return {
      percent,
      ...(typeof label === 'string' ? { label } : {}),
      ...(typeof digits === 'number' ? { decimals: digits } : {}),
    }
  })
}

function readRounded(value: unknown, place: Place): ReportedCell[] {
  if (value === undefined || value === null) return []
  return list(value, place).map((name, i) =>
    typeof name !== 'string'
      ? place.at(i).refuse('is no cell of the form')
      : isReportedCell(name)
        ? name
        : sentBack.has(name)
          ? 'returnedOrWithdrawn'
          : place.at(i).refuse('is no cell of the form'),
  )
}

function readPeriod(value: unknown, place: Place): Period | null {
  if (value === undefined || value === null) return null
  const fields = object(value, place)
  const [from, to] = (['from', 'to'] as const).map((end) => {
    const text = fields[end]
    return (typeof text === 'string' ? parseIsoDate(text) : null) ?? place.at(end).refuse('must be a date yyyy-MM-dd')
  })
  if (from === undefined || to === undefined || to < from) return place.refuse('must end on or after its start')
  return { from, to }
}

const show = (value: unknown): string => (value === undefined ? 'missing' : (JSON.stringify(value) ?? '?').slice(0, 40))
