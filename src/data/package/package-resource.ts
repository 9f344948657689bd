import type { PackageResource, SchemaField } from '~/domain/round/package-descriptor'
import type { ResourceName } from '../round/loaded'
import type { BuiltResource } from './built'
import { rareColumns, resourceSchemas, resourceTitles } from './resource-schemas'

/** A built file as the descriptor announces it. */
export function packageResource(built: BuiltResource, sha256: string): PackageResource {
  const { name, provenance, sourceId, bytes } = built
  const title = resourceTitles[name]
  return {
    name,
    title: provenance === 'illustrative' ? `${title} (minh họa)` : title,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    schema: { fields: fieldsOf(name, headerOf(bytes)), missingValues: [''] },
    giamsat: { provenance, sourceId },
  }
}

/** The columns of a CSV of ours: their names have no quotes. */
function headerOf(bytes: Uint8Array): string[] {
  const end = bytes.indexOf(0x0a)
  return new TextDecoder().decode(bytes.subarray(0, end === -1 ? bytes.length : end)).split(',')
}

function fieldsOf(name: ResourceName, columns: readonly string[]): SchemaField[] {
  const known: readonly SchemaField[] = [...resourceSchemas[name], ...(rareColumns[name] ?? [])]
  return columns.map((column) =>
    asHandedOver(known.find((field) => field.name === column) ?? { name: column, type: 'string', title: column }),
  )
}

/** Lists that people hand over have dates without a time, codes of other patterns, and the same code twice. */
function asHandedOver({ constraints, ...field }: SchemaField): SchemaField {
  const { unique: _, pattern: __, ...kept } = constraints ?? {}
  return {
    ...field,
    ...(field.type === 'datetime' && { format: 'any' }),
    ...(Object.keys(kept).length > 0 && { constraints: kept }),
  }
}
