import { describe, expect, it } from 'vitest'
import { tableOfFields, uniquelyNamed } from '~/domain/reconcile/table-of-fields'
import { emptyFormRow, type ReportedFigures } from '~/domain/reported/form'

const figures = (more: Partial<ReportedFigures>): ReportedFigures => ({
  row: emptyFormRow,
  rates: [],
  provenance: 'published',
  sourceId: 'article',
  ...more,
})

describe('uniquelyNamed', () => {
  it('keeps names apart, also from the total row and from names that look numbered already', () => {
    const names = ['Hộ tịch', 'Hộ tịch (2)', 'Hộ tịch', ' ', 'total', 'Hộ tịch'].map((name) => ({ name }))
    expect(uniquelyNamed(names).map(({ name }) => name)).toEqual([
      'Hộ tịch',
      'Hộ tịch (2)',
      'Hộ tịch (3)',
      'Dòng 4',
      'total (2)',
      'Hộ tịch (4)',
    ])
  })
})

describe('tableOfFields', () => {
  const fields = [{ name: 'Hộ tịch', cells: { receivedTotal: 5 }, note: null, sourceRow: null }]
  it('is null where only the total was reported', () => {
    expect(tableOfFields(figures({ row: { ...emptyFormRow, receivedTotal: 5 } }))).toBeNull()
  })
  it('takes the row of the ward as the total, and none where it was not reported', () => {
    expect(tableOfFields(figures({ fields }))?.total).toBeUndefined()
    expect(tableOfFields(figures({ fields, row: { ...emptyFormRow, receivedTotal: 5 } }))?.total?.receivedTotal).toBe(5)
  })
})
