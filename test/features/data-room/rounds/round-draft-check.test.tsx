import { describe, expect, it } from 'vitest'
import { isoDate } from '~/domain/shared/iso-date'
import { checkDays, daysOf } from '~/features/data-room/rounds/calendar-draft'
import { checkDraft, draftOf, shortUnit } from '~/features/data-room/rounds/round-draft-check'

const base = { id: 'dot-1', sources: [], calendar: undefined }
const good = {
  title: 'Đợt 1',
  unit: 'phường Bến Đò',
  city: 'thành phố Đà Nẵng',
  centre: 'Trung tâm',
  from: '01/7/2025',
  to: '30/8/2025',
  asOf: '30/8/2025',
  supervisedOn: '',
  neighbourhoodLabel: 'khối phố',
  convention: 'qd766' as const,
}

describe('checkDraft', () => {
  it('makes a round, and the same form of it again', () => {
    const { info } = checkDraft(good, base)
    expect(info).toMatchObject({ unitShort: 'Bến Đò', period: { from: '2025-07-01' }, supervisedOn: null })
    expect(info && draftOf(info)).toEqual(good)
  })
  it.each([
    [{ unit: ' ' }, { unit: 'missing' }],
    [{ from: '31/9/2025' }, { from: 'notADate' }],
    [{ to: '01/6/2025' }, { to: 'endsBeforeStart' }],
    [{ asOf: '' }, { asOf: 'missing' }],
    [{ asOf: '30/6/2025' }, { asOf: 'asOfBeforeEnd' }],
    [{ supervisedOn: 'hôm qua' }, { supervisedOn: 'notADate' }],
  ])('%j is %j', (part, problems) => {
    expect(checkDraft({ ...good, ...part }, base)).toEqual({ info: null, problems })
  })
})

describe('shortUnit', () => {
  it.each([
    ['phường An Thắng', 'An Thắng'],
    ['Xã Hòa Tiến, thành phố Đà Nẵng', 'Hòa Tiến'],
    ['An Thắng', 'An Thắng'],
  ])('%s is %s for short', (unit, short) => {
    expect(shortUnit(unit)).toBe(short)
  })
})

describe('checkDays', () => {
  const day = (key: number, kind: 'daysOff' | 'saturdaysWorked', date: string) => ({
    key,
    kind,
    date,
    note: 'Công văn',
  })
  it('gives the days in order, and the same form of them again', () => {
    const { rows, problems } = checkDays([day(0, 'daysOff', '23/7/2025'), day(1, 'daysOff', '22/7/2025')])
    expect(problems.size).toBe(0)
    expect(rows?.daysOff.map(({ date }) => date)).toEqual([isoDate('2025-07-22'), isoDate('2025-07-23')])
    expect(daysOf(rows).map(({ date, note }) => [date, note])).toEqual([
      ['22/7/2025', 'Công văn'],
      ['23/7/2025', 'Công văn'],
    ])
  })
  it('says what is wrong with each day, and counts an empty line for nothing', () => {
    const { problems, rows } = checkDays([
      day(0, 'daysOff', '26/7/2025'),
      day(1, 'saturdaysWorked', '22/7/2025'),
      day(2, 'daysOff', '22/7'),
      day(3, 'daysOff', ''),
    ])
    expect([...problems]).toEqual([
      [0, 'weekend'],
      [1, 'notSaturday'],
      [2, 'notADate'],
    ])
    expect(rows).toBeUndefined()
  })
})
