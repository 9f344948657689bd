import type { TableForRound } from '../built'
import type { BuildLog } from './build-log'
import { type Draft, draftOf, type Row } from './draft'
import { harmless, keptRows } from './kept-rows'
import { countIn, textIn } from './values'

interface Learned {
  readonly name: string
  readonly field: string
  /** Null once two rows gave different limits. */
  limit: number | null
  limitSaid: boolean
  readonly file: string
}

/** Procedures that dossier lists name in full: code, name and field. The first name of a code stands. */
export function procedureDrafts(tables: readonly TableForRound[], logs: readonly BuildLog[]): Draft[] {
  const learned = new Map<string, Learned>()
  const said = new Set<string>()
  tables.forEach((table, at) => {
    for (const { row, values } of keptRows(table)) {
      const [code, name, field] = [textIn(values.procedureCode), textIn(values.procedure), textIn(values.field)]
      if (code === null || name === null || field === null) continue
      const limit = countIn(values.limitWorkingDays)
      const known = learned.get(code)
      if (known === undefined) {
        learned.set(code, { name, field, limit, limitSaid: limit !== null, file: harmless(table.table.file) })
        continue
      }
      if (limit !== null && known.limitSaid && known.limit !== limit) known.limit = null
      else if (limit !== null && !known.limitSaid) [known.limit, known.limitSaid] = [limit, true]
      if (known.name !== name && !said.has(code)) {
        said.add(code)
        logs[at]?.add('info', 'procedureNames', row, 'procedure', { code, first: known.name, second: name })
      }
    }
  })
  const [first] = tables
  if (first === undefined || learned.size === 0) return []
  const rows = [...learned].map(
    ([code, { name, field, limit, file }]): Row => ({
      code,
      name,
      field,
      limitWorkingDays: limit,
      limitSource: limit === null ? null : file,
    }),
  )
  return [draftOf('procedures', first, rows)]
}
