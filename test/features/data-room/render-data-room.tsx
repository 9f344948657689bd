import 'fake-indexeddb/auto'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router, useSearch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { roundConfig } from '~/config/round-config'
import { RoundAddressContext, resolveRoundAddress } from '~/data/round/round-address'
import DataRoomPage from '~/features/data-room/DataRoomPage'
import { createTestClient } from '../../data/round/small-round'

function AddressFromSearch({ children }: { children: ReactNode }) {
  const address = resolveRoundAddress(useSearch(), 'http://giam-sat.test/', roundConfig)
  return <RoundAddressContext value={address}>{children}</RoundAddressContext>
}

/** The room at an address of the app, with a real cache and the network answered by MSW. */
export function renderDataRoom(path = '/du-lieu') {
  const location = memoryLocation({ path, record: true })
  const client = createTestClient()
  render(
    <QueryClientProvider client={client}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <AddressFromSearch>
          <DataRoomPage />
        </AddressFromSearch>
      </Router>
    </QueryClientProvider>,
  )
  return { history: location.history, client }
}
