import type { ComparisonMode } from '~/charts/comparison/build-rates-model'
import { type LineOrder, lineOrders } from '~/domain/comparison/order-lines'
import { type RateConventionId, rateConventions } from '~/domain/reported/rates'
import type { UrlCodec } from '~/ui/url/use-url-state'

export interface ComparisonState {
  /** Null: the one of the open round. */
  readonly convention: RateConventionId | null
  readonly mode: ComparisonMode
  /** Key of the ward whose rounds are looked at; null: the first that has several. */
  readonly unit: string | null
  readonly order: LineOrder
}

const orders: Readonly<Record<LineOrder, string>> = { name: 'ten', onTime: 'ty-le', received: 'tiep-nhan' }

export const comparisonCodec: UrlCodec<ComparisonState> = {
  read: (params) => ({
    convention: rateConventions.find(({ id }) => id === params.get('cach'))?.id ?? null,
    mode: params.get('xem') === 'cac-dot' ? 'time' : 'wards',
    unit: params.get('donvi'),
    order: lineOrders.find((order) => orders[order] === params.get('xep')) ?? 'name',
  }),
  write({ convention, mode, unit, order }, params) {
    const set = (name: string, value: string | null) => (value === null ? params.delete(name) : params.set(name, value))
    set('cach', convention)
    set('xem', mode === 'time' ? 'cac-dot' : null)
    set('donvi', unit)
    set('xep', order === 'name' ? null : orders[order])
  },
}
