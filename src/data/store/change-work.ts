import type { QueryClient } from '@tanstack/react-query'
import type { JournalEntry, RoundAction } from '~/domain/round/round-action'
import type { RoundWork } from '~/domain/round/round-work'
import { record, redo, undo } from '~/domain/shared/history'
import { now } from '../clock'
import { openDatabase, type StoredFile, type WorkEntry } from './database'
import { completeEntry, newEntry } from './read-work'
import { rereadRound } from './refresh-work'
import { announceChange } from './round-channel'
import { StoreError, storeErrorOf } from './store-error'
import { summaryOf } from './stored-round-summary'
import type { StoredWork } from './stored-work'
import { workQueries } from './work-queries'

export type WorkStep =
  | { readonly kind: 'change'; readonly action: RoundAction; readonly change: (work: RoundWork) => RoundWork }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** As many lines of the journal are kept: years of work on one round. */
const MOST_ENTRIES = 5_000

/**
 * Takes one step in the work on a round, in one transaction, so that two tabs never overwrite each other. `files` are
 * contents that the step's package names and that are not stored yet.
 *
 * A step that changes what the round consists of is kept or fails as a whole: rejects with StoreError. Any other is shown
 * even where nothing can be kept; `kept` then says so.
 */
export async function changeWork(
  client: QueryClient,
  roundId: string,
  step: WorkStep,
  files: readonly StoredFile[] = [],
): Promise<StoredWork> {
  const { queryKey } = workQueries.one(roundId)
  const before = client.getQueryData<StoredWork>(queryKey)?.history.present.package ?? null
  const stored = await write(roundId, step, files).catch((error: unknown): StoredWork => {
    const shown = client.getQueryData<StoredWork>(queryKey)
    const next = taken(shown === undefined ? newEntry(roundId) : { roundId, ...shown }, step)
    if (files.length > 0 || next.history.present.package !== before) throw storeErrorOf(error)
    return { ...next, kept: false }
  })
  // a reading that began before this step would show the work as it was
  await client.cancelQueries({ queryKey }, { revert: false, silent: true })
  client.setQueryData(queryKey, stored)
  if (stored.kept) announceChange(roundId)
  if (files.length > 0 || JSON.stringify(stored.history.present.package) !== JSON.stringify(before)) {
    await rereadRound(client, roundId)
  }
  return stored
}

async function write(roundId: string, step: WorkStep, files: readonly StoredFile[]): Promise<StoredWork> {
  const transaction = (await openDatabase()).transaction(['work', 'rounds', 'files'], 'readwrite')
  try {
    const found = await transaction.objectStore('work').get(roundId)
    const entry = taken(found === undefined ? newEntry(roundId) : completeEntry(found), step)
    await transaction.objectStore('work').put(entry)
    for (const file of files) await transaction.objectStore('files').put(file)
    const { present } = entry.history
    if (present.package !== null) {
      const known = await transaction.objectStore('rounds').get(roundId)
      await transaction.objectStore('rounds').put(summaryOf(roundId, present.package, known, now()))
    }
    await transaction.done
    return { ...entry, kept: true }
  } catch (error) {
    // a quota that is used up aborts by itself; a change that throws must not be kept in half
    try {
      transaction.abort()
    } catch {
      // it is over already
    }
    await transaction.done.catch(() => undefined)
    throw error instanceof RangeError || error instanceof TypeError ? error : new StoreError(storeErrorOf(error).code)
  }
}

/** The entry after one step. Undoing what was never done changes nothing. */
function taken(entry: WorkEntry, step: WorkStep): WorkEntry {
  const { history, journal, roundId } = entry
  const note = (what: JournalEntry['step'], action: RoundAction | null): readonly JournalEntry[] =>
    action === null ? journal : [...journal, { at: now(), step: what, action }].slice(-MOST_ENTRIES)
  if (step.kind === 'change') {
    const next = { ...step.change(history.present), action: step.action }
    return { roundId, history: record(history, next), journal: note('done', step.action) }
  }
  const moved = step.kind === 'undo' ? undo(history) : redo(history)
  if (moved === history) return entry
  return step.kind === 'undo'
    ? { roundId, history: moved, journal: note('undone', history.present.action) }
    : { roundId, history: moved, journal: note('redone', moved.present.action) }
}
