import { type PointerEvent, useRef } from 'react'

/** A finger that moved this far sideways, and less up or down, turns the page. Unit: CSS pixels. */
const FAR = 60

/** Handlers for a surface on which a finger turns pages. A mouse or pen selects and clicks as ever. */
export function useSwipe(onSwipe: (direction: 'next' | 'previous') => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      start.current = pointerType === 'touch' ? { x: clientX, y: clientY } : null
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const from = start.current
      start.current = null
      if (from === null) return
      const [across, down] = [clientX - from.x, clientY - from.y]
      if (Math.abs(across) < FAR || Math.abs(across) < Math.abs(down)) return
      onSwipe(across < 0 ? 'next' : 'previous')
    },
    onPointerCancel: () => {
      start.current = null
    },
  }
}
