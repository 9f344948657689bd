import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportedTable } from '~/domain/reconcile/cells'
import { runToEnd } from '~/domain/reconcile/locate-errors'
import { reconcileTable } from '~/domain/reconcile/reconcile'
import { buildTableView } from '~/features/reconciliation/build-table-view'
import { readTableHypothesis, tableHypothesisOf, withSupposed } from '~/features/reconciliation/table-hypothesis'

const resolved = (early: number, overdue: number, total = early + overdue) => ({
  resolvedTotal: total,
  resolvedEarly: early,
  resolvedOnTime: 0,
  resolvedOverdue: overdue,
})
const table: ReportedTable = {
  rows: [
    { name: 'Hộ tịch', cells: resolved(40, 5) },
    { name: 'Đất đai', cells: resolved(20, 5, 28) },
  ],
  total: resolved(60, 13),
}
const result = runToEnd(reconcileTable(table))
const [repair] = result.repairs
if (repair === undefined) throw new RangeError('a repair expected')
const view = (supposed: ReturnType<typeof readTableHypothesis> = [], found: typeof result | null = result) =>
  buildTableView({ table, supposed, result: found, language: 'vi' })
const cell = (from: ReturnType<typeof view>, row: number, name: string) =>
  from.rows[row]?.cells.find((one) => one.cell === name)

describe('buildTableView', () => {
  it('marks the sums that do not hold, and the cell that would mend them', () => {
    const shown = view()
    expect(shown.title).toBe('2 phép cộng không khớp; có thể Đất đai, giải quyết quá hạn là 8, biểu ghi 5')
    expect(shown.rows.map(({ verdict }) => verdict)).toEqual(['undecided', 'fail'])
    expect(shown.rows[1]?.failing).toEqual(['cột 7: cộng lại 25, ghi 28'])
    expect(cell(shown, 1, 'resolvedOverdue')?.state).toBe('suspect')
    expect(cell(shown, 1, 'resolvedTotal')?.state).toBe('broken')
    expect(shown.total?.failing).toEqual(['cột 10: cộng lại 10, ghi 13'])
  })

  it('adds the fields up beside the total row, and says nothing of a column with a hole', () => {
    expect(view().sums?.find((sum) => sum.cell === 'resolvedEarly')).toMatchObject({ text: '60', verdict: 'pass' })
    expect(view().sums?.find((sum) => sum.cell === 'pendingTotal')).toMatchObject({ text: '—', verdict: 'undecided' })
  })

  it('checks the sums before the repairs are found', () => {
    expect(view([], null).title).toBe('Biểu theo lĩnh vực: 2 phép cộng không khớp')
    expect(cell(view([], null), 1, 'resolvedOverdue')?.state).toBe('plain')
  })

  it('shows a supposed figure with the reported one struck, and what it makes true', () => {
    const shown = view(readTableHypothesis(tableHypothesisOf(repair, table), table))
    expect(cell(shown, 1, 'resolvedOverdue')).toMatchObject({ text: '8', struck: '5', state: 'supposed' })
    expect(shown.rows[1]?.failing).toEqual([])
    expect(shown.total?.failing).toEqual([])
  })

  it('keeps missing figures missing', () => {
    expect(cell(view(), 0, 'receivedTotal')).toMatchObject({ text: '—', state: 'missing' })
  })
})

describe('tableHypothesisOf', () => {
  it('holds no name of a field, and reads back', () => {
    const text = tableHypothesisOf(repair, table)
    expect(text).toBe('2.resolvedOverdue.8')
    expect(readTableHypothesis(text, table)).toEqual([{ row: 'Đất đai', cell: 'resolvedOverdue', value: 8 }])
  })
  it('reads the total row, and leaves out what names nothing', () => {
    expect(readTableHypothesis('tong.resolvedTotal.70_9.resolvedTotal.1_1.x.1_1.resolvedTotal.-4', table)).toEqual([
      { row: null, cell: 'resolvedTotal', value: 70 },
    ])
  })
  it('takes any text of an address without harm', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const supposed = readTableHypothesis(text, table)
        expect(withSupposed(table, supposed).rows).toHaveLength(2)
      }),
    )
  })
})
