import type { AppliedChoices } from '../findings/choices'
import type { FigureBook } from '../findings/figures/named-figure'
import { figureOrder, numberNotes } from '../notes/note-list'
import { noteSentence } from '../notes/note-messages'
import type { JournalEntry as WorkEntry } from '../round/round-action'
import { describeEntry } from '../round/round-action-messages'
import type { RoundWork } from '../round/round-work'
import type { Locale } from '../shared/locale'
import type { SupervisionWork } from './supervision'

/** The findings of the round as they were left, and the names of its figures. */
export interface KnownFindings {
  readonly applied: AppliedChoices
  readonly book: FigureBook
}

/**
 * What paper prints of the delegation's work: the findings that were kept, in their order and on today's numbers; the
 * recommendations as they stand; the notes, numbered by the first appearance of their figure; the journal.
 *
 * @param known null where nothing was kept or noted, so that nobody worked the findings out
 */
export function supervisionOf(
  known: KnownFindings | null,
  { recommendations, notes }: Pick<RoundWork, 'recommendations' | 'notes'>,
  journal: readonly WorkEntry[],
  locale: Locale,
): SupervisionWork {
  const kept = (known?.applied.findings ?? []).filter(({ choice }) => choice === 'kept')
  return {
    findings: kept.map(({ finding: { id, kind, provenance }, runs }) => ({
      id,
      kind,
      runs,
      illustrative: provenance === 'illustrative',
    })),
    recommendations,
    notes: numberNotes(notes, figureOrder(kept.map(({ runs }) => runs))).map((note) => ({
      number: note.number,
      text: `${known?.book.get(note.figureId)?.name ?? note.figureId}: ${noteSentence(note, locale)}`,
    })),
    journal: journal.map((entry) => ({ at: entry.at, who: null, text: describeEntry(entry, locale) })),
  }
}
