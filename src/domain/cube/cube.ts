import type { Dimension, DossierColumns } from './dossier-columns'

/** Dense counts over a day axis and some dimensions: `counts[slot * slab + code0 * stride0 + code1 * stride1 + …]`. */
export interface CountCube {
  readonly axes: readonly Dimension[]
  /** Codes per axis. */
  readonly sizes: readonly number[]
  /** Cells of one day. */
  readonly slab: number
  readonly slots: number
  readonly counts: Uint32Array
}

/** Cells past which a cube is not built and views fall back to the sorted columns. 64 MB. */
export const CELL_BUDGET = 16_000_000

/** The cubes of one store; null where one would pass CELL_BUDGET. */
export interface DossierCube {
  /** By day of receipt × ward × field × channel × state. */
  readonly received: CountCube | null
  /** By day on which processing ended, resolved rows only. */
  readonly finished: CountCube | null
  /** By day of receipt × ward × field × channel × state × working days taken. */
  readonly processing: CountCube | null
}

/** What every view reads. */
export interface DossierStore {
  readonly columns: DossierColumns
  readonly cube: DossierCube
}
