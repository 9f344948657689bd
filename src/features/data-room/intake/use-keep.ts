import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import type { DeskSnapshot } from './import-desk'
import type { KeepTarget } from './keep-import'

export type KeepFailure = StoreErrorCode | 'unexpected'

export interface Keeping {
  readonly isBusy: boolean
  readonly failure: KeepFailure | null
  /** Keeps what is on the desk. Answers the round, or null where it could not be kept; the desk is untouched then. */
  readonly keep: (desk: DeskSnapshot, target: KeepTarget) => Promise<string | null>
}

export function useKeep(): Keeping {
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<KeepFailure | null>(null)
  return {
    isBusy,
    failure,
    keep: async (desk, target) => {
      setIsBusy(true)
      setFailure(null)
      try {
        const { keepImport } = await import('./keep-import')
        return await keepImport(client, desk, target)
      } catch (error) {
        setFailure(error instanceof StoreError ? error.code : 'unexpected')
        return null
      } finally {
        setIsBusy(false)
      }
    },
  }
}
