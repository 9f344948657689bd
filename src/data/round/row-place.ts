import { rare, whole, wording } from './cell-readers'
import type { RowShape } from './parse-table'

/** Where a row stood in the file that was handed over. Null in rounds that were not imported. */
export interface RowPlace {
  readonly sourceFile: string | null
  readonly sourceSheet: string | null
  /** As Excel numbers it. */
  readonly sourceRow: number | null
}

export const placeShape: RowShape<RowPlace> = {
  sourceFile: rare(wording),
  sourceSheet: rare(wording),
  sourceRow: rare(whole),
}
