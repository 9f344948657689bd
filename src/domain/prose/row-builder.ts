import type { FigureKey, FoundFigure, FoundRate, FoundRow, ReadingRule } from './extraction'
import { isSamePeriod, type Period, toIsoDate } from './periods'
import { isSameScope, type Scope } from './scopes'

/** Periods by which the text calls the same stretch of time; the first is the one to print. */
export type Periods = readonly Period[]

/** A figure while its row is open. */
export interface OpenFigure extends FoundFigure {
  /** Sure only if the sums of its row bear it out; else to be asked about, for this reason. */
  readonly unlessProved?: ReadingRule | null
}

export interface OpenRow {
  scope: Scope | null
  periods: Periods
  /** Of the period that the text compares with. */
  readonly compared: boolean
  readonly figures: Map<FigureKey, OpenFigure>
  readonly rates: FoundRate[]
  /** Pending dossiers stood among the parts of those said to be resolved. */
  pendingInsideResolved: boolean
  /** What was carried over stood among the parts of what was received. */
  carriedInsideReceived: boolean
}

export interface Place {
  readonly scope: Scope | null
  readonly periods: Periods
  readonly compared: boolean
  /** The figure opens a paragraph that names no unit: it may go back to the unit that the text began with. */
  readonly mayReturn: boolean
}

export interface RowBuilder {
  /** Puts the figure into its row; false where it only repeats what is known. */
  readonly add: (place: Place, key: FigureKey, figure: OpenFigure) => boolean
  readonly addRate: (place: Place, rate: FoundRate) => void
  /** The row that a figure at this place would join, as far as its place says; null where it would open one. */
  readonly rowAt: (place: Place) => OpenRow | null
  /** False where the row at this place has another value of that name. */
  readonly repeats: (place: Place, key: FigureKey, figure: OpenFigure) => boolean
  readonly rows: () => readonly OpenRow[]
}

const samePeriods = (a: Periods, b: Periods): boolean =>
  (a.length === 0 && b.length === 0) || a.some((one) => b.some((other) => isSamePeriod(one, other)))

/** A repeated figure may be rounded: "hơn 1.650" for 1.665. */
function repeats(known: FoundFigure, again: FoundFigure): boolean {
  if (known.value === again.value) return true
  return (
    (again.rounded || known.rounded) && Math.abs(known.value - again.value) <= 0.03 * Math.max(known.value, again.value)
  )
}

export function createRowBuilder(): RowBuilder {
  const rows: OpenRow[] = []
  let current: OpenRow | null = null

  const open = (scope: Scope | null, periods: Periods, compared: boolean): OpenRow => {
    const row: OpenRow = {
      scope,
      periods,
      compared,
      figures: new Map(),
      rates: [],
      pendingInsideResolved: false,
      carriedInsideReceived: false,
    }
    rows.push(row)
    return row
  }
  const fits = (row: OpenRow, { scope, periods, compared }: Place): boolean =>
    row.compared === compared &&
    (periods.length === 0 || row.periods.length === 0 || samePeriods(row.periods, periods)) &&
    isSameScope(row.scope, scope)
  const takes = (row: OpenRow, key: FigureKey | null, figure: OpenFigure | null): boolean => {
    const known = key === null ? undefined : row.figures.get(key)
    return known === undefined || figure === null || repeats(known, figure)
  }

  function choose(place: Place, key: FigureKey | null, figure: OpenFigure | null): OpenRow {
    const row = find(place, key, figure)
    if (row === null) {
      return open(
        place.scope ?? current?.scope ?? null,
        place.periods.length > 0 || current?.compared ? place.periods : (current?.periods ?? []),
        place.compared,
      )
    }
    return row === current ? adopt(row, place) : row
  }

  function find(place: Place, key: FigureKey | null, figure: OpenFigure | null): OpenRow | null {
    const { scope, periods } = place
    if (current === null) return null
    const moved =
      current.compared !== place.compared ||
      (periods.length > 0 && current.periods.length > 0 && !samePeriods(current.periods, periods))
    if (place.mayReturn && !moved) {
      const first = rows[0]
      if (first && takes(first, key, figure) && key !== null && !first.figures.has(key)) return first
    }
    if (!moved && staysIn(current, scope) && takes(current, key, figure)) return current
    return rows.find((row) => fits(row, place) && (row !== current || !moved) && takes(row, key, figure)) ?? null
  }

  /** Other names of the reporting unit ("trung tâm", "toàn xã") do not open a row of their own. */
  const staysIn = (row: OpenRow, scope: Scope | null): boolean =>
    scope === null ||
    isSameScope(row.scope, scope) ||
    (scope.kind === 'whole' && (row.scope === null || row.scope.kind === 'whole'))

  function adopt(row: OpenRow, { scope, periods }: Place): OpenRow {
    if (row.scope === null) row.scope = scope
    if (row.periods.length === 0) row.periods = periods
    return row
  }

  return {
    add(place, key, figure) {
      current = choose(place, key, figure)
      const known = current.figures.get(key)
      if (known && !(known.rounded && !figure.rounded)) return false
      current.figures.set(key, figure)
      return true
    },
    addRate(place, rate) {
      current = choose(place, null, null)
      if (!current.rates.some(({ label, percent }) => label === rate.label && percent === rate.percent))
        current.rates.push(rate)
    },
    rowAt: (place) => find(place, null, null),
    repeats: (place, key, figure) => {
      const row = find(place, null, null)
      return row === null || takes(row, key, figure)
    },
    rows: () => rows,
  }
}

/** The rows as handed out; one without figures and rates is left out. */
export function finishRows(rows: readonly OpenRow[]): FoundRow[] {
  return rows
    .filter(({ figures, rates }) => figures.size > 0 || rates.length > 0)
    .map(({ scope, periods, figures, rates }) => {
      const from = toIsoDate(periods[0]?.from ?? null)
      const to = toIsoDate(periods[0]?.to ?? null)
      return {
        scope: scope?.label ?? '',
        ...(from === null ? {} : { periodFrom: from }),
        ...(to === null ? {} : { periodTo: to }),
        figures: Object.fromEntries([...figures].map(([key, { unlessProved: _, ...figure }]) => [key, figure])),
        rates,
      }
    })
}
