import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRoundAddress } from '~/data/round/round-address'
import { roundKeys } from '~/data/round/round-keys'
import { roundQueries } from '~/data/round/round-queries'
import { type AttentionItem, whatNeedsAttention } from '~/domain/findings/attention'
import type { ReportedFigures } from '~/domain/reported/form'
import type { RoundInfo, Statement } from '~/domain/round/round'

/** What the first view is drawn from: small files only, so that it stands before the dossiers are read. */
export interface OverviewData {
  readonly info: RoundInfo
  readonly reported: ReportedFigures
  readonly statements: readonly Statement[]
  /** From published figures and statements alone; what the lists add is shown further down. */
  readonly attention: readonly AttentionItem[]
  /** The document that the figures were taken from, as it is cited. */
  readonly source: string
}

export type OverviewState =
  | { readonly state: 'loading'; readonly stop: () => void }
  | { readonly state: 'stopped' | 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: OverviewData }

export function useOverview(): OverviewState {
  const address = useRoundAddress()
  const client = useQueryClient()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const reported = useQuery(roundQueries.reported(address))
  const statements = useQuery(roundQueries.statements(address))
  const error = descriptor.error ?? reported.error
  if (error !== null) {
    return { state: 'failed', error, retry: () => void client.resetQueries({ queryKey: roundKeys.all(address) }) }
  }
  // a package may carry no statements: then nothing is known of what the ward said in words
  if (!descriptor.data || !reported.data || statements.isPending) {
    return { state: 'loading', stop: () => void client.cancelQueries({ queryKey: roundKeys.all(address) }) }
  }
  const { info } = descriptor.data
  const said = statements.data?.value ?? []
  const { row, rates } = reported.data.value
  return {
    state: 'ready',
    data: {
      info,
      reported: reported.data.value,
      statements: said,
      attention: whatNeedsAttention({ row, rates, statements: said, preparedness: null, dossiers: null }),
      source: citationOf(info, reported.data.sourceId),
    },
  }
}

function citationOf(info: RoundInfo, sourceId: string): string {
  return info.sources.find(({ id }) => id === sourceId)?.title ?? info.title
}
