import { expect, it } from 'vitest'
import { compareFields } from '~/domain/reconcile/compare-fields'
import { emptyFormRow } from '~/domain/reported/form'
import { buildFieldDifferences } from '~/features/reconciliation/build-field-differences'

const field = (name: string, overdue: number) => ({
  name,
  cells: { resolvedOverdue: overdue },
  row: { ...emptyFormRow, resolvedOverdue: overdue },
})

it('lists only the cells that differ, each leading to the dossiers of its field', () => {
  const compared = compareFields(
    [field('Hộ tịch', 22), field('Đất đai', 8), field('Y tế', 1)],
    [field('Hộ tịch', 20), field('Đất đai', 8)],
  )
  const { title, table, apart } = buildFieldDifferences(compared, 'vi')
  expect(title).toBe('Danh sách hồ sơ khác biểu theo lĩnh vực ở 1 ô')
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Hộ tịch', '10. giải quyết quá hạn', '22', '20', '≠ 2'],
  ])
  const address = new URLSearchParams(table.rows[0]?.cells[3]?.href?.split('?')[1])
  expect([address.get('linhvuc'), address.get('ketqua')]).toEqual(['Hộ tịch', 'overdue'])
  expect(apart).toEqual(['Danh sách hồ sơ không có lĩnh vực: Y tế.'])
})
