import { describe, expect, it } from 'vitest'
import { emptyFormRow } from '~/domain/reported/form'
import type { RoundInfo } from '~/domain/round/round'
import { confirmedRow, effectiveInfo } from '~/domain/round/round-in-force'
import { completeWork, emptyWork, withConfirmation, withConvention, withMove } from '~/domain/round/round-work'
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

describe('effectiveInfo', () => {
  const info = { id: 'r', convention: 'qd766' } as RoundInfo
  it('is the package’s until the delegation chooses, and while the work is not read', () => {
    expect(effectiveInfo(info, undefined)).toBe(info)
    expect(effectiveInfo(info, emptyWork('r'))).toBe(info)
  })
  it('takes the chosen convention; choosing the package’s own is choosing none', () => {
    const chosen = withConvention(emptyWork('r'), info, 'resolved')
    expect(effectiveInfo(info, chosen).convention).toBe('resolved')
    expect(withConvention(chosen, info, 'qd766').convention).toBeNull()
  })
})

describe('withMove', () => {
  it('keeps one move for each figure, the last', () => {
    const place = { start: 4, end: 7 }
    const first = withMove(emptyWork('r'), { ...place, cell: 'resolvedTotal' })
    const other = withMove(first, { start: 9, end: 11, cell: null })
    expect(withMove(other, { ...place, cell: 'pendingTotal' }).moved).toEqual([
      { start: 9, end: 11, cell: null },
      { ...place, cell: 'pendingTotal' },
    ])
  })
})

it('reads work that was stored before there were pasted tables', () => {
  expect(completeWork('r', { statement: 'văn bản' })).toEqual({ ...emptyWork('r'), statement: 'văn bản' })
})
