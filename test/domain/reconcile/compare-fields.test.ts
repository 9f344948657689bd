import { describe, expect, it } from 'vitest'
import { compareFields } from '~/domain/reconcile/compare-fields'
import { emptyFormRow, type FormRow } from '~/domain/reported/form'

const field = (name: string, row: Partial<FormRow>) => ({ name, cells: row, row: { ...emptyFormRow, ...row } })

describe('compareFields', () => {
  it('compares fields by their names, however these are written', () => {
    const { fields, onlyListed } = compareFields(
      [field('Tư pháp - Hộ tịch', { resolvedOverdue: 5 })],
      [field('tư pháp –  hộ tịch'.normalize('NFD'), { resolvedOverdue: 3 })],
    )
    expect(fields[0]?.cells?.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      cell: 'resolvedOverdue',
      reported: 5,
      recomputed: 3,
      difference: 2,
    })
    expect(onlyListed).toEqual([])
  })

  it('says which fields have no counterpart, on either side, and compares them with nothing', () => {
    const { fields, onlyListed } = compareFields([field('Đất đai', {})], [field('Hộ tịch', {})])
    expect(fields).toEqual([{ name: 'Đất đai', cells: null }])
    expect(onlyListed).toEqual(['Hộ tịch'])
  })
})
