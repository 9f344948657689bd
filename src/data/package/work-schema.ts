import * as v from 'valibot'
import type { MeetingWork } from '~/domain/meeting/meeting-work'
import { reportedCells } from '~/domain/reconcile/cells'
import { type ReportChoices, reportTemplates, type SectionId, type TextSectionId } from '~/domain/report/report-choices'
import { formCells } from '~/domain/reported/form'
import type { JournalEntry, RoundAction } from '~/domain/round/round-action'
import { isRoundActionCode } from '~/domain/round/round-action-messages'
import type { RoundWork } from '~/domain/round/round-work'
import { recommendationSchema } from './recommendation-schema'
import { count, date, finite, listOf, moment, text } from './schema-parts'

/** The slots of the work that travel in a file. */
export type WorkSlots = Omit<RoundWork, 'roundId' | 'package'>

const action: v.GenericSchema<unknown, RoundAction> = v.object({
  code: v.custom<RoundAction['code']>((input) => typeof input === 'string' && isRoundActionCode(input)),
  params: v.record(text, v.union([text, v.number()])),
})

export const journalEntrySchema: v.GenericSchema<unknown, JournalEntry> = v.object({
  at: moment,
  step: v.picklist(['done', 'undone', 'redone']),
  action,
})

const bound = v.object({ figureId: text, value: v.nullable(finite), text })
const edit = v.object({ findingId: text, template: text, values: listOf(bound) })

const note = v.object({
  id: text,
  figureId: text,
  text,
  cause: v.nullable(text),
  reviewedBy: v.nullable(text),
  reviewedOn: v.nullable(date),
})

/** Sections that another version has are left alone by the report: it prints those that it knows. */
const sectionId = v.custom<SectionId>((input) => typeof input === 'string' && /^[a-zA-Z]+(?::.{0,200})?$/.test(input))
const textId = v.custom<TextSectionId>((input) => typeof input === 'string' && /^text:.{0,200}$/.test(input))
const report: v.GenericSchema<unknown, ReportChoices> = v.object({
  template: v.picklist(reportTemplates),
  sections: listOf(v.object({ id: sectionId, on: v.boolean(), newPage: v.boolean() })),
  texts: listOf(v.object({ id: textId, title: text, text })),
})

const meeting: v.GenericSchema<unknown, MeetingWork> = v.object({
  conclusions: listOf(
    v.object({ id: text, slideId: text, text, speakerRole: text, at: moment, toLedger: v.boolean() }),
  ),
  hidden: listOf(text),
  added: listOf(text),
  notes: v.record(text, text),
  withoutIllustrative: v.boolean(),
})

/** One schema a slot: a slot that `RoundWork` gains and this list lacks does not compile. */
export const workSchemas: { readonly [K in keyof WorkSlots]: v.GenericSchema<unknown, WorkSlots[K]> } = {
  action: v.nullable(action),
  convention: v.nullable(v.picklist(['qd766', 'resolved', 'dueInPeriod'])),
  statement: v.nullable(text),
  moved: listOf(v.object({ start: count, end: count, cell: v.nullable(v.picklist(reportedCells)) })),
  tried: v.record(v.picklist(formCells), v.nullable(count)),
  confirmations: listOf(
    v.object({
      cell: v.picklist(formCells),
      published: v.nullable(count),
      confirmed: count,
      by: text,
      on: date,
      document: text,
      note: text,
    }),
  ),
  questions: listOf(v.object({ id: text, text })),
  pastedTable: v.nullable(text),
  findings: v.object({ kept: listOf(text), dropped: listOf(text), order: listOf(text), edits: listOf(edit) }),
  target: v.nullable(v.object({ percent: finite, source: text })),
  recommendations: listOf(recommendationSchema),
  notes: listOf(note),
  visit: v.object({ seed: v.nullable(finite), size: count }),
  report: v.nullable(report),
  meeting,
}
