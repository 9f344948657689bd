import { queryOptions } from '@tanstack/react-query'
import type { StoredHistory } from './stored-history'

export const reconciliationQueries = {
  all: () => ['reconciliation'] as const,
  /**
   * The delegation's work on a round, with its undo history; an empty one where nothing was done yet. Never rejects.
   * The store is fetched when it is first asked: the header asks too, and must not wait for it.
   */
  history: (roundId: string) =>
    queryOptions({
      queryKey: [...reconciliationQueries.all(), roundId] as const,
      queryFn: async (): Promise<StoredHistory> => (await import('./reconciliation-history')).readHistory(roundId),
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
    }),
}
