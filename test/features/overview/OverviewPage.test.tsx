import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { roundConfig } from '~/config/round-config'
import { RoundAddressContext, resolveRoundAddress } from '~/data/round/round-address'
import OverviewPage from '~/features/overview/OverviewPage'
import { createRoundServer } from '../../../mocks/server'
import { createTestClient } from '../../data/round/small-round'

const server = createRoundServer()
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 15_000 })
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function open() {
  const location = memoryLocation({ path: '/' })
  const address = resolveRoundAddress('', 'http://giam-sat.test/', roundConfig)
  return render(
    <QueryClientProvider client={createTestClient()}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <RoundAddressContext value={address}>
          <OverviewPage />
        </RoundAddressContext>
      </Router>
    </QueryClientProvider>,
  )
}

it('says how the ward did, with figures, sums and what to ask', async () => {
  open()
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'An Thắng giải quyết 1.281 trong 1.338 hồ sơ; số quá hạn phải hỏi lại trung tâm',
  )
  expect(document.querySelector('[data-figure="receivedTotal"]')).toHaveTextContent('1.338 hồ sơ')
  const tasks = await screen.findByRole('region', { name: 'Việc cần làm trước khi viết báo cáo' })
  expect(within(tasks).getAllByRole('link')[0]).toHaveAttribute('href', '/doi-soat')
  expect(await screen.findByRole('figure', { name: /^Phần đã giải quyết thừa 3 hồ sơ/ })).toBeVisible()
  expect(await screen.findByRole('row', { name: /trên số đã giải quyết.*95,64.*95,86/ })).toBeVisible()
})

it('draws what the lists add, marked as illustrative', async () => {
  open()
  const week = await screen.findByRole('figure', { name: 'Ba phần tư hồ sơ quá hạn được tiếp nhận trong ba tuần đầu' })
  expect(within(week).getByText('Minh họa')).toBeVisible()
  const field = await screen.findByRole('figure', { name: 'Hộ tịch và Đất đai chiếm 41 trong 53 hồ sơ quá hạn' })
  expect(within(field).getByText('Minh họa')).toBeVisible()
  const flow = await screen.findByRole('figure', { name: /^Tồn đọng cao nhất 119 hồ sơ/ })
  await waitFor(() => expect(flow.querySelectorAll('.recharts-rectangle').length).toBeGreaterThanOrEqual(18))
  expect(await screen.findByRole('region', { name: 'Thiếu 4 trong 6 máy cưa' })).toHaveTextContent('Minh họa')
})

it('keeps the figures, and says what is missing, where the ward sent no dossier list', async () => {
  server.use(http.get('*/dossiers.csv', () => new HttpResponse(null, { status: 404 })))
  open()
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('1.281 trong 1.338')
  expect(await screen.findByRole('alert')).toHaveTextContent('Không tìm thấy tệp (404)')
  expect(await screen.findByRole('region', { name: 'Thiếu 4 trong 6 máy cưa' })).toBeVisible()
})

it('says what happened, where, and what to do where the package cannot be read', async () => {
  server.use(http.get('*/datapackage.json', () => new HttpResponse(null, { status: 404 })))
  open()
  expect(await screen.findByRole('alert')).toHaveTextContent(/Không tìm thấy tệp \(404\).*datapackage\.json/)
  expect(screen.getByRole('button', { name: 'Đọc lại' })).toBeVisible()
})
