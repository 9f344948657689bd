import { openImport } from '../../../src/data/import/run-import'
import { vietnamCalendar } from '../../../src/domain/deadlines/vietnam-calendar'
import type { ReadJob, ReadReply } from './read.worker'

let worker: Worker | null = null

function ask(message: ReadJob | null): Promise<ReadReply> {
  const running = worker
  if (running === null) throw new Error('nothing is loaded')
  return new Promise((resolve, reject) => {
    running.onmessage = ({ data }: MessageEvent<ReadReply>) => resolve(data)
    running.onerror = ({ message: text }) => reject(new Error(text))
    running.postMessage(message)
  })
}

/** Loads a candidate and a file into a worker of their own. */
async function load(job: ReadJob): Promise<void> {
  worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  await ask(job)
}

/** Reads what was loaded. */
const read = (): Promise<ReadReply> => ask(null)

function drop(): void {
  worker?.terminate()
  worker = null
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

Object.assign(globalThis, { bench: { load, read, drop, importFile, idle } })
