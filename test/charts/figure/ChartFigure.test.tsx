import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ChartFigure } from '~/charts/figure/ChartFigure'
import { PatternPrefixContext, usePattern } from '~/charts/figure/pattern-context'

const table = {
  caption: 'Theo tuần',
  columns: [
    { key: 'week', title: 'Tuần', kind: 'text' as const },
    { key: 'count', title: 'Quá hạn', kind: 'number' as const },
  ],
  rows: [{ key: '1', cells: [{ text: '01/7' }, { text: '14', value: 14 }] }],
}
const Marks = () => <rect data-testid="mark" fill={usePattern()('overdue')} />

function show(extra: { medium?: 'paper'; width?: number } = {}) {
  return render(
    <ChartFigure
      id="a"
      title="Ba phần tư trong ba tuần đầu"
      subtitle="Số hồ sơ"
      kind="illustrative"
      source="Danh sách"
      summary="14 ở tuần đầu"
      table={table}
      fileName="a"
      height={100}
      {...extra}
    >
      {({ width, scale }) => (
        <svg data-testid="drawing" width={width} data-scale={scale} aria-hidden="true">
          <Marks />
        </svg>
      )}
    </ChartFigure>,
  )
}

it('shows finding, tag, drawing in words, and source', () => {
  show()
  const figure = screen.getByRole('figure', { name: 'Ba phần tư trong ba tuần đầu' })
  expect(within(figure).getByText('Minh họa')).toBeVisible()
  expect(within(figure).getByRole('img', { name: '14 ở tuần đầu' })).toBeVisible()
  expect(within(figure).getByText('Danh sách')).toBeVisible()
})

it('swaps the drawing for its figures, and back', { timeout: 20_000 }, async () => {
  show()
  const button = screen.getByRole('button', { name: /^Bảng số/ })
  await userEvent.click(button)
  expect(await screen.findByRole('row', { name: '01/7 14' }, { timeout: 15_000 })).toBeVisible()
  expect(screen.queryByRole('img', { name: '14 ở tuần đầu' })).toBeNull()
  await userEvent.click(button)
  expect(screen.queryByRole('table')).toBeNull()
})

it('has its given width and no buttons on paper', () => {
  show({ medium: 'paper', width: 623 })
  expect(screen.getByTestId('drawing')).toHaveAttribute('width', '623')
  expect(screen.queryByRole('button')).toBeNull()
})

it('takes its fills from the sheet it stands on', () => {
  render(
    <PatternPrefixContext value="sheet">
      <svg>
        <title>a</title>
        <Marks />
      </svg>
    </PatternPrefixContext>,
  )
  expect(screen.getByTestId('mark')).toHaveAttribute('fill', 'url(#sheet-overdue)')
})
