import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnamCalendar as calendar } from '~/domain/deadlines/vietnam-calendar'
import { outcomeOf } from '~/domain/dossiers/outcome'
import {
  activeWorkingDays,
  ageDays,
  lateWorkingDays,
  pausedDays,
  processingWorkingDays,
} from '~/domain/dossiers/processing'
import { daysBetween, isoDate } from '~/domain/shared/iso-date'
import { anyDossier, asOf, dossier, someDay } from './dossier-fixture'

describe('lateWorkingDays', () => {
  it.each<[Parameters<typeof dossier>[0], number | null, string]>([
    [{ status: 9, finishedAt: '2025-08-01T10:12' }, 13, 'from the due date to the end'],
    [{ status: 9, finishedAt: '2025-07-16' }, 1, 'the next day'],
    [{ status: 9, finishedAt: '2025-07-15T16:00' }, 0, 'on time'],
    [{ status: 9, finishedAt: '2025-07-10' }, 0, 'early'],
    [{ status: 9, dueAt: '2025-07-11', finishedAt: '2025-07-12' }, 0, 'overdue on a Saturday: no working day past'],
    [{ status: 4, dueAt: '2025-08-22' }, 5, 'pending: up to the day'],
    [{ status: 4, dueAt: '2025-09-03' }, 0, 'pending in time'],
    [{ status: 5 }, 0, 'paused'],
    [{ status: 9, dueAt: null, finishedAt: '2025-08-01' }, null, 'no due date'],
    [{ status: 3 }, null, 'not on the form'],
    [{ status: 9, dueAt: '2024-12-20', finishedAt: '2025-01-10' }, null, 'a year without a list'],
  ])('%o: %s, %s', (part, expected) => {
    expect(lateWorkingDays(dossier({ receivedAt: '2024-12-01', ...part }), asOf, calendar)).toBe(expected)
  })

  it('is 0 for what is not overdue and never negative', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (file, day) => {
        const late = lateWorkingDays(file, day, calendar)
        if (late === null) return
        expect(late).toBeGreaterThanOrEqual(0)
        if (!['overdue', 'pendingOverdue'].includes(outcomeOf(file, day) ?? '')) expect(late).toBe(0)
      }),
    )
  })
})

describe('processingWorkingDays', () => {
  it.each<[Parameters<typeof dossier>[0], number | null, string]>([
    [{ status: 9, finishedAt: '2025-07-01T16:00' }, 0, 'on the day of receipt'],
    [{ status: 9, finishedAt: '2025-07-15' }, 10, 'from the next working day on'],
    [{ status: 4 }, 43, 'pending: up to the day'],
    [{ status: 9, finishedAt: '2025-09-03' }, 43, 'finished later: up to the day'],
    [{ status: 1 }, null, 'not on the form'],
    [{ receivedAt: '2024-12-30', status: 4 }, null, 'a year without a list'],
  ])('%o: %s, %s', (part, expected) => {
    expect(processingWorkingDays(dossier(part), asOf, calendar)).toBe(expected)
  })
})

describe('ageDays', () => {
  it('counts calendar days up to the end, or to the day', () => {
    expect(ageDays(dossier(), asOf)).toBe(60)
    expect(ageDays(dossier({ status: 9, finishedAt: '2025-07-11T09:00' }), asOf)).toBe(10)
    expect(ageDays(dossier({ receivedAt: '2025-08-31' }), asOf)).toBeNull()
  })
})

describe('pausedDays', () => {
  const asked = { supplementRequestedAt: '2025-07-08T09:30' }
  it.each<[Parameters<typeof dossier>[0], number | null, string]>([
    [{ status: 4 }, 0, 'no pause on record'],
    [{ status: 5, ...asked }, 53, 'still waiting: up to the day'],
    [{ status: 4, ...asked, supplementReceivedAt: '2025-07-10T08:00' }, 2, 'until the answer'],
    [{ status: 9, ...asked, supplementReceivedAt: '2025-07-10', finishedAt: '2025-07-14' }, 2, 'finished since'],
    [{ status: 9, ...asked, supplementReceivedAt: '2025-07-20', finishedAt: '2025-07-14' }, 6, 'at most to the end'],
    [{ status: 9, ...asked, finishedAt: '2025-07-14' }, null, 'an answer without a date'],
    [{ status: 6 }, null, 'waiting for payment since nobody knows when'],
    [{ status: 8 }, null, 'suspended since nobody knows when'],
    [{ status: 4, supplementRequestedAt: '2025-09-02', supplementReceivedAt: '2025-09-03' }, 0, 'asked for later'],
    [{ status: 3, ...asked }, null, 'not on the form'],
  ])('%o: %s, %s', (part, expected) => {
    expect(pausedDays(dossier(part), asOf)).toBe(expected)
  })

  it('lies between 0 and the age where the receipt comes first', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (file, day) => {
        const [pause, age] = [pausedDays(file, day), ageDays(file, day)]
        fc.pre(file.supplementRequestedAt === null || file.supplementRequestedAt >= file.receivedAt)
        if (pause === null || age === null || age < 0) return
        expect(pause).toBeGreaterThanOrEqual(0)
        expect(pause).toBeLessThanOrEqual(age)
      }),
    )
  })
})

describe('activeWorkingDays', () => {
  it.each<[Parameters<typeof dossier>[0], number | null]>([
    [{ status: 9, finishedAt: '2025-07-15' }, 10],
    [
      {
        status: 9,
        finishedAt: '2025-07-15',
        supplementRequestedAt: '2025-07-04T09:00',
        supplementReceivedAt: '2025-07-09T09:00',
      },
      7,
    ],
    [{ status: 8 }, null],
    [{ status: 3 }, null],
  ])('%o: %s', (part, expected) => {
    expect(activeWorkingDays(dossier(part), asOf, calendar)).toBe(expected)
  })

  it('leaves out the pause and nothing else', () => {
    const waiting = dossier({ status: 5, supplementRequestedAt: '2025-07-08' })
    expect(activeWorkingDays(waiting, asOf, calendar)).toBe(5)
    expect(daysBetween(isoDate('2025-07-08'), asOf)).toBe(pausedDays(waiting, asOf))
  })
})
