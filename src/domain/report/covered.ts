import type { FindingRuleId } from '../findings/finding-rules'
import type { ReportInput } from './report-input'
import type { ReportFinding } from './supervision'

/** The part of the round's work that may say a thing before the program does. */
type Said = Pick<ReportInput, 'work' | 'questions'>

/** Recorded questions of the workbench, by the rule whose question they put. */
const questionOf: Partial<Record<FindingRuleId, string>> = { 'identity-fails': 'sums', 'rate-unexplained': 'rates' }

export const questionedRules = Object.keys(questionOf) as FindingRuleId[]

const isOf = (id: string, rule: FindingRuleId, subject: string | null): boolean =>
  subject === null ? id === rule || id.startsWith(`${rule}:`) : id === `${rule}:${subject}`

/**
 * The finding of a rule that the delegation kept for the letter: it stands in place of the sentence that the program
 * would write on the same thing, so that nothing is said twice. Made-up findings print with the annexes and cover nothing.
 *
 * @param subject what the rule speaks of, "resolvedOverdue"; null: anything
 */
export const keptFinding = ({ work }: Said, rule: FindingRuleId, subject: string | null = null): ReportFinding | null =>
  work.findings.find(({ id, illustrative }) => !illustrative && isOf(id, rule, subject)) ?? null

/** Whether a question to the centre was recorded in the delegation's own words. */
export const isQuestioned = ({ questions }: Said, rule: FindingRuleId): boolean =>
  questions.some(({ id }) => id === questionOf[rule])

/** Whether what a rule asks is asked already: by a recommendation made from its finding, or by a recorded question. */
export const isAsked = (said: Said, rule: FindingRuleId, subject: string | null = null): boolean =>
  isQuestioned(said, rule) ||
  said.work.recommendations.some(({ findingIds }) => findingIds.some((id) => isOf(id, rule, subject)))
