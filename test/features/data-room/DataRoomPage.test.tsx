import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createRoundServer, SMALL_ROUND } from '../../../mocks/server'
import { renderDataRoom } from './render-data-room'

const server = createRoundServer(SMALL_ROUND)
vi.setConfig({ testTimeout: 20_000 })
beforeAll(() => {
  // jsdom lays nothing out
  Element.prototype.scrollIntoView = () => undefined
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const open = (folder: string) => renderDataRoom(`/du-lieu?goi=data/${folder}/`)

// Asking for roles walks the whole page after each change of it: by tag it is some fifty times faster here.
const heading = (text: string | RegExp) =>
  waitFor(() => expect(document.querySelector('h1')).toHaveTextContent(text), { timeout: 10_000 })
/** The texts of a table's row, found by its first cell. */
const rowOf = (name: string) => {
  const header = [...document.querySelectorAll('tbody th')].find(({ textContent }) => textContent === name)
  return [...(header?.closest('tr')?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)
}

describe('DataRoomPage', () => {
  it('says how much was read of every file, from where, and that its hash is right', async () => {
    renderDataRoom()
    await heading('Đọc đủ 11 tệp, 45 dòng; không dòng nào bị gác lại')
    expect(rowOf('Danh sách hồ sơ').slice(0, 6)).toEqual(['dossiers.csv', 'Minh họa', '12', '0', '1 kB', 'khớp'])
    expect(rowOf('Số liệu theo biểu').slice(0, 3)).toEqual(['reported.csv', 'Công bố', '11'])
    expect(screen.getByText('http://giam-sat.test/data/an-thang-2025-07/datapackage.json')).toBeVisible()
    expect(screen.getByText('45 nạp + 0 gác lại = 45 trong tệp')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Không ô nào phải xem lại' })).toBeVisible()
  })

  it('shows the sources with what is illustrative, and the calendar with what is not confirmed', async () => {
    renderDataRoom()
    await heading(/^Đọc đủ/)
    const sources = screen.getByRole('region', { name: '8 trong 11 tệp là số minh họa' })
    expect(within(sources).getByText('Bài thử ngày 13/10/2025 (13/10/2025)')).toBeVisible()
    expect(within(sources).getByText('Minh họa')).toBeVisible()
    expect(rowOf('2025')[0]).toContain('27/01–31/01')
    expect(rowOf('2026')[1]).toBe('10/01 (chưa xác nhận); 22/8')
  })

  it('sets a wrong cell aside and names file, row, column, value and reason', async () => {
    open('sai-o')
    await heading('Đọc được 44 trong 45 dòng; 1 dòng gác lại')
    const issues = screen.getByRole('region', { name: '1 chỗ phải xem lại; không chỗ nào bị sửa tự động' })
    const cells = within(issues).getAllByRole('row')[1]
    expect(cells).toHaveTextContent(
      'dossiers.csv5receivedAt2025-02-30Không phải ngày hoặc ngày giờ (ví dụ 2025-07-01T08:14)Gác lại',
    )
  })

  it('filters the issues by level, in the address too', async () => {
    const { history } = open('sai-o')
    await heading(/gác lại$/)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mức' }), 'Cần xem lại')
    expect(screen.getByText('Dòng 1–0 trong 0')).toBeVisible()
    expect(history.at(-1)).toContain('muc=xemlai')
    expect(history.at(-1)).toContain('goi=')
  })

  it('keeps what could be read where one file fails, and says what, where and what to do', async () => {
    open('khong-co--equipment.csv')
    await heading('Đọc được 10 trong 11 tệp; 1 tệp phải xem lại')
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('Không tìm thấy tệp (404)')
    expect(alert).toHaveTextContent(
      'tệp equipment.csv, tại http://giam-sat.test/data/khong-co--equipment.csv/equipment.csv',
    )
    expect(alert).toHaveTextContent('Kiểm tra lại địa chỉ')
    expect(rowOf('Danh sách hồ sơ')[2]).toBe('12')
    expect(rowOf('Vật tư, phương tiện').slice(2, 6)).toEqual(['—', '—', '281 B', 'không đọc được'])
  })

  it('reads a failed file again when asked', async () => {
    open('khong-co--equipment.csv')
    await heading(/^Đọc được 10/)
    const equipment = await readFile(`${SMALL_ROUND}/equipment.csv`, 'utf8')
    server.use(http.get('*/equipment.csv', () => HttpResponse.text(equipment)))
    await userEvent.click(screen.getByRole('button', { name: 'Đọc lại' }))
    await heading(/^Đọc đủ 11 tệp/)
  })

  it('says why a package cannot be opened, and leads back to the shipped one', async () => {
    open('phien-ban-9')
    await heading('Chưa đọc được gói số liệu')
    expect(screen.getByRole('alert')).toHaveTextContent('Gói số liệu ở phiên bản 9, chương trình này đọc phiên bản 1')
    await userEvent.click(screen.getByRole('link', { name: 'Về đợt giám sát kèm chương trình' }))
    await heading(/^Đọc đủ 11 tệp/)
  })

  it('refuses a foreign address in the page’s own address without asking it', async () => {
    renderDataRoom('/du-lieu?goi=https%3A%2F%2Fnoi-khac.vn%2Fdot-2%2F')
    await heading('Chưa đọc được gói số liệu')
    expect(screen.getByRole('alert')).toHaveTextContent('Gói số liệu nằm ở https://noi-khac.vn')
  })

  it('explains a wrong address typed into the form, and opens a right one', async () => {
    const { history } = renderDataRoom()
    await heading(/^Đọc đủ/)
    const field = screen.getByRole('textbox', { name: 'Địa chỉ gói' })
    await userEvent.click(screen.getByRole('button', { name: 'Mở gói này' }))
    expect(field).toHaveAccessibleDescription('Nhập địa chỉ của gói số liệu, ví dụ data/ten-goi/.')
    await userEvent.type(field, 'https://noi-khac.vn/x/{Enter}')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(
      /^Gói số liệu nằm ở https:\/\/noi-khac\.vn, không phải nơi được phép đọc\. Chép/,
    )
    await userEvent.clear(field)
    await userEvent.type(field, 'data/sai-o/{Enter}')
    await heading(/1 dòng gác lại$/)
    expect(history.at(-1)).toBe('/du-lieu?goi=data%2Fsai-o%2F')
  })

  it('shows the first rows of the chosen file word for word', async () => {
    const { history } = renderDataRoom()
    await heading(/^Đọc đủ/)
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Xem tệp' }),
      'Vật tư, phương tiện (equipment.csv)',
    )
    const preview = screen.getByRole('region', { name: 'Vật tư, phương tiện: các dòng đầu của tệp' })
    expect(within(preview).getByText('equipment.csv: 4 dòng đầu trong 4 dòng, như đứng trong tệp')).toBeVisible()
    expect(within(preview).getByText('đủ cơ số')).toBeVisible()
    expect(history.at(-1)).toBe('/du-lieu?tep=equipment')
  })

  it('stops when asked and reads again from the start', async () => {
    const { client } = open('het-gio--dossiers.csv')
    const stop = await screen.findByRole('button', { name: 'Dừng' })
    await waitFor(() => expect(client.isFetching()).toBe(2))
    expect(screen.getByText(/^Đang đọc dossiers\.csv:/)).toBeVisible()
    await userEvent.click(stop)
    await heading('Đã dừng khi đọc xong 10 trong 11 tệp')
    expect(rowOf('Danh sách hồ sơ')[5]).toBe('đã dừng')
  })
})
