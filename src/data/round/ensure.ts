import { CancelledError, type QueryClient, type QueryExecuteOptions, type QueryKey } from '@tanstack/react-query'

/**
 * What another query reads, from inside a query. If the last view of that other query went away meanwhile, the query
 * client cancelled it under our hands: it is asked again, as long as we ourselves are still wanted.
 */
export async function ensure<T, E, D, Q, K extends QueryKey>(
  client: QueryClient,
  options: QueryExecuteOptions<T, E, D, Q, K>,
  signal: AbortSignal,
): Promise<D> {
  for (;;) {
    try {
      return await client.query(options)
    } catch (error) {
      if (!(error instanceof CancelledError) || signal.aborted) throw error
    }
  }
}
