import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { appBaseUrl } from './app-base'
import { registerWorker } from './offline/register-worker'
import { createQueryClient } from './query-client'
import { prefetchRoom } from './room-loader'

/** @param moduleUrl address of the entry, from which the folder that the app is served from follows. */
export function start(moduleUrl: string): void {
  const root = document.getElementById('root')
  if (!root) throw new RangeError('index.html has no #root')
  const baseUrl = appBaseUrl(moduleUrl, import.meta.env.PROD)
  prefetchRoom(`/${location.pathname.slice(baseUrl.pathname.length)}`)
  registerWorker(baseUrl)
  createRoot(root).render(
    <StrictMode>
      <App baseUrl={baseUrl} queryClient={createQueryClient()} />
    </StrictMode>,
  )
}
