import { type RefObject, useEffect, useRef, useState } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { reportRoomMessages } from './messages'
import { waitForPaper } from './print-when-ready'

/**
 * Prints once the figures are read, the sheets are laid out, the fonts are there and every drawing is drawn; says what
 * it waits for. Pressed before the figures are read, it prints as soon as they are.
 */
export function usePrint(
  paper: RefObject<HTMLElement | null>,
  isLaidOut: boolean,
): { readonly status: string; readonly print: () => void } {
  const messages = useMessages(reportRoomMessages)
  const [wanted, setWanted] = useState(false)
  const [status, setStatus] = useState('')
  const running = useRef(false)

  useEffect(() => {
    if (!wanted || running.current) return
    if (!isLaidOut || paper.current === null) {
      setStatus(messages.waiting(messages.waitingFor.data))
      return
    }
    running.current = true
    setStatus(messages.waiting(messages.waitingFor.fonts))
    const root = paper.current
    const run = async () => {
      const missing = await waitForPaper(root, (charts) => setStatus(messages.waiting(charts.join(', '))))
      running.current = false
      setWanted(false)
      if (missing.length > 0) return setStatus(messages.notReady(missing.join(', ')))
      setStatus('')
      window.print()
    }
    void run()
  }, [wanted, isLaidOut, paper, messages])

  return { status, print: () => setWanted(true) }
}
