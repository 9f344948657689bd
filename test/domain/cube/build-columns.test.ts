import { describe, expect, it } from 'vitest'
import { ageBands, bandCode, lateBands, processingBands } from '~/domain/cube/bands'
import { buildColumns } from '~/domain/cube/build-columns'
import { NONE } from '~/domain/cube/dossier-columns'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { Dossier } from '~/domain/dossiers/dossier'
import { isoDate } from '~/domain/shared/iso-date'
import { asOf, roundPeriod } from './random-dossiers'

const options = { asOf, reading: 'dates', calendar: vietnamCalendar, period: roundPeriod } as const
const plain: Dossier = {
  code: 'H17.99-250701-0001',
  procedureCode: null,
  procedure: null,
  field: null,
  neighbourhood: null,
  channel: null,
  status: 10,
  receivedAt: isoDate('2025-07-01'),
  dueAt: isoDate('2025-07-04'),
  finishedAt: isoDate('2025-07-08'),
  supplementRequestedAt: null,
  supplementReceivedAt: null,
  supplementCount: null,
  apologySent: null,
  cause: null,
  limitWorkingDays: null,
}

describe('buildColumns', () => {
  it('counts apart what the form excludes and what lies outside the period', () => {
    const columns = buildColumns(
      [
        plain,
        { ...plain, status: 1 },
        { ...plain, status: 3 },
        { ...plain, receivedAt: isoDate('2025-09-01') },
        { ...plain, receivedAt: isoDate('2025-06-01'), finishedAt: isoDate('2025-06-30') },
        { ...plain, receivedAt: isoDate('2025-06-01'), finishedAt: isoDate('2025-07-01') },
      ],
      options,
    )
    expect([columns.length, columns.excluded, columns.outsidePeriod]).toEqual([2, 2, 2])
  })

  it('leaves working days unknown past the holiday list, and never makes them 0', () => {
    const old = { ...plain, receivedAt: isoDate('2019-03-01'), dueAt: isoDate('2019-03-08') }
    const { lateWorkingDays, codes } = buildColumns([old], options)
    expect(lateWorkingDays[0]).toBe(NONE)
    expect(codes.late[0]).toBe(0)
  })

  it('counts lateness in working days: Friday to Tuesday is two', () => {
    expect(buildColumns([plain], options).lateWorkingDays[0]).toBe(2)
  })

  it('puts "not known" first and the rest in Vietnamese order', () => {
    const fields = ['Đất đai', null, 'Hộ tịch', 'Chứng thực', 'Ánh sáng']
    const { dictionaries } = buildColumns(
      fields.map((field) => ({ ...plain, field })),
      options,
    )
    expect(dictionaries.field.values).toEqual([null, 'Ánh sáng', 'Chứng thực', 'Đất đai', 'Hộ tịch'])
  })

  it('names a procedure without a code by its name', () => {
    const { dictionaries } = buildColumns([{ ...plain, procedure: 'Đăng ký khai sinh' }], options)
    expect(dictionaries.procedure.values).toEqual([null, 'Đăng ký khai sinh'])
  })
})

describe('bandCode', () => {
  it.each([
    [lateBands, null, 0],
    [lateBands, 0, 1],
    [lateBands, 6, 7],
    [lateBands, 10, 7],
    [lateBands, 11, 8],
    [processingBands, -1, 0],
    [processingBands, 400, 10],
    [ageBands, 7, 1],
    [ageBands, 46, 5],
  ])('%j: %s days are in place %i', (bands, days, place) => {
    expect(bandCode(bands, days)).toBe(place)
  })

  it('covers every whole number from 0 once', () => {
    for (const bands of [lateBands, processingBands, ageBands]) {
      for (let days = 0; days < 100; days += 1) {
        expect(bands.filter(({ from, to }) => days >= from && (to === null || days <= to))).toHaveLength(1)
      }
    }
  })
})
