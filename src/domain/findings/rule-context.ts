import type { FormRow } from '../reported/form'
import { formatDate, formatPeriod } from '../shared/format'
import type { Locale } from '../shared/locale'
import type { Provenance } from '../shared/provenance'
import type { Run } from '../shared/run'
import type { Field, SentenceFields } from '../shared/sentence'
import { textOf } from '../shared/sentence'
import { figureBookOf } from './figures/figure-book'
import { type FigureBook, fieldOf } from './figures/named-figure'
import { answeredRow } from './figures/reported-figures'
import type { AddresseeKind, Evidence, Finding, FindingKind, FindingSeverity, SuggestedRecommendation } from './finding'
import type { FindingRuleId } from './finding-rules'
import type { FindingsInput } from './findings-input'
import { fillText, fitTitle } from './texts/fill-text'
import type { FindingText } from './texts/finding-text'
import { readAloud } from './texts/read-aloud'

/** What every rule asks for: worked out once. */
export interface RuleContext {
  readonly input: FindingsInput
  readonly locale: Locale
  /** The reported row with the centre's answers in place. */
  readonly row: FormRow | null
  readonly book: FigureBook
}

/** A rule looks at the figures and says what it sees: nothing, one thing, or one a subject. */
export type FindingRule = (context: RuleContext) => readonly Finding[]

export const ruleContext = (input: FindingsInput, locale: Locale): RuleContext => ({
  input,
  locale,
  row: answeredRow(input),
  book: figureBookOf(input, locale),
})

/** The figure of the book as a field of a sentence. @throws RangeError where the book has none of that id. */
export function figure({ book }: RuleContext, id: string): Field {
  const named = book.get(id)
  if (named === undefined) throw new RangeError(`no figure ${id}`)
  return fieldOf(named)
}

/** What a rule found, before it is put into words. */
export interface FindingDraft {
  readonly rule: FindingRuleId
  /** What it is about, where a rule speaks of several; part of the id. */
  readonly subject?: string
  readonly text: FindingText
  readonly kind: FindingKind
  readonly severity: FindingSeverity
  readonly fields?: SentenceFields
  readonly to: Evidence['to']
  readonly search?: string
  /** Id of the document or file; null: worked out here from the round. */
  readonly sourceId: string | null
  readonly sampleSize?: number | null
  /** Whom to ask, and the figures that will tell whether it was done. */
  readonly ask?: { readonly addressee: AddresseeKind; readonly figureIds: readonly string[] }
  /** Where it rests on words without figures: where these come from. */
  readonly provenance?: Provenance
}

/** The finding in words. What is illustrative is never more than a note, and asks nothing by its figures or names. */
export function makeFinding(context: RuleContext, draft: FindingDraft): Finding {
  const { rule, subject, text, kind, severity, to, search = '', sampleSize = null } = draft
  const fields = { ...commonFields(context), ...draft.fields }
  const runs = fillText(text.sentence, fields)
  const provenance = weakestOf(runs, draft.provenance ?? 'published')
  const illustrative = provenance === 'illustrative'
  return {
    id: subject === undefined ? rule : `${rule}:${subject}`,
    rule,
    kind,
    severity: illustrative ? 'note' : severity,
    runs,
    title: fitTitle(text.titles, fields),
    aloud: readAloud(textOf(runs), context.locale),
    evidence: { to, search, source: citation(context, draft.sourceId) },
    sampleSize,
    provenance,
    suggestion: suggest(draft, illustrative ? text.askPlain : text.ask, fields),
  }
}

function suggest(
  { ask }: FindingDraft,
  template: string | null,
  fields: SentenceFields,
): SuggestedRecommendation | null {
  return ask === undefined || template === null ? null : { ...ask, runs: fillText(template, fields) }
}

const commonFields = ({ input: { info }, locale }: RuleContext): SentenceFields => ({
  unit: info.unit,
  unitShort: info.unitShort,
  centre: info.centre,
  label: info.neighbourhoodLabel,
  period: formatPeriod(info.period, locale),
  from: formatDate(info.period.from, locale),
  to: formatDate(info.period.to, locale),
})

const order: readonly Provenance[] = ['illustrative', 'computed', 'confirmed', 'published']

/** The weakest origin of the figures of a sentence, or `words` where it has none. */
function weakestOf(runs: readonly Run[], words: Provenance): Provenance {
  const found = runs.flatMap((run) => (run.kind === 'figure' ? [run.figure.provenance] : []))
  return order.find((provenance) => found.includes(provenance)) ?? words
}

/** Title of the document as it is cited, or that of the round. */
function citation({ input: { info } }: RuleContext, sourceId: string | null): string {
  return info.sources.find(({ id }) => id === sourceId)?.title ?? info.title
}
