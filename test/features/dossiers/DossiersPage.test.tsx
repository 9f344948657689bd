import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createRoundServer } from '../../../mocks/server'
import { layOutLists, renderDossiers, shown } from './render-dossiers'

const server = createRoundServer()
vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => {
  layOutLists()
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const whole = '53 hồ sơ quá hạn, phần lớn ở Hộ tịch và Đất đai trong ba tuần đầu'
const list = '#danh-sach h2'
/** By attribute: asking for roles walks the whole page. */
const mark = (figure: string, index: number) => {
  const found = document.querySelector(`#${figure} [data-mark="${index}"]`)
  if (!found) throw new Error(`no mark ${index} in ${figure}`)
  return found
}
const place = (row: number, column: number) => {
  const found = document.querySelector<SVGGElement>(`[data-place="${row},${column}"]`)
  if (!found) throw new Error(`no place ${row},${column}`)
  return found
}
const address = (location: { history: string[] }) =>
  decodeURIComponent(location.history.at(-1) ?? '').replaceAll('+', ' ')

describe('DossiersPage', () => {
  it('shows the figures of the sample in every drawing', async () => {
    renderDossiers()
    await shown(whole)
    await shown('Cả 1.338 hồ sơ, trễ nhiều nhất ở trên', list)
    const titles = [...document.querySelectorAll('figure h2')].map(({ textContent }) => textContent)
    expect(titles).toEqual([
      'Hộ tịch và Đất đai có 41 trong 53 hồ sơ quá hạn của cả kỳ',
      expect.stringMatching(/^Tồn cao nhất \d+ hồ sơ ngày .*, cuối kỳ còn 57$/),
      'Hộ tịch quá hạn nhiều nhất: 24 trong 356 đã giải quyết',
      '32 trong 55 hồ sơ trễ hạn ghi nguyên nhân ở hệ thống; 4 chưa ghi',
      'Quá nửa trễ từ 1 đến 2 ngày làm việc',
      expect.stringMatching(/^53 trong 1\.281 hồ sơ vượt thời hạn/),
      '9 hồ sơ đang chờ đã qua ngày hẹn, biểu mẫu vẫn ghi trong hạn',
      '31 trong 55 hồ sơ trễ hạn đã có thư xin lỗi; 9 chưa báo cáo',
    ])
    expect(screen.getAllByText('Minh họa').length).toBeGreaterThanOrEqual(titles.length + 1)
    expect(place(0, 0)).toHaveAttribute('aria-label', 'Hộ tịch, tuần 01/7: 8 hồ sơ quá hạn')
  })

  it('reads its filter from the address and gives it back chip by chip', async () => {
    const location = renderDossiers('/ho-so?tu=2025-07-01&den=2025-07-20&ketqua=overdue')
    await shown('40 hồ sơ đang chọn, trễ nhiều nhất ở trên', list)
    expect(screen.getByText('40 trong 53 hồ sơ quá hạn; 32 ở Hộ tịch và Đất đai')).toBeVisible()
    const chips = within(screen.getByRole('group', { name: 'Đang lọc' }))
    fireEvent.click(chips.getByRole('button', { name: /^Tiếp nhận 01\/7\/2025 – 20\/7\/2025/ }))
    expect(address(location)).toBe('/ho-so?ketqua=overdue')
    await shown('53 hồ sơ đang chọn, trễ nhiều nhất ở trên', list)
    fireEvent.click(chips.getByRole('button', { name: 'Bỏ hết' }))
    expect(address(location)).toBe('/ho-so')
    await shown('Cả 1.338 hồ sơ, trễ nhiều nhất ở trên', list)
    expect(screen.getByText('Tất cả hồ sơ trong kỳ')).toBeVisible()
  })

  it('goes back with the address', async () => {
    const location = renderDossiers('/ho-so?linhvuc=Đất đai')
    await shown('147 hồ sơ đang chọn, trễ nhiều nhất ở trên', list)
    location.navigate('/ho-so')
    await shown('Cả 1.338 hồ sơ, trễ nhiều nhất ở trên', list)
  })

  it('narrows all other drawings by a click, and gives way to a second one', async () => {
    const location = renderDossiers('/ho-so')
    await shown(whole)
    fireEvent.click(mark('so-ngay-tre', 0))
    expect(address(location)).toBe('/ho-so?ketqua=overdue&ketqua=pendingOverdue&tre=1')
    await shown('19 hồ sơ đang chọn', list)
    await shown(/^\d+ trong 19 hồ sơ trễ hạn ghi nguyên nhân/, '#nguyen-nhan h2')
    expect(mark('so-ngay-tre', 0)).toHaveAttribute('aria-pressed', 'true')
    fireEvent.click(mark('so-ngay-tre', 0))
    expect(address(location)).not.toContain('tre=')
  })

  it('selects days by the keyboard, and says them', async () => {
    const location = renderDossiers()
    await shown(whole)
    const [from, to] = within(document.querySelector('#dien-bien') as HTMLElement).getAllByRole('slider')
    if (!from || !to) throw new Error('the brush has two ends')
    expect(to).toHaveAttribute('aria-valuetext', '30/8/2025')
    fireEvent.keyDown(to, { key: 'PageDown' })
    expect(address(location)).toBe('/ho-so?tu=2025-07-01&den=2025-08-23')
    fireEvent.keyDown(from, { key: 'ArrowRight' })
    expect(address(location)).toBe('/ho-so?tu=2025-07-02&den=2025-08-23')
    expect(from).toHaveAttribute('aria-valuetext', '02/7/2025')
    // the first step and the move after it are one step for Back
    expect(location.history).toHaveLength(2)
    fireEvent.keyDown(from, { key: 'Escape' })
    expect(address(location)).toBe('/ho-so')
  })

  it('selects cells of the matrix by the keyboard', async () => {
    const location = renderDossiers()
    await shown(whole)
    place(0, 0).focus()
    for (const key of ['ArrowDown', 'ArrowRight']) fireEvent.keyDown(document.activeElement as Element, { key })
    expect(document.activeElement).toHaveAccessibleName('Đất đai, tuần 07/7: 5 hồ sơ quá hạn')
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight', shiftKey: true })
    fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' })
    expect(address(location)).toBe('/ho-so?tu=2025-07-07&den=2025-07-20&linhvuc=Đất đai')
    expect(place(1, 2)).toHaveAttribute('aria-selected', 'true')
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' })
    expect(address(location)).toBe('/ho-so')
  })

  it('leads from a number to its rows', async () => {
    const location = renderDossiers()
    await shown(whole)
    const figure = within(document.querySelector('#nguyen-nhan') as HTMLElement)
    fireEvent.click(figure.getByRole('button', { name: /^Bảng số/ }))
    fireEvent.click(await figure.findByText('15', { selector: 'a' }))
    expect(address(location)).toBe('/ho-so?ketqua=overdue&ketqua=pendingOverdue&nguyennhan=network#danh-sach')
  })

  it('has only the rows in view on the page, and says which they are', async () => {
    renderDossiers('/ho-so?sapxep=ma')
    await shown(/^Cả 1\.338 hồ sơ/, list)
    const table = document.querySelector('#danh-sach table')
    expect(table).toHaveAttribute('aria-rowcount', '1339')
    const rowsNow = () => [...document.querySelectorAll('#danh-sach tbody tr[aria-rowindex]')]
    await waitFor(() => expect(rowsNow().length).toBeGreaterThan(3))
    const rows = rowsNow()
    expect(rows.length).toBeLessThan(60)
    expect(rows[0]).toHaveAttribute('aria-rowindex', '2')
    expect(rows[0]).toHaveTextContent('H17.99-250701-0001')
    expect(document.querySelector('#danh-sach')).toHaveTextContent(/Dòng 1–\d+ trong 1\.338/)
  })

  it('sorts by a head button and says so', async () => {
    const user = userEvent.setup()
    const location = renderDossiers('/ho-so?linhvuc=Trẻ em')
    await shown('4 hồ sơ đang chọn', list)
    const head = within(document.querySelector('#danh-sach thead') as HTMLElement)
    await user.click(head.getByRole('button', { name: 'Tiếp nhận' }))
    expect(address(location)).toContain('sapxep=-tiepnhan')
    expect(head.getByRole('columnheader', { name: 'Tiếp nhận' })).toHaveAttribute('aria-sort', 'descending')
    await user.click(head.getByRole('button', { name: 'Tiếp nhận' }))
    expect(head.getByRole('columnheader', { name: 'Tiếp nhận' })).toHaveAttribute('aria-sort', 'ascending')
  })

  it('reads the due dates by the minute on demand', async () => {
    const location = renderDossiers()
    await shown(whole)
    fireEvent.click(screen.getByRole('radio', { name: 'theo giờ' }))
    expect(address(location)).toBe('/ho-so?doc=gio')
    await shown(/^54 hồ sơ quá hạn/)
  })

  it('says where a package has no list, and what to ask for', async () => {
    server.use(
      http.get(
        '*/data/:folder/datapackage.json',
        async ({ request }) => {
          const answer = await fetch(new Request(request.url.replace('/an-thang-2025-07/', '/sai-o/')))
          const descriptor = (await answer.json()) as { resources: { name: string }[] }
          const resources = descriptor.resources.filter(({ name }) => name !== 'dossiers')
          return HttpResponse.json({ ...descriptor, resources })
        },
        { once: true },
      ),
    )
    renderDossiers()
    expect(await screen.findByText('Gói số liệu này không có danh sách hồ sơ.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Xem số liệu đã nạp' })).toHaveAttribute('href', '/du-lieu')
  })

  it('says what went wrong, where, what to do, and reads again on demand', async () => {
    server.use(http.get('*/data/:folder/dossiers.csv', () => new HttpResponse(null, { status: 404 }), { once: true }))
    renderDossiers()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Không tìm thấy tệp (404)')
    expect(alert).toHaveTextContent('tệp dossiers.csv')
    fireEvent.click(within(alert).getByRole('button'))
    await shown(whole)
  })

  it('sets a bad row aside and shows the others', async () => {
    renderDossiers('/ho-so?goi=data/sai-o/')
    await waitFor(() => expect(screen.getByText('1 dòng không đọc được đã để riêng')).toBeVisible(), {
      timeout: 10_000,
    })
    await shown(/^Cả 1\.337 hồ sơ/, list)
  })
})
