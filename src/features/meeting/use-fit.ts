import { type RefObject, useLayoutEffect } from 'react'

/** How much smaller the part of a slide below its lead may be drawn: its smallest text is then still 24 of 1920. */
const STEPS = [1, 0.94, 0.87, 0.8] as const

/** Draws what is in `box` a little smaller where it would not fit: another ward has longer names and more to say. */
export function useFit(box: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content may fit otherwise
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const shrink = () => {
      for (const step of STEPS) {
        element.style.setProperty('--fit', String(step))
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return
      }
    }
    shrink()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(shrink)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, content])
}
