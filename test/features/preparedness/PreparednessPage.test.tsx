import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Router, useSearch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { roundConfig } from '~/config/round-config'
import { RoundAddressContext, resolveRoundAddress } from '~/data/round/round-address'
import PreparednessPage from '~/features/preparedness/PreparednessPage'
import { createRoundServer } from '../../../mocks/server'
import { createTestClient } from '../../data/round/small-round'

const server = createRoundServer()
vi.setConfig({ testTimeout: 20_000 })
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function AddressFromSearch({ children }: { children: ReactNode }) {
  const address = resolveRoundAddress(useSearch(), 'http://giam-sat.test/', roundConfig)
  return <RoundAddressContext value={address}>{children}</RoundAddressContext>
}

function open(search = '') {
  const location = memoryLocation({ path: `/thien-tai${search}`, record: true })
  render(
    <QueryClientProvider client={createTestClient()}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <AddressFromSearch>
          <PreparednessPage />
        </AddressFromSearch>
      </Router>
    </QueryClientProvider>,
  )
  return location
}

const heading = (text: string | RegExp) =>
  waitFor(() => expect(document.querySelector('h1')).toHaveTextContent(text), { timeout: 10_000 })
const equipment = () => screen.findByRole('table', { name: /^Nhu cầu, số dùng được/ }, { timeout: 10_000 })
/** Every row of a table as its cells' texts, the row's header first. */
const rowsOf = (table: HTMLElement) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()))

describe('PreparednessPage', () => {
  it('says what the article asks for, and what it does not mention', async () => {
    open()
    await heading('Đề nghị bổ sung máy nổ, máy cưa, công cụ nòng cốt; số lượng chưa được báo cáo')
    const four = await screen.findByRole('region', { name: /^“4 tại chỗ”: một mặt có nêu, một mặt cần bổ sung/ })
    expect(within(four).getByText(/tự đánh giá: “khá tốt”/)).toBeVisible()
    expect(within(four).getAllByText('Chưa nêu')).toHaveLength(2)
  })

  it('lists the largest gaps first with need, serviceable, broken and missing, and who was counted', async () => {
    open()
    const rows = rowsOf(await equipment())
    expect(rows.slice(0, 3).map((row) => row.slice(0, 7))).toEqual([
      ['Máy cưa cái', 'cái', expect.stringMatching(/^6/), '2', '1', '4', '5 trong 6'],
      ['Máy nổ máy', 'máy', expect.stringMatching(/^6/), '3', '0', '3', '5 trong 6'],
      ['Xuồng chiếc', 'chiếc', expect.stringMatching(/^3/), '2', '1', '1', '5 trong 6'],
    ])
    expect(screen.getByRole('img', { name: 'dùng được 2, hỏng 1, thiếu 4 trên 6' })).toBeVisible()
  })

  it('shows what was not reported as a dash with its reason, never as 0', async () => {
    open()
    const rows = rowsOf(await equipment())
    const tents = rows.find(([name]) => name?.startsWith('Nhà bạt'))
    expect(tents?.slice(3, 6)).toEqual(['—', '—', '—'])
    expect(tents).toContain('Chưa báo cáo số hiện có')
    const bags = rows.find(([name]) => name?.startsWith('Bao tải'))
    expect(bags).toContain('“đủ cơ số”')
    for (const row of rows) expect(row.at(-2)).toMatch(/^— /)
  })

  it('sorts by a head button and says so', async () => {
    open()
    const table = await equipment()
    const head = within(table).getByRole('columnheader', { name: 'Thiếu' })
    expect(within(table).getByRole('columnheader', { name: 'Trên nhu cầu' })).toHaveAttribute('aria-sort', 'descending')
    await userEvent.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'descending')
    expect(rowsOf(table)[0]?.[0]).toBe('Áo phao chiếc')
    await userEvent.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(rowsOf(table)[0]?.[5]).toBe('0')
    expect(rowsOf(table).at(-1)?.[5]).not.toBe('0')
  })

  it('filters by neighbourhood and pillar in the address, and clears both', async () => {
    const location = open('?goi=data/an-thang-2025-07/')
    await equipment()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Khối phố' }), 'Khối phố 3')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mặt' }), 'Vật tư, phương tiện tại chỗ')
    const search = new URLSearchParams(location.history.at(-1)?.split('?')[1])
    expect(Object.fromEntries(search)).toEqual({
      goi: 'data/an-thang-2025-07/',
      khoipho: 'Khối phố 3',
      mat: 'vat-tu',
    })
    expect(screen.getByRole('heading', { name: /^Thiếu 1 trong 1 xuồng, 2 trong 5 phao tròn/ })).toBeVisible()
    expect(screen.queryByRole('heading', { name: /^Lực lượng còn thiếu/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(location.history.at(-1)).not.toMatch(/khoipho|mat=/)
  })

  it('opens filtered from the address', async () => {
    open('?khoipho=Kh%E1%BB%91i%20ph%E1%BB%91%205')
    expect(await screen.findByRole('heading', { name: 'Khối phố 5 chưa báo cáo về “4 tại chỗ”' })).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Khối phố' })).toHaveValue('Khối phố 5')
  })

  it('asks what máy nổ is and who has not reported before anything is added up', async () => {
    open()
    const panel = await screen.findByRole('region', { name: 'Phải hỏi trước khi cộng' }, { timeout: 10_000 })
    expect(within(panel).getByText(/^“Máy nổ” là máy phát điện hay động cơ nổ\?/)).toBeVisible()
    expect(within(panel).getByText(/^Khối phố 5 chưa gửi bảng kê/)).toHaveTextContent('5 trong 6 nơi đã gửi')
  })

  it('drafts a recommendation without illustrative figures, and copies it', async () => {
    const user = userEvent.setup()
    open()
    const panel = await screen.findByRole('region', { name: 'Kiến nghị soạn sẵn' }, { timeout: 10_000 })
    await user.type(within(panel).getByLabelText('Trả lời trước ngày'), '2025-10-31')
    await user.click(within(panel).getByRole('button', { name: 'Sao chép' }))
    expect(await within(panel).findByText('Đã sao chép kiến nghị')).toBeVisible()
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(/^Đề nghị Ủy ban nhân dân phường An Thắng bổ sung máy nổ, máy cưa và công cụ nòng cốt/)
    expect(text).toMatch(/trước ngày 31\/10\/2025\.$/)
    expect(text).not.toMatch(/còn thiếu \d|khối phố 5/)
  })

  it('marks every illustrative part, and charts forces and training with their tables', async () => {
    open()
    const forces = await screen.findByRole('figure', { name: /^Lực lượng còn thiếu 14 trong 125/ }, { timeout: 10_000 })
    expect(within(forces).getByText('Minh họa')).toBeVisible()
    await userEvent.click(within(forces).getByRole('button', { name: /^Bảng số/ }))
    const rows = rowsOf(await within(forces).findByRole('table'))
    expect(rows[0]?.slice(0, 5)).toEqual(['Đội xung kích phòng, chống thiên tai', '79', '90', '11', '5 trong 6'])
    const training = screen.getByRole('figure', { name: /^4 trong 6 khối phố đã tập huấn ít nhất một lần/ })
    expect(within(training).getByText('Minh họa')).toBeVisible()
  })

  it('shows what could be read where the equipment list fails', async () => {
    open('?goi=data/khong-co--equipment.csv/')
    const alert = await screen.findByRole('alert', undefined, { timeout: 10_000 })
    expect(alert).toHaveTextContent('Không tìm thấy tệp (404)')
    expect(screen.getByText('Chưa có bảng kê vật tư, phương tiện.')).toBeVisible()
    expect(screen.getByRole('heading', { name: /^Vật tư, phương tiện còn thiếu ở 5 trong 5/ })).toBeVisible()
  })

  it('says once why a package cannot be read', async () => {
    open('?goi=data/khong-co/')
    await heading('Chưa đọc được số liệu phòng, chống thiên tai')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('stops reading when asked, and offers to read again', async () => {
    open('?goi=data/het-gio--equipment.csv/')
    await userEvent.click(await screen.findByRole('button', { name: 'Dừng' }, { timeout: 10_000 }))
    expect(await screen.findByText('Đã dừng đọc số liệu phòng, chống thiên tai.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Đọc lại' })).toBeVisible()
  })
})
