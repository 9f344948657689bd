import { queryOptions } from '@tanstack/react-query'
import type { StoredWork } from './stored-work'

export const workQueries = {
  all: () => ['work'] as const,
  /**
   * The delegation's work on a round, with its undo history and journal; an empty one where nothing was done yet. Never
   * rejects. The store is fetched when it is first asked: the header asks too, and must not wait for it.
   */
  one: (roundId: string) =>
    queryOptions({
      queryKey: [...workQueries.all(), roundId] as const,
      queryFn: async (): Promise<StoredWork> => (await import('./read-work')).readWork(roundId),
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
    }),
}
