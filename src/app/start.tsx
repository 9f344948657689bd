import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { roundConfig } from '~/config/round-config'
import { resolveRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { App } from './App'
import { appBaseUrl } from './app-base'
import { fontsReady } from './fonts-ready'
import { registerWorker } from './offline/register-worker'
import { createQueryClient } from './query-client'
import { prefetchRoom } from './room-loader'

/** @param moduleUrl address of the entry, from which the folder that the app is served from follows. */
export function start(moduleUrl: string): void {
  const root = document.getElementById('root')
  if (!root) throw new RangeError('index.html has no #root')
  const baseUrl = appBaseUrl(moduleUrl, import.meta.env.PROD)
  prefetchRoom(`/${location.pathname.slice(baseUrl.pathname.length)}`)
  const queryClient = createQueryClient()
  // the published figures are on their way before anything is drawn that shows them
  const address = resolveRoundAddress(location.search, baseUrl.href, roundConfig)
  void queryClient.prefetchQuery(roundQueries.reported(address))
  void queryClient.prefetchQuery(roundQueries.statements(address))
  registerWorker(baseUrl)
  void fontsReady(document.documentElement).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App baseUrl={baseUrl} queryClient={queryClient} />
      </StrictMode>,
    ),
  )
}
