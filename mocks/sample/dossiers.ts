import type { Channel } from '~/domain/dossiers/dossier'
import { dateOf, type IsoDateTime, isoDate, minuteOf, parseIsoDateTime } from '~/domain/shared/iso-date'
import {
  apologies,
  channelTotals,
  citizenSupplements,
  endedAfterAsOf,
  fieldPlans,
  firstWeeksCauses,
  firstWeeksLate,
  laterWeeksCauses,
  laterWeeksLate,
  latest,
  onTime,
  paused,
  pendingOverdue,
  withoutNeighbourhood,
} from './dossier-plan'
import { type Draft, drawEarly, drawOverdue, drawRunning, open } from './draft'
import { isOfficeTime, pickDay, sampleWeeks } from './moments'
import { neighbourhoodNames } from './preparedness'
import { findProcedure, type SampleProcedure, sampleProcedures } from './procedures'
import type { Chance } from './random'

export interface SampleDossier extends Draft {
  readonly code: string
  readonly neighbourhood: string | null
  readonly channel: Channel
}

/** All dossiers of the sample, by code. */
export function buildDossiers(chance: Chance): SampleDossier[] {
  const overdue = buildOverdue(chance)
  const fixed = [...onTime.map((plan) => onTimeDraft(plan)), ...buildPending(chance)]
  const early = fieldPlans.flatMap((plan) => {
    const late = plan.overdueByWeek.reduce((sum, count) => sum + count, 0)
    const punctual = onTime.filter(({ procedure }) => findProcedure(procedure).field === plan.field).length
    return draw(plan.resolved - late - punctual, () => drawEarly(pickProcedure(plan.field, 'share', chance), chance))
  })
  return placeInTown(withChannels(numbered([...overdue, ...fixed, ...early]), chance), chance)
}

/** `count` drafts; chance may draw an impossible one, which is drawn again. */
function draw(count: number, attempt: () => Draft | null): Draft[] {
  return Array.from({ length: count }, () => {
    for (let tries = 0; tries < 10_000; tries += 1) {
      const draft = attempt()
      if (draft !== null) return draft
    }
    throw new RangeError('the plan leaves no room for a dossier')
  })
}

const pickProcedure = (field: string, share: 'share' | 'overdueShare', chance: Chance): SampleProcedure =>
  chance.pickWeighted(
    sampleProcedures.filter((candidate) => candidate.field === field),
    (procedure) => procedure[share],
  )

function buildOverdue(chance: Chance): Draft[] {
  const causes = [chance.shuffle(firstWeeksCauses), chance.shuffle(laterWeeksCauses)] as const
  const letters = chance.shuffle(apologies)
  const lateness = chance.shuffle(firstWeeksLate)
  const known = latest.map(({ procedure, received, late, number, direct }) => {
    const cause = takeFirst(causes[0])
    const [draft] = draw(1, () => drawOverdue(findProcedure(procedure), isoDate(received), late, 0, chance))
    if (!draft) throw new RangeError(`no dossier on ${received}`)
    return { ...draft, cause, number, channel: direct ? ('direct' as const) : ('online' as const) }
  })
  const drawn = fieldPlans.flatMap(({ field, overdueByWeek }) =>
    overdueByWeek.flatMap((count, week) => {
      const done = known.filter((draft) => draft.procedure.field === field && weekOf(draft.receivedAt) === week).length
      return Array.from({ length: count - done }, (_, place) => {
        const late = week < 3 ? takeFirst(lateness) : laterWeeksLate[`${field} ${week}`]?.[place]
        if (late === undefined) throw new RangeError(`no lateness for ${field}, week ${week}`)
        const waited = place === 0 && citizenSupplements.includes(`${field} ${week}`)
        const cause = waited ? 'citizenSupplement' : takeFirst(causes[week < 3 ? 0 : 1])
        const pauseDays = waited ? chance.whole(2, 3) : 0
        const [draft] = draw(1, () => {
          const procedure = pickProcedure(field, 'overdueShare', chance)
          const date = pickDay(chance)
          const fits = weekOf(date) === week && (pauseDays === 0 || procedure.limitWorkingDays >= 3)
          return fits ? drawOverdue(procedure, date, late, pauseDays, chance) : null
        })
        if (!draft) throw new RangeError(`no dossier of ${field} in week ${week}`)
        return { ...draft, cause }
      })
    }),
  )
  return [...known, ...drawn].map((draft, place) => ({ ...draft, apologySent: letters[place] ?? null }))
}

function takeFirst<T>(values: T[]): T {
  const [value] = values.splice(0, 1)
  if (value === undefined) throw new RangeError('the plan has run out')
  return value
}

const weekOf = (moment: IsoDateTime | ReturnType<typeof isoDate>): number =>
  sampleWeeks.findIndex(({ from, to }) => dateOf(moment) >= from && dateOf(moment) <= to)

const moment = (text: string): IsoDateTime => {
  const parsed = parseIsoDateTime(text)
  if (parsed === null) throw new RangeError(`not a moment: ${text}`)
  return parsed
}

const onTimeDraft = ({ procedure, receivedAt, dueAt, finishedAt }: (typeof onTime)[number]): Draft => ({
  ...open(findProcedure(procedure), moment(receivedAt)),
  status: 10,
  dueAt: moment(dueAt),
  finishedAt: moment(finishedAt),
})

function buildPending(chance: Chance): Draft[] {
  const late = pendingOverdue.map(({ procedure, receivedAt, cause, apologySent }) => ({
    ...open(findProcedure(procedure), moment(receivedAt)),
    cause,
    apologySent,
  }))
  const waiting = paused.map(({ procedure, receivedAt, status, requestedAt, requests }) => ({
    ...open(findProcedure(procedure), moment(receivedAt)),
    status,
    supplementRequestedAt: requestedAt === null ? null : moment(requestedAt),
    supplementCount: requests,
  }))
  const running = chance.shuffle(
    fieldPlans.flatMap(({ field, running: count }) =>
      draw(count, () => drawRunning(pickProcedure(field, 'share', chance), chance)),
    ),
  )
  const later = running.map((draft, place) => {
    const end = endedAfterAsOf[place]
    return end === undefined ? draft : { ...draft, status: end.status, finishedAt: moment(end.finishedAt) }
  })
  return [...late, ...waiting, ...later]
}

/** Codes H17.99-yyMMdd-NNNN in the order of receipt; a number that the plan fixes pushes the others around it. */
function numbered(drafts: readonly Draft[]): (Draft & { code: string })[] {
  const inOrder = [...drafts].sort((a, b) => compare(a.receivedAt, b.receivedAt))
  const dates = [...new Set(inOrder.map(({ receivedAt }) => dateOf(receivedAt)))]
  return dates.flatMap((date) => {
    const ofDay = inOrder.filter(({ receivedAt }) => dateOf(receivedAt) === date)
    const order = ofDay.filter(({ number }) => number === null)
    for (const draft of ofDay.filter(({ number }) => number !== null)) {
      // On a day with fewer dossiers (another seed) it comes last.
      const index = Math.min((draft.number ?? 0) - 1, order.length)
      const before = order[index - 1]
      if (before === undefined) throw new RangeError(`no other dossier on ${date}`)
      const { receivedAt, dueAt } = open(draft.procedure, before.receivedAt)
      order.splice(index, 0, { ...draft, receivedAt, dueAt })
    }
    return order.map((draft, index) => ({ ...draft, code: codeOf(date, index + 1) }))
  })
}

const codeOf = (date: string, number: number): string =>
  `H17.99-${date.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Numbered = Draft & { readonly code: string }

/** As many over the counter and by post as the plan says, only where an office was open; the rest online. */
function withChannels(drafts: readonly Numbered[], chance: Chance): (Numbered & { channel: Channel })[] {
  const given = drafts.filter(({ channel }) => channel === 'direct').length
  const free = drafts.filter(
    ({ channel, receivedAt }) => channel === null && isOfficeTime(dateOf(receivedAt), minuteOf(receivedAt) ?? 0),
  )
  const order = chance.shuffle(free.map(({ code }) => code))
  const direct = new Set(order.slice(0, channelTotals.direct - given))
  const postal = new Set(order.slice(channelTotals.direct - given).slice(0, channelTotals.postal))
  return drafts.map((draft) => ({
    ...draft,
    channel: draft.channel ?? (direct.has(draft.code) ? 'direct' : postal.has(draft.code) ? 'postal' : 'online'),
  }))
}

const neighbourhoodShares: Readonly<Record<string, number>> = Object.fromEntries(
  neighbourhoodNames.map((name, index) => [name, [22, 19, 18, 15, 14, 12][index] ?? 0]),
)

function placeInTown(drafts: readonly (Numbered & { channel: Channel })[], chance: Chance): SampleDossier[] {
  const unknown = new Set(chance.shuffle(drafts.map(({ code }) => code)).slice(0, withoutNeighbourhood))
  return drafts.map((draft) => {
    const name = chance.pickWeighted(neighbourhoodNames, (candidate) => neighbourhoodShares[candidate] ?? 0)
    return { ...draft, neighbourhood: unknown.has(draft.code) ? null : name }
  })
}
