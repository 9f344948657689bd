import { countRows, type DayAxis, sizeOf } from './count-rows'
import { CELL_BUDGET, type CountCube, type DossierCube } from './cube'
import type { Dimension, DossierColumns } from './dossier-columns'

const commonAxes: readonly Dimension[] = ['ward', 'field', 'channel', 'state']

function cubeWithin(
  columns: DossierColumns,
  axes: readonly Dimension[],
  along: DayAxis,
  budget: number,
): CountCube | null {
  const slots = along === 'received' ? columns.receivedDays.length : columns.finishedDays.length
  const cells = axes.reduce((product, axis) => product * sizeOf(columns, axis), slots + 1)
  return cells > budget ? null : countRows(columns, { axes, along, masks: {}, rows: null })
}

/**
 * The cubes that views read instead of dossiers. Costs one pass over the rows per cube, once.
 * @param budget Cells that one cube may have.
 */
export function buildCube(columns: DossierColumns, budget: number = CELL_BUDGET): DossierCube {
  const within = (axes: readonly Dimension[], along: DayAxis) => cubeWithin(columns, axes, along, budget)
  return {
    received: within(commonAxes, 'received'),
    finished: within(commonAxes, 'finished'),
    // Wards are what makes a cube large, and the last thing a room of one ward filters by.
    processing:
      within([...commonAxes, 'processing'], 'received') ??
      within([...commonAxes.filter((axis) => axis !== 'ward'), 'processing'], 'received'),
  }
}
