import * as v from 'valibot'
import {
  type Recommendation,
  type RecommendationChange,
  type RecommendationFields,
  recommendationStatuses,
} from '~/domain/recommendations/recommendation'
import { date, finite, listOf, provenance, text } from './schema-parts'

const measure = v.object({
  roundId: text,
  asOf: date,
  value: v.nullable(finite),
  provenance,
})

const fields = {
  addressee: text,
  text,
  sentOn: v.nullable(date),
  replyDueOn: v.nullable(date),
  repliedOn: v.nullable(date),
  replyDocument: v.nullable(text),
  status: v.picklist(recommendationStatuses),
  evidence: v.nullable(text),
  nextCheckOn: v.nullable(date),
} satisfies Record<keyof RecommendationFields, unknown>

const change: v.GenericSchema<unknown, RecommendationChange> = v.union([
  v.object({ on: date, what: v.picklist(['made', 'carried']), roundId: text }),
  v.object({
    on: date,
    what: v.picklist(Object.keys(fields) as (keyof RecommendationFields)[]),
    from: v.nullable(text),
    to: v.nullable(text),
  }),
])

/** A recommendation in the work on a round. People may have left a text empty: the file keeps what was there. */
export const recommendationSchema: v.GenericSchema<unknown, Recommendation> = v.object({
  ...fields,
  id: text,
  code: text,
  findingIds: listOf(text),
  figures: listOf(v.object({ id: text, name: text, measures: listOf(measure) })),
  roundId: text,
  history: listOf(change),
})
