import { queryOptions } from '@tanstack/react-query'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { RowIssue } from '~/domain/shared/provenance'
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
import { dossierShape, parseDossiers } from './parse-dossiers'
import { parseTable, type RowShape } from './parse-table'
import type { RoundAddress } from './round-address'
import { roundKeys } from './round-keys'
import { roundQueries } from './round-queries'

/** What came of one file: how much of it was read, what was set aside, and its first rows as they stand there. */
export interface ResourceTable {
  readonly resource: RoundResource
  /** Unit: bytes. */
  readonly bytes: number
  readonly hashCheck: ResourceText['hashCheck']
  readonly loadedAt: IsoDateTime
  /** Null where this version does not know the resource and therefore reads nothing from it. */
  readonly read: { readonly rows: number; readonly setAside: number; readonly issues: readonly RowIssue[] } | null
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

const shapes: Readonly<Record<Exclude<ResourceName, 'dossiers'>, RowShape<Record<string, unknown>>>> = {
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
}

const isKnown = (name: string): name is keyof typeof shapes => Object.hasOwn(shapes, name)

/** The files of a package as tables, for the room that shows what was loaded. Reads the same text as the figures do. */
export const resourceTable = (address: RoundAddress, name: string) =>
  queryOptions({
    ...unchanging,
    queryKey: roundKeys.one(address, `table:${name}`),
    queryFn: async ({ client, signal }): Promise<ResourceTable> => {
      const source = await ensure(client, packageQueries.text(address, name), signal)
      const procedures = async () => {
        try {
          return (await ensure(client, roundQueries.procedures(address), signal)).value
        } catch {
          // The list of procedures has its own line among the files; the dossiers are read without it.
          return null
        }
      }
      return tableOf(source, name === 'dossiers' ? await procedures() : null)
    },
  })

function tableOf(
  { text, resource, bytes, hashCheck, loadedAt }: ResourceText,
  procedures: Parameters<typeof parseDossiers>[2] | null,
): ResourceTable {
  const [header, ...records] = readCsvRecords(text, resource.delimiter)
  return {
    resource,
    bytes,
    hashCheck,
    loadedAt,
    read: readWith(text, resource, procedures),
    header: header?.cells ?? [],
    preview: records.slice(0, PREVIEW_ROWS).map(({ row, cells }) => ({ row, cells })),
    records: records.length,
  }
}

function readWith(
  text: string,
  resource: RoundResource,
  procedures: Parameters<typeof parseDossiers>[2] | null,
): ResourceTable['read'] {
  const { name } = resource
  if (name === 'dossiers') {
    return procedures === null ? parseTable(text, resource, dossierShape) : parseDossiers(text, resource, procedures)
  }
  return isKnown(name) ? parseTable(text, resource, shapes[name]) : null
}
