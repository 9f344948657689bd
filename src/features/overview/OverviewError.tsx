import { useQuery } from '@tanstack/react-query'
import { isMissingPart } from '~/data/http/load-error'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { CountedOverview } from './CountedOverview'
import { OverviewFailure } from './OverviewFailure'

/** Without the published figures: what the other files give, or why nothing can be read. */
export function OverviewError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { data: round } = useQuery(roundQueries.descriptor(useRoundAddress()))
  if (round !== undefined && isMissingPart(error)) return <CountedOverview round={round} />
  return <OverviewFailure error={error} onRetry={onRetry} />
}
