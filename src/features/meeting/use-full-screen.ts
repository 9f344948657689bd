import { useEffect } from 'react'

/** Asks for the whole screen; a browser that refuses shows the same in its window. Only ever from a click or a key. */
export function enterFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
}

/** Escape leaves the whole screen before any key is heard: calls `onLeave` then. */
export function useFullScreenLeft(onLeave: () => void): void {
  useEffect(() => {
    let was = document.fullscreenElement !== null
    const onChange = () => {
      const is = document.fullscreenElement !== null
      if (was && !is) onLeave()
      was = is
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [onLeave])
}
