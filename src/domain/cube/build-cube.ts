import { countRows, type DayAxis, sizeOf } from './count-rows'
import { CELL_BUDGET, type CountCube, type DossierCube } from './cube'
import type { Dimension, DossierColumns } from './dossier-columns'

const commonAxes: readonly Dimension[] = ['ward', 'field', 'channel', 'state']

function cubeWithin(columns: DossierColumns, axes: readonly Dimension[], along: DayAxis): CountCube | null {
  const slots = along === 'received' ? columns.receivedDays.length : columns.finishedDays.length
  const cells = axes.reduce((product, axis) => product * sizeOf(columns, axis), slots + 1)
  return cells > CELL_BUDGET ? null : countRows(columns, { axes, along, masks: {}, rows: null })
}

/** The cubes that views read instead of dossiers. Costs one pass over the rows per cube, once. */
export const buildCube = (columns: DossierColumns): DossierCube => ({
  received: cubeWithin(columns, commonAxes, 'received'),
  finished: cubeWithin(columns, commonAxes, 'finished'),
  processing: cubeWithin(columns, [...commonAxes, 'processing'], 'received'),
})
