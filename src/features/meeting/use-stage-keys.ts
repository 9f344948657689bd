import { useEffect, useRef } from 'react'
import { isTaken, type KeyAction, keyAction } from './stage-keys'

/**
 * Listens on the whole page, for after a change of slide nothing may be focused. While a sheet is open only Escape and the
 * sheet's own key are heard.
 */
export function useStageKeys(onAction: (action: KeyAction) => void, sheetOpen: boolean): void {
  const latest = useRef(onAction)
  latest.current = onAction
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTaken(event.key, event.target)) return
      const action = keyAction(event)
      if (action === null || (sheetOpen && action.kind !== 'escape' && action.kind !== 'panel')) return
      event.preventDefault()
      latest.current(action)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [sheetOpen])
}
