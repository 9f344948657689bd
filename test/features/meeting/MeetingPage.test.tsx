import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Router, useSearch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { roundConfig } from '~/config/round-config'
import { RoundAddressContext, resolveRoundAddress } from '~/data/round/round-address'
import MeetingPage from '~/features/meeting/MeetingPage'
import { LanguageContext } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { createRoundServer, SMALL_ROUND } from '../../../mocks/server'
import { createTestClient } from '../../data/round/small-round'

const server = createRoundServer(SMALL_ROUND)
vi.setConfig({ testTimeout: 60_000 })
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  // the page of the tests has no top layer
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
afterEach(() => {
  server.resetHandlers()
  vi.restoreAllMocks()
})
afterAll(() => server.close())

function AddressFromSearch({ children }: { children: ReactNode }) {
  const address = resolveRoundAddress(useSearch(), 'http://giam-sat.test/', roundConfig)
  return <RoundAddressContext value={address}>{children}</RoundAddressContext>
}

function openMeeting(path = '/trinh-chieu', language: Language = 'vi') {
  const location = memoryLocation({ path, record: true })
  render(
    <QueryClientProvider client={createTestClient()}>
      <LanguageContext value={language}>
        <Router hook={location.hook} searchHook={location.searchHook}>
          <AddressFromSearch>
            <MeetingPage />
          </AddressFromSearch>
        </Router>
      </LanguageContext>
    </QueryClientProvider>,
  )
  return location
}

const heading = () => screen.findByRole('heading', { level: 1, name: /trang trình chiếu/ }, { timeout: 20_000 })
const stage = () => screen.findByRole('dialog', { name: 'Trình chiếu' }, { timeout: 20_000 })
const slideOn = (dialog: HTMLElement) => dialog.querySelector('[data-slide]')?.getAttribute('data-slide')
const minutes = () => document.querySelector('[data-minutes]')?.textContent ?? ''

describe('MeetingPage', () => {
  it('lists the slides with the sentence to read aloud, and counts what is shown', async () => {
    openMeeting()
    const before = Number((await heading()).textContent?.split(' ')[0])
    const flow = document.querySelector<HTMLElement>('[data-listed="flow"]')
    if (flow === null) throw new Error('no slide of the totals')
    expect(within(flow).getByText(/^Đọc:/)).toBeInTheDocument()
    await userEvent.click(within(flow).getByRole('checkbox'))
    await waitFor(async () => expect((await heading()).textContent).toMatch(new RegExp(`^${before - 1} `)))
  })

  it('goes through the slides by keyboard, writes a conclusion, and has it in the minutes', async () => {
    const location = openMeeting()
    await heading()
    await userEvent.click(screen.getByRole('button', { name: 'Bắt đầu' }))
    const dialog = await stage()
    expect(slideOn(dialog)).toBe('cover')
    await userEvent.keyboard('{PageDown}')
    expect(slideOn(dialog)).toBe('flow')
    expect(location.history?.at(-1)).toContain('trang=flow')
    await userEvent.keyboard('k')
    await userEvent.keyboard('Trung tâm trả lời trước thứ Sáu.{Tab}')
    await userEvent.keyboard('Giám đốc Trung tâm{Control>}{Enter}{/Control}')
    await waitFor(() => expect(within(dialog).getByText('Kết luận (k): 1')).toBeInTheDocument())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Trình chiếu' })).toBeNull())
    expect(minutes()).toMatch(/Kết luận \(\d\d giờ \d\d, Giám đốc Trung tâm\): Trung tâm trả lời trước thứ Sáu\./)
  })

  it('keeps a conclusion that lacks a role out, and says what to do', async () => {
    openMeeting('/trinh-chieu?trang=flow')
    const dialog = await stage()
    await userEvent.keyboard('k')
    await userEvent.keyboard('Đồng ý.{Control>}{Enter}{/Control}')
    expect(within(dialog).getByText(/^Ghi chức vụ người kết luận/)).toHaveAttribute('role', 'alert')
    expect(minutes()).not.toContain('Đồng ý.')
  })

  it('comes back to the slide that the address names', async () => {
    openMeeting('/trinh-chieu?trang=pending&chon=pendingOverdue')
    const dialog = await stage()
    expect(slideOn(dialog)).toBe('pending')
    expect(within(dialog).getByRole('button', { pressed: true })).toBeInTheDocument()
  })

  it('says that the presenter’s window was blocked, and offers a link to it', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    openMeeting()
    await heading()
    await userEvent.click(screen.getByRole('button', { name: 'Mở cửa sổ người trình bày' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Trình duyệt chặn cửa sổ mới')
    expect(screen.getByRole('link', { name: 'Cửa sổ người trình bày' })).toHaveAttribute(
      'href',
      '/trinh-chieu?man=dien-gia',
    )
  })

  it('speaks English too', async () => {
    openMeeting('/trinh-chieu', 'en')
    expect(await screen.findByRole('button', { name: 'Start' }, { timeout: 20_000 })).toBeInTheDocument()
    expect(minutes()).toContain('FINDINGS AND CONCLUSIONS')
  })
})
