import type { QueryFunctionContext } from '@tanstack/react-query'
import type { DossierStore } from '~/domain/cube/cube'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { Provenance, RowIssue } from '~/domain/shared/provenance'
import { reportRead } from '../engine/read-progress'
import { runEngine } from '../engine/run-engine'
import { asLoadError } from '../http/load-error'
import { ensure } from '../round/ensure'
import type { FailedResource, ResourceName, ResourceText, RoundResource } from '../round/loaded'
import { findResource, packageQueries } from '../round/package-queries'
import type { TableFile } from '../round/parse-table'
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
  const [{ info }, { text, resource, loadedAt }, procedures, annex] = await Promise.all([
    ensure(client, packageQueries.descriptor(address), signal),
    ensure(client, packageQueries.text(address, 'dossiers'), signal),
    withoutHarm('procedures', () => ensure(client, roundQueries.procedures(address), signal)),
    withoutHarm('overdue-annex', () => loadAnnex(address, { client, signal })),
  ])
  const { file, provenance, sourceId } = resource
  const { period, asOf, calendar: ownDays } = info
  try {
    const result = await runEngine(
      {
        text,
        file: tableFile(resource),
        procedures: procedures.value?.value ?? [],
        ...(annex.value && { annex: { text: annex.value.text, file: tableFile(annex.value.resource) } }),
        period,
        asOf,
        reading,
        ownDays,
      },
      (done, total) => reportRead({ file, done, total }),
      signal,
    )
    return { ...result, file, failed: [...procedures.failed, ...annex.failed], provenance, sourceId, loadedAt }
  } finally {
    reportRead(null)
  }
}

/** What the worker needs to know of a file: no more crosses its border. */
const tableFile = ({ file, url, delimiter, missingValues }: RoundResource): TableFile => ({
  file,
  url,
  delimiter,
  missingValues,
})

/** The annex of overdue dossiers; null where the package has none. */
async function loadAnnex(address: RoundAddress, { client, signal }: Context): Promise<ResourceText | null> {
  const descriptor = await ensure(client, packageQueries.descriptor(address), signal)
  if (findResource(descriptor, 'overdue-annex') === null) return null
  return ensure(client, packageQueries.text(address, 'overdue-annex'), signal)
}

/** Without procedures or annex the dossiers are still read; their fields, limits or causes are then "not known". */
async function withoutHarm<T>(
  name: ResourceName,
  read: () => Promise<T>,
): Promise<{ value: T | null; failed: readonly FailedResource[] }> {
  try {
    return { value: await read(), failed: [] }
  } catch (error) {
    const failure = asLoadError(error)
    if (failure === null || failure.code === 'aborted') throw error
    const { code, params } = failure
    return { value: null, failed: [{ name, file: String(params.file ?? `${name}.csv`), failure: { code, params } }] }
  }
}
