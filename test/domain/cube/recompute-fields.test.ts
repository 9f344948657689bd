import { describe, expect, it } from 'vitest'
import { recomputeFields } from '~/domain/cube/recompute-fields'
import { recomputeRow } from '~/domain/cube/recompute-row'
import { checkForm } from '~/domain/reported/form-rules'
import { contextOf } from '../../charts/dossiers/shipped-store'

describe('recomputeFields', () => {
  const { store } = contextOf()
  const fields = recomputeFields(store)
  it('adds up to the row of all dossiers, cell by cell', () => {
    const whole = recomputeRow(store)
    for (const cell of ['receivedTotal', 'receivedOnline', 'resolvedOverdue', 'pendingInTime'] as const) {
      expect(fields.reduce((sum, { row }) => sum + (row[cell] ?? Number.NaN), 0)).toBe(whole[cell])
    }
  })
  it('gives rows that add up by themselves', () => {
    for (const { row } of fields) expect(checkForm(row).filter(({ verdict }) => verdict === 'fail')).toEqual([])
  })
})
