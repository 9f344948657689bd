import { type Grouping, groupings } from '~/charts/dossiers/build-outcome-groups'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import { LIST_ID, readFilter, writeFilter } from '~/domain/cube/filter-address'
import { type RowSort, type SortKey, sortKeys } from '~/domain/cube/select-rows'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import type { UrlCodec } from '~/ui/url/use-url-state'

/** Everything of the room that a link must bring again. */
export interface DossierView {
  readonly filter: DossierFilter
  readonly reading: OutcomeReading
  /** Null: the room's own order, the latest first. */
  readonly sort: RowSort | null
  readonly grouping: Grouping
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
function readSort(search: URLSearchParams): RowSort | null {
  const text = search.get('sapxep') ?? ''
  const descending = text.startsWith('-')
  const by = sortKeys.find((key) => sortParam[key] === text.replace(/^-/, ''))
  return by === undefined ? null : { by, descending }
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
