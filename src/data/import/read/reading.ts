import { ImportError, type Refusal } from '../raw-table'
import type { ReadLimits } from './read-limits'
import type { RefusalCode } from './refusal-codes'

/** One file being read: its name, its bounds, and the way to stop or report. Every reader gets one. */
export interface Reading {
  readonly file: string
  readonly limits: ReadLimits
  /** Stops the reading with a sentence for people. */
  readonly refuse: (code: RefusalCode, params?: Refusal['params']) => never
  /** Says how far the reading is. Unit: any, the same for both. @param rows read so far, where they are counted */
  readonly progress: (done: number, total: number, rows?: number) => void
  /** To be awaited in long loops: lets messages through, and stops where the reading was cancelled. */
  readonly breathe: () => Promise<void>
  /** Counts cells with content over the whole file. */
  readonly countCells: (cells: number) => void
}

interface ReadingOptions {
  readonly limits: ReadLimits
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, total: number, rows?: number) => void) | undefined
}

/** Long enough that pauses cost nothing, short enough that "Cancel" feels immediate. */
const BREATH_MS = 60

export function startReading(file: string, { limits, signal, onProgress }: ReadingOptions): Reading {
  const refuse: Reading['refuse'] = (code, params = {}) => {
    throw new ImportError({ file, code, params })
  }
  let cells = 0
  let lastBreath = performance.now()
  return {
    file,
    limits,
    refuse,
    progress: (done, total, rows) => onProgress?.(done, total, rows),
    breathe: async () => {
      signal?.throwIfAborted()
      if (performance.now() - lastBreath < BREATH_MS) return
      await new Promise((resume) => setTimeout(resume))
      signal?.throwIfAborted()
      lastBreath = performance.now()
    },
    countCells: (more) => {
      cells += more
      if (cells > limits.maxCells) refuse('tooManyCells', { maxCells: limits.maxCells })
    },
  }
}
