import type { Locale } from '../shared/locale'
import type { Finding, FindingSeverity } from './finding'
import type { FindingsInput } from './findings-input'
import { type FindingRule, ruleContext } from './rule-context'
import { dossierFindings } from './rules/dossier-rules'
import { officeFindings } from './rules/office-rules'
import { periodFindings } from './rules/period-rules'
import { preparednessFindings } from './rules/preparedness-rules'
import { questionFindings } from './rules/question-rules'
import { rateFindings } from './rules/rate-rules'

const rules: readonly FindingRule[] = [
  questionFindings,
  rateFindings,
  dossierFindings,
  officeFindings,
  preparednessFindings,
  periodFindings,
]

const severities: readonly FindingSeverity[] = ['urgent', 'ask', 'note']

/**
 * What the figures of a round say, in sentences whose every number is bound to its figure: by rule, so that another
 * ward gets other sentences from the same rules. Contradictions first, then what is to be asked, then what is known;
 * within these in the order of the report. Missing figures make no sentence, or one that says they are missing.
 * @example buildFindings(anThang, 'vi')[0].title // 'Giải quyết quá hạn ghi 56 hồ sơ; chỉ với 53 thì …'
 */
export function buildFindings(input: FindingsInput, locale: Locale): Finding[] {
  const context = ruleContext(input, locale)
  const found = rules.flatMap((rule) => rule(context))
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity))
}
