import type { QueryFunctionContext } from '@tanstack/react-query'
import { asLoadError } from '../http/load-error'
import { ensure } from './ensure'
import type { FailedResource, ResourceName, ResourceText, RoundPackage } from './loaded'
import { findResource, packageQueries } from './package-queries'
import { type ParsedTable, parseTable, type RowShape } from './parse-table'
import type { RoundAddress } from './round-address'

export interface ReadTable<T> extends ParsedTable<T> {
  readonly source: ResourceText
}

/** The files of one package, for the query that reads them. */
export interface RoundSource {
  readonly descriptor: () => Promise<RoundPackage>
  readonly text: (name: ResourceName) => Promise<ResourceText>
}

export const roundSource = (
  address: RoundAddress,
  { client, signal }: Pick<QueryFunctionContext, 'client' | 'signal'>,
): RoundSource => ({
  descriptor: () => ensure(client, packageQueries.descriptor(address), signal),
  text: (name) => ensure(client, packageQueries.text(address, name), signal),
})

/** One resource as a table. Rejects with LoadError. */
export async function readTable<T>(source: RoundSource, name: ResourceName, shape: RowShape<T>): Promise<ReadTable<T>> {
  const file = await source.text(name)
  return { ...parseTable(file.text, file.resource, shape), source: file }
}

/** A resource that the value can do without: null where the package has none or it cannot be read, and then why. */
export async function readOptionalTable<T>(
  source: RoundSource,
  name: ResourceName,
  shape: RowShape<T>,
): Promise<{ table: ReadTable<T> | null; failed: FailedResource | null }> {
  const resource = findResource(await source.descriptor(), name)
  if (resource === null) return { table: null, failed: null }
  try {
    return { table: await readTable(source, name, shape), failed: null }
  } catch (error) {
    const failure = asLoadError(error)
    // What was cancelled, and what nobody foresaw, is not a damaged file.
    if (failure === null || failure.code === 'aborted') throw error
    return {
      table: null,
      failed: { name, file: resource.file, failure: { code: failure.code, params: failure.params } },
    }
  }
}
