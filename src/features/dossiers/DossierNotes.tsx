import { NoteButton } from '~/charts/notes/NoteButton'
import { today } from '~/data/clock'
import { useNotes } from '~/data/store/use-notes'
import { figureMessages } from '~/domain/findings/figures/messages'
import { useMessages } from '~/ui/i18n/language-context'

/** Notes on what the list counts: late, waiting, without a cause or a letter. */
export function DossierNotes({ roundId }: { roundId: string }) {
  const names = useMessages(figureMessages)
  const work = useNotes(roundId)
  if (work === null) return null
  return (
    <NoteButton
      figures={[
        { id: 'dossiers/late', name: names.late },
        { id: 'dossiers/overdue', name: names.overdue },
        { id: 'dossiers/pendingOverdue', name: names.pendingOverdue },
        { id: 'dossiers/pausedPastDue', name: names.pausedPastDue },
        { id: 'dossiers/withoutCause', name: names.withoutCause },
        { id: 'dossiers/withoutApology', name: names.withoutApology },
      ]}
      work={work}
      today={today()}
    />
  )
}
