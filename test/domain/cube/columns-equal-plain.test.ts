import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildColumns } from '~/domain/cube/build-columns'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { Dossier } from '~/domain/dossiers/dossier'
import { type IsoDate, type IsoDateTime, isoDate } from '~/domain/shared/iso-date'
import { anyDossier, asOf, roundPeriod, wardOf } from './random-dossiers'
import { referenceColumns } from './reference-columns'

/** Dates that lists have by mistake, and times with seconds. */
const strange = fc.constantFrom(
  '1000-01-01',
  '1969-12-31T23:59:59',
  '2000-02-29',
  '2024-12-31T00:00',
  '2025-01-01T00:00:01',
  '2025-07-15T08:30',
  '2025-07-15T08:30:00',
  '2025-07-15T08:30:01',
  '2025-07-15',
  '2026-12-31T23:59',
  '2027-01-01',
  '9999-12-31',
) as fc.Arbitrary<IsoDate | IsoDateTime>

const strangeDossier: fc.Arbitrary<Dossier> = fc
  .tuple(
    anyDossier,
    fc.record(
      {
        receivedAt: strange,
        dueAt: strange,
        finishedAt: strange,
        supplementRequestedAt: strange,
        supplementReceivedAt: strange,
        procedure: fc.constantFrom('Khai sinh', 'Khai tử', null),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([dossier, some]) => ({ ...dossier, ...some }))

const options = (reading: 'dates' | 'timestamps', day: IsoDate) =>
  ({ asOf: day, reading, calendar: vietnamCalendar, period: roundPeriod, wardOf }) as const

describe('buildColumns beside the plain way', () => {
  it.each([
    ['dossiers of a round', anyDossier],
    ['dossiers with strange dates', strangeDossier],
  ])('answers the same for %s', (_, dossier) => {
    fc.assert(
      fc.property(
        fc.array(dossier, { maxLength: 40 }),
        fc.constantFrom('dates' as const, 'timestamps' as const),
        fc.constantFrom(asOf, isoDate('2025-07-20'), isoDate('2027-02-01')),
        (dossiers, reading, day) => {
          expect(buildColumns(dossiers, options(reading, day))).toEqual(
            referenceColumns(dossiers, options(reading, day)),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})
