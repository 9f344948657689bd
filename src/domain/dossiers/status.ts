import { dateOf, type IsoDate } from '../shared/iso-date'
import type { Dossier, DossierStatus } from './dossier'

/**
 * What a status does on the form (domain notes §4, read in the code of a working one-stop system).
 * 'excluded' is on no cell, 'running' is pending against its due date, 'paused' is pending and never overdue,
 * 'withdrawn' is resolved on time, 'finished' is resolved and judged by the day on which processing ended.
 */
export type StatusGroup = 'excluded' | 'running' | 'paused' | 'withdrawn' | 'finished'

export const statusGroup: Readonly<Record<DossierStatus, StatusGroup>> = {
  1: 'excluded',
  2: 'running',
  3: 'excluded',
  4: 'running',
  5: 'paused',
  6: 'paused',
  7: 'withdrawn',
  8: 'paused',
  9: 'finished',
  10: 'finished',
}

/** Whether the dossier is on the form as of the end of `asOf`: accepted, and received by then. */
export const isCounted = (dossier: Dossier, asOf: IsoDate): boolean =>
  statusGroup[dossier.status] !== 'excluded' && dateOf(dossier.receivedAt) <= asOf

/**
 * The day on which the dossier was resolved, or null where no end is on record. A withdrawn dossier without a date
 * counts as ended on the day it was received: the form has it as resolved, and nothing says it stayed open.
 */
export function resolvedOn(dossier: Dossier): IsoDate | null {
  const group = statusGroup[dossier.status]
  if (group === 'finished') return dossier.finishedAt === null ? null : dateOf(dossier.finishedAt)
  if (group === 'withdrawn') return dateOf(dossier.finishedAt ?? dossier.receivedAt)
  return null
}

/** Whether the dossier was resolved by the end of `asOf`. Snapshot rule: what ended later was still pending then. */
export function isResolved(dossier: Dossier, asOf: IsoDate): boolean {
  const end = resolvedOn(dossier)
  return isCounted(dossier, asOf) && end !== null && end <= asOf
}

export const isPending = (dossier: Dossier, asOf: IsoDate): boolean =>
  isCounted(dossier, asOf) && !isResolved(dossier, asOf)

/**
 * Whether the dossier was pending with its clock stopped at the end of `asOf`: waiting for a supplement (5), for payment
 * (6), or suspended (8). For a day before the list was made, the dates of the supplement decide where they can.
 */
export function isPaused(dossier: Dossier, asOf: IsoDate): boolean {
  if (!isPending(dossier, asOf)) return false
  const { supplementRequestedAt: asked, supplementReceivedAt: answered } = dossier
  const open = asked !== null && dateOf(asked) <= asOf
  if (statusGroup[dossier.status] === 'paused') return asked === null || open
  return open && answered !== null && dateOf(answered) > asOf
}
