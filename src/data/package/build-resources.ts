import type { Source } from '~/domain/shared/provenance'
import { foldText } from '../import/recognise/fold'
import type { ResourceName } from '../round/loaded'
import type { BuildOptions, BuiltResource, BuiltResources, TableCount, TableForRound } from './built'
import { rareColumns, resourceSchemas } from './resource-schemas'
import { BuildLog } from './rows/build-log'
import { dossierDrafts } from './rows/dossier-rows'
import { type Draft, jointSource, jointSourceId, weakest } from './rows/draft'
import { overdueDraft } from './rows/overdue-rows'
import { neighbourhoodDraft, placedDraft } from './rows/preparedness-rows'
import { procedureDrafts } from './rows/procedure-rows'
import { reportedDrafts } from './rows/reported-drafts'
import { countOf } from './rows/table-count'
import { writeCsvBytes } from './write-csv'

/** Rows between two reports of progress. */
const REPORT_ROWS = 10_000

interface Work {
  readonly drafts: Draft[]
  readonly counts: Map<TableForRound, TableCount>
  readonly logs: Map<TableForRound, BuildLog>
}

/**
 * Tables as understood → files of a round (docs/data.md). Pure: the same tables give the same bytes. Every row of a table
 * is in a file or counted as set aside, with the reason among the issues.
 */
export function buildResources(
  given: readonly TableForRound[],
  options: BuildOptions,
  onRows?: (done: number, total: number) => void,
): BuiltResources {
  const tables = given.map(asItSays)
  const work: Work = { drafts: [], counts: new Map(), logs: new Map() }
  const logOf = (table: TableForRound) => {
    const log = work.logs.get(table) ?? new BuildLog(table)
    work.logs.set(table, log)
    return log
  }
  const of = (kind: string) => tables.filter(({ table }) => table.kind === kind)

  const lists = of('dossiers')
  const dossiers = dossierDrafts(lists, options.duplicates ?? 'keep')
  lists.forEach((table, at) => {
    work.counts.set(table, dossiers.counts[at] ?? countOf(table, 0))
    work.logs.set(table, dossiers.logs[at] ?? new BuildLog(table))
  })
  const annexes = of('overdue-annex')
  for (const table of annexes) work.counts.set(table, countOf(table, 0))
  const named = [...lists, ...annexes]
  work.drafts.push(...procedureDrafts(named, named.map(logOf)), ...dossiers.drafts, ...annexes.map(overdueDraft))

  for (const kind of ['equipment', 'forces', 'training'] as const) {
    for (const table of of(kind)) {
      const { draft, left } = placedDraft(table, kind, options.unit, logOf(table))
      work.drafts.push(draft)
      work.counts.set(table, countOf(table, left))
    }
  }
  const reported = reportedDrafts(of('ii06'), of('prose'), options, logOf)
  work.drafts.push(...reported.drafts)
  for (const [table, count] of reported.counts) work.counts.set(table, count)

  const placed = work.drafts.filter(({ name }) => name === 'equipment' || name === 'forces' || name === 'training')
  const [first] = tables
  work.drafts.push(...neighbourhoodDraft(placed, options.reportedOn, first === undefined ? undefined : logOf(first)))
  for (const table of of('unknown')) {
    logOf(table).add('warning', 'kindUnknown')
    work.counts.set(table, countOf(table, countOf(table, 0).kept))
  }
  tables.forEach((table, at) => {
    if (table !== given[at]) logOf(table).add('info', 'saysIllustrative')
  })
  return finish(tables, work, options.sources, onRows)
}

/** A table that calls itself illustrative, as those that this program saved do, never becomes the ward's own. */
function asItSays(given: TableForRound): TableForRound {
  const { file, sheet, title } = given.table
  const isSaid = /\bminh hoa\b|\billustrative\b/.test(foldText([file, sheet, ...title].join(' ')))
  return isSaid && given.provenance !== 'illustrative' ? { ...given, provenance: 'illustrative' } : given
}

function finish(
  tables: readonly TableForRound[],
  { drafts, counts, logs }: Work,
  sources: readonly Source[],
  onRows?: (done: number, total: number) => void,
): BuiltResources {
  const total = drafts.reduce((sum, { rowCount }) => sum + rowCount, 0)
  let done = 0
  const step = () => {
    done += 1
    if (done % REPORT_ROWS === 0) onRows?.(done, total)
  }
  const names = [...new Set(drafts.map(({ name }) => name))].sort(inFileOrder)
  const resources = names.flatMap((name) => {
    const parts = drafts.filter((draft) => draft.name === name && draft.rowCount > 0)
    return parts.length === 0 ? [] : [resourceOf(name, parts, step)]
  })
  const ids = new Set([...tables.map(({ sourceId }) => sourceId), ...resources.map(({ sourceId }) => sourceId)])
  const joint = [...ids].flatMap((id) => jointSource(id, sources) ?? [])
  return {
    resources,
    sources: [...sources.filter(({ id }) => ids.has(id)), ...joint],
    tables: tables.map((table) => counts.get(table) ?? countOf(table, 0)),
    issues: tables.flatMap((table) => logs.get(table)?.issues ?? []),
  }
}

const order: readonly string[] = Object.keys(resourceSchemas)
const inFileOrder = (a: ResourceName, b: ResourceName): number => order.indexOf(a) - order.indexOf(b)

function resourceOf(name: ResourceName, drafts: readonly Draft[], step: () => void): BuiltResource {
  const columns = columnsOf(name, (column) => drafts.some((draft) => draft.columns.has(column)))
  return {
    name,
    provenance: weakest(drafts.map(({ provenance }) => provenance)),
    sourceId: jointSourceId(drafts.map(({ sourceId }) => sourceId)),
    bytes: writeCsvBytes(columns, rowsOf(drafts, step)),
    rows: drafts.reduce((sum, { rowCount }) => sum + rowCount, 0),
  }
}

function* rowsOf(drafts: readonly Draft[], step: () => void) {
  for (const { rows } of drafts) {
    for (const row of rows()) {
      step()
      yield row
    }
  }
}

/** The columns that the kind always has, and those of the rare ones that `isGiven`. */
export function columnsOf(name: ResourceName, isGiven: (column: string) => boolean): string[] {
  const rare = rareColumns[name] ?? []
  return [
    ...resourceSchemas[name].map((column) => column.name),
    ...rare.map((column) => column.name).filter((column) => isGiven(column)),
  ]
}
