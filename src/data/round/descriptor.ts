import * as v from 'valibot'
import type { RoundConfig } from '~/config/round-config'
import type { IsoDate, IsoDateTime } from '~/domain/shared/iso-date'
import { parseIsoDate } from '~/domain/shared/iso-date'
import { LoadError, type LoadErrorParams } from '../http/load-error'
import type { RoundPackage, RoundResource } from './loaded'

const date = v.custom<IsoDate>((input) => typeof input === 'string' && parseIsoDate(input) !== null, 'yyyy-MM-dd')
const text = v.pipe(v.string(), v.nonEmpty())
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
export const provenanceSchema = v.picklist(['published', 'computed', 'confirmed', 'illustrative'])

const source = v.object({
  id: text,
  title: text,
  date: v.optional(v.nullable(date), null),
  url: v.optional(v.nullable(v.string()), null),
})

const field = v.object({ name: text, title: v.optional(v.string()) })

/** What this program needs of a Frictionless resource; further keys are left alone. */
const resource = v.object({
  name: text,
  path: text,
  title: v.optional(v.string()),
  bytes: v.optional(whole),
  hash: v.optional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/i, 'sha256:…'))),
  dialect: v.optional(v.object({ delimiter: v.optional(v.pipe(v.string(), v.length(1))) })),
  schema: v.object({ fields: v.array(field), missingValues: v.optional(v.array(v.string())) }),
  giamsat: v.object({ provenance: provenanceSchema, sourceId: text }),
})

const calendarRows = v.array(v.object({ date, note: v.optional(v.string(), '') }))

/** What is known of a round; checked wherever it comes from. */
export const roundSchema = v.object({
  id: text,
  title: text,
  unit: text,
  unitShort: text,
  city: text,
  centre: text,
  period: v.pipe(
    v.object({ from: date, to: date }),
    v.check(({ from, to }) => from <= to, 'from ≤ to'),
  ),
  asOf: date,
  supervisedOn: v.optional(v.nullable(date), null),
  neighbourhoodLabel: text,
  convention: v.picklist(['qd766', 'resolved', 'dueInPeriod']),
  sources: v.array(source),
  calendar: v.optional(
    v.object({ daysOff: v.optional(calendarRows, []), saturdaysWorked: v.optional(calendarRows, []) }),
  ),
})

const descriptor = v.object({
  title: v.optional(v.string()),
  resources: v.array(resource),
  giamsat: roundSchema,
})

const versioned = v.object({ giamsat: v.object({ version: v.union([v.number(), v.string()]) }) })

/**
 * The descriptor of a round.
 * @throws LoadError notJson, unknownVersion, wrongSchema (with the path of the `key`).
 */
export function parseDescriptor(
  text: string,
  descriptorUrl: string,
  config: RoundConfig,
  loadedAt: IsoDateTime,
  sha256: string | null = null,
): RoundPackage {
  const where = { file: fileNameOf(descriptorUrl), url: descriptorUrl }
  const json = parseJson(text, where)
  // The version first: a later version may have any shape.
  const { version } = check(versioned, json, where).giamsat
  if (version !== config.packageVersion) {
    throw new LoadError('unknownVersion', { ...where, version, supported: config.packageVersion })
  }
  const { title, resources, giamsat: info } = check(descriptor, json, where)
  return {
    descriptorUrl,
    title: title ?? info.title,
    info,
    resources: resources.map(
      (entry): RoundResource => ({
        name: entry.name,
        title: entry.title ?? null,
        file: entry.path,
        url: new URL(entry.path, descriptorUrl).href,
        bytes: entry.bytes ?? null,
        sha256: entry.hash?.slice('sha256:'.length).toLowerCase() ?? null,
        delimiter: entry.dialect?.delimiter ?? null,
        missingValues: entry.schema.missingValues ?? [''],
        columns: entry.schema.fields.map(({ name, title: label }) => ({ name, title: label ?? null })),
        provenance: entry.giamsat.provenance,
        sourceId: entry.giamsat.sourceId,
      }),
    ),
    loadedAt,
    sha256,
  }
}

export const fileNameOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? url

function parseJson(text: string, where: LoadErrorParams): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LoadError('notJson', { ...where, detail: error instanceof Error ? error.message : '' })
  }
}

/** Checks whose message says better than valibot what is expected. */
const worded: ReadonlySet<string> = new Set(['custom', 'check', 'regex'])

function check<T>(schema: v.GenericSchema<unknown, T>, input: unknown, where: LoadErrorParams): T {
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw new LoadError('wrongSchema', {
    ...where,
    key: v.getDotPath(issue) ?? '.',
    expected: worded.has(issue.type) ? issue.message : (issue.expected ?? issue.message),
    ...(issue.received !== 'undefined' && { found: issue.received }),
  })
}
