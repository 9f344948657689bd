import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lateBands, processingBands } from '~/domain/cube/bands'
import { buildColumns } from '~/domain/cube/build-columns'
import { buildCube } from '~/domain/cube/build-cube'
import { CELL_BUDGET, type DossierStore } from '~/domain/cube/cube'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import { rowAt } from '~/domain/cube/dossier-row'
import { ageing, processingDays } from '~/domain/cube/duration-views'
import { dailyFlow, fieldByWeek, weeklyFlow } from '~/domain/cube/flow-views'
import { apologies, causesOf, lateDays } from '~/domain/cube/late-views'
import type { OutcomeGroup } from '~/domain/cube/outcome-counts'
import {
  outcomeChoices,
  outcomesByChannel,
  outcomesByField,
  outcomesByNeighbourhood,
  outcomesByProcedure,
  outcomesByWard,
  totals,
} from '~/domain/cube/outcome-views'
import { selectRows } from '~/domain/cube/select-rows'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { causeOwner, type Outcome, outcomes } from '~/domain/dossiers/dossier'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import { isInPeriod, weeksOf } from '~/domain/shared/period'
import { countOutcomes, flowOf, passes, type Scanned, scan, under } from './plain-scan'
import { anyDossier, anyFilter, asOf, roundPeriod, wardOf } from './random-dossiers'

interface Case {
  readonly store: DossierStore
  readonly rows: readonly Scanned[]
  readonly filter: DossierFilter
}

const anyCase = fc
  .record({
    dossiers: fc.array(anyDossier, { maxLength: 60 }),
    filter: anyFilter,
    reading: fc.constantFrom<OutcomeReading>('dates', 'timestamps'),
    manyWards: fc.boolean(),
    // Room for all cubes, for some, for none: every view must give the same from the sorted columns.
    budget: fc.constantFrom(CELL_BUDGET, 120_000, 0),
  })
  .map(({ dossiers, filter, reading, manyWards, budget }): Case => {
    const ward = manyWards ? wardOf : () => null
    const columns = buildColumns(dossiers, {
      asOf,
      reading,
      calendar: vietnamCalendar,
      period: roundPeriod,
      wardOf: ward,
    })
    return {
      store: { columns, cube: buildCube(columns, budget) },
      rows: scan(dossiers, reading, ward),
      filter,
    }
  })

const holds = (check: (one: Case) => void) => fc.assert(fc.property(anyCase, check), { numRuns: 300 })

function expectGroups(
  groups: readonly OutcomeGroup[],
  { rows, filter }: Case,
  ignored: Partial<DossierFilter>,
  keyOf: (row: Scanned) => string | null,
) {
  const keys = [...new Set(rows.map(keyOf))]
  expect(new Set(groups.map(({ key }) => key))).toEqual(new Set(keys))
  for (const group of groups) {
    const members = rows.filter((row) => keyOf(row) === group.key)
    expect(group.selected).toEqual(countOutcomes(under(members, filter, ignored)))
    expect(group.all).toEqual(countOutcomes(members))
  }
}

const isLate = ({ outcome }: Scanned) => outcome === 'overdue' || outcome === 'pendingOverdue'

describe('views over the cube equal a plain scan over dossiers', () => {
  it('outcomesByField', () => {
    holds((one) =>
      expectGroups(outcomesByField(one.store, one.filter), one, { fields: [] }, ({ dossier }) => dossier.field),
    )
  })

  it('outcomesByProcedure', () => {
    holds((one) =>
      expectGroups(
        outcomesByProcedure(one.store, one.filter),
        one,
        { procedures: [] },
        ({ dossier }) => dossier.procedureCode,
      ),
    )
  })

  it('outcomesByChannel', () => {
    holds((one) =>
      expectGroups(outcomesByChannel(one.store, one.filter), one, { channels: [] }, ({ dossier }) => dossier.channel),
    )
  })

  it('outcomesByNeighbourhood', () => {
    holds((one) =>
      expectGroups(
        outcomesByNeighbourhood(one.store, one.filter),
        one,
        { neighbourhoods: [] },
        ({ dossier }) => dossier.neighbourhood,
      ),
    )
  })

  it('outcomesByWard', () => {
    holds((one) => expectGroups(outcomesByWard(one.store, one.filter), one, { wards: [] }, ({ ward }) => ward))
  })

  it('totals and outcomeChoices', () => {
    holds(({ store, rows, filter }) => {
      expect(totals(store, filter)).toEqual({
        selected: countOutcomes(under(rows, filter, {})),
        all: countOutcomes(rows),
      })
      expect(outcomeChoices(store, filter).selected).toEqual(
        countOutcomes(under(rows, filter, { outcomes: [], openKinds: [] })),
      )
    })
  })

  it('weeklyFlow and dailyFlow', () => {
    holds(({ store, rows, filter }) => {
      const selected = under(rows, filter, { received: null })
      for (const { week, ...flow } of weeklyFlow(store, filter, roundPeriod)) {
        expect(flow).toEqual({ selected: flowOf(selected, week), all: flowOf(rows, week) })
      }
      for (const { span, ...flow } of dailyFlow(store, filter, roundPeriod)) {
        expect(flow).toEqual({ selected: flowOf(selected, span), all: flowOf(rows, span) })
      }
    })
  })

  it('fieldByWeek', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray<Outcome>([...outcomes]), ({ store, rows, filter }, wanted) => {
        const matrix = fieldByWeek(store, filter, wanted, roundPeriod)
        const cells = under(rows, filter, { received: null, fields: [], outcomes: [], openKinds: [] })
        const weeks = weeksOf(roundPeriod)
        expect(matrix.weeks).toEqual(weeks)
        expect(new Set(matrix.rows.map(({ field }) => field))).toEqual(
          new Set(rows.map(({ dossier }) => dossier.field)),
        )
        for (const row of matrix.rows) {
          const members = cells.filter(
            ({ dossier, received }) => dossier.field === row.field && isInPeriod(received, roundPeriod),
          )
          const counts = weeks.map(
            (week) =>
              members.filter(({ received, outcome }) => isInPeriod(received, week) && wanted.includes(outcome)).length,
          )
          expect(row.counts).toEqual(counts)
          expect(row.resolved).toBe(members.filter(({ end }) => end !== null).length)
          expect(row.received).toBe(members.length)
        }
        expect(matrix.total).toBe(
          cells.filter(({ received, outcome }) => isInPeriod(received, roundPeriod) && wanted.includes(outcome)).length,
        )
      }),
      { numRuns: 200 },
    )
  })

  it('causesOf', () => {
    holds(({ store, rows, filter }) => {
      const { causes, late, withoutCause, owners } = causesOf(store, filter)
      const all = rows.filter(isLate)
      const selected = under(all, filter, { causes: [] })
      expect(new Set(causes.map(({ cause }) => cause))).toEqual(new Set(all.map(({ dossier }) => dossier.cause)))
      for (const count of causes) {
        const of = (some: readonly Scanned[]) => some.filter(({ dossier }) => dossier.cause === count.cause).length
        expect(count).toMatchObject({ selected: of(selected), all: of(all) })
      }
      const owned = (some: readonly Scanned[], owner: string) =>
        some.filter(({ dossier: { cause } }) => (cause === null ? 'unknown' : causeOwner[cause]) === owner).length
      for (const [owner, count] of Object.entries(owners)) {
        expect(count).toEqual({ selected: owned(selected, owner), all: owned(all, owner) })
      }
      expect(late).toEqual({ selected: selected.length, all: all.length })
      const without = (some: readonly Scanned[]) => some.filter(({ dossier }) => dossier.cause === null).length
      expect(withoutCause).toEqual({ selected: without(selected), all: without(all) })
    })
  })

  it('lateDays and apologies', () => {
    holds(({ store, rows, filter }) => {
      const all = rows.filter(isLate)
      const selected = under(all, filter, { lateBands: [] })
      const bands = lateDays(store, filter)
      expect(bands.reduce((sum, band) => sum + band.all, 0)).toBe(all.length)
      expect(bands.length).toBeGreaterThanOrEqual(lateBands.length)
      for (const { band, ...counts } of bands) {
        const of = (some: readonly Scanned[]) => some.filter(({ late }) => late === (band?.id ?? null)).length
        expect(counts).toEqual({ selected: of(selected), all: of(all) })
      }
      const letters = apologies(store, filter)
      const asked = under(all, filter, { apologies: [] })
      const of = (some: readonly Scanned[], sent: boolean | null) =>
        some.filter(({ dossier }) => dossier.apologySent === sent).length
      expect(letters.sent).toEqual({ selected: of(asked, true), all: of(all, true) })
      expect(letters.notSent).toEqual({ selected: of(asked, false), all: of(all, false) })
      expect(letters.unknown).toEqual({ selected: of(asked, null), all: of(all, null) })
    })
  })

  it('processingDays', () => {
    holds(({ store, rows, filter }) => {
      const all = rows.filter(({ end }) => end !== null)
      const selected = under(all, filter, { processingBands: [] })
      const bands = processingDays(store, filter)
      expect(bands.length).toBeGreaterThanOrEqual(processingBands.length)
      expect(bands.reduce((sum, { within, over }) => sum + within.all + over.all, 0)).toBe(all.length)
      for (const { band, within, over } of bands) {
        const of = (some: readonly Scanned[], late: boolean) =>
          some.filter((row) => row.processing === (band?.id ?? null) && (row.outcome === 'overdue') === late).length
        expect(within).toEqual({ selected: of(selected, false), all: of(all, false) })
        expect(over).toEqual({ selected: of(selected, true), all: of(all, true) })
      }
    })
  })

  it('ageing', () => {
    holds(({ store, rows, filter }) => {
      const all = rows.filter(({ end }) => end === null)
      const selected = under(all, filter, { ageBands: [], openKinds: [] })
      for (const { band, ...counts } of ageing(store, filter)) {
        const of = (some: readonly Scanned[]) => {
          const inBand = some.filter(({ age }) => age === band.id)
          const active = inBand.filter(({ openKind }) => openKind === 'active')
          return {
            inTime: active.filter(({ outcome }) => outcome === 'pendingInTime').length,
            overdue: active.filter(({ outcome }) => outcome === 'pendingOverdue').length,
            paused: inBand.filter(({ openKind }) => openKind === 'paused').length,
            pausedPastDue: inBand.filter(({ openKind }) => openKind === 'pausedPastDue').length,
          }
        }
        expect(counts).toEqual({ selected: of(selected), all: of(all) })
      }
    })
  })

  it('selectRows', () => {
    holds(({ store, rows, filter }) => {
      const codes = Array.from(selectRows(store, filter), (row) => rowAt(store.columns, row).code)
      const wanted = rows.filter((row) => passes(row, filter)).map(({ dossier }) => dossier.code)
      expect(codes.sort()).toEqual(wanted.sort())
    })
  })

  it('gives the same from a kept index as from a fresh one', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyFilter, { maxLength: 8 }), ({ store, rows }, filters) => {
        for (const filter of [...filters, ...filters, noFilter]) {
          expect(totals(store, filter).selected).toEqual(countOutcomes(under(rows, filter, {})))
        }
      }),
      { numRuns: 60 },
    )
  })
})
