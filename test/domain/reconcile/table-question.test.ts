import { describe, expect, it } from 'vitest'
import type { ReportedTable } from '~/domain/reconcile/cells'
import { runToEnd } from '~/domain/reconcile/locate-errors'
import { reconcileTable } from '~/domain/reconcile/reconcile'
import { writeTableQuestion } from '~/domain/reconcile/table-question'

const row = (early: number, overdue: number, total = early + overdue) => ({
  resolvedTotal: total,
  resolvedEarly: early,
  resolvedOnTime: 0,
  resolvedOverdue: overdue,
})
const table: ReportedTable = {
  rows: [
    { name: 'Hộ tịch', cells: row(40, 5) },
    { name: 'Đất đai', cells: row(20, 8) },
  ],
  total: row(60, 13),
}

describe('writeTableQuestion', () => {
  it('has nothing to ask where every sum holds', () => {
    expect(writeTableQuestion('Trung tâm', null, runToEnd(reconcileTable(table)))).toBeNull()
  })

  it('names the field and the column of the cell that is probably wrong', () => {
    const wrong = {
      ...table,
      rows: [table.rows[0] as (typeof table.rows)[0], { name: 'Đất đai', cells: row(20, 3, 28) }],
    }
    expect(writeTableQuestion('Trung tâm', null, runToEnd(reconcileTable(wrong)))).toBe(
      'Đề nghị Trung tâm xác nhận biểu theo lĩnh vực: lĩnh vực Đất đai, cột 10 (giải quyết quá hạn) là 8 hay 3? ' +
        'Lĩnh vực Đất đai, cột 7 (tổng số đã giải quyết): các phần cộng lại là 23, tổng ghi 28; ' +
        'cột 10 (giải quyết quá hạn): các lĩnh vực cộng lại là 8, dòng tổng số ghi 13.',
    )
  })

  it('lists the sums where no small repair was found, and counts those it does not list', () => {
    const rows = Array.from({ length: 8 }, (_, i) => ({ name: `Lĩnh vực ${i}`, cells: row(10, 2, 20) }))
    const { rules } = runToEnd(reconcileTable({ rows }))
    const question = writeTableQuestion('Trung tâm', null, { rules, repairs: [] })
    expect(question).toContain(
      'lĩnh vực Lĩnh vực 0, cột 7 (tổng số đã giải quyết): các phần cộng lại là 12, tổng ghi 20',
    )
    expect(question).toMatch(/và 2 phép cộng khác\.$/)
  })
})
