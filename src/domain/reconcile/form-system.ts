import { type ReportedCell, type ReportedCells, roundedTolerance, totalName } from './cells'
import type { EditRule } from './edit-rules'
import { type Constraint, constraint, type LinearSystem } from './linear-system'

/** A cell of a row, or of a row in a table ("total" for the total row). */
export interface CellPlace {
  /** Null in a single row. */
  readonly row: string | null
  readonly cell: ReportedCell
}

/** "resolvedOverdue"; in a table "Hộ tịch/resolvedOverdue", "total/resolvedOverdue". */
export const placeName = ({ row, cell }: CellPlace): string => (row === null ? cell : `${row}/${cell}`)

/** A linear system whose first `places.length` cells are cells of the form; further ones are slack of rounded figures. */
export interface FormSystem extends LinearSystem {
  readonly places: readonly CellPlace[]
}

interface RowInput {
  readonly name: string | null
  readonly cells: ReportedCells
  readonly rounded?: readonly ReportedCell[] | undefined
}

/**
 * Cells and conditions of one row, or of the rows of a table with its total row. A cell that no row reports and no
 * rule needs is not part of the system; one that a rule needs is, with the value null: any whole number from 0.
 */
export function buildFormSystem(
  rows: readonly RowInput[],
  columns: readonly ReportedCell[],
  rules: readonly EditRule[],
): FormSystem {
  const places: CellPlace[] = []
  const values: (number | null)[] = []
  const index = new Map<string, number>()
  const inRules = new Set(rules.flatMap(({ whole, parts }) => [whole, ...parts]))
  for (const { name, cells } of rows) {
    for (const cell of inRules) {
      index.set(key(name, cell), places.length)
      places.push({ row: name, cell })
      values.push(cells[cell] ?? null)
    }
  }
  const slack = new Map<number, { cell: number; tolerance: number }>()
  for (const { name, cells, rounded } of rows) {
    for (const cell of rounded ?? []) {
      const [value, at] = [cells[cell] ?? null, index.get(key(name, cell))]
      if (value === null || at === undefined) continue
      slack.set(at, { cell: values.length, tolerance: roundedTolerance(value) })
      values.push(null)
    }
  }
  const at = (name: string | null, cell: ReportedCell): number => {
    const found = index.get(key(name, cell))
    if (found === undefined) throw new RangeError(`no cell ${placeName({ row: name, cell })} in the system`)
    return found
  }
  // the true value of a rounded cell is: printed − tolerance + slack, slack from 0 to twice the tolerance
  const condition = (kind: Constraint['kind'], plain: ReadonlyMap<number, number>): Constraint => {
    const terms = new Map(plain)
    let constant = 0
    for (const [cell, coefficient] of plain) {
      const around = slack.get(cell)
      if (around === undefined) continue
      terms.set(around.cell, coefficient)
      constant -= coefficient * around.tolerance
    }
    return constraint(kind, terms, values, constant)
  }
  const constraints: Constraint[] = []
  for (const { name } of rows) {
    for (const { kind, whole, parts } of rules) {
      const terms = new Map<number, number>([[at(name, whole), 1]])
      for (const part of parts) terms.set(at(name, part), -1)
      constraints.push(condition(kind === 'equal' ? 'equal' : 'atLeast', terms))
    }
  }
  const fields = rows.filter(({ name }) => name !== totalName)
  if (fields.length < rows.length) {
    for (const column of columns) {
      const terms = new Map<number, number>([[at(totalName, column), 1]])
      for (const { name } of fields) terms.set(at(name, column), -1)
      constraints.push(condition('equal', terms))
    }
  }
  for (const { cell, tolerance } of slack.values()) {
    constraints.push(constraint('atLeast', new Map([[cell, -1]]), values, 2 * tolerance))
  }
  return { constraints, values, places }
}

const key = (row: string | null, cell: ReportedCell): string => `${row ?? ''}\n${cell}`
