import { totalName } from '~/domain/reconcile/cells'
import { formCells } from '~/domain/reported/form'
import type { Sheet, SheetCheck, SheetRow } from '../xlsx/sheet-model'
import { besideCells, type FormLine, formHead, formHeading, TOTAL_LABEL } from './form-layout'
import { columnFormat, sheetCell, type TextRow } from './list-cells'
import type { ListColumn } from './list-layouts'
import { channelWord, statusWord, yesNoWord } from './list-words'

interface SheetText {
  readonly name: string
  readonly title: string
  readonly notes: readonly string[]
}

/** Rows to type into, below those that are there. */
interface Blank {
  readonly blankRows: number
}

/** "Trực tiếp, dịch vụ bưu chính" under its narrow column of the form. */
const LINES_OF_LAST_HEADING = 4
const ORDINAL = { width: 6, format: 'whole' as const }

/** A list as a sheet: title, notes, headings, numbered rows; what may be typed is checked. */
export function listSheet(
  columns: readonly ListColumn[],
  rows: readonly TextRow[],
  { name, title, notes }: SheetText,
  { blankRows }: Blank = { blankRows: 0 },
): Sheet {
  const head = headRows(title, notes)
  const top = head.length
  const last = top + Math.max(1, rows.length + blankRows)
  return {
    name,
    columns: [ORDINAL, ...columns.map((column) => ({ width: column.width, format: columnFormat(column) }))],
    rows: [
      ...head,
      { cells: ['TT', ...columns.map(({ heading }) => heading)], kind: 'head', lines: linesOf(columns) },
      ...rows.map((row, at): SheetRow => ({ cells: [at + 1, ...columns.map((column) => sheetCell(column, row))] })),
      ...blank(blankRows, columns.length + 1),
    ],
    frozenRows: top + 1,
    landscape: columns.length > 6,
    checks:
      blankRows === 0
        ? []
        : columns.flatMap((column, at): SheetCheck[] => {
            const allow = allowed(column)
            const area = { fromRow: top + 1, fromColumn: at + 1, toRow: last, toColumn: at + 1 }
            return allow === null ? [] : [{ area, allow }]
          }),
  }
}

/** Lines that the longest heading takes in its column. */
const linesOf = (columns: readonly ListColumn[]): number =>
  Math.max(1, ...columns.map(({ heading, width }) => Math.ceil((heading.length + 2) / width)))

/** Words are offered; quantities may be given in words, and causes are wanted in the ward's own. */
function allowed({ type }: ListColumn): SheetCheck['allow'] | null {
  switch (type) {
    case 'status':
      return Object.values(statusWord)
    case 'channel':
      return Object.values(channelWord)
    case 'yesNo':
      return Object.values(yesNoWord)
    case 'count':
      return 'whole'
    case 'date':
    case 'moment':
      return 'date'
    default:
      return null
  }
}

/** Form II.06a as a sheet, with its three rows of headings, and figures beside it where there are any. */
export function formSheet(
  lines: readonly FormLine[],
  { name, title, notes }: SheetText,
  { blankRows }: Blank = { blankRows: 0 },
): Sheet {
  const head = headRows(title, notes)
  const top = head.length
  const { head: headings, merges, width } = formHead(top)
  const beside = besideCells(lines)
  const hasNotes = lines.some(({ note }) => note !== '')
  const further = [...beside.map(formHeading), ...(hasNotes ? ['Ghi chú'] : [])]
  const cells = [...formCells, ...beside]
  const fields = lines.filter((line) => line.name !== totalName)
  const write = (line: FormLine, ordinal: number | null, label: string): SheetRow => ({
    cells: [ordinal, label, ...cells.map((cell) => line.cells[cell] ?? null), ...(hasNotes ? [line.note || null] : [])],
    kind: ordinal === null ? 'total' : 'plain',
  })
  const total = lines.find((line) => line.name === totalName)
  const body = [
    ...fields.map((line, at) => write(line, at + 1, line.name)),
    ...blank(blankRows, width + further.length),
    ...(total !== undefined || blankRows > 0
      ? [write(total ?? { name: totalName, cells: {}, note: '' }, null, TOTAL_LABEL)]
      : []),
  ]
  const first = top + headings.length
  return {
    name,
    columns: [
      ORDINAL,
      { width: 34, format: 'text' },
      ...cells.map(() => ({ width: 11, format: 'whole' as const })),
      ...(hasNotes ? [{ width: 24, format: 'text' as const }] : []),
    ],
    rows: [
      ...head,
      ...headings.map(
        (row, level): SheetRow => ({
          ...row,
          lines: level === 2 ? LINES_OF_LAST_HEADING : 1,
          cells: [...row.cells, ...further.map((text) => (level === 0 ? text : null))],
        }),
      ),
      ...body,
    ],
    frozenRows: first,
    landscape: true,
    merges: [
      ...merges,
      ...further.map((_, at) => ({ fromRow: top, fromColumn: width + at, toRow: top + 2, toColumn: width + at })),
    ],
    checks:
      blankRows === 0
        ? []
        : [
            {
              area: { fromRow: first, fromColumn: 2, toRow: first + body.length - 1, toColumn: width - 1 },
              allow: 'whole',
            },
          ],
  }
}

function headRows(title: string, notes: readonly string[]): SheetRow[] {
  return [
    { cells: [title], kind: 'title' },
    ...notes.map((note): SheetRow => ({ cells: [note], kind: 'note' })),
    { cells: [] },
  ]
}

const blank = (count: number, width: number): SheetRow[] =>
  Array.from({ length: count }, () => ({ cells: Array.from({ length: width }, () => null) }))
