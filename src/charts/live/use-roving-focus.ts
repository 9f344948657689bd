import { type KeyboardEvent, useCallback, useRef, useState } from 'react'

/** One stop for Tab in a row of marks; arrows, Home and End go from mark to mark. */
export interface RovingFocus {
  readonly tabIndexOf: (index: number) => 0 | -1
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
  readonly onFocus: (index: number) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Put `onKeyDown` on the group, and `data-mark={index}` with the tab index on each mark. */
export function useRovingFocus(count: number): RovingFocus {
  const [current, setCurrent] = useState(0)
  const at = Math.min(current, Math.max(0, count - 1))
  const latest = useRef(at)
  latest.current = at
  const onKeyDown = useCallback(
    (event: KeyboardEvent<SVGGElement>) => {
      const step = steps[event.key]
      const jump = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : null
      if (step === undefined && jump === null) return
      event.preventDefault()
      const next = jump ?? Math.max(0, Math.min(count - 1, latest.current + (step ?? 0)))
      setCurrent(next)
      event.currentTarget.querySelector<SVGGElement>(`[data-mark="${next}"]`)?.focus()
    },
    [count],
  )
  return { tabIndexOf: (index) => (index === at ? 0 : -1), onKeyDown, onFocus: setCurrent }
}
