import { type OptionalCell, optionalCells, type ReportedCell, totalName } from '~/domain/reconcile/cells'
import { type FormCell, formCells } from '~/domain/reported/form'
import type { SheetArea, SheetRow } from '../xlsx/sheet-model'
import type { TextRow } from './list-cells'

/** Headings of form II.06a (Thông tư 01/2020/TT-VPCP): the group, the part of the group, the column. */
const headings: Readonly<Record<FormCell, readonly [string, string, string]>> = {
  receivedTotal: ['Số hồ sơ nhận giải quyết', 'Tổng số', 'Tổng số'],
  receivedOnline: ['Số hồ sơ nhận giải quyết', 'Trong kỳ', 'Trực tuyến'],
  receivedDirectAndPostal: ['Số hồ sơ nhận giải quyết', 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'],
  carriedOver: ['Số hồ sơ nhận giải quyết', 'Từ kỳ trước', 'Từ kỳ trước'],
  resolvedTotal: ['Số hồ sơ đã giải quyết', 'Tổng số', 'Tổng số'],
  resolvedEarly: ['Số hồ sơ đã giải quyết', 'Trước hạn', 'Trước hạn'],
  resolvedOnTime: ['Số hồ sơ đã giải quyết', 'Đúng hạn', 'Đúng hạn'],
  resolvedOverdue: ['Số hồ sơ đã giải quyết', 'Quá hạn', 'Quá hạn'],
  pendingTotal: ['Số hồ sơ đang giải quyết', 'Tổng số', 'Tổng số'],
  pendingInTime: ['Số hồ sơ đang giải quyết', 'Trong hạn', 'Trong hạn'],
  pendingOverdue: ['Số hồ sơ đang giải quyết', 'Quá hạn', 'Quá hạn'],
}

/** Figures beside the form, in columns of their own behind it. */
const besideHeadings: Readonly<Record<OptionalCell, string>> = {
  receivedInPeriod: 'Tiếp nhận trong kỳ',
  receivedDirect: 'Tiếp nhận trực tiếp',
  receivedPostal: 'Tiếp nhận qua dịch vụ bưu chính',
  resolvedEarlyOrOnTime: 'Đã giải quyết trước và đúng hạn',
  overdueTotal: 'Tổng số quá hạn',
  dueInPeriod: 'Đến hạn trong kỳ',
  returnedOrWithdrawn: 'Trả lại, rút hồ sơ',
}

/** One row of the form: a field of work, or the total. */
export interface FormLine {
  readonly name: string
  readonly cells: Readonly<Partial<Record<ReportedCell, number | null>>>
  readonly note: string
}

export interface FormSheet {
  readonly head: readonly SheetRow[]
  readonly merges: readonly SheetArea[]
  /** How many columns the form has. */
  readonly width: number
}

const FIRST = 2

/** The three rows of headings with their merged cells, and the row of column numbers. `top`: the row they begin at. */
export function formHead(top: number): FormSheet {
  const rows: (string | null)[][] = [0, 1, 2].map((level) => [
    level === 0 ? 'TT' : null,
    level === 0 ? 'Lĩnh vực, công việc giải quyết theo cấp' : null,
    ...formCells.map((cell, at) => headingAt(cell, at, level)),
  ])
  const area = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): SheetArea => ({
    fromRow: top + fromRow,
    fromColumn,
    toRow: top + toRow,
    toColumn,
  })
  const merges = [area(0, 0, 2, 0), area(0, 1, 2, 1)]
  for (const { from, to, level } of bands()) {
    const alone = level > 0 && from === to
    if (alone) merges.push(area(1, FIRST + from, 2, FIRST + to))
    else if (to > from) merges.push(area(level, FIRST + from, level, FIRST + to))
  }
  const numbers = Array.from({ length: FIRST + formCells.length }, (_, at) => `(${at + 1})`)
  return {
    head: [...rows.map((cells): SheetRow => ({ cells, kind: 'head' })), { cells: numbers, kind: 'head' }],
    merges,
    width: FIRST + formCells.length,
  }
}

/** A heading stands where its band begins; what is under a band of one column is merged into it. */
function headingAt(cell: FormCell, at: number, level: number): string | null {
  const path = headings[cell]
  const before = at === 0 ? undefined : formCells[at - 1]
  const sameAs = (depth: number) =>
    before !== undefined && path.slice(0, depth + 1).join() === headings[before].slice(0, depth + 1).join()
  if (level === 2) return path[2] === path[1] ? null : path[2]
  return sameAs(level) ? null : (path[level] ?? null)
}

/** Neighbouring columns under one heading. */
function bands(): { level: number; from: number; to: number }[] {
  return [0, 1].flatMap((level) => {
    const found: { level: number; from: number; to: number }[] = []
    formCells.forEach((cell, at) => {
      const key = headings[cell].slice(0, level + 1).join()
      const last = found.at(-1)
      const before = last === undefined ? undefined : formCells[last.from]
      if (last !== undefined && before !== undefined && headings[before].slice(0, level + 1).join() === key)
        last.to = at
      else found.push({ level, from: at, to: at })
    })
    return found
  })
}

/** Headings in one row, for text files and for figures beside the form. */
export function formHeading(cell: ReportedCell): string {
  if (!Object.hasOwn(headings, cell)) return besideHeadings[cell as OptionalCell]
  return [...new Set(headings[cell as FormCell])].join(' – ')
}

/** Rows of `reported` (one a cell) as lines of the form, the total last. */
export function formLines(rows: readonly TextRow[]): FormLine[] {
  const lines = new Map<string, { name: string; cells: Partial<Record<ReportedCell, number | null>>; note: string }>()
  for (const { scope = '', cell = '', value = '', note = '', sourceRow = '' } of rows) {
    const key = scope === totalName ? scope : `${sourceRow} ${scope}`
    const line = lines.get(key) ?? { name: scope, cells: {}, note }
    line.cells[cell as ReportedCell] ??= value === '' ? null : Number(value)
    lines.set(key, line)
  }
  const all = [...lines.values()]
  return [...all.filter(({ name }) => name !== totalName), ...all.filter(({ name }) => name === totalName)]
}

/** Figures beside the form that some line has. */
export const besideCells = (lines: readonly FormLine[]): OptionalCell[] =>
  optionalCells.filter((cell) => lines.some(({ cells }) => (cells[cell] ?? null) !== null))

export const TOTAL_LABEL = 'Tổng cộng'
