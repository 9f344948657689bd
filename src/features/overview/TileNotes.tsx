import { NoteButton } from '~/charts/notes/NoteButton'
import { today } from '~/data/clock'
import { useNotes } from '~/data/store/use-notes'
import type { RateConventionId } from '~/domain/reported/rates'
import { useMessages } from '~/ui/i18n/language-context'
import { tileMessages } from './messages'

/** Notes on the figures of the strip: brought once everything else stands, in the line under it. */
export function TileNotes({ roundId, convention }: { roundId: string; convention: RateConventionId }) {
  const messages = useMessages(tileMessages)
  const work = useNotes(roundId)
  if (work === null) return null
  return (
    <NoteButton
      figures={[
        { id: 'reported/receivedTotal', name: messages.received },
        { id: 'reported/resolvedTotal', name: messages.resolved },
        { id: 'reported/pendingTotal', name: messages.pending },
        { id: `rate/${convention}/onTime`, name: messages.onTime },
        { id: `rate/${convention}/late`, name: messages.late },
      ]}
      work={work}
      today={today()}
    />
  )
}
