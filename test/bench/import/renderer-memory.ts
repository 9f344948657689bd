import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/** What the process of the page takes of the machine. Unit: bytes. */
export interface RendererMemory {
  /** Forgets the highest value so far. */
  readonly reset: () => void
  /** Null where the system does not tell. */
  readonly now: () => number | null
  readonly peak: () => number | null
}

/** Linux tells the peak of a process exactly; elsewhere there is none to print. */
export async function watchRenderer(browser: Browser): Promise<RendererMemory> {
  const client = await browser.newBrowserCDPSession()
  const { processInfo } = await client.send('SystemInfo.getProcessInfo')
  const pids = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []))
  const sum = (key: 'VmRSS' | 'VmHWM'): number | null => {
    const sizes = pids.flatMap((pid) => kilobytes(pid, key) ?? [])
    return sizes.length === 0 ? null : Math.max(...sizes) * 1024
  }
  return {
    reset: () => {
      for (const pid of pids) tryTo(() => writeFileSync(`/proc/${pid}/clear_refs`, '5'))
    },
    now: () => sum('VmRSS'),
    peak: () => sum('VmHWM'),
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
