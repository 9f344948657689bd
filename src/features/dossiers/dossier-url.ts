import { type Grouping, groupings } from '~/charts/dossiers/build-outcome-groups'
import { ageBands, lateBands, processingBands } from '~/domain/cube/bands'
import { type DossierFilter, noFilter, type OpenKind } from '~/domain/cube/dossier-filter'
import { type RowSort, type SortKey, sortKeys } from '~/domain/cube/select-rows'
import { causes, channels, outcomes } from '~/domain/dossiers/dossier'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import type { UrlCodec } from '~/ui/url/use-url-state'

/** Everything of the room that a link must bring again. */
export interface DossierView {
  readonly filter: DossierFilter
  readonly reading: OutcomeReading
  /** Null: the room's own order, the latest first. */
  readonly sort: RowSort | null
  readonly grouping: Grouping
}

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
const groupingParam: Readonly<Record<Grouping, string>> = {
  field: 'linhvuc',
  procedure: 'thutuc',
  channel: 'hinhthuc',
  neighbourhood: 'khoipho',
}
const sortParam: Readonly<Record<SortKey, string>> = {
  code: 'ma',
  field: 'linhvuc',
  procedure: 'thutuc',
  neighbourhood: 'khoipho',
  channel: 'hinhthuc',
  received: 'tiepnhan',
  due: 'hentra',
  finished: 'ketthuc',
  late: 'tre',
  processing: 'xuly',
  age: 'tuoi',
  outcome: 'ketqua',
  cause: 'nguyennhan',
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

function readSort(search: URLSearchParams): RowSort | null {
  const text = search.get('sapxep') ?? ''
  const descending = text.startsWith('-')
  const by = sortKeys.find((key) => sortParam[key] === text.replace(/^-/, ''))
  return by === undefined ? null : { by, descending }
}

const apologyText = (value: boolean | null) => (value === null ? UNKNOWN : value ? 'co' : 'khong')

const readFilter = (search: URLSearchParams): DossierFilter => ({
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

function writeFilter(filter: DossierFilter, search: URLSearchParams): void {
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

export const dossierCodec: UrlCodec<DossierView> = {
  read: (search) => ({
    filter: readFilter(search),
    reading: search.get('doc') === 'gio' ? 'timestamps' : 'dates',
    sort: readSort(search),
    grouping: groupings.find((key) => groupingParam[key] === search.get('nhom')) ?? 'field',
  }),
  write({ filter, reading, sort, grouping }, search) {
    writeFilter(filter, search)
    const set = (name: string, value: string | null) => (value === null ? search.delete(name) : search.set(name, value))
    set('doc', reading === 'timestamps' ? 'gio' : null)
    set('sapxep', sort === null ? null : `${sort.descending ? '-' : ''}${sortParam[sort.by]}`)
    set('nhom', grouping === 'field' ? null : groupingParam[grouping])
  },
}

/** Id of the list, and the last part of an address that leads to it. */
export const LIST_ID = 'danh-sach'

/** Address of the list under a filter: "/ho-so?linhvuc=…#danh-sach". */
export function listAddress(view: DossierView, patch: Partial<DossierFilter>): string {
  const search = new URLSearchParams()
  dossierCodec.write({ ...view, filter: { ...view.filter, ...patch } }, search)
  const text = search.toString()
  return `/ho-so${text === '' ? '' : `?${text}`}#${LIST_ID}`
}

export const isFiltered = (filter: DossierFilter): boolean =>
  filter.received !== null ||
  (Object.keys(noFilter) as (keyof DossierFilter)[]).some((key) => key !== 'received' && filter[key].length > 0)
