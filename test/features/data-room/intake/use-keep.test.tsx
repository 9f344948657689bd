import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { ImportDesk } from '~/features/data-room/intake/import-desk'
import type { KeepTarget } from '~/features/data-room/intake/keep-import'
import { useKeep } from '~/features/data-room/intake/use-keep'
import { checkDraft } from '~/features/data-room/rounds/round-draft-check'
import { csv } from './desk-tables'

const { info } = checkDraft(
  {
    title: 'Thử',
    unit: 'phường Bến Đò',
    city: 'Đà Nẵng',
    centre: 'Trung tâm',
    from: '1/7/2025',
    to: '30/8/2025',
    asOf: '30/8/2025',
    supervisedOn: '',
    neighbourhoodLabel: 'khối phố',
    convention: 'qd766',
  },
  { id: 'thu', sources: [], calendar: undefined },
)
if (info === null) throw new RangeError('the draft is complete')
const target: KeepTarget = { kind: 'new', info }

it('gives up a round that is being built: nothing is kept, nothing failed, the desk is untouched', async () => {
  const desk = new ImportDesk()
  desk.add([{ name: 'vat-tu.csv', bytes: Uint8Array.from(csv('Tên vật tư;ĐVT;Nhu cầu', 'Áo phao;cái;9')) }])
  await new Promise<void>((resolve) => {
    const stop = desk.subscribe(() => {
      if (desk.snapshot().files[0]?.state.kind !== 'open') return
      stop()
      resolve()
    })
  })
  const before = desk.snapshot()
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useKeep(before.files), { wrapper })
  await act(async () => {
    const kept = result.current.keep(before, target, 0)
    result.current.stop()
    expect(await kept).toBeNull()
  })
  expect(result.current).toMatchObject({ isBusy: false, failure: null, report: null })
  expect(desk.snapshot().files).toBe(before.files)
  desk.clear()
})
