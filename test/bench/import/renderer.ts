import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/** Of every Linux on the processors of today. */
const TICKS_PER_SECOND = 100

/** What the process of the page takes of the machine. Null where the system does not tell. */
export interface Renderer {
  /** Forgets the highest value so far. */
  readonly reset: () => void
  /** Unit: bytes. */
  readonly now: () => number | null
  readonly peak: () => number | null
  /** Time that its threads ran, however busy the machine was with others. Unit: seconds. */
  readonly cpu: () => number | null
}

/** Linux tells the peak of a process exactly; elsewhere there is none to print. */
export async function watchRenderer(browser: Browser): Promise<Renderer> {
  const client = await browser.newBrowserCDPSession()
  const { processInfo } = await client.send('SystemInfo.getProcessInfo')
  const pids = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []))
  const sum = (key: 'VmRSS' | 'VmHWM'): number | null => {
    const sizes = pids.flatMap((pid) => kilobytes(pid, key) ?? [])
    return sizes.length === 0 ? null : Math.max(...sizes) * 1024
  }
  const ticks = (): number | null => {
    const times = pids.flatMap((pid) => {
      const fields = tryTo(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
        ?.split(') ')[1]
        ?.split(' ')
      return fields === undefined ? [] : [Number(fields[11]) + Number(fields[12])]
    })
    return times.length === 0 ? null : times.reduce((a, b) => a + b, 0)
  }
  return {
    reset: () => {
      for (const pid of pids) tryTo(() => writeFileSync(`/proc/${pid}/clear_refs`, '5'))
    },
    now: () => sum('VmRSS'),
    peak: () => sum('VmHWM'),
    cpu: () => {
      const count = ticks()
      return count === null ? null : count / TICKS_PER_SECOND
    },
  }
}

function kilobytes(pid: number, key: string): number | null {
  const status = tryTo(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? ''
  const size = new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  return size === undefined ? null : Number(size)
}

function tryTo<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}
