import fc from 'fast-check'
import { causes, channels, type Dossier, type DossierStatus } from '~/domain/dossiers/dossier'
import { type IsoDate, type IsoDateTime, isoDate, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import { dateBetween, momentOn } from '../shared/arbitrary'

type Moment = IsoDate | IsoDateTime

/** A moment written as text. @throws RangeError where it is none. */
export const moment = (text: string): Moment => parseIsoDateTime(text) ?? parseIsoDate(text) ?? isoDate(text)

/** Dates as plain text, to keep tables readable. */
type Written = Partial<
  Omit<Dossier, 'receivedAt' | 'dueAt' | 'finishedAt' | 'supplementRequestedAt' | 'supplementReceivedAt'> &
    Record<'receivedAt', string> &
    Record<'dueAt' | 'finishedAt' | 'supplementRequestedAt' | 'supplementReceivedAt', string | null>
>

/** An ordinary dossier: received on 01/7/2025, due on 15/7, in process; with what the test is about put over it. */
export function dossier(part: Written = {}): Dossier {
  const date = (text: string | null | undefined, otherwise: string | null): Moment | null => {
    const written = text === undefined ? otherwise : text
    return written === null ? null : moment(written)
  }
  return {
    code: 'H17.99-250701-0001',
    procedureCode: '1.900301',
    procedure: 'Đăng ký biến động đất đai',
    field: 'Đất đai',
    neighbourhood: 'Khối phố 1',
    channel: 'online',
    status: 4,
    supplementCount: 0,
    apologySent: null,
    cause: null,
    limitWorkingDays: 10,
    ...part,
    receivedAt: moment(part.receivedAt ?? '2025-07-01'),
    dueAt: date(part.dueAt, '2025-07-15'),
    finishedAt: date(part.finishedAt, null),
    supplementRequestedAt: date(part.supplementRequestedAt, null),
    supplementReceivedAt: date(part.supplementReceivedAt, null),
  }
}

export const asOf = isoDate('2025-08-30')

const someMoment = momentOn(dateBetween('2025-06-01', '2025-10-15'))
const maybe = fc.option(someMoment, { freq: 3 })
const someStatus = fc.integer({ min: 1, max: 10 }).map((status) => status as DossierStatus)

/** Anything a list may hold, contradictions included: finished before received, finished while in process … */
export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  code: fc.constant('H17.99-250701-0001'),
  procedureCode: fc.constant(null),
  procedure: fc.constant(null),
  field: fc.constant('Đất đai'),
  neighbourhood: fc.constant(null),
  channel: fc.option(fc.constantFrom(...channels), { freq: 20 }),
  status: someStatus,
  receivedAt: someMoment,
  dueAt: maybe,
  finishedAt: maybe,
  supplementRequestedAt: maybe,
  supplementReceivedAt: maybe,
  supplementCount: fc.option(fc.nat(3)),
  apologySent: fc.option(fc.boolean()),
  cause: fc.option(fc.constantFrom(...causes)),
  limitWorkingDays: fc.option(fc.nat(15)),
})

export const someDay = dateBetween('2025-06-01', '2025-10-15')
