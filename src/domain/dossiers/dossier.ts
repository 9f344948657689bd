import type { IsoDate, IsoDateTime } from '../shared/iso-date'

/**
 * Status codes of the one-stop software (hồ sơ TTHC): 1 newly registered · 2 accepted · 3 not accepted · 4 in process ·
 * 5 supplement requested (clock paused) · 6 payment due (paused) · 7 withdrawn · 8 stopped · 9 processed · 10 returned.
 */
export type DossierStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** How a dossier came in (hình thức tiếp nhận). */
export type Channel = 'online' | 'direct' | 'postal'
export const channels: readonly Channel[] = ['online', 'direct', 'postal']

/** Why a dossier was late (nguyên nhân). Who answers for each: `causeOwner`. */
export type Cause =
  | 'network'
  | 'software'
  | 'digitisation'
  | 'notOnSystem'
  | 'coordination'
  | 'citizenSupplement'
  | 'staffing'
  | 'lateUpdate'
  | 'unclear'

export type CauseOwner = 'office' | 'system' | 'citizen' | 'unknown'

/** Of the office, of the system, or of the citizen (domain.md §4); 'unclear' belongs to nobody yet. */
export const causeOwner: Readonly<Record<Cause, CauseOwner>> = {
  network: 'system',
  software: 'system',
  digitisation: 'office',
  notOnSystem: 'system',
  coordination: 'office',
  citizenSupplement: 'citizen',
  staffing: 'office',
  lateUpdate: 'office',
  unclear: 'unknown',
}

export const causes = Object.keys(causeOwner) as readonly Cause[]

/** One case file (hồ sơ). Null is "not given". No personal data: those columns are dropped before this exists. */
export interface Dossier {
  readonly code: string
  readonly procedureCode: string | null
  readonly procedure: string | null
  readonly field: string | null
  readonly neighbourhood: string | null
  readonly channel: Channel | null
  readonly status: DossierStatus
  readonly receivedAt: IsoDate | IsoDateTime
  readonly dueAt: IsoDate | IsoDateTime | null
  /** When processing ended (status 9); handing the result over (status 10) comes later and does not count. */
  readonly finishedAt: IsoDate | IsoDateTime | null
  readonly supplementRequestedAt: IsoDate | IsoDateTime | null
  readonly supplementReceivedAt: IsoDate | IsoDateTime | null
  readonly supplementCount: number | null
  readonly apologySent: boolean | null
  readonly cause: Cause | null
  /** Limit of the procedure; 0 = the same day (next working day if received after 15:00). Unit: working days. */
  readonly limitWorkingDays: number | null
}

/** Result against the limit as of a date (kết quả so với hạn), in the order in which bars are stacked. */
export type Outcome = 'early' | 'onTime' | 'overdue' | 'pendingOverdue' | 'pendingInTime'
export const outcomes: readonly Outcome[] = ['early', 'onTime', 'overdue', 'pendingOverdue', 'pendingInTime']
