import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { BuiltResources } from '~/data/package/built'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import { type BuildReport, isSurprising, reportOf } from './build-report'
import type { DeskFile } from './desk-file'
import type { DeskSnapshot } from './import-desk'
import type { KeepTarget } from './keep-import'

export type KeepFailure = StoreErrorCode | 'unexpected'

export interface Keeping {
  readonly isBusy: boolean
  readonly failure: KeepFailure | null
  /** What cannot go in, to be seen before anything is kept; null where there is nothing to say. */
  readonly report: BuildReport | null
  /**
   * Keeps what is on the desk. Answers the round, or null: it could not be kept, or `report` is to be read first and
   * asking again keeps it. The desk is untouched then.
   */
  readonly keep: (desk: DeskSnapshot, target: KeepTarget, aside: number) => Promise<string | null>
}

interface Built {
  readonly files: readonly DeskFile[]
  readonly unit: string
  readonly resources: readonly BuiltResources[]
}

/** @param files on the desk now: a report about what stood there before is no news */
export function useKeep(files: readonly DeskFile[]): Keeping {
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<KeepFailure | null>(null)
  const [report, setReport] = useState<BuildReport | null>(null)
  const built = useRef<Built | null>(null)
  return {
    isBusy,
    failure,
    report: built.current?.files === files ? report : null,
    keep: async (desk, target, aside) => {
      setIsBusy(true)
      setFailure(null)
      try {
        const { buildTables, keepBuilt } = await import('./keep-import')
        const { unit } = target.info
        let known = built.current
        if (known?.files !== desk.files || known.unit !== unit) {
          known = { files: desk.files, unit, resources: await buildTables(desk.files, target.info) }
          built.current = known
          const found = reportOf(known.resources, aside)
          setReport(isSurprising(found) ? found : null)
          if (isSurprising(found)) return null
        }
        return await keepBuilt(client, desk, known.resources, target)
      } catch (error) {
        setFailure(error instanceof StoreError ? error.code : 'unexpected')
        return null
      } finally {
        setIsBusy(false)
      }
    },
  }
}
