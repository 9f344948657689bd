import * as v from 'valibot'
import type { Ledger } from '~/domain/recommendations/ledger'
import { recommendationSchema } from '../package/recommendation-schema'
import { listOf } from '../package/schema-parts'

/** Recommendations as they are carried from one round to the next: JSON, readable by people and by other programs. */
const FORMAT = 'giam-sat/kien-nghi'
const VERSION = 1

/** More than a ward collects in a lifetime, and less than would hold a page up. */
const MOST_BYTES = 5_000_000

const file = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  recommendations: listOf(recommendationSchema),
})

export function writeLedgerFile(ledger: Ledger): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, recommendations: ledger }, null, 2)}\n`
}

/** Why a file could not be taken; `where` names the place inside it. The sentences are the room's. */
export type LedgerFileProblem =
  | { readonly code: 'tooLarge' | 'notJson' | 'otherFile' }
  | { readonly code: 'laterVersion'; readonly version: number }
  | { readonly code: 'damaged'; readonly where: string }

export type LedgerFileResult =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly problem: LedgerFileProblem }

/** Nothing of a file is trusted: what does not have the shape of a ledger is refused as a whole. */
export function readLedgerFile(content: string): LedgerFileResult {
  const fail = (problem: LedgerFileProblem): LedgerFileResult => ({ ok: false, problem })
  if (content.length > MOST_BYTES) return fail({ code: 'tooLarge' })
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return fail({ code: 'notJson' })
  }
  // the version first: a later one may have any shape
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), json)
  if (!head.success) return fail({ code: 'otherFile' })
  if (head.output.version !== VERSION) return fail({ code: 'laterVersion', version: head.output.version })
  const read = v.safeParse(file, json)
  if (!read.success) return fail({ code: 'damaged', where: v.getDotPath(read.issues[0]) ?? '' })
  return { ok: true, ledger: read.output.recommendations }
}
