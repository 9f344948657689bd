import { useEffect, useState } from 'react'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { now } from './clock'

const TICK_MS = 1_000

/** The wall clock of this computer, read every second. */
export function useNow(): IsoDateTime {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return time
}
