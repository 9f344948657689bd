/**
 * One brush move over all linked views: the cube against a scan of typed columns and against arrays of objects.
 * Equality is checked before any time counts. Machines are noisy: read the ratios within the run.
 */
import assert from 'node:assert/strict'
import { lateBands } from '../../../src/domain/cube/bands'
import { buildColumns } from '../../../src/domain/cube/build-columns'
import { buildCube } from '../../../src/domain/cube/build-cube'
import type { DossierStore } from '../../../src/domain/cube/cube'
import { type DossierColumns, states } from '../../../src/domain/cube/dossier-columns'
import { type DossierFilter, noFilter } from '../../../src/domain/cube/dossier-filter'
import { ageing, processingDays } from '../../../src/domain/cube/duration-views'
import { fieldByWeek, weeklyFlow } from '../../../src/domain/cube/flow-views'
import { apologies, causesOf, lateDays } from '../../../src/domain/cube/late-views'
import { outcomeOfState } from '../../../src/domain/cube/masks'
import { outcomesByChannel, outcomesByField, outcomesByProcedure, totals } from '../../../src/domain/cube/outcome-views'
import { vietnamCalendar } from '../../../src/domain/deadlines/vietnam-calendar'
import type { Outcome } from '../../../src/domain/dossiers/dossier'
import { addDays, dayNumber, type IsoDate } from '../../../src/domain/shared/iso-date'
import { benchPeriod, type SyntheticDossier, syntheticDossiers } from './synthetic'

/** What is compared: outcomes per field, and late dossiers per band, for the days brushed. */
interface Answer {
  readonly byField: Readonly<Record<string, number>>
  readonly late: readonly number[]
  readonly total: number
}

const fromCube = (store: DossierStore, filter: DossierFilter): Answer => ({
  byField: Object.fromEntries(
    outcomesByField(store, filter).flatMap(({ key, selected }) =>
      selected.overdue > 0 ? [[String(key), selected.overdue]] : [],
    ),
  ),
  late: lateDays(store, filter).map(({ selected }) => selected),
  total: totals(store, filter).selected.total,
})

/** All views of the room, as one move of its brush asks for them. */
function allViews(store: DossierStore, filter: DossierFilter): void {
  totals(store, filter)
  outcomesByField(store, filter)
  outcomesByChannel(store, filter)
  outcomesByProcedure(store, filter)
  fieldByWeek(store, filter, ['overdue'], filter.received ?? benchPeriod)
  weeklyFlow(store, filter, benchPeriod)
  causesOf(store, filter)
  lateDays(store, filter)
  apologies(store, filter)
  processingDays(store, filter)
  ageing(store, filter)
}

/** The same answer by reading every row of the typed columns. */
function fromColumns(columns: DossierColumns, from: number, to: number): Answer {
  const { codes, received, dictionaries } = columns
  const overdue = states.indexOf('overdue')
  const fields = new Uint32Array(dictionaries.field.values.length)
  const late = new Uint32Array(lateBands.length + 1)
  let total = 0
  for (let row = 0; row < columns.length; row += 1) {
    const day = received[row] as number
    if (day < from || day > to) continue
    total += 1
    const state = codes.state[row] as number
    const field = codes.field[row] as number
    if (state === overdue) fields[field] = (fields[field] as number) + 1
    if (state === overdue || state === overdue + 1) {
      const band = codes.late[row] as number
      late[band] = (late[band] as number) + 1
    }
  }
  const byField = dictionaries.field.values.flatMap((value, code) =>
    (fields[code] as number) > 0 ? [[String(value), fields[code] as number] as const] : [],
  )
  return { byField: Object.fromEntries(byField), late: [...late.slice(1)], total }
}

interface Row {
  readonly received: IsoDate
  readonly field: string | null
  readonly outcome: Outcome
  readonly lateBand: number
}

/** The same answer the way a dashboard over plain objects computes it: filter, then group. */
function fromObjects(rows: readonly Row[], from: IsoDate, to: IsoDate): Answer {
  const selected = rows.filter(({ received }) => received >= from && received <= to)
  const byField: Record<string, number> = {}
  for (const { field, outcome } of selected) {
    if (outcome === 'overdue') byField[String(field)] = (byField[String(field)] ?? 0) + 1
  }
  const late = lateBands.map((_, i) => selected.filter(({ lateBand }) => lateBand === i + 1).length)
  return { byField, late, total: selected.length }
}

function quantiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number
  return { p50: at(0.5), p95: at(0.95) }
}

function measure(rounds: number, run: (round: number) => void): { p50: number; p95: number } {
  for (let round = 0; round < Math.min(3, rounds); round += 1) run(round)
  return quantiles(
    Array.from({ length: rounds }, (_, round) => {
      const start = performance.now()
      run(round)
      return performance.now() - start
    }),
  )
}

function bench(count: number) {
  const dossiers: SyntheticDossier[] = [...syntheticDossiers(count)]
  const options = { period: benchPeriod, asOf: benchPeriod.to, reading: 'dates', calendar: vietnamCalendar } as const
  const wards = new Map(dossiers.map((dossier) => [dossier.code, dossier.ward]))
  let start = performance.now()
  const columns = buildColumns(dossiers, { ...options, wardOf: ({ code }) => wards.get(code) ?? null })
  const columnsMs = performance.now() - start
  start = performance.now()
  const store: DossierStore = { columns, cube: buildCube(columns) }
  const cubeMs = performance.now() - start

  const fieldNames = columns.dictionaries.field.values
  const objects = Array.from(
    { length: columns.length },
    (_, row): Row => ({
      received: addDays(benchPeriod.from, (columns.received[row] as number) - dayNumber(benchPeriod.from)),
      field: fieldNames[columns.codes.field[row] as number] ?? null,
      outcome: outcomeOfState(states[columns.codes.state[row] as number] ?? 'early'),
      lateBand: columns.codes.late[row] as number,
    }),
  )
  const brushAt = (round: number) => {
    const from = addDays(benchPeriod.from, (round * 7) % 280)
    return { from, to: addDays(from, 60 + (round % 20)) }
  }
  for (let round = 0; round < 5; round += 1) {
    const received = brushAt(round)
    const [from, to] = [dayNumber(received.from), dayNumber(received.to)]
    const cube = fromCube(store, { ...noFilter, received })
    assert.deepEqual(cube, fromColumns(columns, from, to))
    assert.deepEqual(cube, fromObjects(objects, received.from, received.to))
  }
  const rounds = count > 500_000 ? 20 : 60
  const rows = [
    ['cube, all 11 views', measure(400, (round) => allViews(store, { ...noFilter, received: brushAt(round) }))],
    ['cube, the 3 compared', measure(400, (round) => fromCube(store, { ...noFilter, received: brushAt(round) }))],
    [
      'typed columns, the 3',
      measure(rounds, (round) => {
        const { from, to } = brushAt(round)
        fromColumns(columns, dayNumber(from), dayNumber(to))
      }),
    ],
    [
      'objects, the 3',
      measure(rounds, (round) => {
        const { from, to } = brushAt(round)
        fromObjects(objects, from, to)
      }),
    ],
    [
      'cube, another field chosen',
      measure(12, (round) =>
        allViews(store, { ...noFilter, fields: [fieldNames[(round % 12) + 1] ?? null], received: brushAt(round) }),
      ),
    ],
    [
      'cube, another procedure chosen',
      measure(12, (round) => {
        const procedures = [columns.dictionaries.procedure.values[(round % 40) + 1] ?? null]
        allViews(store, { ...noFilter, procedures, received: brushAt(round) })
      }),
    ],
  ] as const
  const bytes = Object.values(store.cube).reduce((sum, cube) => sum + (cube?.sums.byteLength ?? 0), 0)
  console.log(
    `\n${count.toLocaleString('vi')} dossiers: columns ${(columnsMs / 1000).toFixed(2)} s, cube ${(cubeMs / 1000).toFixed(2)} s, ${(bytes / 1e6).toFixed(0)} MB`,
  )
  const base = rows[1][1].p50
  console.table(
    Object.fromEntries(
      rows.map(([name, { p50, p95 }]) => [
        name,
        {
          'p50 ms': Number(p50.toFixed(3)),
          'p95 ms': Number(p95.toFixed(3)),
          'against cube': `${(p50 / base).toFixed(1)} ×`,
        },
      ]),
    ),
  )
}

const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [100_000, 1_000_000]) bench(size)
