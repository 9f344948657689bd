import { clientsClaim } from 'workbox-core'
import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import { roundConfig } from '~/config/round-config'

interface InstallEvent {
  waitUntil(work: Promise<unknown>): void
}

/** What this file uses of a service worker's scope: the page's own types have no name for it. */
declare const self: {
  readonly __WB_MANIFEST: (string | PrecacheEntry)[]
  readonly registration: { readonly scope: string }
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void
  skipWaiting(): Promise<void>
}

const ROUNDS = 'giam-sat-rounds'

// The program: taken whole when it is first opened, so that a meeting room without a network has all of it.
precacheAndRoute(self.__WB_MANIFEST)
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\.\w+$/] }))

// Rounds: always the newest that the server has; the last one read where there is no server.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.(json|csv)$/.test(url.pathname),
  new NetworkFirst({ cacheName: ROUNDS }),
)

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([self.skipWaiting(), keepShippedRound()]))
})
clientsClaim()

/** The page read the round before this worker could see it: read it once more into the cache. A failure costs nothing. */
async function keepShippedRound(): Promise<void> {
  try {
    const address = new URL(roundConfig.defaultPackage, self.registration.scope)
    const cache = await caches.open(ROUNDS)
    const response = await fetch(address)
    if (!response.ok) return
    await cache.put(address, response.clone())
    const { resources }: { resources: readonly { path: string }[] } = await response.json()
    await cache.addAll(resources.map(({ path }) => new URL(path, address)).map(String))
  } catch {
    // offline, or a package that is not there: the next visit tries again by reading it
  }
}
