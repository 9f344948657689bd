/** How patiently a file is asked for. Times in milliseconds. */
export interface LoadPolicy {
  /** The request is given up when no byte has come for this long. A slow file that keeps coming is let come. */
  readonly timeoutMs: number
  /** How long to wait before each further try; as many further tries as there are entries. */
  readonly backoffMs: readonly number[]
  /** Waits `ms`; tests put their own here. Rejects when `signal` is aborted. */
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>
}

const waitForTimer: LoadPolicy['wait'] = (ms, signal) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })

export const loadPolicy: LoadPolicy = { timeoutMs: 15_000, backoffMs: [500, 1_500], wait: waitForTimer }
