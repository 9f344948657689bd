import { configure, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { App } from '~/app/App'
import { createRoundServer } from '../../mocks/server'
import { createTestClient } from '../data/round/small-round'

const server = createRoundServer()
vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 10_000 })
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  localStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  // jsdom knows no <dialog>: what matters here is what stands in it
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function open(path: string) {
  history.replaceState(null, '', path)
  render(<App baseUrl={new URL('/', location.href)} queryClient={createTestClient()} />)
}
const rooms = () => screen.getAllByRole('navigation', { name: 'Các phần' })[0] as HTMLElement
const heading = () => screen.findByRole('heading', { level: 1 })

it('names ward and period, and counts what does not add up beside its room', async () => {
  open('/khong-co')
  expect(await screen.findByRole('button', { name: /^Phường An Thắng/ })).toHaveTextContent('01/7/2025 – 30/8/2025')
  expect(await within(rooms()).findByRole('img', { name: '1 chỗ không khớp' })).toBeVisible()
})

it('says that an address is no room, and leads back with the open package kept', async () => {
  open('/khong-co?goi=data/an-thang-2025-07/')
  expect(await heading()).toHaveTextContent('Không có phần này')
  expect(document.title).toMatch(/^Không có phần này/)
  const back = screen.getByRole('link', { name: 'Về Tổng quan' })
  expect(back).toHaveAttribute('href', '/?goi=data%2Fan-thang-2025-07%2F')
})

it('moves to another room: address, tab title, and its heading in focus', async () => {
  open('/khong-co')
  await heading()
  await userEvent.click(within(rooms()).getByRole('link', { name: 'Tổng quan' }))
  await waitFor(() => expect(document.title).toMatch(/^Tổng quan · An Thắng/))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(within(rooms()).getByRole('link', { name: 'Tổng quan' })).toHaveAttribute('aria-current', 'page')
})

it('shows what is known of the round, and leads to what was loaded', async () => {
  open('/khong-co')
  const button = await screen.findByRole('button', { name: /^Phường An Thắng/ })
  await userEvent.click(button)
  const dialog = await screen.findByRole('dialog', { name: 'Đợt giám sát đang mở' })
  expect(dialog).toHaveTextContent('Trung tâm phục vụ hành chính công phường An Thắng')
  expect(within(dialog).getByRole('link', { name: /^Xem đã nạp/ })).toHaveAttribute('href', '/du-lieu')
})

it('changes language, contrast and size, and remembers them', async () => {
  open('/khong-co')
  await heading()
  await userEvent.click(screen.getByRole('button', { name: /^EN/ }))
  expect(await heading()).toHaveTextContent('There is no such room')
  await userEvent.click(screen.getByRole('button', { name: 'Contrast' }))
  await userEvent.click(screen.getByRole('button', { name: /^A\+/ }))
  expect(document.documentElement.dataset).toMatchObject({ contrast: 'more', text: 'large' })
  expect(document.documentElement.lang).toBe('en')
  expect(JSON.parse(localStorage.getItem('giamsat.preferences') ?? '')).toMatchObject({
    language: 'en',
    contrast: 'more',
    text: 'large',
  })
})
