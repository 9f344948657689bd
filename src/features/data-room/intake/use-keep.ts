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
  /** Gives up what is being built or written: nothing is kept, the desk is untouched. */
  readonly stop: () => void
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
  /** Also of a building that was given up: asking again waits for it. */
  readonly resources: Promise<readonly BuiltResources[]>
  /** Whether its report was shown, or there was none to show. */
  isTold: boolean
}

/** @param files on the desk now: a report about what stood there before is no news */
export function useKeep(files: readonly DeskFile[]): Keeping {
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<KeepFailure | null>(null)
  const [report, setReport] = useState<BuildReport | null>(null)
  const built = useRef<Built | null>(null)
  const stopping = useRef<AbortController | null>(null)
  return {
    isBusy,
    stop: () => stopping.current?.abort('stopped'),
    failure,
    report: built.current?.files === files ? report : null,
    keep: async (desk, target, aside) => {
      const stop = new AbortController()
      const { signal } = stop
      stopping.current = stop
      setIsBusy(true)
      setFailure(null)
      try {
        const { buildTables, keepBuilt } = await import('./keep-import')
        const { unit } = target.info
        let known = built.current
        if (known?.files !== desk.files || known.unit !== unit) {
          known = { files: desk.files, unit, resources: buildTables(desk.files, target.info), isTold: false }
          built.current = known
          // what failed once is built anew
          known.resources.catch(() => {
            built.current = null
          })
        }
        const resources = await unlessStopped(known.resources, signal)
        if (!known.isTold) {
          known.isTold = true
          const found = reportOf(resources, aside)
          setReport(isSurprising(found) ? found : null)
          if (isSurprising(found)) return null
        }
        return await keepBuilt(client, desk, resources, target, signal)
      } catch (error) {
        if (signal.aborted) return null
        setFailure(error instanceof StoreError ? error.code : 'unexpected')
        return null
      } finally {
        setIsBusy(false)
      }
    },
  }
}

/** What was asked for, or the reason of the signal as soon as it stops. */
function unlessStopped<T>(wanted: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, refuse) => {
    if (signal.aborted) refuse(signal.reason)
    signal.addEventListener('abort', () => refuse(signal.reason), { once: true })
  })
  return Promise.race([wanted, stopped])
}
