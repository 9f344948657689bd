import type { Dossier } from '../dossiers/dossier'
import { buildColumns, type ColumnOptions } from './build-columns'
import { buildCube } from './build-cube'
import type { DossierStore } from './cube'

/** Columns and cubes in one go: for tests, the command line, and lists already in memory. */
export function buildStore(dossiers: readonly Dossier[], options: ColumnOptions): DossierStore {
  const columns = buildColumns(dossiers, options)
  return { columns, cube: buildCube(columns) }
}
