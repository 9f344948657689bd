import type { QueryClient } from '@tanstack/react-query'
import { now } from '~/data/clock'
import type { RoundTable } from '~/data/export/tables/round-table'
import { isResourceName, resourceTitles } from '~/data/package/resource-schemas'
import { readCsvRecords } from '~/data/round/csv-records'
import type { ResourceName, RoundPackage } from '~/data/round/loaded'
import { findResource, packageQueries } from '~/data/round/package-queries'
import type { RoundAddress } from '~/data/round/round-address'
import { download } from '~/ui/download/download'
import { roundFileName } from '../rounds/round-file-name'

export type SaveWay = 'csv' | 'excel'

/** What is written over the tables, in the reader's language. */
export interface SaveText {
  readonly source: (title: string) => string
  readonly illustrative: string
  readonly illustrativeFile: string
}

/** Tables of the open round that can be saved: those that this program knows. */
export const savableTables = ({ resources }: RoundPackage): ResourceName[] =>
  resources.flatMap(({ name }) => (isResourceName(name) ? [name] : []))

/** Hands tables of the open round to the reader as one file, and answers its name. Rejects with LoadError. */
export async function saveTables(
  client: QueryClient,
  address: RoundAddress,
  round: RoundPackage,
  names: readonly ResourceName[],
  way: SaveWay,
  text: SaveText,
): Promise<string> {
  const tables = await readTables(client, address, round, names)
  const base = [roundFileName(round.info), ...(names.length === 1 ? names : []), ...markOf(round, names, text)].join(
    '-',
  )
  const [first] = tables
  if (way === 'csv' && first !== undefined) {
    const { exportCsv } = await import('~/data/export/tables/export-csv')
    download(new Blob([exportCsv(first)], { type: 'text/csv;charset=utf-8' }), `${base}.csv`)
    return `${base}.csv`
  }
  const { exportWorkbook } = await import('~/data/export/tables/export-workbook')
  const title = names.length === 1 && names[0] !== undefined ? resourceTitles[names[0]] : round.title
  const notes = (name: ResourceName) => notesOf(round, name, text)
  const bytes = await exportWorkbook(tables, { title, writtenAt: new Date(now()), notes })
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  download(new Blob([bytes], { type }), `${base}.xlsx`)
  return `${base}.xlsx`
}

async function readTables(
  client: QueryClient,
  address: RoundAddress,
  round: RoundPackage,
  names: readonly ResourceName[],
): Promise<RoundTable[]> {
  const placeNames = await readPlaceNames(client, address, round)
  return Promise.all(
    names.map(async (name) => {
      const { text, resource } = await client.query(packageQueries.text(address, name))
      return { name, text, delimiter: resource.delimiter, placeNames }
    }),
  )
}

/** Ids of neighbourhoods are for files; people get names. */
async function readPlaceNames(
  client: QueryClient,
  address: RoundAddress,
  round: RoundPackage,
): Promise<ReadonlyMap<string, string>> {
  if (findResource(round, 'neighbourhoods') === null) return new Map()
  const { text, resource } = await client.query(packageQueries.text(address, 'neighbourhoods'))
  const [header, ...records] = readCsvRecords(text, resource.delimiter)
  const [id, name] = ['id', 'name'].map((column) => header?.cells.indexOf(column) ?? -1)
  return new Map(records.map(({ cells }) => [cells[id ?? -1] ?? '', cells[name ?? -1] ?? '']))
}

/** A text file has no place for a note: its name says that its figures are illustrative. */
const markOf = (round: RoundPackage, names: readonly ResourceName[], { illustrativeFile }: SaveText): string[] =>
  names.length === 1 && findResource(round, names[0] ?? '')?.provenance === 'illustrative' ? [illustrativeFile] : []

function notesOf(round: RoundPackage, name: ResourceName, text: SaveText): string[] {
  const resource = findResource(round, name)
  const source = round.info.sources.find(({ id }) => id === resource?.sourceId)
  return [
    ...(source === undefined ? [] : [text.source(source.title)]),
    ...(resource?.provenance === 'illustrative' ? [text.illustrative] : []),
  ]
}
