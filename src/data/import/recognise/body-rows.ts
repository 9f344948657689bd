import { readDateText } from './date-text'
import type { FieldType } from './field-words'
import { tidyText } from './fold'
import { cellsBetween, type HeaderPlace, startsHeader } from './header'
import type { IssueLog } from './issue-log'
import { plainRows } from './plain-rows'
import type { ColumnKind } from './recognised-table'
import { isFooter, isGroupOrdinal, isNumberRow, neighbourhoodIn, totalRole } from './row-roles'
import type { SheetGrid } from './sheet-grid'

/** A column that is used, and what it holds. */
export interface UsedColumn {
  readonly index: number
  readonly field: string
  readonly type: FieldType
  /** The header, or the letter. */
  readonly label: string
}

/** Rows under a header by what they are. Rows count from 0. */
export interface BodyRows {
  readonly data: readonly number[]
  /** By row: from a group row above ("Khối phố Phong Lục"). */
  readonly neighbourhoods: ReadonlyMap<number, string>
  readonly totals: readonly number[]
  readonly subTotals: readonly { readonly row: number; readonly after: boolean }[]
}

const keyFields: Readonly<Record<ColumnKind, readonly string[]>> = {
  ii06: ['name'],
  dossiers: ['code'],
  'overdue-annex': ['code', 'procedure'],
  equipment: ['item'],
  forces: ['force'],
  training: ['topic'],
}

const valueTypes: readonly FieldType[] = ['count', 'quantity', 'date', 'status', 'channel', 'yesNo']

const numeric: readonly FieldType[] = ['count', 'quantity', 'date']

interface Look {
  readonly row: number
  readonly filled: readonly number[]
  readonly texts: readonly string[]
  readonly ordinal: string
  readonly key: boolean
  /** Something that no signature has: a stored number or date, or a code. */
  readonly solid: boolean
  readonly values: number
  readonly used: number
}

/**
 * Tells the rows of a table from its totals, groups, repeated headers and what stands below it. Nothing that holds
 * something is passed over in silence.
 */
export function readBodyRows(
  grid: SheetGrid,
  place: HeaderPlace,
  end: number,
  kind: ColumnKind,
  used: readonly UsedColumn[],
  log: IssueLog,
): BodyRows {
  const data: number[] = []
  const neighbourhoods = new Map<number, string>()
  const totals: number[] = []
  const subTotals: { row: number; after: boolean }[] = []
  const byIndex = new Map(used.map((column) => [column.index, column]))
  const ordinals = used.filter(({ field }) => field === 'ordinal').map(({ index }) => index)
  const hasNeighbourhood = used.some(({ field }) => field === 'neighbourhood')
  const numbered = ordinals.length > 0 && hasNumbers(grid, place.bottom + 1, end, ordinals)
  let group: string | null = null
  let ended = false
  const addData = (row: number) => {
    data.push(row)
    if (group !== null) neighbourhoods.set(row, group)
  }
  const isPlain = plainRows(grid, place, kind, used)

  for (let row = place.bottom + 1; row <= end; row += 1) {
    if (isPlain(row)) {
      addData(row)
      continue
    }
    const filled = grid.filled(row, place.left, place.right)
    if (filled.length === 0) continue
    if (row <= place.bottom + 2 && isNumberRow(cellsBetween(grid, row, place.left, place.right))) continue
    if (startsHeader(grid, row, place)) continue
    const look = lookAt(grid, row, filled, byIndex, kind, ordinals)
    const role =
      look.texts
        .slice(0, 2)
        .map(totalRole)
        .find((each) => each !== null) ?? null
    if (role !== null && (look.values > 0 || role === 'total')) {
      if (role === 'total') totals.push(row)
      else subTotals.push({ row, after: true })
      continue
    }
    if (isFooter(look.texts) && !look.solid && !(look.key && look.used > 2)) {
      ended = true
      continue
    }
    const ask = (code: 'rowSetAside' | 'groupRow', severity: 'ask' | 'info') =>
      log.add({ severity, code }, row + 1, null, code === 'groupRow' ? (look.texts[0] ?? null) : null)
    if (ended && !look.solid) continue
    if (isGroup(grid, place, look, kind, numbered)) {
      if (kind === 'ii06' && look.values > 0) {
        subTotals.push({ row, after: false })
        continue
      }
      group = neighbourhoodIn(look.texts.join(' '))
      const understood = group !== null && !hasNeighbourhood
      ask('groupRow', understood || kind === 'ii06' || kind === 'equipment' ? 'info' : 'ask')
      continue
    }
    const enough = look.key || (look.values > 0 && look.used >= 2)
    if (!enough) {
      // a sentence below or between; with two filled cells it may be a row
      if (look.filled.length > 1) ask('rowSetAside', 'ask')
      else if (!ended) ask('rowSetAside', 'info')
      continue
    }
    addData(row)
  }
  // the last total is of the whole; those before it are of pages or parts
  for (const row of totals.slice(0, -1)) subTotals.push({ row, after: true })
  const ordinalOf = (row: number) => ordinals.map((column) => grid.text(row, column)).join('')
  const nested = kind === 'ii06' ? nestedRows(data, ordinalOf) : { parents: new Set<number>(), children: [] }
  for (const row of nested.parents) subTotals.push({ row, after: false })
  for (const row of nested.children) log.add({ severity: 'ask', code: 'nestedRow' }, row + 1, null)
  const own = nested.parents.size === 0 ? data : data.filter((row) => !nested.parents.has(row))
  return { data: own, neighbourhoods, totals: totals.slice(-1), subTotals }
}

/** "1" over "1.1, 1.2" is their sum. "a, b" and "-" under a number may be parts of it, or not: to be asked. */
function nestedRows(
  data: readonly number[],
  ordinalOf: (row: number) => string,
): { parents: ReadonlySet<number>; children: readonly number[] } {
  const inside = new Set(data.flatMap((row) => /^(\d+)\.\d+\.?$/.exec(ordinalOf(row))?.[1] ?? []))
  const parents = new Set(data.flatMap((row) => (inside.has(ordinalOf(row).replace(/\.$/, '')) ? [row] : [])))
  const numbered = data.some((row) => /^\d+\.?$/.test(ordinalOf(row)))
  const children = data.flatMap((row) => (numbered && /^(?:[a-zđ][.)]?|[-–+*])$/.test(ordinalOf(row)) ? [row] : []))
  return { parents, children }
}

function hasNumbers(grid: SheetGrid, from: number, end: number, ordinals: readonly number[]): boolean {
  for (let row = from; row <= Math.min(end, from + 60); row += 1) {
    if (ordinals.some((column) => /^\d+[.)]?$/.test(grid.text(row, column)))) return true
  }
  return false
}

function lookAt(
  grid: SheetGrid,
  row: number,
  filled: readonly number[],
  byIndex: ReadonlyMap<number, UsedColumn>,
  kind: ColumnKind,
  ordinals: readonly number[],
): Look {
  const texts: string[] = []
  let [values, used] = [0, 0]
  let [key, solid] = [false, false]
  for (const column of filled) {
    const cell = grid.own(row, column)
    if (cell.kind === 'text' && !ordinals.includes(column) && texts.length < 8) texts.push(tidyText(cell.text))
    const known = byIndex.get(column)
    if (known === undefined || known.type === 'skip') continue
    used += 1
    const digits = /\d/.test(cell.text)
    if (valueTypes.includes(known.type) && (digits || !numeric.includes(known.type) || known.type === 'quantity'))
      values += 1
    if (valueTypes.includes(known.type) && (cell.kind === 'number' || cell.kind === 'date')) solid = true
    if (/^[\d.,]+$/.test(cell.text) || (known.type === 'date' && readDateText(cell.text) !== null)) solid = true
    if (known.type === 'code' && !digits) continue
    if (known.type === 'code') solid = true
    if (keyFields[kind].includes(known.field)) key = true
  }
  for (const column of ordinals) {
    const cell = grid.own(row, column)
    if (cell.kind === 'text' && cell.text.length > 5) texts.unshift(tidyText(cell.text))
  }
  if (!key) {
    key = [...byIndex.values()].some(
      ({ index, field }) =>
        keyFields[kind].includes(field) && grid.mergeAt(row, index) !== null && grid.text(row, index) !== '',
    )
  }
  return {
    row,
    filled,
    texts,
    key,
    solid,
    values,
    used,
    ordinal: ordinals.map((column) => grid.text(row, column)).join(''),
  }
}

/** "I | Phương tiện", a merged line over the table, one text alone where rows are numbered. */
function isGroup(grid: SheetGrid, place: HeaderPlace, look: Look, kind: ColumnKind, numbered: boolean): boolean {
  if (numbered && isGroupOrdinal(look.ordinal)) return kind === 'ii06' || look.values === 0
  if (look.values > 0 || look.texts.length !== 1) return false
  const [first] = look.filled
  const merge = first === undefined ? null : grid.mergeAt(look.row, first)
  const wide = merge !== null && merge.right - merge.left >= (place.right - place.left) * 0.6
  const [text = ''] = look.texts
  if (wide || neighbourhoodIn(text) !== null || /^(?:[IVX]{1,5}|[A-H])[.)]\s/.test(text)) return true
  return numbered && !/\d/.test(look.ordinal) && kind !== 'ii06'
}
