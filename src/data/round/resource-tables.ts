import { queryOptions } from '@tanstack/react-query'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { RowIssue } from '~/domain/shared/provenance'
import { dossierQueries } from '../dossiers/dossier-queries'
import { readCsvRecords } from './csv-records'
import { ensure } from './ensure'
import {
  communicationShape,
  equipmentShape,
  forceShape,
  neighbourhoodShape,
  pillarShape,
  trainingShape,
} from './load-preparedness'
import { procedureShape } from './load-procedures'
import { rateShape, reportedShape } from './load-reported'
import { statementShape } from './load-statements'
import type { ResourceName, ResourceText, RoundResource } from './loaded'
import { packageQueries, unchanging } from './package-queries'
import { dossierShape } from './parse-dossiers'
import { overdueShape } from './parse-overdue-annex'
import { parseTable, type RowShape } from './parse-table'
import type { RoundAddress } from './round-address'
import { roundKeys } from './round-keys'

/** What came of one file: how much of it was read, what was set aside, and its first rows as they stand there. */
export interface ResourceTable {
  readonly resource: RoundResource
  /** Unit: bytes. */
  readonly bytes: number
  readonly hashCheck: ResourceText['hashCheck']
  readonly loadedAt: IsoDateTime
  /** Null where this version does not know the resource and therefore reads nothing from it. */
  readonly read: { readonly rows: number; readonly setAside: number; readonly issues: readonly RowIssue[] } | null
  /** Only the columns that this program reads: another one may hold names or addresses and is not kept. */
  readonly header: readonly string[]
  readonly preview: readonly PreviewRow[]
  /** Records below the header. */
  readonly records: number
}

export interface PreviewRow {
  /** As Excel numbers it. */
  readonly row: number
  readonly cells: readonly string[]
}

/** As many rows are kept for the preview. */
const PREVIEW_ROWS = 200

const shapes: Readonly<Record<ResourceName, RowShape<Record<string, unknown>>>> = {
  dossiers: dossierShape,
  reported: reportedShape,
  'published-rates': rateShape,
  statements: statementShape,
  procedures: procedureShape,
  neighbourhoods: neighbourhoodShape,
  equipment: equipmentShape,
  forces: forceShape,
  training: trainingShape,
  communication: communicationShape,
  pillars: pillarShape,
  'overdue-annex': overdueShape,
}

const isKnown = (name: string): name is keyof typeof shapes => Object.hasOwn(shapes, name)

/**
 * The files of a package as tables, for the room that shows what was loaded. Reads the same text as the figures do; the
 * dossiers are read by the worker, and once for all rooms.
 */
export const resourceTable = (address: RoundAddress, name: string) =>
  queryOptions({
    ...unchanging,
    queryKey: roundKeys.one(address, `table:${name}`),
    queryFn: async ({ client, signal }): Promise<ResourceTable> => {
      const source = await ensure(client, packageQueries.text(address, name), signal)
      if (name === 'dossiers')
        return tableOf(source, await ensure(client, dossierQueries.store(address, 'dates'), signal))
      return tableOf(source, isKnown(name) ? parseTable(source.text, source.resource, shapes[name]) : null)
    },
  })

function tableOf(
  { text, resource, bytes, hashCheck, loadedAt }: ResourceText,
  read: { rows: number; setAside: number; issues: readonly RowIssue[] } | null,
): ResourceTable {
  const [header, ...records] = readCsvRecords(text, resource.delimiter, read === null ? undefined : PREVIEW_ROWS + 1)
  const names = header?.cells ?? []
  const shape = isKnown(resource.name) ? shapes[resource.name] : {}
  const kept = [...names.keys()].filter((at) => Object.hasOwn(shape, names[at]?.trim() ?? ''))
  const pick = (cells: readonly string[]) => kept.map((at) => cells[at] ?? '')
  return {
    resource,
    bytes,
    hashCheck,
    loadedAt,
    read: read && { rows: read.rows, setAside: read.setAside, issues: read.issues },
    header: pick(names),
    preview: records.slice(0, PREVIEW_ROWS).map(({ row, cells }) => ({ row, cells: pick(cells) })),
    records: read?.rows ?? records.length,
  }
}
