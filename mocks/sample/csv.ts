export type Cell = string | number | boolean | null

/** One CSV file: header, comma, LF, quotes only where needed; null is an empty cell. */
export function csv<T extends string>(columns: readonly T[], rows: readonly Readonly<Record<T, Cell>>[]): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => cellText(row[column])).join(','))]
  return `${lines.join('\n')}\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
