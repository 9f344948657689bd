import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildStore } from '~/domain/cube/build-store'
import { noFilter } from '~/domain/cube/dossier-filter'
import { type DossierRow, rowAt } from '~/domain/cube/dossier-row'
import { type SortKey, selectRows, sortKeys } from '~/domain/cube/select-rows'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { outcomes } from '~/domain/dossiers/dossier'
import { dossier } from '../dossiers/dossier-fixture'
import { anyDossier, asOf, roundPeriod } from './random-dossiers'

const options = { asOf, reading: 'dates', calendar: vietnamCalendar, period: roundPeriod } as const
const collator = new Intl.Collator('vi')

const cellOf: Partial<Record<SortKey, (row: DossierRow) => string | number | null>> = {
  code: ({ code }) => code,
  received: ({ receivedAt }) => receivedAt,
  due: ({ dueAt }) => dueAt,
  finished: ({ finishedAt }) => finishedAt,
  late: ({ lateWorkingDays }) => lateWorkingDays,
  processing: ({ activeWorkingDays }) => activeWorkingDays,
  age: ({ ageDays }) => ageDays,
}

describe('selectRows', () => {
  it('sorts by any column, what is not known last in both directions', () => {
    fc.assert(
      fc.property(
        fc.array(anyDossier, { maxLength: 40 }),
        fc.constantFrom(...(Object.keys(cellOf) as SortKey[])),
        fc.boolean(),
        (dossiers, by, descending) => {
          const store = buildStore(dossiers, options)
          const rows = Array.from(selectRows(store, noFilter, { by, descending }), (row) => rowAt(store.columns, row))
          const values = rows.map((row) => cellOf[by]?.(row) ?? null)
          const firstMissing = values.indexOf(null)
          const given = values.filter((value) => value !== null)
          if (firstMissing >= 0) expect(values.slice(firstMissing).every((value) => value === null)).toBe(true)
          for (const [index, value] of given.entries()) {
            const next = given[index + 1]
            if (next !== undefined) expect(descending ? value >= next : value <= next).toBe(true)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('puts a day without a time behind the last minute of the day before it', () => {
    const given = ['2025-07-15', '2025-07-14T23:59', '2025-07-15T00:00'].map((receivedAt) => dossier({ receivedAt }))
    const store = buildStore(given, options)
    const sorted = (descending: boolean) =>
      Array.from(
        selectRows(store, noFilter, { by: 'received', descending }),
        (row) => rowAt(store.columns, row).receivedAt,
      )
    expect(sorted(false)).toEqual(['2025-07-14T23:59', '2025-07-15', '2025-07-15T00:00'])
    expect(sorted(true)).toEqual(['2025-07-15T00:00', '2025-07-15', '2025-07-14T23:59'])
  })

  it('sorts words as Vietnamese does, and outcomes in the order of the bars', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 40 }), (dossiers) => {
        const store = buildStore(dossiers, options)
        const sorted = (by: SortKey) =>
          Array.from(selectRows(store, noFilter, { by, descending: false }), (row) => rowAt(store.columns, row))
        const fields = sorted('field').flatMap(({ field }) => (field === null ? [] : [field]))
        expect(fields).toEqual([...fields].sort(collator.compare))
        const places = sorted('outcome').map(({ outcome }) => outcomes.indexOf(outcome))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })

  it('gives every row once whatever the order', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 40 }), fc.constantFrom(...sortKeys), (dossiers, by) => {
        const store = buildStore(dossiers, options)
        const rows = selectRows(store, noFilter, { by, descending: true })
        expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: store.columns.length }, (_, i) => i))
      }),
    )
  })
})

describe('rowAt', () => {
  it('gives back what the dossier says, null for null', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { minLength: 1, maxLength: 20 }), (dossiers) => {
        const unique = dossiers.map((dossier, i) => ({ ...dossier, code: `Hồ sơ ${i}` }))
        const { columns } = buildStore(unique, options)
        for (let row = 0; row < columns.length; row += 1) {
          const read = rowAt(columns, row)
          const dossier = unique.find(({ code }) => code === read.code)
          expect(read).toMatchObject({
            field: dossier?.field,
            procedure: dossier?.procedure,
            procedureCode: dossier?.procedureCode,
            neighbourhood: dossier?.neighbourhood,
            channel: dossier?.channel,
            status: dossier?.status,
            receivedAt: dossier?.receivedAt,
            dueAt: dossier?.dueAt,
            finishedAt: dossier?.finishedAt,
            cause: dossier?.cause,
            apologySent: dossier?.apologySent,
            limitWorkingDays: dossier?.limitWorkingDays,
          })
        }
      }),
    )
  })

  it('refuses a row that is not there', () => {
    const { columns } = buildStore([], options)
    expect(() => rowAt(columns, 0)).toThrow(RangeError)
  })
})
