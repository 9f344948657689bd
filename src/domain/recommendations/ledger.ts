import type { IsoDate } from '../shared/iso-date'
import type {
  Measure,
  Recommendation,
  RecommendationChange,
  RecommendationFields,
  RecommendationStatus,
  TiedFigure,
} from './recommendation'

/** The recommendations of a round and of those before it, in the order of their codes. */
export type Ledger = readonly Recommendation[]

const CODE = /^KN-(\d+)$/

/** The next free code: one above the highest ever used, so that none is given twice. @example nextCode([]) // 'KN-01' */
export function nextCode(ledger: Ledger): string {
  const highest = ledger.reduce((most, { code }) => Math.max(most, Number(CODE.exec(code)?.[1] ?? 0)), 0)
  return `KN-${String(highest + 1).padStart(2, '0')}`
}

export interface NewRecommendation {
  readonly addressee: string
  readonly text: string
  readonly findingIds: readonly string[]
  readonly figures: readonly TiedFigure[]
  readonly replyDueOn: IsoDate | null
}

/** A new one at the end of the ledger, open and not sent. */
export function addRecommendation(
  ledger: Ledger,
  fields: NewRecommendation,
  { roundId, today }: { readonly roundId: string; readonly today: IsoDate },
): Ledger {
  const code = nextCode(ledger)
  const made: Recommendation = {
    ...fields,
    id: `${roundId}/${code}`,
    code,
    sentOn: null,
    repliedOn: null,
    replyDocument: null,
    status: 'openUnresolved',
    evidence: null,
    nextCheckOn: null,
    roundId,
    history: [{ on: today, what: 'made', roundId }],
  }
  return [...ledger, made]
}

const fieldNames: readonly (keyof RecommendationFields)[] = [
  'addressee',
  'text',
  'sentOn',
  'replyDueOn',
  'repliedOn',
  'replyDocument',
  'status',
  'evidence',
  'nextCheckOn',
]

/** What is filled in is put in place, and what changed is written into the history under the day. */
export function changeRecommendation(
  ledger: Ledger,
  id: string,
  fields: Partial<RecommendationFields>,
  today: IsoDate,
): Ledger {
  return ledger.map((recommendation) => {
    if (recommendation.id !== id) return recommendation
    const changes = fieldNames.flatMap((what): RecommendationChange[] => {
      const [from, to] = [recommendation[what], fields[what]]
      return to === undefined || to === from ? [] : [{ on: today, what, from, to }]
    })
    if (changes.length === 0) return recommendation
    return { ...recommendation, ...fields, history: [...recommendation.history, ...changes] }
  })
}

/** Taken out of the ledger; its code is free only while it was the last. */
export const removeRecommendation = (ledger: Ledger, id: string): Ledger =>
  ledger.filter((recommendation) => recommendation.id !== id)

export const isOpen = (status: RecommendationStatus): boolean => status === 'openUnresolved' || status === 'openAgreed'

/** Sent, still open, the reply was due before `today`, and none came. Unknown dates are never overdue. */
export const isReplyOverdue = (
  { sentOn, replyDueOn, repliedOn, replyDocument, status }: Recommendation,
  today: IsoDate,
): boolean =>
  isOpen(status) &&
  sentOn !== null &&
  replyDueOn !== null &&
  replyDueOn < today &&
  repliedOn === null &&
  replyDocument === null

/** Open, and the day on which it was to be looked at again has come. */
export const isCheckDue = ({ nextCheckOn, status }: Recommendation, today: IsoDate): boolean =>
  isOpen(status) && nextCheckOn !== null && nextCheckOn <= today

/** What is still missing before a status may be set; null where nothing is. */
export type StatusGap = 'evidence' | 'replyDocument'

/**
 * Closing as implemented takes evidence; agreeing, or closing as not implemented, takes the reply that says so. The
 * secretary may set the status all the same: the gap is shown beside it.
 */
export function statusGap({ status, evidence, replyDocument }: RecommendationFields): StatusGap | null {
  if (status === 'closedImplemented') return evidence === null ? 'evidence' : null
  if (status === 'openAgreed' || status === 'closedNotImplemented')
    return replyDocument === null ? 'replyDocument' : null
  return null
}

/** First and last time a tied figure was measured; `after` null while there is only one measure. */
export interface BeforeAfter {
  readonly figure: TiedFigure
  readonly before: Measure | null
  readonly after: Measure | null
}

export const beforeAfter = ({ figures }: Recommendation): BeforeAfter[] =>
  figures.map((figure) => {
    const [first] = figure.measures
    const last = figure.measures.at(-1)
    return { figure, before: first ?? null, after: figure.measures.length > 1 ? (last ?? null) : null }
  })
