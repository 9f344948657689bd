import { type ReportedCell, type ReportedCells, reportedCells, roundedTolerance } from './cells'
import type { EditRule } from './edit-rules'

/** What a figure can be. Unit: dossiers; `high` may be Infinity. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

export type CellBounds = Readonly<Record<ReportedCell, Bounds>>

const unknown: Bounds = { low: 0, high: Infinity }

/** Passes over the rules; the longest chain of rules between two cells is shorter. */
const PASSES = 6

/**
 * What the rules leave possible for each cell: exact where it was reported, a range where it was rounded or is
 * missing. Where the figures contradict each other the range of a missing cell says nothing: from 0 up.
 */
export function boundsOf(
  rules: readonly EditRule[],
  cells: ReportedCells,
  rounded: readonly ReportedCell[] = [],
): CellBounds {
  const bounds = Object.fromEntries(
    reportedCells.map((cell): [ReportedCell, Bounds] => {
      const value = cells[cell] ?? null
      if (value === null) return [cell, unknown]
      const around = rounded.includes(cell) ? roundedTolerance(value) : 0
      return [cell, { low: Math.max(0, value - around), high: value + around }]
    }),
  ) as Record<ReportedCell, Bounds>
  const isOpen = (cell: ReportedCell) => (cells[cell] ?? null) === null
  const narrow = (cell: ReportedCell, low: number, high: number) => {
    if (!isOpen(cell)) return
    const next = { low: Math.max(bounds[cell].low, low), high: Math.min(bounds[cell].high, high) }
    if (next.low <= next.high) bounds[cell] = next
  }
  // what figures usually mean bounds nothing
  const binding = rules.filter(({ unless }) => unless === undefined)
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { kind, whole, parts } of binding) {
      const sum = addUp(parts.map((part) => bounds[part]))
      narrow(whole, sum.low, kind === 'equal' ? sum.high : Infinity)
      for (const part of parts) {
        const others = addUp(parts.filter((other) => other !== part).map((other) => bounds[other]))
        const least = kind === 'equal' && others.high < Infinity ? bounds[whole].low - others.high : 0
        narrow(part, least, bounds[whole].high - others.low)
      }
    }
  }
  return bounds
}

export const addUp = (list: readonly Bounds[]): Bounds =>
  list.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 })
