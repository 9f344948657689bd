import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupings } from '~/charts/dossiers/build-outcome-groups'
import { noFilter } from '~/domain/cube/dossier-filter'
import { sortKeys } from '~/domain/cube/select-rows'
import { type DossierView, dossierCodec, listAddress } from '~/features/dossiers/dossier-url'
import { anyFilter } from '../../domain/cube/random-dossiers'

const unique = <T,>(values: readonly T[]) => [...new Set(values)]
const anyView: fc.Arbitrary<DossierView> = fc.record({
  filter: anyFilter,
  reading: fc.constantFrom('dates', 'timestamps'),
  sort: fc.option(fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }), { nil: null }),
  grouping: fc.constantFrom(...groupings),
})

/** The same lists in any order. */
const sorted = (view: DossierView) => ({
  ...view,
  filter: Object.fromEntries(
    Object.entries(view.filter).map(([key, value]) => [
      key,
      Array.isArray(value) ? unique(value).map(String).sort() : value,
    ]),
  ),
})

describe('dossierCodec', () => {
  it('brings every view back from the address', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const search = new URLSearchParams('goi=data/khac/')
        dossierCodec.write(view, search)
        expect(sorted(dossierCodec.read(new URLSearchParams(search.toString())))).toEqual(sorted(view))
        expect(search.get('goi')).toBe('data/khac/')
      }),
    )
  })

  it('leaves nothing in the address where nothing is chosen', () => {
    const search = new URLSearchParams('tu=2025-07-01&den=2025-07-20&ketqua=overdue&nguyennhan=chua-ro&goi=x')
    dossierCodec.write({ filter: noFilter, reading: 'dates', sort: null, grouping: 'field' }, search)
    expect(search.toString()).toBe('goi=x')
  })

  it('takes no value that does not exist', () => {
    const read = (text: string) => dossierCodec.read(new URLSearchParams(text))
    expect(read('tu=2025-02-30&den=2025-07-20').filter.received).toBeNull()
    expect(read('tu=2025-07-20&den=2025-07-01').filter.received).toBeNull()
    expect(read('ketqua=late&hinhthuc=fax&tre=99&cho=x&xinloi=maybe').filter).toEqual(noFilter)
    expect(read('sapxep=-abc&nhom=abc&doc=abc')).toEqual({
      filter: noFilter,
      reading: 'dates',
      sort: null,
      grouping: 'field',
    })
  })
})

describe('listAddress', () => {
  it('leads to the list with one more thing chosen', () => {
    const view: DossierView = { filter: noFilter, reading: 'dates', sort: null, grouping: 'field' }
    expect(listAddress(view, { outcomes: ['overdue'], causes: [null] })).toBe(
      '/ho-so?ketqua=overdue&nguyennhan=chua-ro#danh-sach',
    )
  })
})
