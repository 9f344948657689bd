import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useRoundAddress } from './round-address'
import { roundKeys } from './round-keys'

export interface RoundActions {
  /** Stops every file of the open package that is still being read; what was read stays. */
  readonly stop: () => void
  /** Reads everything of the open package anew, from its server. */
  readonly reload: () => void
}

export function useRoundActions(): RoundActions {
  const client = useQueryClient()
  const address = useRoundAddress()
  return useMemo(() => {
    const queryKey = roundKeys.all(address)
    return {
      stop: () => void client.cancelQueries({ queryKey }),
      reload: () => void client.resetQueries({ queryKey }),
    }
  }, [client, address])
}
