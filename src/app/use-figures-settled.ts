import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'

/**
 * True a moment after the published figures and statements are read, or have failed: the first view is drawn by then,
 * and what it can do without may be fetched.
 */
export function useFiguresSettled(): boolean {
  const address = useRoundAddress()
  const figures = useQuery(roundQueries.reported(address))
  const statements = useQuery(roundQueries.statements(address))
  const read = !figures.isPending && !statements.isPending
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    if (!read) return
    const timer = setTimeout(() => setSettled(true))
    return () => clearTimeout(timer)
  }, [read])
  return settled
}
