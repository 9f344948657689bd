import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DossierStatus, type Outcome, outcomes } from '~/domain/dossiers/dossier'
import { outcomeDoubt, outcomeOf, outcomeReadings } from '~/domain/dossiers/outcome'
import { isCounted, isPaused, isPending, isResolved } from '~/domain/dossiers/status'
import { addDays, dateOf } from '~/domain/shared/iso-date'
import { anyDossier, asOf, dossier, moment, someDay } from './dossier-fixture'

describe('outcomeOf', () => {
  it.each<[DossierStatus, string | null, string | null, Outcome | null, string]>([
    [1, '2025-07-15', null, null, 'newly registered: not on the form'],
    [3, '2025-07-15', null, null, 'not accepted: not on the form'],
    [2, '2025-09-03', null, 'pendingInTime', 'accepted'],
    [2, '2025-07-15', null, 'pendingOverdue', 'accepted, past its due date'],
    [4, '2025-08-30', null, 'pendingInTime', 'due on the day itself'],
    [4, '2025-08-29', null, 'pendingOverdue', 'due the day before'],
    [4, null, null, 'pendingInTime', 'pending without a due date'],
    [5, '2025-07-15', null, 'pendingInTime', 'waiting for a supplement, however long'],
    [6, '2025-07-15', null, 'pendingInTime', 'waiting for payment'],
    [8, '2025-07-15', null, 'pendingInTime', 'suspended'],
    [7, '2025-07-15', '2025-08-20', 'onTime', 'withdrawn, though after its due date'],
    [7, '2025-07-15', null, 'onTime', 'withdrawn, nobody knows when'],
    [9, '2025-07-15', '2025-07-14', 'early', 'the day before'],
    [10, '2025-07-15', '2025-07-15', 'onTime', 'on the day'],
    [9, '2025-07-15', '2025-07-16', 'overdue', 'the day after'],
    [9, '2025-07-15T08:00', '2025-07-15T16:45', 'onTime', 'later on the day: the hour does not count'],
    [9, '2025-07-15T16:00', '2025-07-15T08:00', 'onTime', 'earlier on the day: neither'],
    [9, null, '2025-08-01', 'onTime', 'finished without a due date'],
    [9, '2025-07-15', '2025-08-30T23:59', 'overdue', 'finished on the last day'],
    [9, '2025-09-10', '2025-08-31', 'pendingInTime', 'snapshot: finished after the day'],
    [10, '2025-07-15', '2025-09-03', 'pendingOverdue', 'snapshot: finished after the day, and due before it'],
    [7, '2025-09-10', '2025-09-03', 'pendingInTime', 'snapshot: withdrawn after the day'],
    [9, '2025-07-15', null, 'pendingOverdue', 'finished without a date: no end is on record'],
    [4, '2025-07-15', '2025-07-10', 'pendingOverdue', 'in process with an end: the status decides'],
  ])('status %i, due %s, finished %s: %s (%s)', (status, dueAt, finishedAt, expected) => {
    expect(outcomeOf(dossier({ status, dueAt, finishedAt }), asOf)).toBe(expected)
  })

  it('leaves out what was received after the day', () => {
    expect(outcomeOf(dossier({ receivedAt: '2025-08-31T07:30' }), asOf)).toBeNull()
    expect(outcomeOf(dossier({ receivedAt: '2025-08-30T22:00', dueAt: '2025-09-03' }), asOf)).toBe('pendingInTime')
  })

  it.each<[string, string, Outcome, string]>([
    ['2025-07-15T17:00', '2025-07-15T15:20', 'early', 'earlier on the same day'],
    ['2025-07-15T10:05', '2025-07-15T16:10', 'overdue', 'later on the same day'],
    ['2025-07-15T10:05', '2025-07-15T10:05:00', 'onTime', 'seconds left out are 0'],
    ['2025-07-15T10:05', '2025-07-15T10:05:01', 'overdue', 'a second late'],
    ['2025-07-15', '2025-07-15T08:00', 'overdue', 'a bare due date is 00:00 of its day'],
    ['2025-07-15', '2025-07-15', 'onTime', 'two bare dates'],
    ['2025-07-15T10:00', '2025-07-15', 'early', 'a bare end is 00:00 too'],
  ])('by the minute, due %s and finished %s is %s: %s', (dueAt, finishedAt, expected) => {
    const file = dossier({ status: 9, dueAt, finishedAt })
    expect(outcomeOf(file, asOf, 'timestamps')).toBe(expected)
    expect(outcomeOf(file, asOf, 'dates')).toBe('onTime')
  })

  it('gives each counted dossier exactly one outcome, and no other any', () => {
    fc.assert(
      fc.property(anyDossier, someDay, fc.constantFrom(...outcomeReadings), (file, day, reading) => {
        const outcome = outcomeOf(file, day, reading)
        const counted = file.status !== 1 && file.status !== 3 && dateOf(file.receivedAt) <= day
        expect(outcome !== null).toBe(counted)
        expect(isCounted(file, day)).toBe(counted)
        if (outcome === null) return
        expect(outcomes.filter((candidate) => candidate === outcome)).toHaveLength(1)
        expect(outcome.startsWith('pending')).toBe(isPending(file, day))
        expect(isResolved(file, day)).toBe(!isPending(file, day))
      }),
    )
  })

  it('reads pending and withdrawn files alike in both readings', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (file, day) => {
        fc.pre(isPending(file, day) || file.status === 7)
        expect(outcomeOf(file, day, 'timestamps')).toBe(outcomeOf(file, day, 'dates'))
      }),
    )
  })

  it('differs between the readings only on the due day itself', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (file, day) => {
        const byDates = outcomeOf(file, day)
        if (byDates !== 'onTime') expect(outcomeOf(file, day, 'timestamps')).toBe(byDates)
      }),
    )
  })

  it('never calls a paused file overdue', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (file, day) => {
        if (isPaused(file, day)) expect(outcomeOf(file, day)).toBe('pendingInTime')
      }),
    )
  })

  it('keeps the outcome of a resolved file on every later day', () => {
    fc.assert(
      fc.property(anyDossier, someDay, fc.nat(60), (file, day, later) => {
        fc.pre(isResolved(file, day))
        expect(outcomeOf(file, addDays(day, later))).toBe(outcomeOf(file, day))
      }),
    )
  })
})

describe('isPaused', () => {
  it.each<[Parameters<typeof dossier>[0], boolean, string]>([
    [{ status: 5, supplementRequestedAt: '2025-07-08' }, true, 'waiting for a supplement'],
    [{ status: 5, supplementRequestedAt: '2025-09-01' }, false, 'asked for it only later'],
    [{ status: 5 }, true, 'asked for it, nobody knows when'],
    [{ status: 6 }, true, 'waiting for payment'],
    [{ status: 8 }, true, 'suspended'],
    [{ status: 4 }, false, 'in process'],
    [{ status: 4, supplementRequestedAt: '2025-07-08' }, false, 'in process again'],
    [
      { status: 9, finishedAt: '2025-09-03', supplementRequestedAt: '2025-08-20', supplementReceivedAt: '2025-09-01' },
      true,
      'finished since, but waiting on the day',
    ],
    [
      { status: 9, finishedAt: '2025-08-20', supplementRequestedAt: '2025-07-08', supplementReceivedAt: '2025-07-10' },
      false,
      'finished',
    ],
    [{ status: 5, receivedAt: '2025-09-01' }, false, 'not received yet'],
  ])('%o: %s, %s', (part, expected) => {
    expect(isPaused(dossier(part), asOf)).toBe(expected)
  })

  it('holds only for pending files', () => {
    fc.assert(
      fc.property(anyDossier, someDay, (file, day) => {
        if (isPaused(file, day)) expect(isPending(file, day)).toBe(true)
      }),
    )
  })
})

describe('outcomeDoubt', () => {
  it.each<[Parameters<typeof dossier>[0], string | null]>([
    [{ status: 9 }, 'finishedWithoutDate'],
    [{ status: 4, finishedAt: '2025-07-10' }, 'finishedWhilePending'],
    [{ status: 4, finishedAt: '2025-09-10' }, null],
    [{ status: 9, dueAt: null, finishedAt: '2025-07-10' }, 'noDueDate'],
    [{ status: 4, dueAt: null }, 'noDueDate'],
    [{ status: 7, dueAt: null }, null],
    [{ status: 1 }, null],
    [{ status: 9, finishedAt: '2025-07-10' }, null],
  ])('%o: %s', (part, expected) => {
    expect(outcomeDoubt(dossier(part), asOf)).toBe(expected)
  })
})

describe('moment', () => {
  it('of the fixture refuses what is no date', () => {
    expect(() => moment('2025-02-30')).toThrow(RangeError)
  })
})
