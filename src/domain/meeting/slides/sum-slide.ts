import type { ExplainedRate } from '../../report/report-context'
import { firstFailing } from '../../report/result-blocks'
import type { FormCell, FormRow } from '../../reported/form'
import type { RuleResult } from '../../reported/form-rules'
import { rateMessages } from '../../reported/messages'
import { computeRate, type RatePart } from '../../reported/rates'
import { formatDate, formatPercent } from '../../shared/format'
import { ratePercent } from '../../shared/rounding'
import { count, type DeckContext, findingsOf, slideOf } from '../deck-context'
import type { FractionLine, GivenSum, Slide, SumTerm, TriedSum } from '../slide'

/** The doubtful cell, and what stands in it instead. */
interface Instead {
  readonly cell: FormCell
  readonly to: number
  readonly row: FormRow
  readonly answered: boolean
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** The sum that does not come out, as published beside what would fit; once answered, beside the answer. Null: all fit. */
export function sumSlide(context: DeckContext): Slide | null {
  const { text, report, input } = context
  const failing = firstFailing(report.rules)
  if (failing === null || failing.difference === null) return null
  const instead = insteadOf(context, failing)
  const name = report.messages.cells[failing.rule.total]
  const answer = input.confirmations.find(({ cell }) => cell === instead?.cell)
  return slideOf(context, {
    id: 'sum',
    ...wordsOf(context, failing, instead),
    // the question of the finding is answered then: the slide says what the answer was
    findings: findingsOf(context, ['identity-fails']).slice(0, 1),
    titled: true,
    lead: text.sum.lead(name, failing.rule.expression),
    body: { kind: 'sum', given: givenSum(context, failing, instead), tried: triedSum(context, failing, instead) },
    source:
      answer === undefined
        ? `${context.sources.published}; ${text.computed}`
        : `${context.sources.published}; ${text.confirmed(formatDate(answer.on, context.language))}`,
    to: '/doi-soat',
  })
}

/** The centre's answer to a cell of the failing sum, else the one repair to ask about. */
function insteadOf({ report, input, row }: DeckContext, { rule }: RuleResult): Instead | null {
  const cells = [rule.total, ...rule.parts]
  const answer = input.confirmations.find(({ cell }) => cells.includes(cell))
  if (answer !== undefined && row !== null) return { cell: answer.cell, to: answer.confirmed, row, answered: true }
  const { proposal, proposedRow } = report
  if (proposal === null || proposedRow === null) return null
  return { cell: proposal.cell, to: proposal.to, row: proposedRow, answered: false }
}

function wordsOf(context: DeckContext, failing: RuleResult, instead: Instead | null) {
  const { text, report, input } = context
  const n = (value: number | null) => count(context, value)
  const { cells } = report.messages
  const [sum, total] = [n(failing.sum), n(failing.total)]
  const name = cells[failing.rule.total]
  if (instead === null) {
    const more = (failing.difference ?? 0) > 0 ? text.sum.more : text.sum.less
    const difference = n(failing.difference === null ? null : Math.abs(failing.difference))
    return {
      title: text.sum.plain(name, more, difference),
      question: text.sum.recheck,
      aloud: text.sum.aloudPlain(name, sum, total),
    }
  }
  const published = input.reported?.row[instead.cell] ?? null
  const [cell, from, to] = [cells[instead.cell], n(published), n(instead.to)]
  const aloud = text.sum.aloud(cell, from, to, sum, total)
  if (instead.answered) {
    const title = text.sum.answered(cell, to, from)
    return { title, question: null, aloud: title }
  }
  const explained = report.proposal?.ratesExplained.length ?? 0
  const all = explained === report.rates.length
  const rates =
    explained === 1
      ? text.sum.rates.one
      : explained === 2 && all
        ? text.sum.rates.two
        : text.sum.rates.more(n(explained))
  return {
    title:
      explained === 0
        ? text.sum.titleNoRates(capitalised(cell), from, to)
        : text.sum.title(capitalised(cell), from, to, rates),
    question: text.sum.question(to, from, cell),
    aloud,
  }
}

function givenSum(
  context: DeckContext,
  { rule, sum, total, difference }: RuleResult,
  instead: Instead | null,
): GivenSum {
  const { text, report, input } = context
  const n = (value: number | null) => count(context, value)
  return {
    head: text.sum.given,
    parts: rule.parts.map((cell) => ({
      key: cell,
      figure: n(input.reported?.row[cell] ?? null),
      name: report.messages.cells[cell],
      doubtful: cell === instead?.cell,
    })),
    result: n(sum),
    published: text.sum.published(n(total)),
    difference: text.sum.difference(
      difference !== null && difference > 0 ? text.sum.more : text.sum.less,
      n(difference === null ? null : Math.abs(difference)),
    ),
  }
}

function triedSum(context: DeckContext, { rule }: RuleResult, instead: Instead | null): TriedSum | null {
  if (instead === null) return null
  const { text, report } = context
  const { cell, to, row, answered } = instead
  const term = (part: FormCell, value: number | null): SumTerm => ({
    text: count(context, value),
    tried: part === cell,
  })
  const parts = rule.parts.map((part) => row[part])
  const sum = parts.every((part) => part !== null) ? parts.reduce((all, part) => all + part, 0) : null
  return {
    head: (answered ? text.sum.withAnswer : text.sum.tried)(report.messages.cells[cell], count(context, to)),
    lines: [
      {
        key: rule.id,
        name: capitalised(report.messages.cells[rule.total]),
        top: rule.parts.map((part) => term(part, row[part])),
        bottom: null,
        result: count(context, sum),
        fits: sum !== null && sum === row[rule.total],
      },
      ...report.rates.flatMap((rate) => rateLine(context, rate, row, cell)),
    ],
  }
}

/** A published percentage made from the tried row; left out where no convention is known for it. */
function rateLine(
  context: DeckContext,
  { published, computed }: ExplainedRate,
  row: FormRow,
  cell: FormCell,
): FractionLine[] {
  if (computed === null) return []
  const { language } = context
  const { conventionId, kind } = computed
  const rate = computeRate(conventionId, kind, row)
  const percent = ratePercent(rate.numerator, rate.denominator, published.decimals)
  const termsOf = (parts: readonly RatePart[]): SumTerm[] =>
    parts.map((part) => ({ text: count(context, part.value), tried: part.cell === cell }))
  return [
    {
      key: published.id,
      name: rateMessages[language].kinds[kind],
      top: termsOf(rate.numeratorParts),
      bottom: termsOf(rate.denominatorParts),
      result: formatPercent(percent, language, published.decimals),
      fits: percent === published.percent,
    },
  ]
}
