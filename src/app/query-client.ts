import { QueryClient } from '@tanstack/react-query'

/** One cache for the page. Files of a round do not change under the reader; each query says so for itself. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false },
    },
  })
