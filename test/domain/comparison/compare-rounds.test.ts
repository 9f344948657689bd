import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ComparableRound,
  comparableUnder,
  compareRounds,
  inForce,
  latestOfEach,
  pointsBetween,
  roundsOf,
  unitKey,
  workingDaysIn,
} from '~/domain/comparison/compare-rounds'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { emptyFormRow, type FormRow } from '~/domain/reported/form'
import { computeRate, rateConventions } from '~/domain/reported/rates'
import { isoDate } from '~/domain/shared/iso-date'

const anThang: FormRow = {
  ...emptyFormRow,
  receivedTotal: 1338,
  resolvedTotal: 1281,
  resolvedEarly: 1226,
  resolvedOnTime: 2,
  resolvedOverdue: 56,
  pendingTotal: 57,
  pendingInTime: 55,
  pendingOverdue: 2,
}
const span = (from: string, to: string) => ({ from: isoDate(from), to: isoDate(to) })
const round = (more: Partial<ComparableRound> = {}): ComparableRound => ({
  key: 'a',
  roundId: 'a',
  unit: 'phường An Thắng',
  unitShort: 'An Thắng',
  period: span('2025-07-01', '2025-08-30'),
  row: anThang,
  provenance: 'published',
  confirmations: [],
  ...more,
})
const answer = {
  cell: 'resolvedOverdue' as const,
  published: 56,
  confirmed: 53,
  by: 'Giám đốc',
  on: isoDate('2025-10-20'),
  document: '',
  note: '',
}
const compare = (rounds: readonly ComparableRound[], convention: 'qd766' | 'resolved' | 'dueInPeriod' = 'qd766') =>
  compareRounds(rounds, convention, vietnamCalendar)

describe('compareRounds', () => {
  it('works every rate out again from the counts, under the one convention', () => {
    expect(compare([round()]).lines[0]?.onTime.published.percent).toBe(95.89)
    expect(compare([round()], 'resolved').lines[0]?.onTime.published.percent).toBe(95.64)
  })

  it('puts the published rate beside that with the centre’s answers, and takes the latter', () => {
    const [line] = compare([round({ confirmations: [answer] })]).lines
    expect(line?.late.published.percent).toBe(4.33)
    expect(line?.late.confirmed?.percent).toBe(4.11)
    expect(line && inForce(line.late).percent).toBe(4.11)
    expect([line?.overdue, line?.failing]).toEqual([55, 0])
    expect(compare([round()]).lines[0]).toMatchObject({ overdue: 58, failing: 1, late: { confirmed: null } })
  })

  it('sees no answer in one that confirms the published figure', () => {
    const [line] = compare([round({ confirmations: [{ ...answer, confirmed: 56 }] })]).lines
    expect(line?.late.confirmed).toBeNull()
  })

  it('leaves out a round without the cells for it, and names them; another convention may do without', () => {
    const partial = round({ row: { ...anThang, pendingInTime: null } })
    expect(compare([partial]).apart).toMatchObject([{ missing: ['pendingInTime'] }])
    expect(compare([partial]).lines).toEqual([])
    expect(compare([partial], 'resolved').lines).toHaveLength(1)
    expect(comparableUnder([partial, round()], 'qd766')).toBe(1)
  })

  it('leaves out a round that received nothing, without a missing cell', () => {
    const none = Object.fromEntries(Object.keys(emptyFormRow).map((cell) => [cell, 0])) as unknown as FormRow
    expect(compare([round({ row: none })]).apart).toMatchObject([{ missing: [] }])
  })

  it('counts the working days of the period, and nothing where the calendar ends', () => {
    // 1/7–30/8/2025: nine weeks less the last weekday after Friday 29/8; 2/9 is outside
    expect(workingDaysIn(span('2025-07-01', '2025-08-30'), vietnamCalendar)).toBe(44)
    expect(workingDaysIn(span('2025-09-01', '2025-09-02'), vietnamCalendar)).toBe(0)
    expect(workingDaysIn(span('2025-01-01', '2025-01-02'), vietnamCalendar)).toBe(1)
    expect(workingDaysIn(span('2031-01-01', '2031-02-01'), vietnamCalendar)).toBeNull()
    expect(compare([round()]).lines[0]?.receivedPerDay).toBe(30.4)
    expect(compare([round({ period: span('2025-09-01', '2025-09-02') })]).lines[0]?.receivedPerDay).toBeNull()
  })

  it('puts every round on exactly one side, with the rates that the counts give', () => {
    const count = fc.option(fc.nat(2_000), { nil: null })
    const row = fc.record(Object.fromEntries(Object.keys(emptyFormRow).map((cell) => [cell, count])))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.constantFrom(...rateConventions), (rows, { id }) => {
        const rounds = rows.map((cells, index) => round({ key: String(index), row: cells as unknown as FormRow }))
        const { lines, apart } = compare(rounds, id)
        expect([...lines, ...apart].map((one) => one.round.key).sort()).toEqual(rounds.map(({ key }) => key).sort())
        for (const line of lines) {
          expect(inForce(line.onTime)).toEqual(computeRate(id, 'onTime', line.round.row))
          expect(line.onTime.published.percent).not.toBeNull()
        }
        for (const { round: left, missing } of apart) {
          for (const cell of missing) expect(left.row[cell]).toBeNull()
        }
        expect(comparableUnder(rounds, id)).toBe(lines.length)
      }),
    )
  })
})

describe('which rounds stand beside each other', () => {
  const spring = round({ key: 'spring', period: span('2025-01-01', '2025-03-31') })
  const summer = round({ key: 'summer', unit: 'Phường  An Thắng ' })
  const other = round({ key: 'other', unit: 'phường Ngũ Hành Sơn', unitShort: 'Ngũ Hành Sơn' })

  it('is one ward, however its name is written, in both Unicode forms', () => {
    expect(unitKey('Phường  An Thắng ')).toBe(unitKey('phường An Thắng'.normalize('NFD')))
  })
  it('is the last round of each ward', () => {
    expect(latestOfEach([spring, other, summer]).map(({ key }) => key)).toEqual(['summer', 'other'])
  })
  it('is every round of one ward, earliest first', () => {
    expect(roundsOf([summer, other, spring], unitKey(spring.unit)).map(({ key }) => key)).toEqual(['spring', 'summer'])
  })
  it('changes by points of what is shown', () => {
    expect(pointsBetween(95.89, 95.64)).toBe(0.25)
    expect(pointsBetween(null, 95.64)).toBeNull()
  })
})
