import { isReportedCell, type ReportedCell, totalName } from '~/domain/reconcile/cells'
import { foldText } from '../../import/recognise/fold'
import type { BuildOptions, TableForRound } from '../built'
import { proseFigures } from '../prose-figures'
import type { Row } from './draft'
import { placeOf } from './kept-rows'

export interface ProseRows {
  /** One row a cell. */
  readonly reported: readonly Row[]
  readonly rates: readonly { readonly label: string; readonly percent: number; readonly decimals: number }[]
  readonly equipment: readonly Row[]
  readonly forces: readonly Row[]
  readonly training: readonly Row[]
  readonly figures: number
  readonly confirmed: number
}

/** Running text: only figures that a person confirmed, each under the name that the text gives it. */
export function proseRows(table: TableForRound, { unit }: BuildOptions): ProseRows {
  const { prose } = table.table
  const empty = { reported: [], rates: [], equipment: [], forces: [], training: [], figures: 0, confirmed: 0 }
  if (prose === null) return empty
  const all = proseFigures(prose)
  const taken = all.filter(({ key }) => table.confirmed?.has(key) === true)
  const place = placeOf(table, null)
  const cells = new Map<string, { scope: string; cell: ReportedCell; value: number }>()
  const sentBack = new Map<string, number>()
  const rates: ProseRows['rates'][number][] = []
  const [equipment, forces, training]: [Row[], Row[], Row[]] = [[], [], []]
  const scopeOf = (row: number) => scopeName(prose.rows[row]?.scope ?? '', prose.rows.length, unit)
  for (const figure of taken) {
    if (figure.kind === 'count') {
      const scope = scopeOf(figure.row)
      const name: string = figure.figure
      if (isReportedCell(name)) cells.set(`${scope} ${name}`, { scope, cell: name, value: figure.value })
      else sentBack.set(scope, (sentBack.get(scope) ?? 0) + figure.value)
    } else if (figure.kind === 'rate') {
      const rate = prose.rows[figure.row]?.rates.find(
        ({ label, percent }) => label === figure.label && percent === figure.percent,
      )
      if (rate !== undefined) rates.push({ label: rate.label, percent: rate.percent, decimals: rate.decimals })
    } else if (figure.kind === 'item') {
      const { name, quantity, unit: counted, quantityText, kind } = figure.found
      const field = kind === 'available' ? 'available' : 'need'
      equipment.push({ item: name, neighbourhood: unit, unit: counted, [field]: quantity, quantityText, ...place })
    } else if (figure.kind === 'force') {
      forces.push({ neighbourhood: unit, force: figure.found.name, people: figure.found.people, ...place })
    } else {
      const { name, sessions, people } = figure.found
      training.push({ neighbourhood: unit, topic: name, sessions, participants: people, ...place })
    }
  }
  // "trả lại", "hủy": dossiers that left without a result, where the text does not give their sum
  for (const [scope, value] of sentBack) {
    const cell = 'returnedOrWithdrawn'
    if (!cells.has(`${scope} ${cell}`)) cells.set(`${scope} ${cell}`, { scope, cell, value })
  }
  const reported = [...cells.values()].map((cell): Row => ({ ...cell, note: null, ...place }))
  return { reported, rates, equipment, forces, training, figures: all.length, confirmed: taken.length }
}

/** The row of the ward itself is "total"; a text with several rows names the others. */
function scopeName(scope: string, rows: number, unit: string): string {
  const [said, own] = [foldText(scope), foldText(unit)]
  return rows === 1 || said === '' || said === own || own.endsWith(` ${said}`) ? totalName : scope
}
