import { openImport } from '../../../src/data/import/run-import'
import { vietnamCalendar } from '../../../src/domain/deadlines/vietnam-calendar'
import type { ReadDone, ReadJob } from './read.worker'

/** Reads a file in a worker of its own, as all candidates are. */
function read(job: ReadJob): Promise<ReadDone> {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ReadDone>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadDone>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}

/** Longest time between two frames of the page until `stop` is called. Unit: ms. */
function watchFrames(): () => number {
  let last = performance.now()
  let longest = 0
  let running = true
  const frame = (now: number) => {
    longest = Math.max(longest, now - last)
    last = now
    if (running) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  return () => {
    running = false
    return Math.max(longest, performance.now() - last)
  }
}

/** The whole import as the screen does it, and how the page felt meanwhile. */
async function importFile(url: string) {
  const blob = await (await fetch(url)).blob()
  const file = new File([blob], url.slice(1))
  const stop = watchFrames()
  const start = performance.now()
  const session = await openImport(file, () => {}, new AbortController().signal)
  const openMs = performance.now() - start
  const [table] = await session.recognise({ period: null, calendar: vietnamCalendar })
  const ms = performance.now() - start
  const longestFrame = stop()
  session.close()
  return { openMs, ms, longestFrame, records: table?.recordCount ?? 0, issues: table?.issues.total ?? 0 }
}

/** The same watch with nothing to do: what the machine itself does to frames. */
async function idle(ms: number): Promise<number> {
  const stop = watchFrames()
  await new Promise((resolve) => setTimeout(resolve, ms))
  return stop()
}

Object.assign(globalThis, { bench: { read, importFile, idle } })
