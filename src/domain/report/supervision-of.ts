import type { AppliedChoices } from '../findings/choices'
import { numberNotes } from '../notes/note-list'
import { formCells } from '../reported/form'
import type { JournalEntry as WorkEntry } from '../round/round-action'
import { describeEntry } from '../round/round-action-messages'
import type { RoundWork } from '../round/round-work'
import type { Locale } from '../shared/locale'
import type { SupervisionWork } from './supervision'

/**
 * What the report prints of the delegation's work: of the findings those that were kept, with the sentences as they were
 * edited; every recommendation; notes in the order of the form's columns. `applied`: null where none was kept.
 */
export function supervisionOf(
  { recommendations, notes }: Pick<RoundWork, 'recommendations' | 'notes'>,
  applied: AppliedChoices | null,
  journal: readonly WorkEntry[],
  language: Locale,
): SupervisionWork {
  const kept = (applied?.findings ?? []).filter(({ choice }) => choice === 'kept')
  const order = formCells.map((cell) => `reported/${cell}`)
  return {
    findings: kept.map(({ finding, runs }) => ({
      id: finding.id,
      kind: finding.kind,
      runs,
      illustrative: finding.provenance === 'illustrative',
    })),
    recommendations,
    notes: numberNotes(notes, order).map(({ number, text, cause }) => ({
      number,
      text: cause === null ? text : `${text} (${cause})`,
    })),
    journal: journal.map((entry) => ({ at: entry.at, who: null, text: describeEntry(entry, language) })),
  }
}
