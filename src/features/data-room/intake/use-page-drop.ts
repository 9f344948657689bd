import { useEffect, useState } from 'react'
import { type PastedData, pastedData } from './clipboard-source'

/** A field has a paste of its own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Takes what is dropped or pasted anywhere on the page. Answers whether something is held over it right now. */
export function usePageDrop(onData: (data: PastedData) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const carries = (event: DragEvent) =>
      event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/html' || type === 'text/plain') ===
      true
    const over = (event: DragEvent) => {
      if (!carries(event) || isTyping(event.target)) return
      event.preventDefault()
      setIsOver(event.dataTransfer?.types.includes('Files') === true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carries(event) || isTyping(event.target)) return
      event.preventDefault()
      setIsOver(false)
      onData(pastedData(event.dataTransfer))
    }
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return
      event.preventDefault()
      onData(pastedData(event.clipboardData))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [onData])
  return isOver
}
