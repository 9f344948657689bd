import { isWorkingDay, type WorkCalendar } from '../deadlines/work-calendar'
import { workingDaysBetween } from '../deadlines/working-days-between'
import type { FormCell, FormRow } from '../reported/form'
import { checkForm } from '../reported/form-rules'
import { type ComputedRate, computeRate, type RateConventionId } from '../reported/rates'
import { confirmedRow } from '../round/round-in-force'
import type { Confirmation } from '../round/round-work'
import type { Period } from '../shared/period'
import type { Provenance } from '../shared/provenance'
import { roundHalfUp, scaledRatio } from '../shared/rounding'
import { sumKnown } from '../shared/verdict'

/** One round, as far as a comparison reads it. */
export interface ComparableRound {
  /** Where it is kept: two copies of one round have two keys. */
  readonly key: string
  readonly roundId: string
  /** "phường An Thắng" */
  readonly unit: string
  readonly unitShort: string
  readonly period: Period
  /** The ward's row as published. */
  readonly row: FormRow
  readonly provenance: Provenance
  readonly confirmations: readonly Confirmation[]
}

/** A rate on the published figures, and on those with the centre's answers in place. */
export interface RatePair {
  readonly published: ComputedRate
  /** Null where the centre confirmed no other figure. */
  readonly confirmed: ComputedRate | null
}

/** A round beside the others, all under one convention. Unit of counts: dossiers. */
export interface ComparisonLine {
  readonly round: ComparableRound
  readonly onTime: RatePair
  readonly late: RatePair
  /** From the figures in force: with the centre's answers where there are any. */
  readonly received: number | null
  readonly resolved: number | null
  readonly overdue: number | null
  /** Null outside the listed years. */
  readonly workingDays: number | null
  /** Received per working day, one decimal; null where either is missing. */
  readonly receivedPerDay: number | null
  /** Identities of the form that the figures in force break. */
  readonly failing: number
}

/** Why a round does not stand beside the others. */
export interface NotCompared {
  readonly round: ComparableRound
  /** Cells that the convention needs and that were not reported; empty: nothing was received in the period. */
  readonly missing: readonly FormCell[]
}

export interface Comparison {
  readonly lines: readonly ComparisonLine[]
  readonly apart: readonly NotCompared[]
}

/** The rate that is meant: with the centre's answers where there are any. */
export const inForce = ({ published, confirmed }: RatePair): ComputedRate => confirmed ?? published

/**
 * Rounds beside each other, every rate worked out again from the counts under one convention: what the rounds printed
 * under their own conventions is not compared. A round without the cells for it stands apart, with the reason.
 */
export function compareRounds(
  rounds: readonly ComparableRound[],
  convention: RateConventionId,
  calendar: WorkCalendar,
): Comparison {
  const lines: ComparisonLine[] = []
  const apart: NotCompared[] = []
  for (const round of rounds) {
    const row = confirmedRow(round.row, round)
    const [onTime, late] = [computeRate(convention, 'onTime', row), computeRate(convention, 'late', row)]
    if (onTime.percent === null || late.percent === null) {
      apart.push({ round, missing: [...new Set([...onTime.missing, ...late.missing])] })
    } else lines.push(lineOf(round, row, convention, calendar))
  }
  return { lines, apart }
}

function lineOf(
  round: ComparableRound,
  row: FormRow,
  convention: RateConventionId,
  calendar: WorkCalendar,
): ComparisonLine {
  const answered = round.confirmations.some(({ cell, confirmed }) => round.row[cell] !== confirmed)
  const pair = (kind: 'onTime' | 'late'): RatePair => ({
    published: computeRate(convention, kind, round.row),
    confirmed: answered ? computeRate(convention, kind, row) : null,
  })
  const workingDays = workingDaysIn(round.period, calendar)
  return {
    round,
    onTime: pair('onTime'),
    late: pair('late'),
    received: row.receivedTotal,
    resolved: row.resolvedTotal,
    overdue: sumKnown([row.resolvedOverdue, row.pendingOverdue]),
    workingDays,
    receivedPerDay: workingDays === null ? null : scaled(row.receivedTotal, workingDays),
    failing: checkForm(row).filter(({ verdict }) => verdict === 'fail').length,
  }
}

function scaled(count: number | null, days: number): number | null {
  const tenths = scaledRatio(count, days, 1)
  return tenths === null ? null : tenths / 10
}

/** Working days of a period, both ends counted; null where the calendar does not list its years. */
export function workingDaysIn({ from, to }: Period, calendar: WorkCalendar): number | null {
  if (from < calendar.firstDate || to > calendar.lastDate) return null
  const first = isWorkingDay(from, calendar) ? 1 : 0
  return first + workingDaysBetween(from, to, calendar)
}

/** Points between two percentages as they are shown; null where one is not shown. */
export const pointsBetween = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : roundHalfUp(now - before, 2)

/** Wards are one, however their name is written: "Phường An Thắng" and "phường  An Thắng". */
export const unitKey = (unit: string): string =>
  unit.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi')

/** The last round of each ward, by the end of its period; of two with one period, the one that is listed first. */
export function latestOfEach(rounds: readonly ComparableRound[]): ComparableRound[] {
  const latest = new Map<string, ComparableRound>()
  for (const round of rounds) {
    const known = latest.get(unitKey(round.unit))
    if (known === undefined || round.period.to > known.period.to) latest.set(unitKey(round.unit), round)
  }
  return [...latest.values()]
}

/** The rounds of one ward, the earliest first. */
export const roundsOf = (rounds: readonly ComparableRound[], unit: string): ComparableRound[] =>
  rounds
    .filter((round) => unitKey(round.unit) === unit)
    .sort((a, b) => (a.period.to === b.period.to ? 0 : a.period.to < b.period.to ? -1 : 1))

/** How many rounds each convention can put beside each other. */
export const comparableUnder = (rounds: readonly ComparableRound[], convention: RateConventionId): number =>
  rounds.filter((round) => {
    const row = confirmedRow(round.row, round)
    return (['onTime', 'late'] as const).every((kind) => computeRate(convention, kind, row).percent !== null)
  }).length
