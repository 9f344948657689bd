import { NoteButton, type NotedFigure } from '~/charts/notes/NoteButton'
import { today } from '~/data/clock'
import { useNotes } from '~/data/store/use-notes'
import { figureMessages } from '~/domain/findings/figures/messages'
import { type FormCell, formCells, formColumns } from '~/domain/reported/form'
import { formMessages } from '~/domain/reported/messages'
import { useLanguage } from '~/ui/i18n/language-context'

/** Notes on the cells of the form, and who checked them. */
export function FormNotes({ roundId }: { roundId: string }) {
  const language = useLanguage()
  const work = useNotes(roundId)
  const figureOf = (cell: FormCell): NotedFigure => ({
    id: `reported/${cell}`,
    name: figureMessages[language].published(formMessages[language].cells[cell], formColumns[cell]),
  })
  const [first, ...others] = formCells.map(figureOf)
  if (work === null || first === undefined) return null
  return <NoteButton figures={[first, ...others]} work={work} today={today()} />
}
