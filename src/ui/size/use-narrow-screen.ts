import { useSyncExternalStore } from 'react'

const query = () => (typeof matchMedia === 'undefined' ? null : matchMedia('(max-width: 720px)'))

function subscribe(listener: () => void): () => void {
  const narrow = query()
  narrow?.addEventListener('change', listener)
  return () => narrow?.removeEventListener('change', listener)
}

/** Whether the page is drawn for a phone: the same limit as in the style sheets. */
export const useNarrowScreen = (): boolean => useSyncExternalStore(subscribe, () => query()?.matches ?? false)
