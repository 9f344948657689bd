import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** Serves MSW's worker script in `vite --mode mock` straight from the package, so that it is in no build. */
export function mockServiceWorker(): Plugin {
  return {
    name: 'giam-sat:mock-service-worker',
    apply: (_config, { command, mode }) => command === 'serve' && mode === 'mock',
    configureServer(server) {
      const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        readFile(file)
          .then((script) => {
            response.setHeader('content-type', 'text/javascript')
            response.end(script)
          })
          .catch(next)
      })
    },
  }
}
