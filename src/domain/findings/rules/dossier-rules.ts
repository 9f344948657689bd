import { filterOfCell } from '../../cube/cell-filter'
import { type DossierFilter, noFilter } from '../../cube/dossier-filter'
import { searchOfFilter } from '../../cube/filter-address'
import { compareWithDossiers } from '../../reconcile/compare-with-dossiers'
import { formColumns } from '../../reported/form'
import { canShowRate } from '../../reported/rates'
import { formatDate } from '../../shared/format'
import type { SentenceFields } from '../../shared/sentence'
import type { Finding } from '../finding'
import type { FindingRuleId } from '../finding-rules'
import type { DossierFacts } from '../findings-input'
import { lateWeeksOf } from '../late-weeks'
import { figure, makeFinding, type RuleContext } from '../rule-context'
import { dossierTexts } from '../texts/dossiers'
import {
  DUE_SOON_WORKING_DAYS,
  LATE_FIELDS_SHARE,
  MOST_SUBJECTS,
  PAUSED_LONG_FROM_DAYS,
  pausedLongBands,
} from '../thresholds'
import { largestUntil } from './largest-until'
import { cellName } from './question-rules'

const late: DossierFilter = { ...noFilter, outcomes: ['overdue', 'pendingOverdue'] }

/** What the dossier list shows: where, when and why dossiers are late, and what the form does not show. */
export function dossierFindings(context: RuleContext): Finding[] {
  const facts = context.input.dossiers
  if (facts === null) return []
  return [
    ...differing(context, facts),
    ...lateFields(context, facts),
    ...lateWeeks(context, facts),
    ...causes(context, facts),
    ...counted(context, facts),
  ]
}

/** Reported against recomputed, cell by cell. */
function differing(context: RuleContext, facts: DossierFacts): Finding[] {
  const { row, locale } = context
  if (row === null) return []
  return compareWithDossiers(row, facts.row)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ cell }) => {
      const name = cellName(cell, locale)
      return makeFinding(context, {
        rule: 'reported-differs',
        subject: cell,
        kind: 'question',
        severity: 'urgent',
        text: dossierTexts[locale]['reported-differs'],
        fields: {
          column: String(formColumns[cell]),
          cell: name,
          Cell: name.charAt(0).toLocaleUpperCase('vi') + name.slice(1),
          reported: figure(context, `reported/${cell}`),
          counted: figure(context, `recomputed/${cell}`),
        },
        to: '/ho-so',
        search: searchOfFilter(filterOfCell(cell)),
        sourceId: facts.sourceId,
        sampleSize: facts.row.receivedTotal,
        ask: { addressee: 'centre', figureIds: [`reported/${cell}`, `recomputed/${cell}`] },
      })
    })
}

/** The fields that together hold most of the late dossiers; of groups under ten, counts and no percentage. */
function lateFields(context: RuleContext, facts: DossierFacts): Finding[] {
  const named = facts.fields.flatMap(({ field, ...counts }) => (field === null ? [] : [{ field, ...counts }]))
  const texts = dossierTexts[context.locale]
  return largestUntil(named, ({ late: count }) => count, facts.totals.late, LATE_FIELDS_SHARE, MOST_SUBJECTS).map(
    ({ field, total }) => {
      const id = `dossiers/field/${field}`
      const rate = canShowRate(total)
      return makeFinding(context, {
        rule: 'late-field',
        subject: field,
        kind: 'shortcoming',
        severity: 'ask',
        text: texts[rate ? 'late-field.rate' : 'late-field.count'],
        fields: {
          field,
          late: figure(context, `${id}/late`),
          total: figure(context, `${id}/total`),
          all: figure(context, 'dossiers/late'),
          ...(rate ? { rate: figure(context, `${id}/rate`) } : {}),
        },
        to: '/ho-so',
        search: searchOfFilter({ ...late, fields: [field] }),
        sourceId: facts.sourceId,
        sampleSize: total,
        ask: { addressee: 'centre', figureIds: [`${id}/late`] },
      })
    },
  )
}

function lateWeeks(context: RuleContext, facts: DossierFacts): Finding[] {
  const weeks = lateWeeksOf(facts)
  if (weeks === null) return []
  const { locale } = context
  return [
    makeFinding(context, {
      rule: 'late-weeks',
      kind: 'shortcoming',
      severity: 'note',
      text: dossierTexts[locale]['late-weeks'],
      fields: {
        late: figure(context, 'dossiers/lateWeeks'),
        all: figure(context, 'dossiers/late'),
        from: formatDate(weeks.span.from, locale),
        to: formatDate(weeks.span.to, locale),
      },
      to: '/ho-so',
      search: searchOfFilter({ ...late, received: weeks.span }),
      sourceId: facts.sourceId,
      sampleSize: facts.totals.late,
      ask: { addressee: 'centre', figureIds: ['dossiers/lateWeeks'] },
    }),
  ]
}

function causes(context: RuleContext, facts: DossierFacts): Finding[] {
  const all = facts.totals.late
  const texts = dossierTexts[context.locale]
  const shared = { to: '/ho-so', sourceId: facts.sourceId, sampleSize: all } as const
  const found: Finding[] = []
  if (all > facts.withoutCause) {
    found.push(
      makeFinding(context, {
        ...shared,
        rule: 'cause-owners',
        kind: 'shortcoming',
        severity: 'note',
        text: texts['cause-owners'],
        fields: {
          all: figure(context, 'dossiers/late'),
          office: figure(context, 'dossiers/cause/office'),
          system: figure(context, 'dossiers/cause/system'),
          citizen: figure(context, 'dossiers/cause/citizen'),
          unknown: figure(context, 'dossiers/cause/unknown'),
        },
        search: searchOfFilter(late),
        ask: { addressee: 'ward', figureIds: ['dossiers/cause/office', 'dossiers/cause/system'] },
      }),
    )
  }
  if (facts.withoutCause > 0) {
    const id = 'dossiers/withoutCause'
    found.push(
      makeFinding(context, {
        ...shared,
        rule: 'cause-missing',
        kind: 'question',
        severity: 'ask',
        text: texts['cause-missing'],
        fields: { count: figure(context, id), all: figure(context, 'dossiers/late') },
        search: searchOfFilter({ ...late, causes: [null] }),
        ask: { addressee: 'centre', figureIds: [id] },
      }),
    )
  }
  return found
}

type Counted = Extract<
  FindingRuleId,
  'pending-overdue' | 'paused-past-due' | 'paused-long' | 'apology-missing' | 'due-soon' | 'no-due-date'
>

interface CountRule {
  readonly rule: Counted
  /** Figure of the book under "dossiers/". */
  readonly figureId: string
  readonly of: number
  readonly filter: DossierFilter
  readonly kind: Finding['kind']
  readonly severity: Finding['severity']
  readonly fields?: SentenceFields
  /** Fixes the order of the list, where the filter alone does not show the rows first. */
  readonly sort?: string
}

/** One count, one sentence: said where it is above 0. */
function counted(context: RuleContext, facts: DossierFacts): Finding[] {
  const { totals } = facts
  const asOf = formatDate(context.input.info.asOf, context.locale)
  const rules: readonly CountRule[] = [
    {
      rule: 'pending-overdue',
      figureId: 'pendingOverdue',
      of: totals.pending,
      filter: { ...noFilter, outcomes: ['pendingOverdue'] },
      kind: 'shortcoming',
      severity: 'ask',
      fields: { asOf },
    },
    {
      rule: 'paused-past-due',
      figureId: 'pausedPastDue',
      of: totals.paused,
      filter: { ...noFilter, openKinds: ['pausedPastDue'] },
      kind: 'shortcoming',
      severity: 'ask',
    },
    {
      rule: 'paused-long',
      figureId: 'pausedLong',
      of: totals.paused,
      filter: { ...noFilter, openKinds: ['paused', 'pausedPastDue'], ageBands: pausedLongBands.map(({ id }) => id) },
      kind: 'shortcoming',
      severity: 'note',
      fields: { days: String(PAUSED_LONG_FROM_DAYS) },
    },
    {
      rule: 'apology-missing',
      figureId: 'withoutApology',
      of: facts.overdue,
      filter: { ...noFilter, outcomes: ['overdue'], apologies: [false, null] },
      kind: 'shortcoming',
      severity: 'ask',
      fields: { all: figure(context, 'dossiers/overdue') },
    },
    {
      rule: 'due-soon',
      figureId: 'dueSoon',
      of: totals.pending,
      filter: { ...noFilter, outcomes: ['pendingInTime'], openKinds: ['active'] },
      kind: 'notice',
      severity: 'note',
      fields: { asOf, days: String(DUE_SOON_WORKING_DAYS) },
      sort: 'hentra',
    },
    {
      rule: 'no-due-date',
      figureId: 'withoutDue',
      of: totals.total,
      filter: noFilter,
      kind: 'notice',
      severity: 'note',
      fields: { all: figure(context, 'dossiers/total') },
      sort: '-hentra',
    },
  ]
  return rules.flatMap(({ rule, figureId, of, filter, kind, severity, fields, sort }) => {
    const id = `dossiers/${figureId}`
    const value = context.book.get(id)?.value ?? null
    if (value === null || value === 0) return []
    return [
      makeFinding(context, {
        rule,
        kind,
        severity,
        text: dossierTexts[context.locale][rule],
        fields: { count: figure(context, id), ...fields },
        to: '/ho-so',
        search: searchOfFilter(filter, sort),
        sourceId: facts.sourceId,
        sampleSize: of,
        ask: { addressee: 'centre', figureIds: [id] },
      }),
    ]
  })
}
