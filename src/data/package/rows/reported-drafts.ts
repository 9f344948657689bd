import type { ReportedCell, ReportedCells } from '~/domain/reconcile/cells'
import { totalName } from '~/domain/reconcile/cells'
import type { BuildOptions, TableCount, TableForRound } from '../built'
import type { BuildLog } from './build-log'
import { type Draft, draftOf, type Row } from './draft'
import { formRows } from './form-rows'
import { harmless } from './kept-rows'
import { type ProseRows, proseRows } from './prose-rows'
import { countOf } from './table-count'

export interface ReportedDrafts {
  readonly drafts: readonly Draft[]
  readonly counts: ReadonlyMap<TableForRound, TableCount>
}

/** What was reported: the form, and what running text says where the form says nothing. */
export function reportedDrafts(
  forms: readonly TableForRound[],
  texts: readonly TableForRound[],
  options: BuildOptions,
  logOf: (table: TableForRound) => BuildLog,
): ReportedDrafts {
  const counts = new Map<TableForRound, TableCount>()
  const drafts: Draft[] = []
  let total: ReportedCells = {}
  let form: TableForRound | null = null
  for (const table of forms) {
    if (form !== null) {
      logOf(table).add('error', 'secondForm')
      counts.set(table, countOf(table, countOf(table, 0).kept))
      continue
    }
    const read = formRows(table, logOf(table))
    counts.set(table, countOf(table, read.left))
    if (countOf(table, read.left).kept === 0) continue
    form = table
    total = read.total ?? {}
    drafts.push(draftOf('reported', table, read.rows))
  }
  const rates: Draft[] = []
  const known = new Set<string>()
  for (const table of texts) {
    const prose = proseRows(table, options)
    const log = logOf(table)
    if (prose.confirmed < prose.figures) {
      log.add('info', 'notConfirmed', null, null, { figures: prose.figures - prose.confirmed })
    }
    counts.set(table, proseCount(table, prose))
    const further = prose.reported.filter((row) => isFurther(row, total, log))
    total = { ...total, ...Object.fromEntries(further.filter(isTotal).map(({ cell, value }) => [cell, value])) }
    drafts.push(draftOf('reported', table, further))
    for (const kind of ['equipment', 'forces', 'training'] as const) drafts.push(draftOf(kind, table, prose[kind]))
    rates.push(draftOf('published-rates', table, rateRows(prose, known, log)))
  }
  return { drafts: [...withoutFilled(drafts), ...rates], counts }
}

/** A cell that the form left empty and a text fills is in the file once. */
function withoutFilled(drafts: readonly Draft[]): Draft[] {
  const filled = new Set<unknown>()
  const all = drafts.map((draft) => [draft, [...draft.rows()]] as const)
  for (const [{ name }, rows] of all) {
    if (name !== 'reported') continue
    for (const row of rows) if (isTotal(row) && row.value !== null) filled.add(row.cell)
  }
  return all.map(([draft, rows]) =>
    draft.name === 'reported'
      ? draftOf(
          'reported',
          draft,
          rows.filter((row) => !isTotal(row) || row.value !== null || !filled.has(row.cell)),
        )
      : draft,
  )
}

const isTotal = ({ scope }: Row): boolean => scope === totalName

/** A cell that was not reported before. Where the form has another value, the form stands and that is said. */
function isFurther(row: Row, total: ReportedCells, log: BuildLog): boolean {
  if (!isTotal(row)) return true
  const cell = row.cell as ReportedCell
  const taken = total[cell] ?? null
  if (taken === null) return true
  if (taken !== row.value) log.add('warning', 'figureDiffers', null, cell, { cell, taken, other: Number(row.value) })
  return false
}

function rateRows({ rates }: ProseRows, known: Set<string>, log: BuildLog): Row[] {
  return rates.flatMap(({ label, percent, decimals }): Row[] => {
    const key = `${label} ${percent}`
    if (known.has(key)) {
      log.add('info', 'rateRepeated', null, null, { label })
      return []
    }
    known.add(key)
    return [{ id: `ty-le-${known.size}`, label, percent, decimals }]
  })
}

const proseCount = ({ table }: TableForRound, { figures, confirmed }: ProseRows): TableCount => ({
  file: harmless(table.file),
  sheet: table.sheet,
  tableIndex: table.tableIndex,
  rows: figures,
  kept: confirmed,
  setAside: figures - confirmed,
})
