import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Router, useSearch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { roundConfig } from '~/config/round-config'
import { RoundAddressContext, resolveRoundAddress } from '~/data/round/round-address'
import ReportPage from '~/features/report/ReportPage'
import { LanguageContext } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { createRoundServer, SMALL_ROUND } from '../../../mocks/server'
import { createTestClient } from '../../data/round/small-round'

const server = createRoundServer(SMALL_ROUND)
vi.setConfig({ testTimeout: 20_000 })
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubGlobal('print', vi.fn())
})
afterEach(() => {
  server.resetHandlers()
  vi.unstubAllGlobals()
})
afterAll(() => server.close())

function AddressFromSearch({ children }: { children: ReactNode }) {
  const address = resolveRoundAddress(useSearch(), 'http://giam-sat.test/', roundConfig)
  return <RoundAddressContext value={address}>{children}</RoundAddressContext>
}

function openReport(path = '/bao-cao', language: Language = 'vi') {
  const location = memoryLocation({ path, record: true })
  render(
    <QueryClientProvider client={createTestClient()}>
      <LanguageContext value={language}>
        <Router hook={location.hook} searchHook={location.searchHook}>
          <AddressFromSearch>
            <ReportPage />
          </AddressFromSearch>
        </Router>
      </LanguageContext>
    </QueryClientProvider>,
  )
  return location
}

const sheets = () => [...document.querySelectorAll<HTMLElement>('[data-sheet]')]
const paper = () =>
  waitFor(
    () => {
      expect(sheets().length).toBeGreaterThan(0)
      return sheets()
        .map(({ textContent }) => textContent)
        .join('\n')
    },
    { timeout: 10_000 },
  )

const onPaper = (words: string) =>
  waitFor(() => expect(sheets().some(({ textContent }) => textContent?.includes(words))).toBe(true), {
    timeout: 10_000,
  })

describe('ReportPage', () => {
  it('sets the round on paper, with the figures that do not add up as a question', async () => {
    openReport()
    const text = await paper()
    expect(text).toContain('đã giải quyết 9 hồ sơ')
    expect(text).toContain('cộng lại là 10, thừa 1 hồ sơ so với tổng 9')
    expect(text).toContain('Lĩnh vực trễ hạn cao: hộ tịch')
    expect(document.querySelector('[data-chart="Hình 1"] svg rect')).not.toBeNull()
  })

  it('leaves the column that it measured out of the page', async () => {
    openReport()
    await paper()
    expect(document.querySelectorAll('[data-block="letterhead"]')).toHaveLength(1)
  })

  it('lists what is open before printing', async () => {
    openReport()
    await paper()
    const heading = screen.getByRole('heading', { name: 'Trước khi in' })
    const list = heading.nextElementSibling as HTMLElement
    expect(within(list).getAllByRole('img').length).toBeGreaterThanOrEqual(2)
    expect(list).toHaveTextContent('Số từ kỳ trước chuyển sang: chưa báo cáo, in dấu —')
  })

  it('adds the annexes where they are ticked, marked on their sheets', async () => {
    openReport()
    expect(await paper()).not.toContain('PHỤ LỤC')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Phụ lục: bảng và hình về hồ sơ (minh họa)' }))
    await onPaper('PHỤ LỤC')
    const annex = sheets().filter(({ textContent }) => textContent?.includes('PHỤ LỤC'))
    for (const sheet of annex) expect(sheet).toHaveTextContent('Minh họa: không phải số liệu của phường')
    expect(sheets()[0]).not.toHaveTextContent('Minh họa')
    expect(annex[0]).toHaveTextContent('H17.01-250702-0001')
    expect(document.querySelectorAll('[data-chart="Hình C.1"] svg rect').length).toBeGreaterThan(3)
  })

  it('keeps what a link asks for with the first change, and drops it from the address', async () => {
    const { history } = openReport('/bao-cao?phan=bao-cao,so-lieu,phu-luc')
    await onPaper('PHỤ LỤC')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hình 1, Bảng 1' }))
    await waitFor(() => expect(document.querySelector('[data-chart="Hình 1"]')).toBeNull(), { timeout: 10_000 })
    expect(history.at(-1)).toBe('/bao-cao')
    expect(document.body).toHaveTextContent('PHỤ LỤC')
  })

  it('prints a text of one’s own with a figure of the round, numbered where it stands', async () => {
    openReport()
    await paper()
    await userEvent.click(screen.getByRole('button', { name: 'Thêm mục tự viết' }))
    await userEvent.type(await screen.findByLabelText('Tên mục'), 'Ý kiến của Đoàn')
    await userEvent.type(screen.getByLabelText('Nội dung, mỗi dòng một đoạn'), 'Đã giải quyết ')
    await userEvent.selectOptions(screen.getByLabelText('Số của đợt'), 'reported/resolvedTotal')
    await userEvent.click(screen.getByRole('button', { name: 'Chèn số' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào báo cáo' }))
    await waitFor(() => expect(sheets()[0]?.parentElement?.parentElement).toHaveTextContent('IV. Ý kiến của Đoàn'), {
      timeout: 10_000,
    })
    expect(document.querySelector('[data-block="text:1-1"]')).toHaveTextContent('Đã giải quyết 9')
  })

  it('moves a section, and numbers the headings anew', async () => {
    openReport()
    await paper()
    await userEvent.dblClick(screen.getByRole('button', { name: /^Lên ?: Kiến nghị, đề xuất/ }))
    await onPaper('III. KẾT QUẢ GIÁM SÁT')
    expect(document.querySelector('[data-sheet]')).toHaveTextContent('II. KIẾN NGHỊ, ĐỀ XUẤT')
  })

  it('prints every dossier of the list where that is asked for', async () => {
    openReport('/bao-cao?phan=ho-so')
    const text = await paper()
    expect(text.match(/H17\.01-\d{6}-\d{4}/g)).toHaveLength(12)
    expect(text).not.toContain('BÁO CÁO')
  })

  it('says that nothing is chosen', async () => {
    openReport('/bao-cao?phan=khong')
    expect(await screen.findByText('Chưa chọn phần nào để in.', {}, { timeout: 10_000 })).toBeVisible()
  })

  it('prints what could be read where a file fails, and says which one', async () => {
    server.use(http.get('*/statements.csv', () => new HttpResponse(null, { status: 404 })))
    openReport()
    const text = await paper()
    expect(text).toContain('đã giải quyết 9 hồ sơ')
    expect(text).not.toContain('Lĩnh vực trễ hạn cao')
    expect(await screen.findByRole('alert')).toHaveTextContent('statements.csv')
  })

  it('says why there is no report where the package itself cannot be read', async () => {
    server.use(http.get('*/datapackage.json', () => new HttpResponse(null, { status: 404 })))
    openReport()
    expect(await screen.findByRole('alert')).toHaveTextContent('datapackage.json')
    expect(sheets()).toHaveLength(0)
  })

  it('prints once, after the sheets are there, also where it was pressed too early', async () => {
    openReport()
    await userEvent.click(screen.getByRole('button', { name: 'In' }))
    await paper()
    await waitFor(() => expect(window.print).toHaveBeenCalledTimes(1), { timeout: 10_000 })
    expect(screen.getByText(/^dự thảo, \d+ trang A4/)).toBeVisible()
  })

  it('reads in English too, under the Vietnamese letterhead', async () => {
    openReport('/bao-cao', 'en')
    const text = await paper()
    expect(text).toContain('The Centre received 12 dossiers')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })
})
