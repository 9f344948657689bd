import { ageBands, lateBands, processingBands } from './bands'
import type { CountCube, Masks } from './cube'
import { type Dimension, type DossierColumns, states } from './dossier-columns'

/** Codes that a dimension has, "not known" included. */
export function sizeOf(columns: DossierColumns, dimension: Dimension): number {
  if (dimension === 'state') return states.length
  if (dimension === 'late') return lateBands.length + 1
  if (dimension === 'processing') return processingBands.length + 1
  if (dimension === 'age') return ageBands.length + 1
  if (dimension === 'apology') return 3
  return columns.dictionaries[dimension].values.length
}

/** Whether a row passes every mask. Made once per pass, so that the loop only indexes arrays. */
export function rowTest({ codes }: DossierColumns, masks: Masks): (row: number) => boolean {
  const tests = (Object.entries(masks) as [Dimension, Uint8Array][]).map(
    ([dimension, mask]) => [codes[dimension], mask] as const,
  )
  if (tests.length === 0) return () => true
  return (row) => {
    for (let i = 0; i < tests.length; i += 1) {
      const [column, mask] = tests[i] as (typeof tests)[number]
      if (mask[column[row] as number] !== 1) return false
    }
    return true
  }
}

/** Which day a row is counted on: that of receipt, or that of the end (resolved rows only). */
export type DayAxis = 'received' | 'finished'

export interface RowCount {
  readonly axes: readonly Dimension[]
  readonly along: DayAxis
  readonly masks: Masks
  /** Row numbers to read; null = all. */
  readonly rows: Uint32Array | null
}

/** Counts by `axes` from the sorted columns: how cubes are made, and the way out for what no cube knows. */
export function countRows(columns: DossierColumns, { axes, along, masks, rows }: RowCount): CountCube {
  const sizes = axes.map((axis) => sizeOf(columns, axis))
  const slab = sizes.reduce((product, size) => product * size, 1)
  const slots = along === 'received' ? columns.receivedDays.length : columns.finishedDays.length
  const slotOf = along === 'received' ? columns.receivedSlot : columns.finishedSlot
  const sums = new Uint32Array((slots + 1) * slab)
  const passes = rowTest(columns, masks)
  const parts = axes.map((axis, i) => [columns.codes[axis], sizes[i] as number] as const)
  const count = rows === null ? columns.length : rows.length
  for (let i = 0; i < count; i += 1) {
    const row = rows === null ? i : (rows[i] as number)
    if (along === 'finished' && columns.resolved[row] !== 1) continue
    if (!passes(row)) continue
    let cell = 0
    for (let p = 0; p < parts.length; p += 1) {
      const [column, size] = parts[p] as (typeof parts)[number]
      cell = cell * size + (column[row] as number)
    }
    // One slot late: the sums of a slot hold the days before it.
    const at = ((slotOf[row] as number) + 1) * slab + cell
    sums[at] = (sums[at] as number) + 1
  }
  for (let at = slab; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (sums[at - slab] as number)
  return { axes, sizes, slab, slots, sums }
}
