import type { AddresseeKind, Finding } from '../../findings/finding'
import type { FindingRuleId } from '../../findings/finding-rules'
import { textOf } from '../../shared/sentence'
import { type DeckContext, findingsOf, numeral, realFirst, slideOf } from '../deck-context'
import type { ListItem, Slide } from '../slide'

/** Findings that say what was not reported. */
const missingRules: readonly FindingRuleId[] = [
  'cell-missing',
  'late-fields-uncounted',
  'equipment-uncounted',
  'neighbourhoods-silent',
  'pillar-unmentioned',
  'no-due-date',
]

/** What was not reported. Made-up silence is not put beside what the ward really left out. */
export function missingSlide(context: DeckContext): Slide | null {
  const { text } = context
  const shown = realFirst(findingsOf(context, missingRules))
  if (shown.length === 0) return null
  return slideOf(context, {
    id: 'missing',
    title: text.missing.title(numeral(context, shown.length)),
    findings: shown,
    titled: true,
    question: null,
    aloud: [text.missing.aloud, ...shown.map(({ title }) => `${title}.`)].join(' '),
    lead: text.missing.lead,
    body: {
      kind: 'list',
      numbered: true,
      items: shown.map(({ id, title }) => ({ key: id, text: title, note: null })),
    },
    source: context.sources.published,
    to: '/du-lieu',
  })
}

const suggestionsTo = ({ input }: DeckContext, addressees: readonly AddresseeKind[]): readonly Finding[] =>
  realFirst(input.findings.filter(({ suggestion }) => suggestion !== null && addressees.includes(suggestion.addressee)))

/** The same sentence from several findings is asked once. */
function distinctItems(findings: readonly Finding[]): ListItem[] {
  const items = new Map<string, ListItem>()
  for (const { id, suggestion } of findings) {
    const said = suggestion === null ? '' : textOf(suggestion.runs)
    if (said !== '' && !items.has(said)) items.set(said, { key: id, text: said, note: null })
  }
  return [...items.values()]
}

/** What the findings ask of the centre, and the delegation's own questions first. */
export function questionsSlide(context: DeckContext): Slide | null {
  const { input, text } = context
  const findings = suggestionsTo(context, ['centre'])
  const items: ListItem[] = [
    ...input.questions.map(({ id, text: said }) => ({ key: `own-${id}`, text: said, note: null })),
    ...distinctItems(findings),
  ]
  if (items.length === 0) return null
  return slideOf(context, {
    id: 'questions',
    title: text.questions.title(numeral(context, items.length)),
    findings,
    titled: true,
    question: null,
    aloud: text.questions.aloud,
    lead: text.questions.lead,
    body: { kind: 'list', numbered: true, items },
    source: context.sources.published,
    to: '/doi-soat',
  })
}

/**
 * The recommendations of the ledger. Until the secretary has written some there, what the findings suggest to others than
 * the centre stands behind those that the meeting itself agreed.
 */
export function asksSlide(context: DeckContext): Slide | null {
  const { input, text } = context
  const agreed = new Set(input.work.conclusions.map((conclusion) => conclusion.text))
  const written = input.recommendations.some((recommendation) => !agreed.has(recommendation.text))
  const findings = written ? [] : suggestionsTo(context, ['ward', 'neighbourhoods'])
  const items: ListItem[] = [
    ...input.recommendations.map(({ code, addressee, text: said }) => ({
      key: code,
      text: said,
      note: `${code}, ${addressee}`,
    })),
    ...distinctItems(findings),
  ]
  if (items.length === 0) return null
  return slideOf(context, {
    id: 'asks',
    title: text.asks.title(numeral(context, items.length)),
    findings,
    titled: true,
    question: null,
    aloud: text.asks.aloud,
    lead: text.asks.lead,
    body: { kind: 'list', numbered: true, items },
    source: context.sources.published,
    to: '/kien-nghi',
  })
}

/** A finding that no other slide shows, as its own sentence. */
export function wordsSlide(context: DeckContext, finding: Finding): Slide {
  const { sources } = context
  const made = finding.evidence.to === '/thien-tai' ? sources.preparedness : sources.dossiers
  return slideOf(context, {
    id: `finding-${finding.id.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    title: finding.title,
    findings: [finding],
    lead: context.text.words.lead,
    body: { kind: 'words', runs: finding.runs },
    source: finding.provenance === 'illustrative' ? made : sources.published,
    extra: finding.severity === 'note' || finding.kind === 'notice',
  })
}
