import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { prefetchAllRooms } from './room-loader'

/** So long must nothing have been read before the other rooms are fetched. Unit: milliseconds. */
const QUIET_MS = 400

/**
 * Fetches the code of all rooms once the open one has read what it needs, so that it never waits for the others. Not in
 * development, where every module is a request of its own and changes by the minute.
 */
export function usePrefetchedRooms(): void {
  const fetching = useIsFetching()
  const began = useRef(false)
  if (fetching > 0) began.current = true
  useEffect(() => {
    if (!import.meta.env.PROD || !began.current || fetching > 0) return
    const timer = setInterval(() => {
      // a part of the room whose code is still on its way has asked for no data yet
      if (document.querySelector('main [aria-busy="true"]')) return
      clearInterval(timer)
      prefetchAllRooms()
    }, QUIET_MS)
    return () => clearInterval(timer)
  }, [fetching])
}
