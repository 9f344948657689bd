import type { RoundInfo } from '~/domain/round/round'
import { formatDate } from '~/domain/shared/format'
import { parseTypedDate } from '~/domain/shared/iso-date'
import type { RoundDraft } from '../intake/round-draft'

/** What is wrong with one field of the form. */
export type DraftProblem = 'missing' | 'notADate' | 'endsBeforeStart' | 'asOfBeforeEnd'

export type DraftProblems = Readonly<Partial<Record<keyof RoundDraft, DraftProblem>>>

/** "phường An Thắng" → "An Thắng". */
export const shortUnit = (unit: string): string =>
  unit
    .replace(/^(?:phường|xã|thị trấn|đặc khu)\s+/iu, '')
    .split(',', 1)[0]
    ?.trim() || unit

/**
 * The round that a form describes, or what is wrong with it by field. What the form does not ask (sources, days of the
 * calendar) comes from `base`.
 */
export function checkDraft(
  draft: RoundDraft,
  base: Pick<RoundInfo, 'id' | 'sources' | 'calendar'>,
): { readonly info: RoundInfo; readonly problems: null } | { readonly info: null; readonly problems: DraftProblems } {
  const problems: Partial<Record<keyof RoundDraft, DraftProblem>> = {}
  const text = (field: 'title' | 'unit' | 'city' | 'centre' | 'neighbourhoodLabel') => {
    const value = draft[field].trim().replace(/\s+/g, ' ')
    if (value === '') problems[field] = 'missing'
    return value
  }
  const date = (field: 'from' | 'to' | 'asOf') => {
    const value = parseTypedDate(draft[field])
    if (value === null) problems[field] = draft[field].trim() === '' ? 'missing' : 'notADate'
    return value
  }
  const [unit, city, centre, neighbourhoodLabel] = [
    text('unit'),
    text('city'),
    text('centre'),
    text('neighbourhoodLabel'),
  ]
  const title = text('title')
  const [from, to, asOf] = [date('from'), date('to'), date('asOf')]
  const supervisedOn = draft.supervisedOn.trim() === '' ? null : parseTypedDate(draft.supervisedOn)
  if (draft.supervisedOn.trim() !== '' && supervisedOn === null) problems.supervisedOn = 'notADate'
  if (from !== null && to !== null && to < from) problems.to = 'endsBeforeStart'
  if (from !== null && asOf !== null && asOf < from) problems.asOf = 'asOfBeforeEnd'
  if (Object.keys(problems).length > 0 || from === null || to === null || asOf === null) {
    return { info: null, problems }
  }
  const { id, sources, calendar } = base
  return {
    problems: null,
    info: {
      id,
      title,
      unit,
      unitShort: shortUnit(unit),
      city,
      centre,
      period: { from, to },
      asOf,
      supervisedOn,
      neighbourhoodLabel,
      convention: draft.convention,
      sources,
      ...(calendar !== undefined && { calendar }),
    },
  }
}

/** A round as the form shows it. */
export const draftOf = (info: RoundInfo): RoundDraft => ({
  title: info.title,
  unit: info.unit,
  city: info.city,
  centre: info.centre,
  from: formatDate(info.period.from, 'vi'),
  to: formatDate(info.period.to, 'vi'),
  asOf: formatDate(info.asOf, 'vi'),
  supervisedOn: info.supervisedOn === null ? '' : formatDate(info.supervisedOn, 'vi'),
  neighbourhoodLabel: info.neighbourhoodLabel,
  convention: info.convention,
})
