import { useQuery } from '@tanstack/react-query'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { useRoundActions } from '~/data/round/use-round-actions'
import type { ReportedFigures } from '~/domain/reported/form'
import type { RoundInfo, Statement } from '~/domain/round/round'
import { formatDate } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import { useLanguage } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'

/** What the first view is drawn from: small files only, so that it stands before the dossiers are read. */
export interface OverviewData {
  readonly info: RoundInfo
  readonly reported: ReportedFigures
  readonly statements: readonly Statement[]
  /** The document that the figures were taken from, as it is cited. */
  readonly source: string
}

export type OverviewState =
  | { readonly state: 'loading'; readonly stop: () => void }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: OverviewData }

export function useOverview(): OverviewState {
  const language = useLanguage()
  const address = useRoundAddress()
  const { stop, reload } = useRoundActions()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const reported = useQuery(roundQueries.reported(address))
  const statements = useQuery(roundQueries.statements(address))
  const error = descriptor.error ?? reported.error
  if (error !== null) {
    return { state: 'failed', error, retry: reload }
  }
  // a package may carry no statements: then nothing is known of what the ward said in words
  if (!descriptor.data || !reported.data || statements.isPending) {
    return { state: 'loading', stop }
  }
  const { info } = descriptor.data
  const said = statements.data?.value ?? []
  return {
    state: 'ready',
    data: {
      info,
      reported: reported.data.value,
      statements: said,
      source: citationOf(info, reported.data.sourceId, language),
    },
  }
}

/** "Cổng thông tin phường An Thắng, 13/10/2025": who published it and when; a longer title says the day once more. */
function citationOf(info: RoundInfo, sourceId: string, language: Language): string {
  const source = info.sources.find(({ id }) => id === sourceId)
  if (!source) return info.title
  const date = source.date === null ? null : parseIsoDate(source.date)
  if (date === null) return source.title
  return `${source.title.split(', ', 1)[0] ?? source.title}, ${formatDate(date, language)}`
}
