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

/** What the page felt. Unit: ms. */
interface Felt {
  /** Longest time between two frames. */
  readonly longestFrame: number
  /** Longest task of the page itself; 0: none of 50 ms or more. */
  readonly longestTask: number
}

/** Watches the page until it is asked. */
function watchPage(): () => Felt {
  let last = performance.now()
  let longestFrame = 0
  let longestTask = 0
  let running = true
  const frame = (now: number) => {
    longestFrame = Math.max(longestFrame, now - last)
    last = now
    if (running) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const take = (tasks: readonly PerformanceEntry[]) => {
    for (const { duration } of tasks) longestTask = Math.max(longestTask, duration)
  }
  const tasks = new PerformanceObserver((list) => take(list.getEntries()))
  tasks.observe({ type: 'longtask' })
  return () => {
    running = false
    take(tasks.takeRecords())
    tasks.disconnect()
    return { longestFrame: Math.max(longestFrame, performance.now() - last), longestTask }
  }
}

/** The whole import as the screen does it, and how the page felt meanwhile. */
async function importFile(url: string) {
  const blob = await (await fetch(url)).blob()
  const file = new File([blob], url.slice(1))
  const stop = watchPage()
  const start = performance.now()
  let messages = 0
  const count = () => {
    messages += 1
  }
  const session = await openImport(file, count, new AbortController().signal)
  const openMs = performance.now() - start
  const [table] = await session.recognise({ period: null, calendar: vietnamCalendar })
  const ms = performance.now() - start
  const felt = stop()
  session.close()
  return { openMs, ms, messages, felt, records: table?.recordCount ?? 0, issues: table?.issues.total ?? 0 }
}

/** The same watch with nothing to do: what the machine itself does to frames. @param ms how long */
async function idle(ms: number): Promise<Felt> {
  const stop = watchPage()
  await new Promise((resolve) => setTimeout(resolve, ms))
  return stop()
}

/** The same beside a worker that only counts, and never speaks to the page. */
async function idleBesideWorker(ms: number): Promise<Felt> {
  const url = URL.createObjectURL(new Blob(['for (;;);'], { type: 'text/javascript' }))
  const counting = new Worker(url)
  const felt = await idle(ms)
  counting.terminate()
  URL.revokeObjectURL(url)
  return felt
}

Object.assign(globalThis, { bench: { load, read, drop, importFile, idle, idleBesideWorker } })
