import { QueryClientProvider } from '@tanstack/react-query'
import { render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { Router, useSearch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { roundConfig } from '~/config/round-config'
import { RoundAddressContext, resolveRoundAddress } from '~/data/round/round-address'
import DossiersPage from '~/features/dossiers/DossiersPage'
import { createTestClient } from '../../data/round/small-round'

function AddressFromSearch({ children }: { children: ReactNode }) {
  const address = resolveRoundAddress(useSearch(), 'http://giam-sat.test/', roundConfig)
  return <RoundAddressContext value={address}>{children}</RoundAddressContext>
}

/** The list gets a box of 416 px and its rows 34 px each: jsdom lays nothing out by itself. */
export function layOutLists(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: (): number => 416 },
    clientWidth: { configurable: true, get: (): number => 1200 },
    offsetHeight: { configurable: true, get: (): number => 34 },
  })
  Element.prototype.scrollIntoView = () => undefined
}

/** The room at an address of the app, with a real cache and the network answered by MSW. */
export function renderDossiers(path = '/ho-so') {
  const location = memoryLocation({ path, record: true })
  const client = createTestClient()
  render(
    <QueryClientProvider client={client}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <AddressFromSearch>
          <DossiersPage />
        </AddressFromSearch>
      </Router>
    </QueryClientProvider>,
  )
  return { ...location, client }
}

export const shown = (text: string | RegExp, of = 'h1') =>
  waitFor(() => expect(document.querySelector(of)).toHaveTextContent(text), { timeout: 10_000 })
