import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageingOf,
  clearanceRate,
  defaultAgeBands,
  dispositionTimeDays,
  shareOverLimit,
} from '~/domain/dossiers/backlog'
import { isPending } from '~/domain/dossiers/status'
import { anyDossier, asOf, dossier, someDay } from './dossier-fixture'

describe('clearanceRate', () => {
  it('is resolved over received, with its parts', () => {
    expect(clearanceRate(1281, 1338)).toEqual({ numerator: 1281, denominator: 1338, percent: 95.74 })
    expect(clearanceRate(120, 100).percent).toBe(120)
  })

  it('has no per cent where nothing was received, or a part is missing', () => {
    expect(clearanceRate(0, 0)).toEqual({ numerator: 0, denominator: 0, percent: null })
    expect(clearanceRate(null, 100).percent).toBeNull()
  })
})

describe('dispositionTimeDays', () => {
  it.each([
    [57, 1281, 61, 2.7],
    [100, 100, 30, 30],
    [0, 10, 30, 0],
  ])('%i pending at %i resolved in %i days: %d', (pending, resolved, days, expected) => {
    expect(dispositionTimeDays(pending, resolved, days)).toBe(expected)
  })

  it('is unknown where nothing was resolved, or a part is missing', () => {
    expect(dispositionTimeDays(5, 0, 61)).toBeNull()
    expect(dispositionTimeDays(null, 5, 61)).toBeNull()
    expect(dispositionTimeDays(5, null, 61)).toBeNull()
  })
})

describe('ageingOf', () => {
  it('puts the pending into bands, the paused apart', () => {
    const files = [
      dossier({ receivedAt: '2025-08-30T09:00' }),
      dossier({ receivedAt: '2025-08-23' }),
      dossier({ receivedAt: '2025-08-22' }),
      dossier({ receivedAt: '2025-07-01', status: 5 }),
      dossier({ receivedAt: '2025-07-01', status: 9, finishedAt: '2025-07-02' }),
    ]
    expect(ageingOf(files, asOf).map(({ active, paused }) => [active, paused])).toEqual([
      [2, 0],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ])
  })

  it('loses nobody, whatever the bands', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 140 }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 30 }), someDay, cuts, (files, day, ends) => {
        const starts = [0, ...ends.sort((a, b) => a - b)]
        const bands = starts.map((fromDays, index) => {
          const next = starts[index + 1]
          return { fromDays, toDays: next === undefined ? null : next - 1 }
        })
        const total = ageingOf(files, day, bands).reduce((sum, { active, paused }) => sum + active + paused, 0)
        expect(total).toBe(files.filter((file) => isPending(file, day)).length)
      }),
    )
  })

  it.each([
    [
      'a hole',
      [
        { fromDays: 0, toDays: 7 },
        { fromDays: 9, toDays: null },
      ],
    ],
    ['a late start', [{ fromDays: 1, toDays: null }]],
    ['no open end', [{ fromDays: 0, toDays: 7 }]],
    [
      'two open ends',
      [
        { fromDays: 0, toDays: null },
        { fromDays: 8, toDays: null },
      ],
    ],
    [
      'a band the wrong way round',
      [
        { fromDays: 0, toDays: -1 },
        { fromDays: 0, toDays: null },
      ],
    ],
    ['no band', []],
  ])('refuses bands with %s', (_what, bands) => {
    expect(() => ageingOf([], asOf, bands)).toThrow(RangeError)
  })

  it('has bands that are right by themselves', () => {
    expect(ageingOf([], asOf)).toHaveLength(defaultAgeBands.length)
  })
})

describe('shareOverLimit', () => {
  it('counts the active pending only', () => {
    const files = [
      dossier(),
      dossier({ dueAt: '2025-09-03' }),
      dossier({ dueAt: null }),
      dossier({ status: 5 }),
      dossier({ status: 9, finishedAt: '2025-08-20' }),
    ]
    expect(shareOverLimit(files, asOf)).toEqual({ numerator: 1, denominator: 3, percent: 33.33 })
    expect(shareOverLimit([], asOf).percent).toBeNull()
  })
})
