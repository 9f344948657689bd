import { noFilter } from '../../cube/dossier-filter'
import { fieldByWeek } from '../../cube/flow-views'
import { causesOf } from '../../cube/late-views'
import type { OutcomeCounts } from '../../cube/outcome-counts'
import { outcomesByField } from '../../cube/outcome-views'
import type { Outcome } from '../../dossiers/dossier'
import { lateWeeksOf } from '../../findings/late-weeks'
import { canShowRate } from '../../reported/rates'
import { formatDate, formatDayMonth, formatPercent } from '../../shared/format'
import { ratePercent } from '../../shared/rounding'
import { count, type DeckContext, findingsOf, slideOf } from '../deck-context'
import type { Bracket, FillName, Slide, SlideMark } from '../slide'

/** Late in the sense of the findings: resolved past the date, or still pending past it. */
const lateOutcomes: readonly Outcome[] = ['overdue', 'pendingOverdue']
/** A wall reads six bars at a glance. */
const MOST_BARS = 6
/** A title names at most this many fields, and only where together they hold at least this share. */
const NAMED = 2
const NAMED_SHARE = 2 / 3

const lateParts = ({ overdue, pendingOverdue }: Pick<OutcomeCounts, 'overdue' | 'pendingOverdue'>) => [
  { key: 'overdue', fill: 'overdue' as const, value: overdue },
  { key: 'pendingOverdue', fill: 'pover' as const, value: pendingOverdue },
]

const lateKey = ({ report }: DeckContext): readonly FillName[] => [
  { fill: 'overdue', name: report.messages.cells.resolvedOverdue },
  { fill: 'pover', name: report.messages.cells.pendingOverdue },
]

/** Late dossiers by field, each over what the field received. Null without a list, or where nothing is late. */
export function fieldsSlide(context: DeckContext): Slide | null {
  const { input, text, language } = context
  if (input.dossiers === null) return null
  const late = outcomesByField(input.dossiers.store, noFilter)
    .map(({ key, label, all }) => ({ key, name: label ?? text.fields.unknown, all }))
    .filter(({ all }) => all.late > 0)
    .sort((a, b) => b.all.late - a.all.late || b.all.total - a.all.total)
  if (late.length === 0) return null
  const whole = late.reduce((sum, { all }) => sum + all.late, 0)
  const markOf = (key: string, name: string, counts: LateCounts, fields: readonly (string | null)[]): SlideMark => {
    const rate = canShowRate(counts.total) ? formatPercent(ratePercent(counts.late, counts.total), language) : ''
    const [part, all] = [count(context, counts.late), count(context, counts.total)]
    return {
      key,
      label: name,
      value: counts.late,
      parts: lateParts(counts),
      text: part,
      note: rate === '' ? `${part}/${all}` : `${part}/${all} = ${rate}`,
      says: text.fields.says(name, part, all, rate),
      drill: { kind: 'dossiers', filter: { ...noFilter, fields, outcomes: lateOutcomes } },
    }
  }
  const shown = late.length <= MOST_BARS ? late : late.slice(0, MOST_BARS - 1)
  const others = late.slice(shown.length)
  const rest = others.map(({ all }) => all)
  return slideOf(context, {
    id: 'fields',
    title: fieldsTitle(context, late, whole),
    findings: findingsOf(context, ['late-field']),
    titled: true,
    aloud: fieldsTitle(context, late, whole),
    lead: text.fields.lead,
    illustrative: input.dossiers.provenance === 'illustrative',
    body: {
      kind: 'bars',
      scale: 'shared',
      key: late.some(({ all }) => all.pendingOverdue > 0) ? lateKey(context) : [],
      marks: [
        ...shown.map(({ key, name, all }) => markOf(key ?? 'unknown', name, all, [key])),
        ...(others.length === 0
          ? []
          : [
              markOf(
                'others',
                text.fields.others(count(context, others.length)),
                addCounts(rest),
                others.map(({ key }) => key),
              ),
            ]),
      ],
    },
    source: context.sources.dossiers,
    to: '/ho-so?nhom=linhvuc',
  })
}

type LateCounts = Pick<OutcomeCounts, 'overdue' | 'pendingOverdue' | 'late' | 'total'>

const addCounts = (counts: readonly LateCounts[]): LateCounts => ({
  overdue: counts.reduce((sum, { overdue }) => sum + overdue, 0),
  pendingOverdue: counts.reduce((sum, { pendingOverdue }) => sum + pendingOverdue, 0),
  late: counts.reduce((sum, { late }) => sum + late, 0),
  total: counts.reduce((sum, { total }) => sum + total, 0),
})

function fieldsTitle(
  context: DeckContext,
  late: readonly { readonly name: string; readonly all: LateCounts }[],
  whole: number,
): string {
  const { text } = context
  const n = (value: number) => count(context, value)
  for (let named = 1; named <= NAMED; named += 1) {
    const first = late.slice(0, named)
    const part = first.reduce((sum, { all }) => sum + all.late, 0)
    const names = first.map(({ name }) => name).join(text.fields.and)
    if (part === whole) return text.fields.all(names, n(whole))
    if (part / whole >= NAMED_SHARE) return text.fields.few(names, n(part), n(whole))
  }
  const [most] = late
  return text.fields.spread(n(whole), n(late.length), most?.name ?? '', n(most?.all.late ?? whole))
}

/** Late dossiers by week of receipt, and the weeks that hold most of them. */
export function weeksSlide(context: DeckContext): Slide | null {
  const { input, text, language } = context
  if (input.dossiers === null) return null
  const { store, provenance } = input.dossiers
  const { period } = store.columns
  const both = fieldByWeek(store, noFilter, lateOutcomes, period)
  if (both.total === 0) return null
  const pending = fieldByWeek(store, noFilter, ['pendingOverdue'], period)
  const n = (value: number) => count(context, value)
  const weeks = both.weeks.map((week, index) => {
    const late = both.weekTotals[index] as number
    return { week, late, pendingOverdue: pending.weekTotals[index] as number }
  })
  const peak = weeks.reduce((most, week) => (week.late > most.late ? week : most))
  const most = lateWeeksOf({ lateWeeks: weeks })
  const from = most === null ? -1 : weeks.findIndex(({ week }) => week.from === most.span.from)
  const bracket: Bracket | null =
    most === null || from === -1
      ? null
      : {
          from,
          marks: most.weeks,
          strong: text.weeks.bracket(n(most.late), n(both.total)),
          text: text.weeks.bracketText,
        }
  return slideOf(context, {
    id: 'weeks',
    title: text.weeks.peak(n(peak.late), n(both.total), formatDayMonth(peak.week.from, language)),
    findings: findingsOf(context, ['late-weeks']).slice(0, 1),
    lead: text.weeks.lead,
    illustrative: provenance === 'illustrative',
    body: {
      kind: 'columns',
      bracket,
      marks: weeks.map(({ week, late, pendingOverdue }) => ({
        key: week.from,
        label: formatDayMonth(week.from, language),
        value: late,
        parts: lateParts({ overdue: late - pendingOverdue, pendingOverdue }),
        text: n(late),
        note: null,
        says: text.weeks.says(formatDate(week.from, language), formatDate(week.to, language), n(late), n(both.total)),
        drill: { kind: 'dossiers', filter: { ...noFilter, received: week, outcomes: lateOutcomes } },
      })),
    },
    source: context.sources.dossiers,
  })
}

/** Late dossiers by cause and by whose cause it is. Null where no late dossier names one. */
export function causesSlide(context: DeckContext): Slide | null {
  const { input, text } = context
  if (input.dossiers === null) return null
  const { store, provenance } = input.dossiers
  const { causes, late, withoutCause, owners } = causesOf(store, noFilter)
  if (late.all === withoutCause.all) return null
  const n = (value: number) => count(context, value)
  const known = causes.filter(({ cause }) => cause !== null)
  // what names no cause is not a cause: it stands last, out of the order of frequency
  const ordered = [...known, ...causes.filter(({ cause }) => cause === null)]
  const [main = 'system'] = (['system', 'office', 'citizen'] as const).toSorted((a, b) => owners[b].all - owners[a].all)
  return slideOf(context, {
    id: 'causes',
    title: text.causes.title(n(owners[main].all), n(late.all), text.causes.owners[main]),
    findings: findingsOf(context, ['cause-owners', 'cause-missing']),
    titled: findingsOf(context, ['cause-owners']).length === 0,
    lead: text.causes.lead,
    illustrative: provenance === 'illustrative',
    body: {
      kind: 'bars',
      scale: 'shared',
      key: [],
      marks: ordered.map(({ cause, owner, all }) => {
        const name = cause === null ? text.causes.none : text.causes.names[cause]
        return {
          key: cause ?? 'none',
          label: name,
          value: all,
          parts: [{ key: 'late', fill: owner === 'unknown' ? 'unknown' : 'overdue', value: all }],
          text: n(all),
          note: text.causes.owners[owner],
          says: text.causes.says(name, n(all), n(late.all)),
          drill: { kind: 'dossiers', filter: { ...noFilter, causes: [cause], outcomes: lateOutcomes } },
        }
      }),
    },
    source: context.sources.dossiers,
    to: '/ho-so',
  })
}

/** The causes that the ward named in words. */
export function saidCausesSlide(context: DeckContext): Slide | null {
  const { input, text } = context
  const causes = input.statements.filter(({ topic }) => topic === 'cause')
  if (causes.length === 0) return null
  return slideOf(context, {
    id: 'causes-said',
    title: text.causes.saidTitle(count(context, causes.length)),
    findings: findingsOf(context, ['cause-stated']).slice(0, 1),
    lead: text.causes.saidLead,
    illustrative: causes.some(({ provenance }) => provenance === 'illustrative'),
    body: {
      kind: 'list',
      numbered: true,
      items: causes.map(({ id, text: said }) => ({ key: id, text: said, note: null })),
    },
    question: text.causes.question,
    source: context.sources.published,
    to: '/ho-so',
  })
}
