import type { UsedColumn } from './body-rows'
import type { HeaderPlace } from './header'
import type { ColumnKind } from './recognised-table'
import { totalRole } from './row-roles'
import { firstLetters, type SheetGrid } from './sheet-grid'

/** Different texts whose role is kept. */
const MAX_KNOWN = 10_000
/** "Tổng", "Cộng", "Total", "Grand total", "Toàn phường", with a Roman number before them at most. */
const firstOfTotals = firstLetters('tcgivx')

/**
 * The short way through a list of a million dossiers: whether a row is data beyond question, before anything else is asked
 * of it. It has a code in the column of codes, an ordinal of digits or none, and two more texts of which neither heads a
 * total: a code makes it no header, no row of numbers and no signature, the texts make it no group and no total.
 */
export function plainRows(
  grid: SheetGrid,
  { left, right }: HeaderPlace,
  kind: ColumnKind,
  used: readonly UsedColumn[],
): (row: number) => boolean {
  const code = used.find(({ field, type }) => field === 'code' && type === 'code')?.index
  if (code === undefined || (kind !== 'dossiers' && kind !== 'overdue-annex')) return () => false
  const ordinals = used.flatMap(({ field, index }) => (field === 'ordinal' ? [index] : []))
  const headsTotal = rememberedRoles()
  return (row) => {
    if (!grid.isCode(row, code)) return false
    for (const column of ordinals) if (!grid.isDigits(row, column)) return false
    let texts = 0
    for (let column = left; column <= right && texts < 2; column += 1) {
      if (column === code) {
        texts += 1
        continue
      }
      if (ordinals.includes(column) || !grid.holds(row, column)) continue
      if (grid.text8 === null && grid.own(row, column).kind !== 'text') continue
      if (grid.mayBegin(row, column, firstOfTotals) && headsTotal(grid.own(row, column).text)) return false
      texts += 1
    }
    return texts === 2
  }
}

function rememberedRoles(): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = totalRole(text) !== null
    if (known.size < MAX_KNOWN) known.set(text, found)
    return found
  }
}
