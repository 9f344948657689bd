import { useMemo } from 'react'
import type { RoundPackage } from '~/data/round/loaded'
import { recomputeRow } from '~/domain/cube/recompute-row'
import { LinkButton } from '~/ui/button/LinkButton'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { absentMessages } from './absent-messages'
import { GapFigure } from './GapFigure'
import styles from './Overview.module.css'
import { OverviewBody } from './OverviewBody'
import { OverviewFailure } from './OverviewFailure'
import { useDossierStore } from './use-dossier-store'
import type { OverviewData } from './use-overview'

/** A round without the published form: its figures are counted from the dossier list, or it says what is missing. */
export function CountedOverview({ round }: { round: RoundPackage }) {
  return round.resources.some(({ name }) => name === 'dossiers') ? (
    <FromList round={round} />
  ) : (
    <WithoutDossiers round={round} />
  )
}

function FromList({ round }: { round: RoundPackage }) {
  const language = useLanguage()
  const messages = useMessages(absentMessages)
  const { data: store, error, isFetching, start, stop } = useDossierStore()
  const data = useMemo((): OverviewData | null => {
    if (store === null) return null
    const { info } = round
    const origin = info.sources.find(({ id }) => id === store.sourceId)?.title ?? store.file
    return {
      info,
      statements: [],
      source: absentMessages[language].source(origin),
      reported: { row: recomputeRow(store), rates: [], provenance: 'computed', sourceId: store.sourceId },
    }
  }, [store, round, language])
  if (data !== null) return <OverviewBody data={data} />
  if (error !== null && !isFetching) return <OverviewFailure error={error} onRetry={start} />
  return <LoadingMessage what={messages.counting} onStop={stop} height={640} />
}

function WithoutDossiers({ round: { info, resources } }: { round: RoundPackage }) {
  const messages = useMessages(absentMessages)
  return (
    <>
      <PageHead title={messages.title(info.unitShort)} />
      <EmptyMessage what={messages.what}>
        <div className={styles.absent}>
          <LinkButton kind="main" to="/du-lieu">
            {messages.add}
          </LinkButton>
          <LinkButton to="/doi-soat">{messages.paste}</LinkButton>
        </div>
      </EmptyMessage>
      {resources.some(({ name }) => name === 'equipment') && (
        <div className={styles.gaps}>
          <GapFigure unitLabel={info.neighbourhoodLabel} />
        </div>
      )}
    </>
  )
}
