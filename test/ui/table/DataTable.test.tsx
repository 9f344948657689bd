import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { DataTable } from '~/ui/table/DataTable'
import type { TableModel } from '~/ui/table/table-model'

const count = (value: number | null) => ({ text: value === null ? '—' : String(value), value })
const model: TableModel = {
  caption: 'Quá hạn',
  columns: [
    { key: 'field', title: 'Lĩnh vực', kind: 'text' },
    { key: 'late', title: 'Số hồ sơ', kind: 'number' },
  ],
  rows: [
    { key: 'a', cells: [{ text: 'Đất đai', href: '/ho-so?linhvuc=A' }, count(17)] },
    { key: 'b', cells: [{ text: 'Chứng thực' }, count(null)] },
    { key: 'c', cells: [{ text: 'Hộ tịch' }, count(24)] },
  ],
  total: { key: 'total', cells: [{ text: 'Cộng' }, count(41)] },
}
const order = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

it('names table, columns and rows for a screen reader', () => {
  render(<DataTable model={model} />)
  expect(screen.getByRole('table', { name: 'Quá hạn' })).toBeVisible()
  expect(screen.getByRole('columnheader', { name: 'Số hồ sơ' })).toBeVisible()
  expect(screen.getByRole('row', { name: 'Cộng 41' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Đất đai' })).toHaveAttribute('href', '/ho-so?linhvuc=A')
})

it('sorts figures from the largest, then the smallest, with missing ones last both times', async () => {
  render(<DataTable model={model} sortable />)
  const head = screen.getByRole('button', { name: 'Số hồ sơ' })
  await userEvent.click(head)
  expect(order()).toEqual(['Hộ tịch', 'Đất đai', 'Chứng thực', 'Cộng'])
  expect(screen.getByRole('columnheader', { name: 'Số hồ sơ' })).toHaveAttribute('aria-sort', 'descending')
  await userEvent.click(head)
  expect(order()).toEqual(['Đất đai', 'Hộ tịch', 'Chứng thực', 'Cộng'])
})

it('says that there is no row', () => {
  render(<DataTable model={{ ...model, rows: [] }} />)
  expect(screen.getByText('Không có dòng nào.')).toBeVisible()
})
