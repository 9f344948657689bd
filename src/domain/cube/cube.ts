import type { Dimension, DossierColumns } from './dossier-columns'

/**
 * Counts by day and some dimensions, dense, summed along the day: `sums[slot * slab + cell]` counts the dossiers of the
 * cell on the days before that slot, with `cell = (code0 * size1 + code1) * size2 + code2 …`. A span of days is one
 * subtraction per cell, whatever the number of dossiers: the sums are the brush index.
 */
export interface CountCube {
  readonly axes: readonly Dimension[]
  /** Codes per axis. */
  readonly sizes: readonly number[]
  /** Cells of one day. */
  readonly slab: number
  readonly slots: number
  /** (slots + 1) × slab */
  readonly sums: Uint32Array
}

/** Cells past which a cube is not built and views fall back to the sorted columns. 64 MB. */
export const CELL_BUDGET = 16_000_000

/** The cubes of one store; null where one would pass CELL_BUDGET. */
export interface DossierCube {
  /** By day of receipt × ward × field × channel × state. */
  readonly received: CountCube | null
  /** By day on which processing ended, resolved rows only. */
  readonly finished: CountCube | null
  /** By day of receipt × ward (where it fits) × field × channel × state × working days taken. */
  readonly processing: CountCube | null
}

/** What every view reads. */
export interface DossierStore {
  readonly columns: DossierColumns
  readonly cube: DossierCube
}

/** Per dimension, which codes pass (1). A dimension that is not here is not filtered. */
export type Masks = Partial<Readonly<Record<Dimension, Uint8Array>>>

/** One count per cell for the days of the slots `from` (included) to `end` (not included). */
export function readSpan({ slab, slots, sums }: CountCube, from: number, end: number): Uint32Array {
  if (from < 0 || end > slots || from > end) throw new RangeError(`no slots ${from} to ${end} in ${slots}`)
  const counts = new Uint32Array(slab)
  const low = from * slab
  const high = end * slab
  for (let cell = 0; cell < slab; cell += 1) counts[cell] = (sums[high + cell] as number) - (sums[low + cell] as number)
  return counts
}

/**
 * The same counts by fewer axes, of the cells that pass. Costs cells, never dossiers.
 * @throws RangeError if the cube lacks an axis.
 */
export function projectCube(cube: CountCube, axes: readonly Dimension[], masks: Masks): CountCube {
  const places = axes.map((axis) => cube.axes.indexOf(axis))
  if (places.includes(-1))
    throw new RangeError(`the cube has only ${cube.axes.join(', ')}; asked for ${axes.join(', ')}`)
  const sizes = places.map((place) => cube.sizes[place] as number)
  const strides = new Map<number, number>()
  let slab = 1
  for (let i = places.length - 1; i >= 0; i -= 1) {
    strides.set(places[i] as number, slab)
    slab *= sizes[i] as number
  }
  const sources: number[] = []
  const targets: number[] = []
  const visit = (axis: number, source: number, target: number) => {
    if (axis === cube.axes.length) {
      sources.push(source)
      targets.push(target)
      return
    }
    const mask = masks[cube.axes[axis] as Dimension]
    const size = cube.sizes[axis] as number
    const stride = strides.get(axis) ?? 0
    for (let code = 0; code < size; code += 1) {
      if (!mask || mask[code] === 1) visit(axis + 1, source * size + code, target + code * stride)
    }
  }
  visit(0, 0, 0)
  return { axes, sizes, slab, slots: cube.slots, sums: addCells(cube, sources, targets, slab) }
}

function addCells(cube: CountCube, sources: readonly number[], targets: readonly number[], slab: number): Uint32Array {
  const from = Uint32Array.from(sources)
  const to = Uint32Array.from(targets)
  const sums = new Uint32Array((cube.slots + 1) * slab)
  for (let slot = 1; slot <= cube.slots; slot += 1) {
    const read = slot * cube.slab
    const write = slot * slab
    for (let i = 0; i < from.length; i += 1) {
      const at = write + (to[i] as number)
      sums[at] = (sums[at] as number) + (cube.sums[read + (from[i] as number)] as number)
    }
  }
  return sums
}
