import { useEffect } from 'react'

/** Asks for the whole screen; a browser that refuses shows the same in its window. Only ever from a click or a key. */
export function enterFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
}

/**
 * Follows the whole screen: what enters it lies over every dialog that is open already, so the dialog has to be opened
 * anew (`onEnter`); and Escape leaves it before any key is heard (`onLeave`).
 */
export function useFullScreen(onEnter: () => void, onLeave: () => void): void {
  useEffect(() => {
    let was = document.fullscreenElement !== null
    const onChange = () => {
      const is = document.fullscreenElement !== null
      if (!was && is) onEnter()
      if (was && !is) onLeave()
      was = is
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [onEnter, onLeave])
}
