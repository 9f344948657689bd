import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { RecognisedTable } from '~/data/import/recognise/recognised-table'
import { buildMessages } from '~/data/package/build-messages'
import { buildResources } from '~/data/package/build-resources'
import type { BuildIssue, TableCount } from '~/data/package/built'
import { deriveRound } from '~/data/package/derive-round'
import { mergePackage } from '~/data/package/merge-package'
import { harmless } from '~/data/package/rows/kept-rows'
import { writeRoundFile } from '~/data/package/write-round-file'
import { importedSourceId } from '~/domain/round/imported-source'
import type { RoundInfo } from '~/domain/round/round'
import { roundAction } from '~/domain/round/round-action'
import { emptyWork } from '~/domain/round/round-work'
import { type IsoDate, parseIsoDate } from '~/domain/shared/iso-date'
import type { Locale } from '~/domain/shared/locale'
import { InputError } from './command'
import { importRoundMessages } from './import-messages'

/** What was typed of the round; what is left out is taken from the files where they say it. */
export const roundOptions = {
  round: { type: 'string' },
  unit: { type: 'string' },
  title: { type: 'string' },
  city: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  'neighbourhood-label': { type: 'string' },
} as const

export type RoundOptions = Readonly<Partial<Record<keyof typeof roundOptions, string | undefined>>>

/** A file that was read, with its tables. */
export interface ReadFile {
  readonly name: string
  /** In hexadecimal. */
  readonly sha256: string
  readonly tables: readonly RecognisedTable[]
}

/** What was written, as it is printed. Keys other programs read: added to, never renamed. */
export interface RoundAnswer {
  readonly file: string
  readonly sha256: string
  readonly title: string
  readonly unit: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly resources: readonly { readonly name: string; readonly rows: number }[]
  readonly tables: readonly TableCount[]
  readonly issues: readonly (Omit<BuildIssue, 'message'> & { readonly message: string; readonly code: string })[]
}

const MOST_REASONS = 10

/** Writes what was read as one `.giamsat` file. The same files and options give the same bytes. */
export async function writeRound(
  out: string,
  given: readonly ReadFile[],
  options: RoundOptions,
  locale: Locale,
): Promise<RoundAnswer> {
  // the very same file twice is one document
  const files = given.filter((file, at) => given.findIndex(({ sha256 }) => sha256 === file.sha256) === at)
  const info = describeRound(files, options, locale)
  const sources = files.map(({ name, sha256 }) => ({
    id: importedSourceId(sha256),
    title: harmless(name),
    date: null,
    url: null,
  }))
  const built = buildResources(
    files.flatMap(({ tables, sha256 }) =>
      tables.map((table) => ({
        table,
        setAsideRows: new Set<number>(),
        provenance: 'published' as const,
        sourceId: importedSourceId(sha256),
      })),
    ),
    { unit: info.unit, sources },
  )
  if (built.resources.length === 0) {
    const why = built.issues.map(
      ({ file, message }) => `${file}: ${buildMessages[locale][message.code](message.params)}`,
    )
    throw new InputError([importRoundMessages[locale].nothing, ...why.slice(0, MOST_REASONS)].join('\n'))
  }
  const { descriptor, files: contents } = await mergePackage(info, built, { existing: 'replace' })
  const work = { ...emptyWork(info.id), action: roundAction('roundCreated', { title: info.title }) }
  const bytes = await writeRoundFile({ descriptor, files: contents, work, journal: [] })
  try {
    await writeFile(out, bytes)
  } catch (error) {
    throw new InputError(`${out}: ${error instanceof Error ? error.message : 'cannot be written'}`)
  }
  return {
    file: out,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: info.title,
    unit: info.unit,
    from: info.period.from,
    to: info.period.to,
    resources: built.resources.map(({ name, rows }) => ({ name, rows })),
    tables: built.tables,
    issues: built.issues.map(({ message, ...issue }) => ({
      ...issue,
      message: buildMessages[locale][message.code](message.params),
      code: message.code,
    })),
  }
}

function describeRound(files: readonly ReadFile[], options: RoundOptions, locale: Locale): RoundInfo {
  const words = importRoundMessages[locale]
  const derived = deriveRound(files.flatMap(({ tables }) => tables))
  const unit = options.unit?.trim() || derived.unit
  if (unit === null) throw new InputError(words.unitMissing)
  const from = dateOption('from', options.from, locale) ?? derived.period?.from
  const to = dateOption('to', options.to, locale) ?? derived.period?.to
  if (from === undefined || to === undefined) throw new InputError(words.periodMissing)
  if (from > to) throw new InputError(words.periodBackwards)
  return {
    id: idOf(files),
    title: options.title?.trim() || words.title(unit),
    unit,
    unitShort: unit.replace(/^(?:phường|xã|đặc khu)\s+/iu, ''),
    city: options.city?.trim() || (derived.city ?? words.cityOpen),
    centre: words.centre(unit),
    period: { from, to },
    asOf: dateOption('as-of', options['as-of'], locale) ?? to,
    supervisedOn: null,
    neighbourhoodLabel: options['neighbourhood-label']?.trim() || 'khối phố',
    convention: 'qd766',
    sources: [],
  }
}

/** Dates as computers write them, or as officials do: 2025-07-01, 01/7/2025. */
function dateOption(name: string, given: string | undefined, locale: Locale): IsoDate | undefined {
  if (given === undefined) return undefined
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(given.trim()) ?? []
  const date = parseIsoDate(year === '' ? given.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  if (date === null) throw new InputError(importRoundMessages[locale].notADate(`--${name}`, given))
  return date
}

/** A name of its own that the same files always get. */
function idOf(files: readonly ReadFile[]): string {
  const hash = createHash('sha256').update(files.map(({ sha256 }) => sha256).join(' '))
  return `dot-${BigInt(`0x${hash.digest('hex')}`)
    .toString()
    .slice(0, 20)}`
}
