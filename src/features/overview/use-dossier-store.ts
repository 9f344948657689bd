import { useQuery, useQueryClient } from '@tanstack/react-query'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { useRoundAddress } from '~/data/round/round-address'

/** The dossier list, judged by dates, with a way to stop and to start the reading. */
export function useDossierStore() {
  const client = useQueryClient()
  const query = dossierQueries.store(useRoundAddress(), 'dates')
  const { data, error, isFetching, refetch } = useQuery(query)
  return {
    data: data ?? null,
    error,
    isFetching,
    start: () => void refetch(),
    stop: () => void client.cancelQueries({ queryKey: query.queryKey }),
  }
}
