import { type FormRow, formCells, type ReportedFigures } from '../reported/form'
import { type ReportedTable, totalName } from './cells'

/**
 * The rows with a name each: a second "Hộ tịch" becomes "Hộ tịch (2)", one without a name is called by its place, and none
 * is called as the total row is.
 */
export function uniquelyNamed<T extends { readonly name: string }>(rows: readonly T[]): T[] {
  const taken = new Set<string>([totalName])
  return rows.map((row, index) => {
    const plain = row.name.trim() === '' ? `Dòng ${index + 1}` : row.name.trim()
    let name = plain
    for (let count = 2; taken.has(name); count += 1) name = `${plain} (${count})`
    taken.add(name)
    return { ...row, name }
  })
}

const isGiven = (row: FormRow): boolean => formCells.some((cell) => row[cell] !== null)

/** The rows of the fields with the ward's own row as their total; null where no field was reported. */
export function tableOfFields({ row, beside, fields = [], rates }: ReportedFigures): ReportedTable | null {
  if (fields.length === 0) return null
  const rows = uniquelyNamed(fields.map(({ name, cells }) => ({ name, cells })))
  return { rows, ...(isGiven(row) ? { total: { ...row, ...beside }, rates } : {}) }
}
