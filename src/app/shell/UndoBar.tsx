import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refreshWork } from '~/data/store/refresh-work'
import { followOtherTabs } from '~/data/store/round-channel'
import { useRoundWork } from '~/data/store/use-round-work'
import { describeAction } from '~/domain/round/round-action-messages'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './UndoBar.module.css'
import { undoMessages } from './undo-messages'

/** Undo and redo of whatever was done with the open round, in any room; also by Ctrl+Z and Ctrl+Y outside of fields. */
export function UndoBar({ roundId }: { roundId: string }) {
  const client = useQueryClient()
  const language = useLanguage()
  const messages = useMessages(undoMessages)
  const announce = useAnnounce()
  const work = useRoundWork(roundId)
  // the code that keeps a step is here before the first step is taken: a page may be left right after it
  useEffect(() => void import('~/data/store/change-work'), [])
  useEffect(() => followOtherTabs((changed) => void refreshWork(client, changed)), [client])

  const undoable = work?.undoable ? describeAction(work.undoable, language) : null
  const redoable = work?.redoable ? describeAction(work.redoable, language) : null
  const undo = () => {
    if (work === null || undoable === null) return
    work.undo()
    announce(messages.undone(undoable))
  }
  const redo = () => {
    if (work === null || redoable === null) return
    work.redo()
    announce(messages.redone(redoable))
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  if (undoable === null && redoable === null) return null
  return (
    <div className={styles.bar}>
      <button type="button" disabled={undoable === null} title={undoable ?? undefined} onClick={undo}>
        {messages.undo}
        {undoable !== null && <span className="vh">: {undoable}</span>}
      </button>
      <button type="button" disabled={redoable === null} title={redoable ?? undefined} onClick={redo}>
        {messages.redo}
        {redoable !== null && <span className="vh">: {redoable}</span>}
      </button>
    </div>
  )
}

/** A field has an undo of its own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
