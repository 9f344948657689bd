/** A value with what came before and after it: every action can be undone, and done again. Newest past last. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

/** How many steps back are kept. Unit: actions. */
const MAX_STEPS = 100

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] })

/** A new present. What had been undone is given up, as people expect of an editor. */
export const record = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-MAX_STEPS),
  present: next,
  future: [],
})

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] }
}

/** One step forward again; the same history where nothing was undone. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future }
}

/** The same history with every value changed by `change`. */
export const mapHistory = <T, U>({ past, present, future }: History<T>, change: (value: T) => U): History<U> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
})
