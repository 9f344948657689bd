import { describe, expect, it } from 'vitest'
import { checkPeriod } from '~/domain/reconcile/period-rules'
import { isoDate } from '~/domain/shared/iso-date'
import { period } from '~/domain/shared/period'

const of = (from: string, to: string) => period(isoDate(from), isoDate(to))
const failing = (from: string, to: string, ...others: ReturnType<typeof of>[]) =>
  checkPeriod(of(from, to), others).filter(({ verdict }) => verdict === 'fail')

describe('checkPeriod', () => {
  it.each([
    ['2025-07-01', '2025-07-31', 'a month'],
    ['2025-07-01', '2025-09-30', 'a quarter'],
    ['2025-06-15', '2025-09-14', 'a statutory quarter'],
    ['2024-12-15', '2025-12-14', 'a statutory year'],
    ['2024-02-01', '2024-02-29', 'a February of a leap year'],
    ['2026-02-23', '2026-02-23', 'a day'],
  ])('%s – %s is usual: %s', (from, to) => {
    expect(failing(from, to)).toEqual([])
  })

  it('sees that An Thắng leaves out 31/8, and fits no reporting period', () => {
    expect(failing('2025-07-01', '2025-08-30').map(({ id, difference }) => [id, difference])).toEqual([
      ['PERIOD-USUAL', null],
      ['PERIOD-CUT-SHORT', -1],
    ])
  })

  it('does not call a period cut short that stops in the middle of a month', () => {
    expect(failing('2025-07-01', '2025-08-20').map(({ id }) => id)).toEqual(['PERIOD-USUAL'])
  })

  it('names the days that two periods share', () => {
    const [shared] = failing('2025-07-01', '2025-07-31', of('2025-07-15', '2025-10-14'))
    expect(shared).toMatchObject({ id: 'PERIOD-OVERLAP', expression: '2025-07-15/2025-07-31', severity: 'warning' })
    expect(failing('2025-07-01', '2025-07-31', of('2025-08-01', '2025-08-31'))).toEqual([])
  })
})
