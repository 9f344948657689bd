import { countRows, type DayAxis, sizeOf } from './count-rows'
import { type CountCube, type DossierStore, type Masks, projectCube } from './cube'
import type { Dimension, DossierColumns } from './dossier-columns'
import type { DossierFilter } from './dossier-filter'
import { type FilterKey, filterKeyText, masksOf } from './masks'

/** What a view counts by, and what it does not let filter itself. */
export interface ViewCount {
  readonly axes: readonly Dimension[]
  readonly along?: DayAxis
  readonly ignore: readonly FilterKey[]
  /** Where only few rows can count: the late, or the open. */
  readonly rows?: 'late' | 'open'
}

const smallAxes: readonly Dimension[] = ['field', 'channel', 'state']

/** Indexes of the selections last used, per store: a brush move and a step back find theirs ready. */
const kept = new WeakMap<DossierColumns, Map<string, CountCube>>()
const KEPT_PER_STORE = 96

function remember(columns: DossierColumns, key: string, make: () => CountCube): CountCube {
  const cache = kept.get(columns) ?? new Map<string, CountCube>()
  kept.set(columns, cache)
  const known = cache.get(key)
  const value = known ?? make()
  // Put last: the first entry is then always the one unused for longest.
  cache.delete(key)
  cache.set(key, value)
  const oldest = cache.keys().next()
  if (cache.size > KEPT_PER_STORE && !oldest.done) cache.delete(oldest.value)
  return value
}

const pick = (masks: Masks, wanted: (dimension: Dimension) => boolean): Masks =>
  Object.fromEntries(Object.entries(masks).filter(([dimension]) => wanted(dimension as Dimension)))

const maskText = (masks: Masks) =>
  Object.entries(masks)
    .map(([dimension, mask]) => `${dimension}:${mask.join('')}`)
    .sort()
    .join(';')

/**
 * Field × channel × state under the filters that the common cube does not know (or that are large: wards), made once
 * for all views when such a filter changes. Null where the full cube answers as well.
 */
function smallCube(store: DossierStore, along: DayAxis, masks: Masks): CountCube | null {
  const { columns, cube } = store
  const wide = pick(masks, (dimension) => !smallAxes.includes(dimension))
  const onlyWards = Object.keys(wide).every((dimension) => dimension === 'ward')
  const full = cube[along]
  if (onlyWards && full !== null && sizeOf(columns, 'ward') <= 2) return null
  return remember(columns, `small|${along}|${maskText(wide)}`, () =>
    onlyWards && full !== null
      ? projectCube(full, smallAxes, wide)
      : countRows(columns, { axes: smallAxes, along, masks: wide, rows: null }),
  )
}

function makeCount(store: DossierStore, view: ViewCount, filter: DossierFilter): CountCube {
  const { columns, cube } = store
  const along = view.along ?? 'received'
  const masks = masksOf(columns, filter, view.ignore)
  const filtered = Object.keys(masks) as Dimension[]
  if (view.rows) {
    const rows = view.rows === 'late' ? columns.lateRows : columns.openRows
    return countRows(columns, { axes: view.axes, along, masks, rows })
  }
  if (view.axes.every((axis) => smallAxes.includes(axis))) {
    const small = smallCube(store, along, masks)
    if (small)
      return projectCube(
        small,
        view.axes,
        pick(masks, (dimension) => smallAxes.includes(dimension)),
      )
  }
  const full = view.axes.includes('processing') ? cube.processing : cube[along]
  const known = (dimension: Dimension) => full?.axes.includes(dimension) === true
  if (full && view.axes.every(known) && filtered.every(known)) return projectCube(full, view.axes, masks)
  return countRows(columns, { axes: view.axes, along, masks, rows: null })
}

/** The counts of a view under a filter, the days apart: read a span of days from it with `readSpan`. */
export function countView(store: DossierStore, view: ViewCount, filter: DossierFilter): CountCube {
  const key = `${view.axes.join()}|${view.along ?? ''}|${view.rows ?? ''}|${filterKeyText(filter, view.ignore)}`
  return remember(store.columns, key, () => makeCount(store, view, filter))
}
