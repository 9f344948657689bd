import type { Provenance, Source } from '~/domain/shared/provenance'
import type { ResourceName } from '../../round/loaded'
import type { Cell } from '../write-csv'

export type Row = Readonly<Record<string, Cell>>

/** Rows on their way into a file, all from one document. */
export interface Draft {
  readonly name: ResourceName
  readonly provenance: Provenance
  readonly sourceId: string
  /** Columns of which the rows may have something. */
  readonly columns: ReadonlySet<string>
  readonly rowCount: number
  /** Walked through when the file is written: a long list never stands in memory twice. */
  readonly rows: () => Iterable<Row>
}

/** A draft of rows that are few. */
export function draftOf(
  name: ResourceName,
  { provenance, sourceId }: Pick<Draft, 'provenance' | 'sourceId'>,
  rows: readonly Row[],
): Draft {
  const columns = new Set<string>()
  for (const row of rows) for (const [column, cell] of Object.entries(row)) if (cell !== null) columns.add(column)
  return { name, provenance, sourceId, columns, rowCount: rows.length, rows: () => rows }
}

/** From the least to be trusted: a file of several origins is what its weakest part is. */
const trust: readonly Provenance[] = ['illustrative', 'computed', 'published', 'confirmed']

export const weakest = (origins: readonly Provenance[]): Provenance =>
  trust.find((provenance) => origins.includes(provenance)) ?? 'illustrative'

const JOIN = '+'

/** One name for the documents behind a file: that of the only one, else all of them. */
export const jointSourceId = (ids: readonly string[]): string =>
  [...new Set(ids.flatMap((id) => id.split(JOIN)))].join(JOIN)

/** The document behind a file of several, as a source of its own. */
export function jointSource(id: string, known: readonly Source[]): Source | null {
  const parts = id.split(JOIN)
  const titles = parts.map((part) => known.find((source) => source.id === part)?.title ?? part)
  return parts.length < 2 ? null : { id, title: titles.join('; '), date: null, url: null }
}
