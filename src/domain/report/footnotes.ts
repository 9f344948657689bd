import { rateMessages } from '../reported/messages'
import { type ComputedRate, canDecidePublished, computeRate, formatRateFormula, type RateKind } from '../reported/rates'
import { formatNumber, formatPercent } from '../shared/format'
import { fillSentence } from '../shared/sentence'
import type { Footnote, ReportSection, Run } from './report'
import { type ExplainedRate, type ReportContext, rateOf } from './report-context'

/** No-break: a formula is never parted from its result. */
const glue = (text: string) => text.replaceAll(' ', '\u00a0')

/** The footnotes that are marked somewhere, numbered in the order of their first mark. */
export function footnotesOf(context: ReportContext, sections: readonly ReportSection[]): Footnote[] {
  return marksIn(sections).map((id, index) => {
    const rate = rateOf(context, id as RateKind)
    if (rate === null) throw new RangeError(`a mark for a footnote that does not exist: ${id}`)
    return { id, number: index + 1, runs: rateNote(context, id as RateKind, rate) }
  })
}

/** Ids of the marked footnotes, each once, in reading order. */
function marksIn(sections: readonly ReportSection[]): string[] {
  const runs = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Run[] => {
      if (block.kind === 'paragraph') return block.runs
      return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs)) : []
    }),
  )
  return [...new Set(runs.flatMap((run) => (run.kind === 'footnote' ? [run.id] : [])))]
}

/** Formula in words, with the numbers, and what the published figure gives where it differs. */
function rateNote(
  context: ReportContext,
  kind: RateKind,
  { published, computed, needsProposal }: ExplainedRate,
): Run[] {
  const { messages, language, input } = context
  const { footnote, cells } = messages
  const percent = formatPercent(published.percent, language, published.decimals)
  if (computed === null) {
    const decided = input.reported !== null && canDecidePublished(published.id, input.reported.row)
    return fillSentence(decided ? footnote.unexplained : footnote.undecided, { percent })
  }
  const side = (parts: typeof computed.numeratorParts) => {
    const names = parts.map(({ cell }) => cells[cell]).join(' + ')
    return parts.length > 1 ? `(${names})` : names
  }
  const formula = fillSentence(footnote.formula, {
    numerator: side(computed.numeratorParts),
    denominator: side(computed.denominatorParts),
    numbers: glue(formatRateFormula(computed, language)),
    percent,
  })
  const opening = kind === 'onTime' ? footnote.convention[computed.conventionId] : ''
  const asPublished = input.reported === null ? null : computeRate(computed.conventionId, kind, input.reported.row)
  const other =
    needsProposal && context.proposal !== null && asPublished !== null
      ? fillSentence(footnote.without, {
          value: formatNumber(context.proposal.from, language),
          percent: formatPercent(asPublished.percent, language),
        })
      : []
  return [
    ...fillSentence(opening),
    ...formula,
    ...other,
    ...byChosenWay(context, kind, computed),
    { kind: 'text', text: '.' },
  ]
}

/** The same rate as the delegation computes it, where the printed one was made another way. */
function byChosenWay(
  { input, proposedRow, messages, language }: ReportContext,
  kind: RateKind,
  made: ComputedRate,
): Run[] {
  const { convention } = input.info
  const row = proposedRow ?? input.reported?.row
  if (made.conventionId === convention || row === undefined) return []
  const rate = computeRate(convention, kind, row)
  const way = rateMessages[language].conventions[convention].short
  if (rate.percent === null) return fillSentence(messages.footnote.chosenOpen, { way })
  return fillSentence(messages.footnote.chosen, {
    way,
    numbers: glue(formatRateFormula(rate, language)),
    percent: formatPercent(rate.percent, language),
  })
}
