import { NoteButton, type NotedFigure } from '~/charts/notes/NoteButton'
import { today } from '~/data/clock'
import { useNotes } from '~/data/store/use-notes'

interface TileNotesProps {
  roundId: string
  /** The figures of the strip, by their ids in the round. */
  figures: readonly NotedFigure[]
}

/** Notes on the figures of the strip: brought once everything else stands, in the line under it. */
export function TileNotes({ roundId, figures }: TileNotesProps) {
  const work = useNotes(roundId)
  const [first, ...others] = figures
  if (work === null || first === undefined) return null
  return <NoteButton figures={[first, ...others]} work={work} today={today()} />
}
