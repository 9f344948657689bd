import type { FindingRuleId } from '../findings/finding-rules'
import type { FormCell } from '../reported/form'
import { formatDate } from '../shared/format'
import { fillSentence, words } from '../shared/sentence'
import { isAsked } from './covered'
import type { ReportBlock, Run } from './report'
import {
  cellField,
  computedField,
  heading,
  inSentence,
  joinRuns,
  paragraph,
  type ReportContext,
} from './report-context'
import { firstFailing, isOverloaded } from './result-blocks'

/** Section III, from what was recorded and from what is open: of the centre, of the ward, and what the Front itself follows up. */
export function askBlocks(context: ReportContext, section: string): ReportBlock[] {
  const { messages, unitWord, input } = context
  const numbered = (index: number, runs: readonly Run[]): Run[] => [...words(`${index}. `), ...runs]
  const sentences: Run[][] = []
  const centre = centreAsks(context, (rule, subject) => isAsked(input, rule, subject))
  if (centre.length > 0) sentences.push(fillSentence(messages.askCentre, { asks: joinRuns(centre, '; ') }))
  const recorded = recordedAsks(context)
  const ward = recorded.length > 0 ? [] : wardAsks(context)
  sentences.push(...recorded)
  if (ward.length > 0) sentences.push(fillSentence(messages.askWard, { unitWord, asks: joinRuns(ward, '; ') }))
  for (const question of input.questions) sentences.push(words(question.text))
  sentences.push(fillSentence(messages.askFollowUp, { unitWord }))
  return [
    heading('asks', 1, section + messages.askHead),
    ...sentences.map((runs, index) => paragraph(`ask-${index + 1}`, numbered(index + 1, runs))),
  ]
}

/** What the delegation recorded, addressee by addressee: it stands in place of what the program would propose. */
function recordedAsks({ input: { work }, language, messages }: ReportContext): Run[][] {
  const addressees = [...new Set(work.recommendations.map(({ addressee }) => addressee))]
  return addressees.map((addressee) => {
    const asks = work.recommendations
      .filter((recommendation) => recommendation.addressee === addressee)
      .map(({ code, text, replyDueOn }) =>
        fillSentence(messages.askRecordedOne, {
          text: inSentence(text.replace(/[.;\s]+$/, '')),
          code,
          due: replyDueOn === null ? messages.noDueDay : formatDate(replyDueOn, language),
        }),
      )
    return fillSentence(messages.askRecorded, { addressee, asks: joinRuns(asks, '; ') })
  })
}

/** Whether something that a rule asks is asked in other words already. */
export type IsCovered = (rule: FindingRuleId, subject?: string) => boolean

/** What is open about the published figures, less what is asked in the delegation's own words. */
export function centreAsks(context: ReportContext, isCovered: IsCovered): Run[][] {
  const { messages, input, rules, proposal } = context
  const { reported, confirmations } = input
  if (reported === null) return [words(messages.askBackup)]
  const asks: Run[][] = []
  const answered = (cell: FormCell) => confirmations.some((confirmation) => confirmation.cell === cell)
  const sums = isCovered('identity-fails')
  if (proposal !== null && !sums && !answered(proposal.cell)) {
    asks.push(
      fillSentence(messages.askConfirm, {
        cell: messages.cells[proposal.cell],
        to: computedField(context, `proposed/${proposal.cell}`, proposal.to),
        from: cellField(context, proposal.cell),
      }),
    )
  } else if (proposal === null && !sums && firstFailing(rules) !== null) asks.push(words(messages.askRecheck))
  const missing = [...new Set(rules.flatMap((result) => result.missing))].filter(
    (cell) => !answered(cell) && !isCovered('cell-missing', cell),
  )
  if (missing.length > 0) {
    const cells = missing.map((cell) => messages.cells[cell]).join(', ')
    asks.push(fillSentence(messages.askMissing, { cells }))
  }
  const lateFields = input.statements.filter(({ topic }) => topic === 'lateField')
  const uncounted = lateFields.some(({ value }) => value === null)
  if (uncounted && !isCovered('late-fields-uncounted')) asks.push(words(messages.askByField))
  return asks
}

function wardAsks(context: ReportContext): Run[][] {
  const { messages, input } = context
  const listOf = (topic: string, separator: string) =>
    input.statements
      .filter((statement) => statement.topic === topic)
      .map(({ text }) => inSentence(text))
      .join(separator)
  const neighbourhood = input.info.neighbourhoodLabel
  const [items, further] = [listOf('equipmentToAdd', ', '), listOf('toContinue', ', ')]
  const asks: Run[][] = []
  if (items !== '') asks.push(fillSentence(messages.askEquipment, { items, neighbourhood }))
  if (isOverloaded(context)) asks.push(words(messages.askOffice))
  if (listOf('fourOnTheSpot', ', ') === '') asks.push(fillSentence(messages.askPreparedness, { neighbourhood }))
  if (further !== '') asks.push(fillSentence(messages.askContinue, { items: further }))
  return asks
}
