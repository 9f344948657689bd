import { type OneCellRepair, oneCellRepairs } from '../findings/one-cell-repair'
import type { FormCell, FormRow, PublishedRate } from '../reported/form'
import { checkForm, type RuleResult } from '../reported/form-rules'
import { type ComputedRate, comparePublished } from '../reported/rates'
import { formatDate, formatNumber, formatPercent } from '../shared/format'
import type { IsoDate } from '../shared/iso-date'
import type { Locale } from '../shared/locale'
import type { Field } from '../shared/sentence'
import { type ReportSentences, reportMessages } from './messages'
import type { HeadingBlock, ParagraphBlock, Run } from './report'
import type { ReportInput } from './report-input'

/** A published percentage with the formula that gives it. */
export interface ExplainedRate {
  readonly published: PublishedRate
  /** Null: no named convention gives it, on the published figures or on the proposed ones. */
  readonly computed: ComputedRate | null
  /** The published figures alone do not give it, the proposed ones do. */
  readonly needsProposal: boolean
}

/** What every part of the report asks for: worked out once. */
export interface ReportContext {
  readonly input: ReportInput
  readonly language: Locale
  readonly messages: ReportSentences
  /** The one repair to put to the centre; null where there is none, or where several are as good. */
  readonly proposal: OneCellRepair | null
  /** How many repairs of one cell there are. */
  readonly repairs: number
  /** The published row with the proposed cell in place; null without a proposal. */
  readonly proposedRow: FormRow | null
  readonly rules: readonly RuleResult[]
  readonly rates: readonly ExplainedRate[]
  /** "phường" of "phường An Thắng". */
  readonly unitWord: string
}

export function reportContext(input: ReportInput): ReportContext {
  const { reported, language } = input
  const repairs = reported === null ? [] : oneCellRepairs(reported.row, reported.rates)
  const proposal = clearlyBest(repairs)
  const proposedRow = reported === null || proposal === null ? null : { ...reported.row, [proposal.cell]: proposal.to }
  return {
    input,
    language,
    messages: reportMessages[language],
    proposal,
    repairs: repairs.length,
    proposedRow,
    rules: reported === null ? [] : checkForm(reported.row),
    rates: reported === null ? [] : reported.rates.map((rate) => explain(rate, input, reported.row, proposedRow)),
    unitWord: input.info.unit.split(' ')[0] ?? '',
  }
}

/** The first repair, where no other explains as many published percentages. */
function clearlyBest([first, second]: readonly OneCellRepair[]): OneCellRepair | null {
  if (first === undefined) return null
  return second !== undefined && second.ratesExplained.length === first.ratesExplained.length ? null : first
}

/** The convention of the round first; the figures as published before the proposed ones. */
function explain(published: PublishedRate, input: ReportInput, row: FormRow, proposed: FormRow | null): ExplainedRate {
  const best = (matches: readonly ComputedRate[]) =>
    matches.find(({ conventionId }) => conventionId === input.info.convention) ?? matches[0] ?? null
  const asPublished = best(comparePublished(published, row))
  if (asPublished !== null) return { published, computed: asPublished, needsProposal: false }
  const asProposed = proposed === null ? null : best(comparePublished(published, proposed))
  return { published, computed: asProposed, needsProposal: asProposed !== null }
}

/** The published percentage of a kind: by what it computes, else by its id. */
export const rateOf = ({ rates }: ReportContext, kind: 'onTime' | 'late'): ExplainedRate | null =>
  rates.find(({ computed }) => computed?.kind === kind) ??
  rates.find(({ published, computed }) => computed === null && published.id.startsWith(kind)) ??
  null

/** A cell of the published row as a figure of a sentence. */
export function cellField({ input: { reported }, language }: ReportContext, cell: FormCell): Field {
  const value = reported === null ? null : reported.row[cell]
  return {
    text: formatNumber(value, language),
    figure: {
      id: `reported/${cell}`,
      value,
      provenance: reported?.provenance ?? 'published',
      sourceId: reported?.sourceId ?? null,
    },
  }
}

/** A number worked out here: a sum, a difference, a proposal. */
export const computedField = ({ language }: ReportContext, id: string, value: number | null): Field => ({
  text: formatNumber(value, language),
  figure: { id, value, provenance: 'computed', sourceId: null },
})

export const rateField = ({ input: { reported }, language }: ReportContext, rate: PublishedRate): Field => ({
  text: formatPercent(rate.percent, language, rate.decimals),
  figure: {
    id: `published-rates/${rate.id}`,
    value: rate.percent,
    provenance: reported?.provenance ?? 'published',
    sourceId: reported?.sourceId ?? null,
  },
})

/** "công bố ngày 13/10/2025" */
export function publishedText({ input: { info, reported }, messages, language }: ReportContext): string {
  const date = info.sources.find(({ id }) => id === reported?.sourceId)?.date ?? null
  return date === null ? messages.published.undated : messages.published.dated(formatDate(date as IsoDate, language))
}

export const heading = (
  key: string,
  level: HeadingBlock['level'],
  text: string,
  illustrative = false,
): HeadingBlock => ({
  kind: 'heading',
  key,
  level,
  text,
  illustrative,
})

export const paragraph = (key: string, runs: readonly Run[], illustrative = false): ParagraphBlock => ({
  kind: 'paragraph',
  key,
  runs,
  illustrative,
})

/** "a; b; c" with the figures kept. */
export const joinRuns = (parts: readonly (readonly Run[])[], separator: string): Run[] =>
  parts.flatMap((part, index): Run[] => (index === 0 ? [...part] : [{ kind: 'text', text: separator }, ...part]))

/** "Tư pháp – hộ tịch" inside a sentence: "tư pháp – hộ tịch"; abbreviations stay. */
export const inSentence = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
