import { causes, channels, outcomes } from '../dossiers/dossier'
import { parseIsoDate } from '../shared/iso-date'
import type { Period } from '../shared/period'
import { ageBands, lateBands, processingBands } from './bands'
import type { DossierFilter, OpenKind } from './dossier-filter'

/** Stands for "not known" in the address. */
const UNKNOWN = 'chua-ro'

type ListKey = Exclude<keyof DossierFilter, 'received' | 'apologies'>

const params: Readonly<Record<ListKey, string>> = {
  wards: 'phuong',
  fields: 'linhvuc',
  procedures: 'thutuc',
  channels: 'hinhthuc',
  neighbourhoods: 'khoipho',
  outcomes: 'ketqua',
  causes: 'nguyennhan',
  lateBands: 'tre',
  processingBands: 'xuly',
  ageBands: 'tuoi',
  openKinds: 'cho',
}
const openKinds: readonly OpenKind[] = ['active', 'paused', 'pausedPastDue']
const bandIds = (bands: readonly { readonly id: string }[]) => bands.map(({ id }) => id)

const texts = (search: URLSearchParams, key: ListKey): (string | null)[] =>
  [...new Set(search.getAll(params[key]))].map((text) => (text === UNKNOWN ? null : text))

/** Only values that exist: an address is typed by people too. */
const known = <T extends string>(search: URLSearchParams, key: ListKey, all: readonly T[]): T[] =>
  texts(search, key).flatMap((text) => all.filter((value) => value === text))
const knownOrNull = <T extends string>(search: URLSearchParams, key: ListKey, all: readonly T[]): (T | null)[] =>
  texts(search, key).flatMap((text) => (text === null ? [null] : all.filter((value) => value === text)))

function readPeriod(search: URLSearchParams): Period | null {
  const from = parseIsoDate(search.get('tu') ?? '')
  const to = parseIsoDate(search.get('den') ?? '')
  return from !== null && to !== null && from <= to ? { from, to } : null
}

const apologyText = (value: boolean | null) => (value === null ? UNKNOWN : value ? 'co' : 'khong')

/** The filter that an address holds; what it does not name, or names wrongly, is not filtered by. */
export const readFilter = (search: URLSearchParams): DossierFilter => ({
  received: readPeriod(search),
  wards: texts(search, 'wards'),
  fields: texts(search, 'fields'),
  procedures: texts(search, 'procedures'),
  channels: knownOrNull(search, 'channels', channels),
  neighbourhoods: texts(search, 'neighbourhoods'),
  outcomes: known(search, 'outcomes', outcomes),
  causes: knownOrNull(search, 'causes', causes),
  lateBands: knownOrNull(search, 'lateBands', bandIds(lateBands)),
  processingBands: knownOrNull(search, 'processingBands', bandIds(processingBands)),
  ageBands: knownOrNull(search, 'ageBands', bandIds(ageBands)),
  openKinds: known(search, 'openKinds', openKinds),
  apologies: [true, false, null].filter((value) => search.getAll('xinloi').includes(apologyText(value))),
})

/** Puts the filter into the address, and nothing else of the address out of it. */
export function writeFilter(filter: DossierFilter, search: URLSearchParams): void {
  const set = (name: string, value: string | null) => (value === null ? search.delete(name) : search.set(name, value))
  set('tu', filter.received?.from ?? null)
  set('den', filter.received?.to ?? null)
  for (const key of Object.keys(params) as ListKey[]) {
    search.delete(params[key])
    for (const value of filter[key]) search.append(params[key], value ?? UNKNOWN)
  }
  search.delete('xinloi')
  for (const value of filter.apologies) search.append('xinloi', apologyText(value))
}

/** Id of the list, and the last part of an address that leads to it. */
export const LIST_ID = 'danh-sach'

/**
 * What leads to exactly these rows in the room of dossiers: "?linhvuc=…&ketqua=overdue#danh-sach". `sort` is a column of
 * the list as the address names it, "-" before it for the largest first.
 */
export function searchOfFilter(filter: DossierFilter, sort?: string): string {
  const search = new URLSearchParams()
  writeFilter(filter, search)
  if (sort !== undefined) search.set('sapxep', sort)
  return search.size === 0 ? `#${LIST_ID}` : `?${search}#${LIST_ID}`
}
