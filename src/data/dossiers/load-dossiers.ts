import type { QueryFunctionContext } from '@tanstack/react-query'
import type { DossierStore } from '~/domain/cube/cube'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import type { Procedure } from '~/domain/dossiers/procedure'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { Provenance, RowIssue } from '~/domain/shared/provenance'
import { reportRead } from '../engine/read-progress'
import { runEngine } from '../engine/run-engine'
import { asLoadError } from '../http/load-error'
import { ensure } from '../round/ensure'
import type { FailedResource } from '../round/loaded'
import { packageQueries } from '../round/package-queries'
import type { RoundAddress } from '../round/round-address'
import { roundQueries } from '../round/round-queries'

/** The dossier list of a round, ready for the views, with what was set aside on the way. */
export interface LoadedDossiers extends DossierStore {
  readonly file: string
  readonly rows: number
  readonly setAside: number
  readonly issues: readonly RowIssue[]
  /** The list of procedures, where it could not be read: fields and limits are then not known. */
  readonly failed: readonly FailedResource[]
  readonly provenance: Provenance
  readonly sourceId: string
  readonly loadedAt: IsoDateTime
}

type Context = Pick<QueryFunctionContext, 'client' | 'signal'>

export async function loadDossiers(
  address: RoundAddress,
  reading: OutcomeReading,
  { client, signal }: Context,
): Promise<LoadedDossiers> {
  const [{ info }, { text, resource, loadedAt }, { procedures, failed }] = await Promise.all([
    ensure(client, packageQueries.descriptor(address), signal),
    ensure(client, packageQueries.text(address, 'dossiers'), signal),
    loadProcedures(address, { client, signal }),
  ])
  const { file, url, delimiter, missingValues, provenance, sourceId } = resource
  const { period, asOf, calendar: ownDays } = info
  try {
    const result = await runEngine(
      { text, file: { file, url, delimiter, missingValues }, procedures, period, asOf, reading, ownDays },
      (done, total) => reportRead({ file, done, total }),
      signal,
    )
    return { ...result, file, failed, provenance, sourceId, loadedAt }
  } finally {
    reportRead(null)
  }
}

/** Without the list of procedures the dossiers are still read; their fields and limits are then "not known". */
async function loadProcedures(
  address: RoundAddress,
  { client, signal }: Context,
): Promise<{ procedures: readonly Procedure[]; failed: readonly FailedResource[] }> {
  try {
    const { value } = await ensure(client, roundQueries.procedures(address), signal)
    return { procedures: value, failed: [] }
  } catch (error) {
    const failure = asLoadError(error)
    if (failure === null || failure.code === 'aborted') throw error
    const { code, params } = failure
    return {
      procedures: [],
      failed: [{ name: 'procedures', file: String(params.file ?? 'procedures.csv'), failure: { code, params } }],
    }
  }
}
