import { useSyncExternalStore } from 'react'

/** How far the reading of a dossier list has come. */
export interface ReadProgress {
  readonly file: string
  readonly done: number
  readonly total: number
}

let running: ReadProgress | null = null
const listeners = new Set<() => void>()

/** Null when the reading is over. */
export function reportRead(progress: ReadProgress | null): void {
  running = progress
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const current = () => running

/** The list being read now; null where none is. */
export const useReadProgress = (): ReadProgress | null => useSyncExternalStore(subscribe, current, current)
