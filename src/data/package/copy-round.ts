import type { QueryClient } from '@tanstack/react-query'
import { PACKAGE_VERSION, type PackageDescriptor, type PackageResource } from '~/domain/round/package-descriptor'
import { roundAction } from '~/domain/round/round-action'
import type { ResourceText } from '../round/loaded'
import { packageQueries } from '../round/package-queries'
import type { RoundAddress } from '../round/round-address'
import { keepRound, newRoundId } from '../store/rounds'
import { workQueries } from '../store/work-queries'
import { isResourceName, rareColumns, resourceSchemas } from './resource-schemas'
import { type VettedFile, vetFile } from './vet-file'

/** Behind the title of a round that was copied. */
const COPY_MARK = ' (bản trên máy này)'

/**
 * Copies a round to this computer, with the work done on it, under an id and a title of its own: what came over HTTP is
 * never changed. The copy is kept when this resolves: open it by `storedParameterOf(descriptor.giamsat.id)`.
 * Rejects with LoadError (a file cannot be read: nothing is kept then) or StoreError.
 */
export async function copyRound(client: QueryClient, address: RoundAddress): Promise<PackageDescriptor> {
  const round = await client.query(packageQueries.descriptor(address))
  const texts = await Promise.all(round.resources.map(({ name }) => client.query(packageQueries.text(address, name))))
  const copies = (await Promise.all(texts.map(copyOf))).filter((copy) => copy !== null)
  const id = newRoundId()
  const { title } = round.info
  const descriptor: PackageDescriptor = {
    name: id,
    title: title.endsWith(COPY_MARK) ? title : title + COPY_MARK,
    profile: 'tabular-data-package',
    sources: round.info.sources.map((source) => ({ title: source.title })),
    giamsat: {
      ...round.info,
      id,
      title: title.endsWith(COPY_MARK) ? title : title + COPY_MARK,
      version: PACKAGE_VERSION,
    },
    resources: copies.map(({ resource }) => resource),
  }
  const { history, journal } = await client.query(workQueries.one(round.info.id))
  const files = copies.map(({ file }) => file)
  await keepRound(client, descriptor, files, roundAction('roundCopied', { title }), history.present, journal)
  return descriptor
}

/** A file as it was read (UTF-8, NFC), under a name without folders; null where this program does not know it. */
function copyOf({ text, resource }: ResourceText): Promise<VettedFile | null> {
  const { name, title, missingValues, columns, provenance, sourceId } = resource
  const known = isResourceName(name) ? [...resourceSchemas[name], ...(rareColumns[name] ?? [])] : []
  const delimiter = resource.delimiter ?? /^sep=(.)/.exec(text)?.[1] ?? ','
  const copied: PackageResource = {
    name,
    title: title ?? name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 0,
    hash: '',
    dialect: { delimiter, lineTerminator: '\n', header: true },
    schema: {
      fields: columns.map((column) => ({
        ...(known.find((field) => field.name === column.name) ?? { type: 'string' as const }),
        name: column.name,
        title: column.title ?? column.name,
      })),
      missingValues,
    },
    giamsat: { provenance, sourceId },
  }
  return vetFile(copied, new TextEncoder().encode(text))
}
