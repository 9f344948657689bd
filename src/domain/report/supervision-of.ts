import type { AppliedChoices } from '../findings/choices'
import type { FigureBook } from '../findings/figures/named-figure'
import { findingRules } from '../findings/finding-rules'
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
 * recommendations as they stand; the notes, as they were written; the journal.
 *
 * @param known null where nothing was kept or noted, so that nobody worked the findings out
 */
export function supervisionOf(
  known: KnownFindings | null,
  { recommendations, notes }: Pick<RoundWork, 'recommendations' | 'notes'>,
  journal: readonly WorkEntry[],
  locale: Locale,
): SupervisionWork {
  const nameOf = (figureId: string): string => known?.book.get(figureId)?.name ?? figureId
  const kept = (known?.applied.findings ?? []).filter(({ choice }) => choice === 'kept')
  return {
    findings: kept.map(({ finding: { id, kind, provenance, suggestion }, runs, flagged }) => ({
      id,
      kind,
      runs,
      illustrative: provenance === 'illustrative',
      ask: suggestion,
      changes: flagged.map(({ figureId, before, after }) => ({
        name: nameOf(figureId),
        before: before.text,
        after: after?.text ?? null,
      })),
    })),
    lapsed: [...new Set((known?.applied.lapsed ?? []).flatMap(codeOf))],
    recommendations,
    notes: notes.map((note) => ({
      figureId: note.figureId,
      text: `${nameOf(note.figureId)}: ${noteSentence(note, locale)}`,
    })),
    journal: journal.map((entry) => ({ at: entry.at, who: null, text: describeEntry(entry, locale) })),
  }
}

/** "ND-10" of "late-total" or "late-field:Hộ tịch"; nothing for a rule of a later version. */
function codeOf(findingId: string): string[] {
  const rule = findingId.split(':')[0] ?? ''
  const code = (findingRules as Readonly<Record<string, string>>)[rule]
  return code === undefined ? [] : [code]
}
