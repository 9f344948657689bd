/** "A1" for row 0, column 0, as formulas name cells. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** "B2:B9" */
export const areaName = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): string =>
  `${cellName(fromRow, fromColumn)}:${cellName(toRow, toColumn)}`

/** "A" … "Z", "AA" … */
function columnName(column: number): string {
  let name = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}
