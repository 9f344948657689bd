import { useEffect, useRef } from 'react'

/** Asks for the whole screen; a browser that refuses shows the same in its window. Only ever from a click or a key. */
export function enterFullScreen(): void {
  if (!document.fullscreenElement) void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
}

/**
 * Follows the whole screen: what enters it lies over every dialog that is open already, so the dialog has to be opened
 * anew (`onEnter`); and Escape leaves it before any key is heard (`onLeave`). Opening another window leaves it too: that
 * is no Escape, and the other window has the focus then.
 */
export function useFullScreen(onEnter: () => void, onLeave: () => void): void {
  const latest = useRef({ onEnter, onLeave })
  latest.current = { onEnter, onLeave }
  useEffect(() => {
    let was = Boolean(document.fullscreenElement)
    const onChange = () => {
      const is = Boolean(document.fullscreenElement)
      if (!was && is) latest.current.onEnter()
      if (was && !is && document.hasFocus()) latest.current.onLeave()
      was = is
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
}
