import { describe, expect, it } from 'vitest'
import { emptyFormRow } from '~/domain/reported/form'
import { confirmedRow, emptyWork, withConfirmation } from '~/domain/round/round-work'
import { isoDate } from '~/domain/shared/iso-date'

const published = { ...emptyFormRow, resolvedOverdue: 56, resolvedTotal: 1281 }
const answer = (confirmed: number) => ({
  cell: 'resolvedOverdue' as const,
  published: 56,
  confirmed,
  by: 'Giám đốc Trung tâm',
  on: isoDate('2025-10-20'),
  document: '',
  note: '',
})

describe('confirmedRow', () => {
  it('is the published row where nobody confirmed anything', () => {
    expect(confirmedRow(published, emptyWork('r'))).toEqual(published)
  })
  it('takes the last answer for a cell and leaves the missing ones missing', () => {
    const record = withConfirmation(withConfirmation(emptyWork('r'), answer(54)), answer(53))
    expect(confirmedRow(published, record)).toEqual({ ...published, resolvedOverdue: 53 })
    expect(record.confirmations).toHaveLength(1)
  })
})
