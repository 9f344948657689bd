import { useEffect, useMemo, useState } from 'react'
import { newRoundId } from '~/data/store/rounds'
import { parseTypedDate } from '~/domain/shared/iso-date'
import { useMessages } from '~/ui/i18n/language-context'
import { checkDraft, type DraftProblems } from '../rounds/round-draft-check'
import { type DeskFile, takenTables } from './desk-file'
import type { KeepChoice } from './KeepStep'
import { keepMessages } from './keep-messages'
import { draftFromFiles } from './round-draft'
import { theDesk } from './the-desk'

/** What the form of the last step holds: filled from the files until somebody writes in it. */
export function useKeepChoice(
  files: readonly DeskFile[],
  open: { city: string } | null,
  isStored: boolean,
  isAtEnd: boolean,
) {
  const text = useMessages(keepMessages)
  const [written, setWritten] = useState<Partial<KeepChoice>>({})
  const [problems, setProblems] = useState<DraftProblems>({})
  const found = useMemo(() => draftFromFiles(takenTables(files).map(({ table }) => table)), [files])
  const { unit } = found.draft
  const named = (of: string) => ({
    title: of === '' ? '' : text.newTitle(of),
    centre: of === '' ? '' : text.newCentre(of),
  })
  const prefilled = {
    ...found.draft,
    ...named(unit),
    city: found.draft.city || (isStored ? (open?.city ?? '') : ''),
  }
  const draft = written.draft ?? prefilled
  const choice: KeepChoice = { target: written.target ?? 'new', existing: written.existing ?? 'replace', draft }
  const { from, to } = draft
  const isJudged = isAtEnd && (written.draft !== undefined || found.periodOrigin === 'title')
  useEffect(() => {
    if (!isJudged) return
    const [first, last] = [parseTypedDate(from), parseTypedDate(to)]
    void theDesk.judgeBy(first === null || last === null || last < first ? null : { from: first, to: last })
  }, [isJudged, from, to])
  const [roundId] = useState(newRoundId)
  return {
    choice,
    problems,
    periodOrigin: written.draft === undefined ? found.periodOrigin : null,
    change: (part: Partial<KeepChoice>) => {
      // what follows from the ward follows it until somebody writes something else
      const before = named(draft.unit)
      const after = named(part.draft?.unit.trim() ?? '')
      const follow = part.draft && {
        title: part.draft.title === before.title ? after.title : part.draft.title,
        centre: part.draft.centre === before.centre ? after.centre : part.draft.centre,
      }
      setWritten((known) => ({ ...known, ...part, ...(part.draft && { draft: { ...part.draft, ...follow } }) }))
      setProblems({})
    },
    check: () => {
      const result = checkDraft(draft, { id: roundId, sources: [], calendar: undefined })
      if (result.problems !== null) setProblems(result.problems)
      return result.info
    },
  }
}
