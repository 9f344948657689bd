import { useSyncExternalStore } from 'react'

/** How far one file has come. Unit: bytes. */
export interface LoadProgress {
  readonly url: string
  readonly file: string
  readonly loadedBytes: number
  /** Null where neither the package nor the server says. */
  readonly totalBytes: number | null
  /** 'waiting': a further try is about to be made. */
  readonly phase: 'asking' | 'reading' | 'waiting'
  /** 1 for the first try. */
  readonly attempt: number
}

let running: readonly LoadProgress[] = []
const listeners = new Set<() => void>()

function publish(next: readonly LoadProgress[]): void {
  running = next
  for (const listener of listeners) listener()
}

/** Puts `progress` in place of what was known of its file. */
export const reportProgress = (progress: LoadProgress): void =>
  publish(
    running.some(({ url }) => url === progress.url)
      ? running.map((known) => (known.url === progress.url ? progress : known))
      : [...running, progress],
  )

/** The file is read, or given up. */
export const endProgress = (url: string): void => publish(running.filter((known) => known.url !== url))

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const current = () => running

/** The files being read now, in the order in which they were asked for; empty where nothing is under way. */
export const useLoadProgress = (): readonly LoadProgress[] => useSyncExternalStore(subscribe, current, current)
