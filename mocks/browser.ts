import { bypass } from 'msw'
import { setupWorker } from 'msw/browser'
import { roundHandlers, SHIPPED } from './handlers'
import type { ReadShipped } from './shipped'

/** Asks the server behind, past the handlers. */
const readShipped: ReadShipped = async (file) => {
  const response = await fetch(bypass(new URL(`data/${SHIPPED}/${file}`, document.baseURI)))
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
}

/** Puts the handlers between the page and its server. `vite --mode mock` only; never in a build. */
export const startMocks = async (): Promise<void> => {
  await setupWorker(...roundHandlers(readShipped, false)).start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
}
