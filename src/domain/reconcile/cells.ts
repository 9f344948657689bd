import { type FormCell, formCells } from '../reported/form'

/** Figures that reports print beside the columns of form II.06a: cells split finer, or two columns as one number. */
export const optionalCells = [
  'receivedInPeriod',
  'receivedDirect',
  'receivedPostal',
  'resolvedEarlyOrOnTime',
  'overdueTotal',
  'dueInPeriod',
  'returnedOrWithdrawn',
] as const

export type OptionalCell = (typeof optionalCells)[number]
export type ReportedCell = FormCell | OptionalCell
export const reportedCells: readonly ReportedCell[] = [...formCells, ...optionalCells]

const known = new Set<string>(reportedCells)
export const isReportedCell = (name: string): name is ReportedCell => known.has(name)

const optional = new Set<string>(optionalCells)
export const isFormCell = (cell: ReportedCell): cell is FormCell => !optional.has(cell)

/** What was reported of one row. Absent and null both mean: not reported. Unit: dossiers, whole numbers from 0. */
export type ReportedCells = Readonly<Partial<Record<ReportedCell, number | null>>>

/** Dossiers of the whole country in a year are below 10^9; sums of such figures stay exact. */
export const LARGEST_FIGURE = 1e12

/** A percentage as printed. `decimals` = digits printed after the comma; left out: those the number has. */
export interface PrintedRate {
  readonly label?: string | undefined
  readonly percent: number
  readonly decimals?: number | undefined
  /** Printed as "gần 97 %", "hơn 90 %": near the true percentage, not it. */
  readonly approximate?: boolean | undefined
}

/** A row with what is known about how it was printed. */
export interface ReportedRow {
  readonly cells: ReportedCells
  readonly rates?: readonly PrintedRate[] | undefined
  /** Cells printed as "hơn 37 nghìn": the true figure is within one unit of the last digit that is not 0. */
  readonly rounded?: readonly ReportedCell[] | undefined
}

/** A whole form: one row a field of work, and the total row where it was given. */
export interface ReportedTable {
  readonly rows: readonly { readonly name: string; readonly cells: ReportedCells }[]
  readonly total?: ReportedCells | undefined
  /** Percentages that were printed of the total row. */
  readonly rates?: readonly PrintedRate[] | undefined
}

/** A ward has some two hundred procedures; a table with more rows than this is no form of one ward. */
export const MOST_TABLE_ROWS = 1_000

/** The name of the total row in a table: "total/resolvedTotal". */
export const totalName = 'total'

/** No report prints more; a number computed with binary fractions shows seventeen. */
export const MOST_DECIMALS = 6

/** Digits after the comma that a number shows when written: 95.89 → 2. */
export function decimalsOf({ percent, decimals }: PrintedRate): number {
  if (decimals !== undefined) return decimals
  const [, fraction = ''] = String(percent).split('.')
  return /e/.test(fraction) ? 0 : Math.min(fraction.length, MOST_DECIMALS)
}

/** How far a figure printed as round may be from the true one: 2.578.000 → 1.000; 0 → 0. Unit: dossiers. */
export function roundedTolerance(value: number): number {
  if (value === 0) return 0
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return unit
}
