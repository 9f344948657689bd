/** Row and column from 0 of "BC12"; null where the text is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  let column = 0
  let at = 0
  while (at < address.length) {
    const letter = address.charCodeAt(at) & 0xdf
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    at += 1
  }
  let row = 0
  const digits = at
  while (at < address.length) {
    const digit = address.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
    row = row * 10 + digit
    at += 1
  }
  return column === 0 || digits === at || row === 0 ? null : { row: row - 1, column: column - 1 }
}

/** Area of "A1:C3" or "A1". */
export function parseArea(area: string) {
  const [from = '', to = from] = area.replaceAll('$', '').split(':')
  const start = parseAddress(from)
  const end = parseAddress(to)
  if (start === null || end === null) return null
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}
