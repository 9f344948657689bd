import fc from 'fast-check'
import { ageBands, lateBands, processingBands } from '~/domain/cube/bands'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import { causes, channels, type Dossier, type DossierStatus, outcomes } from '~/domain/dossiers/dossier'
import { addDays, type IsoDate, type IsoDateTime, isoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'

export const roundPeriod: Period = { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') }
export const asOf = roundPeriod.to

const fields = ['Hộ tịch', 'Đất đai', 'Chứng thực', 'Bảo trợ xã hội'] as const
const procedures = ['1.000001', '1.000002', '2.000003', '2.000004', '3.000005'] as const
const neighbourhoods = ['Khối phố 1', 'Khối phố 2', 'Khối phố 10'] as const
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 5 })

const moment = (min: number, max: number): fc.Arbitrary<IsoDate | IsoDateTime> =>
  fc.tuple(fc.integer({ min, max }), orNull(fc.integer({ min: 0, max: 1439 }))).map(([days, minute]) => {
    const date = addDays(roundPeriod.from, days)
    if (minute === null) return date
    const two = (value: number) => String(value).padStart(2, '0')
    return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}` as IsoDateTime
  })

export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    serial: fc.nat(9999),
    procedureCode: orNull(fc.constantFrom(...procedures)),
    field: orNull(fc.constantFrom(...fields)),
    neighbourhood: orNull(fc.constantFrom(...neighbourhoods)),
    channel: orNull(fc.constantFrom(...channels)),
    status: fc.constantFrom<DossierStatus>(1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 9, 9, 9, 10, 10),
    // from 210 days before the period (the holiday list begins on 1/1/2025) to some days after it
    receivedAt: fc.oneof({ weight: 6, arbitrary: moment(0, 60) }, { weight: 1, arbitrary: moment(-210, 75) }),
    dueAt: orNull(moment(-30, 80)),
    finishedAt: orNull(moment(-10, 80)),
    supplementRequestedAt: fc.option(moment(0, 60), { nil: null, freq: 1 }),
    supplementReceivedAt: fc.option(moment(0, 70), { nil: null, freq: 1 }),
    supplementCount: orNull(fc.nat(3)),
    apologySent: orNull(fc.boolean()),
    cause: orNull(fc.constantFrom(...causes)),
    limitWorkingDays: orNull(fc.constantFrom(0, 3, 5, 10, 15)),
  })
  .map(({ serial, ...rest }) => ({
    ...rest,
    code: `H17.99-${serial}`,
    procedure: rest.procedureCode === null ? null : `Thủ tục ${rest.procedureCode}`,
  }))

const days = fc.tuple(fc.integer({ min: -30, max: 90 }), fc.nat(60)).map(([start, length]): Period => {
  const from = addDays(roundPeriod.from, start)
  return { from, to: addDays(from, length) }
})
const some = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([] as T[]) }, { weight: 2, arbitrary: fc.subarray([...values]) })

export const anyFilter: fc.Arbitrary<DossierFilter> = fc.record({
  received: fc.option(days, { nil: null }),
  wards: some<string | null>([null, 'Phường A', 'Phường B']),
  fields: some<string | null>([null, ...fields, 'Không có']),
  procedures: some<string | null>([null, ...procedures]),
  channels: some([null, ...channels]),
  neighbourhoods: some<string | null>([null, ...neighbourhoods]),
  outcomes: some(outcomes),
  causes: some([null, ...causes]),
  lateBands: some([null, ...lateBands.map(({ id }) => id)]),
  processingBands: some([null, ...processingBands.map(({ id }) => id)]),
  ageBands: some([null, ...ageBands.map(({ id }) => id)]),
  openKinds: some(['active', 'paused', 'pausedPastDue'] as const),
  apologies: some([null, true, false]),
})

/** Wards by turns, unknown for some: the list of one ward names none. */
export const wardOf = ({ code }: Dossier): string | null => {
  const last = Number(code.slice(-1))
  return last < 3 ? null : last < 6 ? 'Phường A' : 'Phường B'
}
