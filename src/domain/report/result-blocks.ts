import type { FindingRuleId } from '../findings/finding-rules'
import type { FormCell } from '../reported/form'
import type { RuleResult } from '../reported/form-rules'
import type { Statement } from '../round/round'
import { formatDate, formatNumber } from '../shared/format'
import { type Field, fillSentence, words } from '../shared/sentence'
import { keptFinding } from './covered'
import { flowBlock } from './flow-block'
import { formTable } from './form-table'
import type { ReportBlock, Run } from './report'
import {
  cellField,
  computedField,
  type ExplainedRate,
  heading,
  inSentence,
  joinRuns,
  paragraph,
  type ReportContext,
  rateField,
  rateOf,
} from './report-context'
import type { ReportFinding } from './supervision'

/** Section II. With `evidence`, the drawing and table 1 stand where the text needs them. */
export function resultBlocks(context: ReportContext, evidence: boolean, numeral: string): ReportBlock[] {
  const { messages, input } = context
  const head = heading('results', 1, numeral + messages.resultsHead)
  if (input.reported === null) {
    return [head, paragraph('no-reported', words(messages.noReported)), ...findingBlocks(context)]
  }
  const kept = keptCheck(context)
  const letters = [...messages.letters]
  const lettered = (runs: readonly Run[]): Run[] => [...words(letters.shift() ?? ''), ...runs]
  const points = [lateness(context), office(context), preparedness(context)].filter(({ runs }) => runs.length > 0)
  return [
    head,
    heading('achieved', 2, messages.achievedHead),
    paragraph('received', received(context)),
    ...findingsOf(context, 'achievement').map(({ id, runs }) => paragraph(`finding-${id}`, runs)),
    heading('shortcomings', 2, messages.shortHead),
    paragraph('check', lettered(kept?.runs ?? checkSentence(context))),
    ...(evidence ? [flowBlock(context)] : []),
    ...(kept === null || input.confirmations.length > 0 ? questionBlocks(context) : []),
    ...(evidence ? [formTable(context)] : []),
    ...points.map(({ key, runs }) => paragraph(key, lettered(runs))),
    ...findingsOf(context, 'shortcoming', 'question')
      .filter((finding) => finding !== kept)
      .map(({ id, runs }) => paragraph(`finding-${id}`, lettered(runs))),
    ...noticeBlocks(context),
  ]
}

/** The finding that stands in place of what the program would say of the sums. */
function keptCheck({ input, rules }: ReportContext): ReportFinding | null {
  const failing = firstFailing(rules)
  return failing === null ? null : keptFinding(input, 'identity-fails', failing.rule.id)
}

/** In the order of the secretary. Questions stand among the shortcomings: they say what is not clear. */
const findingsOf = ({ input: { work } }: ReportContext, ...kinds: ReportFinding['kind'][]): ReportFinding[] =>
  work.findings.filter(({ kind, illustrative }) => kinds.includes(kind) && !illustrative)

const noticeBlocks = (context: ReportContext): ReportBlock[] =>
  findingsOf(context, 'notice').map(({ id, runs }) =>
    paragraph(`finding-${id}`, [...words(context.messages.notice), ...runs]),
  )

/** What was found where there are no published figures to speak of first. */
const findingBlocks = (context: ReportContext): ReportBlock[] => [
  ...[...findingsOf(context, 'achievement'), ...findingsOf(context, 'shortcoming', 'question')].map(({ id, runs }) =>
    paragraph(`finding-${id}`, runs),
  ),
  ...noticeBlocks(context),
]

/** The drawing and the table alone, where the text is not printed. */
export const evidenceBlocks = (context: ReportContext): ReportBlock[] =>
  context.input.reported === null ? [] : [flowBlock(context), formTable(context)]

function received(context: ReportContext): Run[] {
  const { messages, input } = context
  const row = input.reported?.row
  const field = (cell: FormCell) => cellField(context, cell)
  const isKept = (rule: FindingRuleId) => keptFinding(input, rule) !== null
  const channels =
    row?.receivedOnline == null || row.receivedDirectAndPostal == null
      ? ''
      : fillSentence(isKept('online-share') ? messages.channelsLessOnline : messages.channels, {
          receivedOnline: field('receivedOnline'),
          receivedDirectAndPostal: field('receivedDirectAndPostal'),
          carriedOver:
            row.carriedOver === null ? '' : fillSentence(messages.carriedOverToo, { count: field('carriedOver') }),
        })
  const onTime = rateOf(context, 'onTime')
  const [documents, control] = [
    capacity(context, 'trainedDocumentSystem'),
    capacity(context, 'trainedProcedureControl'),
  ]
  return [
    ...fillSentence(isKept('resolved') ? messages.receivedLessResolved : messages.received, {
      receivedTotal: field('receivedTotal'),
      channels,
      resolvedTotal: field('resolvedTotal'),
      pendingTotal: field('pendingTotal'),
    }),
    ...(onTime === null || saysOnTime(context, onTime)
      ? []
      : fillSentence(messages.onTimePublished, { percent: rateField(context, onTime.published) })),
    ...(documents === null || control === null || isKept('staff-trained')
      ? []
      : fillSentence(messages.trained, { documents, control })),
  ]
}

/** Whether a kept finding gives the very percentage that was published. */
function saysOnTime({ input }: ReportContext, { computed }: ExplainedRate): boolean {
  const runs = keptFinding(input, 'on-time-rate')?.runs ?? []
  if (computed === null) return false
  const id = `rate/${computed.conventionId}/onTime`
  return runs.some((run) => run.kind === 'figure' && run.figure.id === id && run.figure.value === computed.percent)
}

/** The first identity that fails, in words; or that all hold. */
function checkSentence(context: ReportContext): Run[] {
  const { messages, rules, proposal } = context
  const failing = firstFailing(rules)
  if (failing === null) {
    if (rules.every(({ verdict }) => verdict === 'undecided')) return words(messages.nothingChecked)
    return words(rules.some(({ verdict }) => verdict === 'undecided') ? messages.undecidedOnly : messages.allMatching)
  }
  const { rule, sum, difference } = failing
  const cell = proposal?.cell ?? rule.total
  const opening = cell === 'resolvedOverdue' ? messages.notMatching.resolvedOverdue : messages.notMatching.other
  const more = difference !== null && difference > 0
  return [
    ...fillSentence(opening, { cell: messages.cells[cell] }),
    ...fillSentence(more ? messages.tooMany : messages.tooFew, {
      count: messages.counts[rule.parts.length] ?? String(rule.parts.length),
      total: messages.cells[rule.total],
      sum: computedField(context, `sum/${rule.id}`, sum),
      difference: computedField(context, `difference/${rule.id}`, difference === null ? null : Math.abs(difference)),
      value: cellField(context, rule.total),
    }),
  ]
}

export const firstFailing = (rules: readonly RuleResult[]): RuleResult | null =>
  rules.find(({ verdict }) => verdict === 'fail') ?? null

/** What the delegation asks, or what the centre answered: the original and the confirmed figure both print. */
function questionBlocks(context: ReportContext): ReportBlock[] {
  const { messages, input, language, rules } = context
  if (input.confirmations.length > 0) {
    return input.confirmations.map((confirmation) =>
      paragraph(
        `confirmed-${confirmation.cell}`,
        fillSentence(messages.confirmed, {
          cell: messages.cells[confirmation.cell],
          value: {
            text: formatNumber(confirmation.confirmed, language),
            figure: {
              id: `confirmed/${confirmation.cell}`,
              value: confirmation.confirmed,
              provenance: 'confirmed',
              sourceId: null,
            },
          },
          by: confirmation.by,
          day: formatDate(confirmation.on, language),
          document: confirmation.document === '' ? '' : `, ${confirmation.document}`,
          published: cellField(context, confirmation.cell),
        }),
      ),
    )
  }
  const failing = firstFailing(rules)
  if (failing === null) return []
  const { proposal, repairs } = context
  if (proposal === null) {
    return [paragraph('no-proposal', words(repairs === 0 ? messages.noProposal : messages.severalProposals))]
  }
  const parts = failing.rule.parts.map((cell) =>
    cell === proposal.cell ? computedField(context, `proposed/${cell}`, proposal.to) : cellField(context, cell),
  )
  const total =
    proposal.cell === failing.rule.total
      ? computedField(context, `proposed/${proposal.cell}`, proposal.to)
      : cellField(context, failing.rule.total)
  return [
    paragraph(
      'question',
      fillSentence(messages.proposal, {
        cell: messages.cells[proposal.cell],
        to: computedField(context, `proposed/${proposal.cell}`, proposal.to),
        sum: joinRuns(
          parts.map((part) => [{ kind: 'figure', ...part }]),
          ' + ',
        ),
        total,
        rates: ratesToo(context),
      }),
    ),
  ]
}

/** " và cả hai tỷ lệ công bố (95,89 %; 4,11 %) cùng": only where every published rate comes out. */
function ratesToo(context: ReportContext): Run[] {
  const { messages, rates } = context
  if (rates.length === 0 || rates.some(({ computed }) => computed === null)) return []
  const percents = joinRuns(
    rates.map(({ published, computed }): Run[] => [
      { kind: 'figure', ...rateField(context, published) },
      ...(computed?.kind === 'late' ? [{ kind: 'footnote', id: 'late' } as const] : []),
    ]),
    '; ',
  )
  return fillSentence(rates.length === 1 ? messages.ratesToo.one : messages.ratesToo.two, { percents })
}

const ofTopic = ({ input }: ReportContext, topic: Statement['topic']): Statement[] =>
  input.statements.filter((statement) => statement.topic === topic)

const listed = (statements: readonly Statement[], separator: string): string =>
  statements.map(({ text }) => inSentence(text)).join(separator)

function lateness(context: ReportContext): { key: string; runs: Run[] } {
  const { messages, input } = context
  const fields = keptFinding(input, 'late-fields-uncounted') === null ? ofTopic(context, 'lateField') : []
  const causes = keptFinding(input, 'cause-stated') === null ? ofTopic(context, 'cause') : []
  return {
    key: 'late',
    runs: [
      ...(fields.length === 0 ? [] : fillSentence(messages.lateFields, { fields: listed(fields, ', ') })),
      ...(causes.length === 0
        ? []
        : fillSentence(fields.length === 0 ? messages.lateCauses.trimStart() : messages.lateCauses, {
            causes: listed(causes, '; '),
          })),
    ],
  }
}

/** A number of the ward's capacity; people are counted "08", as officials write. Null where it was not published. */
function capacity({ input }: ReportContext, key: string): Field | null {
  const statement = input.statements.find((candidate) => candidate.topic === 'capacity' && candidate.key === key)
  if (statement === undefined || statement.value === null) return null
  const { value, provenance, sourceId } = statement
  const text =
    statement.unit === 'người' && input.language === 'vi' && value < 10
      ? `0${value}`
      : formatNumber(value, input.language)
  return { text, figure: { id: `statements/${statement.id}`, value, provenance, sourceId } }
}

export const isOverloaded = ({ input }: ReportContext): boolean =>
  input.statements.some(({ topic, key, value }) => topic === 'capacity' && key === 'officeOverloaded' && value !== 0)

function office(context: ReportContext): { key: string; runs: Run[] } {
  const { messages } = context
  const area = capacity(context, 'officeArea')
  if (area === null || keptFinding(context.input, 'office-overloaded') !== null) return { key: 'office', runs: [] }
  const overloaded = isOverloaded(context) ? messages.overloaded : ''
  return { key: 'office', runs: fillSentence(messages.office, { area, overloaded }) }
}

function preparedness(context: ReportContext): { key: string; runs: Run[] } {
  const { messages } = context
  const state = ofTopic(context, 'fourOnTheSpot')
  const items = keptFinding(context.input, 'equipment-uncounted') === null ? ofTopic(context, 'equipmentToAdd') : []
  const toAdd = items.length === 0 ? '' : fillSentence(messages.toAdd, { items: listed(items, ', ') })
  return {
    key: 'preparedness',
    runs: fillSentence(messages.preparedness, {
      fourOnTheSpot:
        state.length === 0
          ? messages.fourUnknown
          : fillSentence(messages.fourOnTheSpot, { state: listed(state, ', ') }),
      toAdd,
    }),
  }
}
