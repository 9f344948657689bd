import * as v from 'valibot'
import { reportedCells } from '~/domain/reconcile/cells'
import { formCells } from '~/domain/reported/form'
import type { JournalEntry, RoundAction } from '~/domain/round/round-action'
import { isRoundActionCode } from '~/domain/round/round-action-messages'
import type { RoundWork } from '~/domain/round/round-work'
import { type IsoDate, type IsoDateTime, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'

/** The slots of the work that travel in a file. */
export type WorkSlots = Omit<RoundWork, 'roundId' | 'package'>

/** Longest text of one slot. Unit: characters. */
const LONGEST = 1_000_000
const MOST = 20_000

const text = v.pipe(v.string(), v.maxLength(LONGEST))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const date = v.custom<IsoDate>((input) => typeof input === 'string' && parseIsoDate(input) !== null)
const moment = v.custom<IsoDateTime>((input) => typeof input === 'string' && parseIsoDateTime(input) !== null)
const listOf = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(MOST))

const action: v.GenericSchema<unknown, RoundAction> = v.object({
  code: v.custom<RoundAction['code']>((input) => typeof input === 'string' && isRoundActionCode(input)),
  params: v.record(text, v.union([text, v.number()])),
})

export const journalEntrySchema: v.GenericSchema<unknown, JournalEntry> = v.object({
  at: moment,
  step: v.picklist(['done', 'undone', 'redone']),
  action,
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
}
