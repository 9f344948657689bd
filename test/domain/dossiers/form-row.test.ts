import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOutcomes, formRowOf, isOnForm } from '~/domain/dossiers/form-row'
import { outcomeReadings } from '~/domain/dossiers/outcome'
import { isoDate } from '~/domain/shared/iso-date'
import { period } from '~/domain/shared/period'
import { anyDossier, asOf, dossier } from './dossier-fixture'

const round = period(isoDate('2025-07-01'), asOf)

describe('countOutcomes', () => {
  it('counts what is on the form and nothing else', () => {
    const files = [dossier(), dossier({ status: 9, finishedAt: '2025-07-10' }), dossier({ status: 1 })]
    expect(countOutcomes(files, asOf)).toEqual({ early: 1, onTime: 0, overdue: 0, pendingOverdue: 1, pendingInTime: 0 })
  })
})

describe('isOnForm', () => {
  it.each<[Parameters<typeof dossier>[0], boolean, string]>([
    [{ receivedAt: '2025-07-01T00:00' }, true, 'received on the first day'],
    [{ receivedAt: '2025-08-30T23:00' }, true, 'received on the last'],
    [{ receivedAt: '2025-08-31' }, false, 'received after it'],
    [{ receivedAt: '2025-06-20' }, true, 'carried over, still open'],
    [{ receivedAt: '2025-06-20', status: 9, finishedAt: '2025-07-01' }, true, 'carried over, ended in the period'],
    [{ receivedAt: '2025-06-20', status: 9, finishedAt: '2025-06-30' }, false, 'ended before the period'],
    [{ receivedAt: '2025-06-20', status: 9 }, true, 'no end on record'],
    [{ receivedAt: '2025-06-20', status: 7 }, false, 'withdrawn, no date says it stayed open'],
  ])('%o: %s, %s', (part, expected) => {
    expect(isOnForm(dossier(part), round)).toBe(expected)
  })
})

describe('formRowOf', () => {
  it('fills the cells of the form', () => {
    const files = [
      dossier({ receivedAt: '2025-06-20', status: 9, finishedAt: '2025-07-10' }),
      dossier({ channel: 'direct', status: 9, finishedAt: '2025-07-15' }),
      dossier({ channel: 'postal', status: 9, finishedAt: '2025-07-16' }),
      dossier({ status: 5 }),
      dossier(),
      dossier({ status: 3 }),
      dossier({ receivedAt: '2025-06-01', status: 10, finishedAt: '2025-06-30' }),
    ]
    expect(formRowOf(files, asOf, 'dates', round)).toEqual({
      receivedTotal: 5,
      receivedOnline: 2,
      receivedDirectAndPostal: 2,
      carriedOver: 1,
      resolvedTotal: 3,
      resolvedEarly: 1,
      resolvedOnTime: 1,
      resolvedOverdue: 1,
      pendingTotal: 2,
      pendingInTime: 1,
      pendingOverdue: 1,
    })
  })

  it('leaves the columns by channel empty where a channel is missing', () => {
    const row = formRowOf([dossier(), dossier({ channel: null })], asOf, 'dates', round)
    expect([row.receivedTotal, row.receivedOnline, row.receivedDirectAndPostal]).toEqual([2, null, null])
    const carried = formRowOf([dossier(), dossier({ channel: null, receivedAt: '2025-06-20' })], asOf, 'dates', round)
    expect([carried.receivedOnline, carried.receivedDirectAndPostal]).toEqual([1, 0])
  })

  it('satisfies the identities of the form for every list', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 40 }), fc.constantFrom(...outcomeReadings), (files, reading) => {
        const row = formRowOf(files, asOf, reading, round)
        const sum = (...parts: (number | null)[]) => parts.reduce<number>((total, part) => total + (part ?? 0), 0)
        expect(row.resolvedTotal).toBe(sum(row.resolvedEarly, row.resolvedOnTime, row.resolvedOverdue))
        expect(row.pendingTotal).toBe(sum(row.pendingInTime, row.pendingOverdue))
        expect(row.receivedTotal).toBe(sum(row.resolvedTotal, row.pendingTotal))
        if (row.receivedOnline !== null) {
          expect(row.receivedTotal).toBe(sum(row.receivedOnline, row.receivedDirectAndPostal, row.carriedOver))
        }
      }),
    )
  })

  it('adds up over any split of the list', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 20 }), fc.array(anyDossier, { maxLength: 20 }), (a, b) => {
        const total = (files: typeof a) => formRowOf(files, asOf, 'dates', round).receivedTotal ?? Number.NaN
        expect(total([...a, ...b])).toBe(total(a) + total(b))
      }),
    )
  })
})
