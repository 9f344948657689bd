import type { Finding } from '../findings/finding'
import type { FindingRuleId } from '../findings/finding-rules'
import { readAloud } from '../findings/texts/read-aloud'
import { type ReportContext, reportContext } from '../report/report-context'
import type { FormRow } from '../reported/form'
import { confirmedRow } from '../round/round-in-force'
import { formatDate, formatNumber } from '../shared/format'
import { parseIsoDate } from '../shared/iso-date'
import type { Locale } from '../shared/locale'
import { textOf } from '../shared/sentence'
import { type DeckSentences, deckMessages } from './deck-messages'
import { type MeetingInput, reportInputOf } from './meeting-input'
import type { Slide } from './slide'

/** What every slide asks for: worked out once. */
export interface DeckContext {
  readonly input: MeetingInput
  readonly report: ReportContext
  readonly language: Locale
  readonly text: DeckSentences
  /** The published row with the centre's answers in place; null without reported figures. */
  readonly row: FormRow | null
  /** Sources as they are cited in the foot. */
  readonly sources: { readonly published: string; readonly dossiers: string; readonly preparedness: string }
}

export function deckContext(input: MeetingInput): DeckContext {
  const { language, reported } = input
  const text = deckMessages[language]
  const context = { input, language, text, row: reported === null ? null : confirmedRow(reported.row, input) }
  const report = reportContext(reportInputOf(input))
  return { ...context, report, sources: sourcesOf(input, text) }
}

function sourcesOf(
  { info, reported, statements, dossiers, preparedness, language }: MeetingInput,
  text: DeckSentences,
) {
  const sourceId = reported?.sourceId ?? statements[0]?.sourceId
  const date = parseIsoDate(info.sources.find(({ id }) => id === sourceId)?.date ?? '')
  const rows = formatNumber(dossiers?.store.columns.length ?? null, language)
  return {
    published: date === null ? text.publishedUndated : text.published(formatDate(date, language)),
    dossiers: dossiers?.provenance === 'illustrative' ? text.illustrativeList(rows) : text.list(rows),
    preparedness: preparedness?.provenance === 'illustrative' ? text.illustrativeEquipment : text.equipment,
  }
}

export const count = ({ language }: DeckContext, value: number | null): string => formatNumber(value, language)

/** "Ba" for small numbers, digits beyond: the first word of a title. */
export function numeral({ text, language }: DeckContext, value: number): string {
  const word = text.numerals[value]
  return word === undefined ? formatNumber(value, language) : word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)
}

/** The findings made by the given rules, rule by rule. */
export const findingsOf = ({ input }: DeckContext, rules: readonly FindingRuleId[]): readonly Finding[] =>
  rules.flatMap((wanted) => input.findings.filter(({ rule }) => rule === wanted))

/** Those on real figures; all of them where the round has none. Made-up figures ask nothing beside real ones. */
export function realFirst(findings: readonly Finding[]): readonly Finding[] {
  const real = findings.filter(({ provenance }) => provenance !== 'illustrative')
  return real.length > 0 ? real : findings
}

/** What a builder of a slide must say; the rest follows. */
export type SlideParts = Pick<Slide, 'id' | 'title' | 'lead' | 'body' | 'source'> &
  Partial<Pick<Slide, 'illustrative' | 'question' | 'to' | 'extra' | 'aloud'>> & {
    /** Findings on the slide: the first gives title and sentence unless `titled` says that the slide has its own. */
    readonly findings?: readonly Finding[]
    readonly titled?: boolean
  }

/** A question to the room is at most so long. */
const QUESTION_LETTERS = 120

/** What the first finding that asks for anything asks for; null where nothing is asked, or too much for a line or two. */
function askedOf(findings: readonly Finding[]): string | null {
  const suggestion = findings.find((finding) => finding.suggestion !== null)?.suggestion
  const asked = suggestion == null ? '' : textOf(suggestion.runs)
  return asked === '' || asked.length > QUESTION_LETTERS ? null : asked
}

/** A slide with its foot, and with the words of the finding that it shows. */
export function slideOf({ input, language, text }: DeckContext, parts: SlideParts): Slide {
  const { findings = [], titled = false, illustrative = false } = parts
  const [first] = findings
  const title = titled || first === undefined ? parts.title : first.title
  const { from, to } = input.info.period
  const said = parts.aloud ?? (first === undefined ? title : undefined)
  return {
    id: parts.id,
    title,
    lead: parts.lead,
    illustrative: illustrative || findings.some(({ provenance }) => provenance === 'illustrative'),
    body: parts.body,
    question: parts.question === undefined ? askedOf(findings) : parts.question,
    source: parts.source,
    period: text.period(formatDate(from, language), formatDate(to, language)),
    aloud: said === undefined ? (first?.aloud ?? title) : readAloud(said, language),
    findingIds: findings.map(({ id }) => id),
    to: parts.to ?? (first === undefined ? null : `${first.evidence.to}${first.evidence.search}`),
    extra: parts.extra ?? false,
  }
}
