import * as v from 'valibot'
import { PACKAGE_VERSION, type PackageDescriptor, type PackageResource } from '~/domain/round/package-descriptor'
import { roundShape } from '../round/descriptor'
import { provenance, shaped } from './schema-parts'

const text = v.pipe(v.string(), v.nonEmpty())

const field = v.object({
  name: text,
  type: v.optional(v.picklist(['string', 'integer', 'number', 'boolean', 'date', 'datetime']), 'string'),
  title: v.optional(v.string(), ''),
  format: v.exactOptional(v.string()),
  constraints: v.exactOptional(v.record(v.string(), v.unknown())),
})

const csvDialect = { delimiter: ',', lineTerminator: '\n', header: true }

const resource: v.GenericSchema<unknown, PackageResource> = v.object({
  name: text,
  title: v.optional(v.string(), ''),
  path: text,
  profile: v.optional(v.literal('tabular-data-resource'), 'tabular-data-resource'),
  format: v.optional(v.literal('csv'), 'csv'),
  mediatype: v.optional(v.literal('text/csv'), 'text/csv'),
  encoding: v.optional(v.literal('utf-8'), 'utf-8'),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  dialect: v.optional(
    v.object({
      delimiter: v.optional(v.pipe(v.string(), v.length(1)), csvDialect.delimiter),
      lineTerminator: v.optional(v.string(), csvDialect.lineTerminator),
      header: v.optional(v.boolean(), csvDialect.header),
    }),
    csvDialect,
  ),
  schema: v.object({ fields: v.array(field), missingValues: v.optional(v.array(v.string()), ['']) }),
  giamsat: v.object({ provenance, sourceId: text }),
})

/** A whole descriptor out of a file. What this program wrote comes back as it was; further keys are left out. */
export const packageSchema: v.GenericSchema<unknown, PackageDescriptor> = v.object({
  name: text,
  title: v.string(),
  profile: v.optional(v.literal('tabular-data-package'), 'tabular-data-package'),
  sources: v.array(v.object({ title: v.string(), path: v.exactOptional(v.string()) })),
  giamsat: v.intersect([shaped(roundShape), v.object({ version: v.literal(PACKAGE_VERSION) })]),
  resources: v.array(resource),
})

/** The version first: a later one may have any shape. */
export const versionSchema = v.object({ giamsat: v.object({ version: v.union([v.number(), v.string()]) }) })
