/** A percentage as people type it, "98" or "98,5" (or "98.5"): at most two decimals, from 0 to 100. Null: none. */
export function parsePercent(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim())
  if (match === null) return null
  const value = Number(`${match[1]}.${match[2] ?? '0'}`)
  return value <= 100 ? value : null
}
