import type { FormCell } from '../../reported/form'
import { checkForm } from '../../reported/form-rules'
import { rateMessages } from '../../reported/messages'
import { canShowRate, conventionOf, rateConventions } from '../../reported/rates'
import type { Finding } from '../finding'
import { oneCellRepairs } from '../one-cell-repair'
import { figure, makeFinding, type RuleContext } from '../rule-context'
import { reportedTexts } from '../texts/reported'
import { inDoubt } from '../texts/words'

/** What the reported figures say of the work done, with every rate under its convention. */
export function rateFindings(context: RuleContext): Finding[] {
  return [resolved, onTimeRate, conventions, onlineShare, lateTotal].flatMap((rule) => {
    const finding = rule(context)
    return finding === null ? [] : [finding]
  })
}

type OneFinding = (context: RuleContext) => Finding | null

const known = ({ book }: RuleContext, id: string): boolean => (book.get(id)?.value ?? null) !== null

/**
 * Cells that the centre is being asked about: the one that mends every sum, or all those of the sums that fail where no
 * single one stands out.
 */
function cellsInQuestion({ row, input }: RuleContext): readonly FormCell[] {
  if (row === null) return []
  const [best, second] = oneCellRepairs(row, input.reported?.rates ?? [])
  if (best !== undefined && second?.ratesExplained.length !== best.ratesExplained.length) return [best.cell]
  return checkForm(row)
    .filter(({ verdict }) => verdict === 'fail')
    .flatMap(({ rule }) => [rule.total, ...rule.parts])
}

const doubt = (context: RuleContext, cells: readonly FormCell[]): string =>
  cellsInQuestion(context).some((cell) => cells.includes(cell)) ? inDoubt(context.locale) : ''

const shared = ({ input }: RuleContext) =>
  ({ severity: 'note', to: '/doi-soat', sourceId: input.reported?.sourceId ?? null }) as const

const resolved: OneFinding = (context) => {
  if (!known(context, 'share/resolved')) return null
  return makeFinding(context, {
    ...shared(context),
    rule: 'resolved',
    kind: 'achievement',
    text: reportedTexts[context.locale].resolved,
    fields: {
      resolved: figure(context, 'reported/resolvedTotal'),
      received: figure(context, 'reported/receivedTotal'),
      share: figure(context, 'share/resolved'),
    },
    sampleSize: context.row?.receivedTotal ?? null,
  })
}

const onTimeRate: OneFinding = (context) => {
  const { input, locale, book } = context
  const id = `rate/${input.info.convention}/onTime`
  const percent = book.get(id)?.value ?? null
  if (percent === null) return null
  const met = input.target === null ? null : percent >= input.target.percent
  const texts = reportedTexts[locale]
  const formula = conventionOf(input.info.convention).onTime
  return makeFinding(context, {
    ...shared(context),
    rule: 'on-time-rate',
    kind: met === null ? 'notice' : met ? 'achievement' : 'shortcoming',
    severity: met === false ? 'ask' : 'note',
    text: texts[met === null ? 'on-time-rate' : met ? 'on-time-rate.met' : 'on-time-rate.unmet'],
    fields: {
      convention: rateMessages[locale].conventions[input.info.convention].short,
      percent: figure(context, id),
      top: figure(context, `${id}/numerator`),
      bottom: figure(context, `${id}/denominator`),
      doubt: doubt(context, [...formula.numerator, ...formula.denominator]),
      ...(input.target === null ? {} : { target: figure(context, 'target/onTime'), targetSource: input.target.source }),
    },
    sampleSize: book.get(`${id}/denominator`)?.value ?? null,
    ...(met === false ? { ask: { addressee: 'centre' as const, figureIds: [id] } } : {}),
  })
}

/** Only where every convention can be computed and they do not all give the same. */
const conventions: OneFinding = (context) => {
  const { book, locale } = context
  const ids = rateConventions.map(({ id }) => `rate/${id}/onTime`)
  const percents = ids.map((id) => book.get(id)?.value ?? null)
  if (percents.includes(null) || new Set(percents).size === 1) return null
  return makeFinding(context, {
    ...shared(context),
    rule: 'rate-conventions',
    kind: 'notice',
    text: reportedTexts[locale]['rate-conventions'],
    fields: {
      qd766: figure(context, 'rate/qd766/onTime'),
      resolved: figure(context, 'rate/resolved/onTime'),
      due: figure(context, 'rate/dueInPeriod/onTime'),
    },
  })
}

const onlineShare: OneFinding = (context) => {
  if (!known(context, 'share/online')) return null
  return makeFinding(context, {
    ...shared(context),
    rule: 'online-share',
    kind: 'achievement',
    text: reportedTexts[context.locale]['online-share'],
    fields: {
      online: figure(context, 'reported/receivedOnline'),
      received: figure(context, 'reported/receivedTotal'),
      share: figure(context, 'share/online'),
    },
    sampleSize: context.row?.receivedTotal ?? null,
  })
}

const lateTotal: OneFinding = (context) => {
  const { row, locale } = context
  if (row === null || row.resolvedOverdue === null || row.pendingOverdue === null) return null
  if (row.resolvedOverdue + row.pendingOverdue === 0) return null
  const figureIds = ['reported/resolvedOverdue', 'reported/pendingOverdue']
  return makeFinding(context, {
    ...shared(context),
    rule: 'late-total',
    kind: 'shortcoming',
    severity: 'ask',
    text: reportedTexts[locale]['late-total'],
    fields: {
      overdue: figure(context, 'reported/resolvedOverdue'),
      pending: figure(context, 'reported/pendingOverdue'),
      doubt: doubt(context, ['resolvedOverdue', 'pendingOverdue']),
    },
    sampleSize: canShowRate(row.receivedTotal) ? row.receivedTotal : null,
    ask: { addressee: 'centre', figureIds },
  })
}
