import { type FormCell, formCells, formColumns } from '../reported/form'
import type { RuleResult } from '../reported/form-rules'
import { rateMessages } from '../reported/messages'
import { computeRate } from '../reported/rates'
import { formatNumber, formatPercent } from '../shared/format'
import { fillSentence, words } from '../shared/sentence'
import type { ReportCell, ReportRow, Run, TableBlock } from './report'
import {
  cellField,
  computedField,
  type ExplainedRate,
  publishedText,
  type ReportContext,
  rateField,
  rateOf,
} from './report-context'

const BLANK = '…'
const totals: readonly FormCell[] = ['receivedTotal', 'resolvedTotal', 'pendingTotal']

/** Bảng 1: published · proposed · confirmed. Both figures print until the centre has answered. */
export function formTable(context: ReportContext): TableBlock {
  const { messages } = context
  const titles = messages.formColumns
  return {
    kind: 'table',
    key: 'form',
    illustrative: context.input.reported?.provenance === 'illustrative',
    label: messages.table('1'),
    caption: messages.formCaption,
    columns: [
      { key: 'column', title: titles.column, align: 'center', widthPercent: 5, noWrap: false },
      { key: 'indicator', title: titles.indicator, align: 'left', widthPercent: 30, noWrap: false },
      { key: 'published', title: titles.published, align: 'right', widthPercent: 12, noWrap: false },
      { key: 'proposed', title: titles.proposed, align: 'right', widthPercent: 12, noWrap: false },
      { key: 'confirmed', title: titles.confirmed, align: 'center', widthPercent: 13, noWrap: false },
      { key: 'check', title: titles.check, align: 'left', widthPercent: 28, noWrap: false },
    ],
    rows: [...formCells.map((cell) => cellRow(context, cell)), ...rateRows(context)],
    note: [messages.formNote(publishedText(context)), otherBase(context)].filter((text) => text !== '').join(' '),
  }
}

const figure = (field: ReturnType<typeof cellField>, bold = false): ReportCell => ({
  runs: [{ kind: 'figure', ...field, ...(bold ? { bold } : {}) }],
})
const text = (value: string): ReportCell => ({ runs: words(value) })

function cellRow(context: ReportContext, cell: FormCell): ReportRow {
  const { messages, input, proposedRow, language } = context
  const doubtful = context.proposal?.cell === cell
  const published = cellField(context, cell)
  const proposed = doubtful ? computedField(context, `proposed/${cell}`, proposedRow?.[cell] ?? null) : published
  const confirmation = input.confirmations.find((candidate) => candidate.cell === cell)
  return {
    key: cell,
    emphasis: totals.includes(cell) ? 'sum' : doubtful ? 'doubt' : 'none',
    cells: [
      text(String(formColumns[cell])),
      text(messages.indicators[cell]),
      figure(published, doubtful),
      figure(proposed, doubtful),
      text(confirmation === undefined ? BLANK : formatNumber(confirmation.confirmed, language)),
      { runs: checkRuns(context, cell) },
    ],
  }
}

/** What the identities say of a total, what is open about a part. */
function checkRuns(context: ReportContext, cell: FormCell): Run[] {
  const { messages, input, rules } = context
  if (input.confirmations.some((candidate) => candidate.cell === cell)) return words(messages.isConfirmed)
  if (context.proposal?.cell === cell) return fillSentence(messages.pleaseConfirm)
  if (input.reported?.row[cell] == null) return words(messages.notReported)
  if (!totals.includes(cell)) return []
  const about = rules.filter(({ rule }) => rule.total === cell)
  // What is open or wrong is said alone: a sum that holds beside it would hide it.
  const open = about.filter(({ verdict }) => verdict !== 'pass')
  const said = (open.length > 0 ? open : about).map((result) => ruleText(context, result))
  return words(capitalise(said.join('; ')))
}

function ruleText({ messages, language, input }: ReportContext, { rule, verdict, sum, missing }: RuleResult): string {
  if (verdict === 'undecided') return messages.undecided(missing.map((cell) => formColumns[cell]).join(', '))
  const parts = rule.parts.map((cell) => formatNumber(input.reported?.row[cell] ?? null, language)).join(' + ')
  return verdict === 'pass' ? `= ${parts}` : `≠ ${parts} = ${formatNumber(sum, language)}`
}

const capitalise = (words_: string) => words_.charAt(0).toLocaleUpperCase('vi') + words_.slice(1)

function rateRows(context: ReportContext): ReportRow[] {
  return (['onTime', 'late'] as const).flatMap((kind) => {
    const rate = rateOf(context, kind)
    return rate === null ? [] : [rateRow(context, kind, rate)]
  })
}

function rateRow(context: ReportContext, kind: 'onTime' | 'late', { published, computed }: ExplainedRate): ReportRow {
  const { messages, input, proposedRow, language } = context
  const { convention } = input.info
  const proposed = proposedRow === null ? null : computeRate(convention, kind, proposedRow)
  const asPublished = input.reported === null ? null : computeRate(convention, kind, input.reported.row)
  const differs = asPublished !== null && proposed !== null && asPublished.percent !== proposed.percent
  const base = proposed ?? asPublished
  const check =
    differs && context.proposal !== null
      ? messages.withValue(formatNumber(context.proposal.from, language), formatPercent(asPublished.percent, language))
      : base === null || base.percent === null
        ? ''
        : `= ${formatNumber(base.numerator, language)} / ${formatNumber(base.denominator, language)}`
  // the printed percentage was made another way: then the paper says which one this is
  const other = computed !== null && computed.conventionId !== convention
  const said = other ? messages.byWay(rateMessages[language].conventions[convention].short, check) : check
  const recomputed = base === null ? null : base.percent
  return {
    key: `rate-${kind}`,
    emphasis: kind === 'onTime' ? 'sum' : 'none',
    cells: [
      text(''),
      { runs: fillSentence(messages.rateNames[kind]) },
      figure(rateField(context, published)),
      figure({
        ...computedField(context, `rate/${convention}/${kind}`, recomputed),
        text: formatPercent(recomputed, language),
      }),
      text(BLANK),
      text(said),
    ],
  }
}

/** The same rate over the resolved alone, because two wards under two conventions cannot be compared. */
function otherBase({ input, proposedRow, messages, language }: ReportContext): string {
  if (input.reported === null || input.info.convention === 'resolved') return ''
  const said = [input.reported.row, proposedRow].map((row) => {
    const rate = row === null ? null : computeRate('resolved', 'onTime', row)
    if (rate === null || rate.percent === null) return null
    const counts = [rate.numerator, rate.denominator].map((value) => formatNumber(value, language))
    return `${counts.join(' / ')} = ${formatPercent(rate.percent, language)}`
  })
  const [before, after] = said
  return before == null ? '' : messages.otherBase(before, after ?? null)
}
