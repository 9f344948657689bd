import type { PackageResource } from '~/domain/round/package-descriptor'
import { readCsvRecords } from '../round/csv-records'
import type { StoredFile } from '../store/database'
import { isResourceName, rareColumns, resourceSchemas } from './resource-schemas'
import { sha256Hex } from './sha256'
import { writeCsvBytes } from './write-csv'

/** A file of a round on its way into the store. */
export interface VettedFile {
  readonly resource: PackageResource
  readonly file: StoredFile
}

/** Columns of a kind that this program reads; no other one is kept. */
const columnsKnown = (name: string): ReadonlySet<string> =>
  new Set(
    isResourceName(name) ? [...resourceSchemas[name], ...(rareColumns[name] ?? [])].map((field) => field.name) : [],
  )

/**
 * A file that was not made here, as it may be kept: columns that this program does not read may hold names, addresses or
 * numbers of people and are left out. Null where it knows the whole file not at all.
 */
export async function vetFile(resource: PackageResource, bytes: Uint8Array<ArrayBuffer>): Promise<VettedFile | null> {
  const known = columnsKnown(resource.name)
  if (known.size === 0) return null
  const text = new TextDecoder().decode(bytes)
  const [header] = readCsvRecords(text, resource.dialect.delimiter, 1)
  const names = header?.cells.map((name) => name.trim()) ?? []
  const isClean = names.every((name) => known.has(name))
  const kept = isClean ? bytes : onlyColumns(text, resource.dialect.delimiter, names, known)
  const sha256 = await sha256Hex(kept)
  return {
    file: { sha256, bytes: kept },
    resource: {
      ...resource,
      bytes: kept.length,
      hash: `sha256:${sha256}`,
      ...(!isClean && { dialect: { delimiter: ',', lineTerminator: '\n', header: true } }),
      schema: { ...resource.schema, fields: resource.schema.fields.filter(({ name }) => known.has(name)) },
    },
  }
}

/** A record that cannot be told apart into cells stays as short or long as it is, and empty: it is counted where it is read. */
function onlyColumns(
  text: string,
  delimiter: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): Uint8Array<ArrayBuffer> {
  const [, ...records] = readCsvRecords(text, delimiter)
  const places = [...names.keys()].filter((at) => known.has(names[at] ?? ''))
  const whole = records.map(({ cells, badQuotes }) => (badQuotes || cells.length !== names.length ? [] : cells))
  const columns = places.map((at) => names[at] ?? '')
  return writeCsvBytes(
    columns,
    whole.map((cells) => Object.fromEntries(places.map((at) => [names[at] ?? '', cells[at] ?? '']))),
  )
}
