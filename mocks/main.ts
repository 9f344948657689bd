import { startMocks } from './browser'

/** Entry of `npm run dev:mock`, in place of src/main.tsx: first the network's edge, then the program. */
await startMocks()
await import('../src/main.tsx')
