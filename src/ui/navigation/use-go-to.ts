import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import { roomAddress } from './room-address'

/** Opens a path inside the app and keeps the open package in the address. */
export function useGoTo(): (to: string, how?: 'push' | 'replace') => void {
  const [, navigate] = useLocation()
  const search = useSearch()
  return useCallback(
    (to, how = 'push') => navigate(roomAddress(to, search), { replace: how === 'replace' }),
    [navigate, search],
  )
}
