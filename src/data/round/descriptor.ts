import type { RoundConfig } from '~/config/round-config'
import type { RoundInfo } from '~/domain/round/round'
import type { IsoDate, IsoDateTime } from '~/domain/shared/iso-date'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import { provenances } from '~/domain/shared/provenance'
import { LoadError, type LoadErrorParams } from '../http/load-error'
import {
  anyText,
  BadShape,
  listOf,
  objectOf,
  oneOf,
  orElse,
  orNull,
  type Shape,
  someText,
  textLike,
  textThat,
  wholeNumber,
} from './check-shape'
import type { RoundPackage, RoundResource } from './loaded'

const date: Shape<IsoDate> = textThat((text): text is IsoDate => parseIsoDate(text) !== null, 'yyyy-MM-dd')
const provenance = oneOf(provenances)

const source = objectOf({
  id: someText,
  title: someText,
  date: orElse(orNull(date), null),
  url: orElse(orNull(anyText), null),
})

const field = objectOf({ name: someText }, { title: anyText })

/** What this program needs of a Frictionless resource; further keys are left alone. */
const resource = objectOf(
  {
    name: someText,
    path: someText,
    schema: objectOf({ fields: listOf(field) }, { missingValues: listOf(anyText) }),
    giamsat: objectOf({ provenance, sourceId: someText }),
  },
  {
    title: anyText,
    bytes: wholeNumber,
    hash: textLike(/^sha256:[0-9a-f]{64}$/i, 'sha256:…'),
    dialect: objectOf({}, { delimiter: textLike(/^.$/su, 'one character') }),
  },
)

const dates = objectOf({ from: date, to: date })
const period: Shape<Period> = (input, path) => {
  const read = dates(input, path)
  if (read.from > read.to) throw new BadShape(path, 'from ≤ to', `${read.from} > ${read.to}`)
  return read
}

const calendarRows = orElse(listOf(objectOf({ date, note: orElse(anyText, '') })), [])

/** What is known of a round; checked wherever it comes from. */
export const roundShape: Shape<RoundInfo> = objectOf(
  {
    id: someText,
    title: someText,
    unit: someText,
    unitShort: someText,
    city: someText,
    centre: someText,
    period,
    asOf: date,
    supervisedOn: orElse(orNull(date), null),
    neighbourhoodLabel: someText,
    convention: oneOf(['qd766', 'resolved', 'dueInPeriod']),
    sources: listOf(source),
  },
  { calendar: objectOf({ daysOff: calendarRows, saturdaysWorked: calendarRows }) },
)

const descriptor = objectOf({ resources: listOf(resource), giamsat: roundShape }, { title: anyText })

const version: Shape<number | string> = (input, path) => {
  if (typeof input === 'number' || typeof input === 'string') return input
  throw new BadShape(path, 'number', input)
}
const versioned = objectOf({ giamsat: objectOf({ version }) })

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
  const found = check(versioned, json, where).giamsat.version
  if (found !== config.packageVersion) {
    throw new LoadError('unknownVersion', { ...where, version: found, supported: config.packageVersion })
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

function check<T>(shape: Shape<T>, input: unknown, where: LoadErrorParams): T {
  try {
    return shape(input, '')
  } catch (error) {
    if (!(error instanceof BadShape)) throw error
    const { path, expected, found } = error
    throw new LoadError('wrongSchema', {
      ...where,
      key: path === '' ? '.' : path,
      expected,
      ...(found !== null && { found }),
    })
  }
}
