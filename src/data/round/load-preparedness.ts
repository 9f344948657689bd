import type {
  CommunicationRow,
  EquipmentRow,
  ForceRow,
  Neighbourhood,
  PillarRow,
  Preparedness,
  TrainingRow,
} from '~/domain/preparedness/preparedness'
import { pillars } from '~/domain/preparedness/preparedness'
import type { RowIssue } from '~/domain/shared/provenance'
import { LoadError } from '../http/load-error'
import { calendarDate, code, decimal, nullable, optional, rare, whole, wording } from './cell-readers'
import type { FailedResource, Loaded } from './loaded'
import { cellIssue, type RowShape } from './parse-table'
import { type ReadTable, type RoundSource, readOptionalTable } from './round-source'
import { placeShape, type RowPlace } from './row-place'

/** What lists that were imported say beside the figures that are analysed. */
interface EquipmentExtras extends RowPlace {
  /** As stated; checked against available and broken at import. */
  readonly serviceable: number | null
  /** As stated. */
  readonly gap: number | null
  readonly condition: string | null
}
interface NoteExtras extends RowPlace {
  readonly note: string | null
}

export const neighbourhoodShape: RowShape<Neighbourhood> = {
  id: wording,
  name: wording,
  reportedOn: nullable(calendarDate),
}

export const equipmentShape: RowShape<EquipmentRow & EquipmentExtras> = {
  item: wording,
  neighbourhood: wording,
  unit: optional(wording),
  need: nullable(decimal),
  needSource: optional(wording),
  available: nullable(decimal),
  broken: optional(decimal),
  quantityText: optional(wording),
  place: optional(wording),
  note: optional(wording),
  serviceable: rare(decimal),
  gap: rare(decimal),
  condition: rare(wording),
  ...placeShape,
}

export const forceShape: RowShape<ForceRow & NoteExtras & { readonly unit: string | null }> = {
  neighbourhood: wording,
  force: wording,
  people: nullable(whole),
  need: optional(whole),
  needSource: optional(wording),
  unit: rare(wording),
  note: rare(wording),
  ...placeShape,
}

export const trainingShape: RowShape<TrainingRow & NoteExtras> = {
  neighbourhood: wording,
  topic: wording,
  sessions: nullable(whole),
  participants: optional(whole),
  heldOn: optional(calendarDate),
  note: rare(wording),
  ...placeShape,
}

export const communicationShape: RowShape<CommunicationRow> = {
  neighbourhood: wording,
  form: wording,
  times: nullable(whole),
}

export const pillarShape: RowShape<PillarRow> = {
  neighbourhood: wording,
  pillar: code(pillars),
  state: code(['reported', 'short', 'notReported']),
  detail: optional(wording),
}

type Read<T> = Promise<{ table: ReadTable<T> | null; failed: FailedResource | null }>

/**
 * The six files of disaster preparedness. One that fails leaves its list empty and stands in `failed`; the others are
 * still there.
 * @throws LoadError of the first file that failed, where none could be read.
 */
export async function loadPreparedness(source: RoundSource): Promise<Loaded<Preparedness>> {
  const reads: [
    Read<Neighbourhood>,
    Read<EquipmentRow>,
    Read<ForceRow>,
    Read<TrainingRow>,
    Read<CommunicationRow>,
    Read<PillarRow>,
  ] = [
    readOptionalTable(source, 'neighbourhoods', neighbourhoodShape),
    readOptionalTable(source, 'equipment', equipmentShape),
    readOptionalTable(source, 'forces', forceShape),
    readOptionalTable(source, 'training', trainingShape),
    readOptionalTable(source, 'communication', communicationShape),
    readOptionalTable(source, 'pillars', pillarShape),
  ]
  const [neighbourhoods, equipment, forces, training, communication, pillarRows] = await Promise.all(reads)
  const all = [neighbourhoods, equipment, forces, training, communication, pillarRows]
  const failed = all.flatMap((read) => (read.failed === null ? [] : [read.failed]))
  const tables = all.flatMap((read) => (read.table === null ? [] : [read.table]))
  const main = equipment.table ?? tables[0]
  if (main === undefined) {
    const [first] = failed
    if (first) throw new LoadError(first.failure.code, first.failure.params)
    throw new LoadError('missingResource', { resource: 'equipment', url: (await source.descriptor()).descriptorUrl })
  }
  const { file, provenance, sourceId } = main.source.resource
  const rowTables = [equipment.table, forces.table, training.table, communication.table, pillarRows.table]
  return {
    value: {
      neighbourhoods: valuesOf(neighbourhoods.table),
      equipment: valuesOf(equipment.table),
      forces: valuesOf(forces.table),
      training: valuesOf(training.table),
      communication: valuesOf(communication.table),
      pillars: valuesOf(pillarRows.table),
      provenance,
      sourceId,
    },
    file,
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    setAside: tables.reduce((sum, table) => sum + table.setAside, 0),
    issues: [
      ...tables.flatMap((table) => table.issues),
      ...rowTables.flatMap((table) => strangersIn(table, neighbourhoods.table)),
    ],
    failed,
    provenance,
    sourceId,
  }
}

const valuesOf = <T>(table: ReadTable<T> | null): readonly T[] => table?.parsed.map(({ value }) => value) ?? []

/** Rows of a neighbourhood that the list does not know: kept, and said. */
function strangersIn(
  table: ReadTable<{ readonly neighbourhood: string }> | null,
  list: ReadTable<Neighbourhood> | null,
): RowIssue[] {
  if (table === null || list === null) return []
  const known = new Set(list.parsed.flatMap(({ value }) => [value.id, value.name]))
  const { file } = table.source.resource
  return table.parsed
    .filter(({ value }) => !known.has(value.neighbourhood))
    .map(({ row, value }) =>
      cellIssue('warning', file, row, 'neighbourhood', value.neighbourhood, 'unknownNeighbourhood'),
    )
}
