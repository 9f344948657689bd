import { useQuery, useQueryClient } from '@tanstack/react-query'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { describeLoadError } from '~/data/http/describe-load-error'
import { useRoundAddress } from '~/data/round/round-address'
import type { ReportedFigures } from '~/domain/reported/form'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { NotSupported } from '~/ui/state/NotSupported'
import { DataTable } from '~/ui/table/DataTable'
import { Tag } from '~/ui/tag/Tag'
import { buildRecomputedTable } from './build-recomputed-table'
import { reconciliationMessages } from './messages'

/** Reported against recomputed from the dossier list, cell by cell, down to the rows. */
export function RecomputedPanel({ published }: { published: ReportedFigures }) {
  const messages = useMessages(reconciliationMessages).recomputed
  const language = useLanguage()
  const address = useRoundAddress()
  const client = useQueryClient()
  const { data: store, error, refetch } = useQuery(dossierQueries.store(address, 'dates'))
  if (error !== null) {
    if ('code' in error && error.code === 'missingResource')
      return <NotSupported title={messages.absent} why={messages.absentWhy} />
    const { what, where, action } = describeLoadError(error, language)
    return (
      <ErrorMessage what={what} todo={action} onRetry={() => void refetch()} {...(where === '' ? {} : { where })} />
    )
  }
  if (store === undefined) {
    const { queryKey } = dossierQueries.store(address, 'dates')
    return (
      <LoadingMessage what={messages.loading} onStop={() => void client.cancelQueries({ queryKey })} height={480} />
    )
  }
  const { table, differing } = buildRecomputedTable(published.row, store, language)
  const isIllustrative = store.provenance === 'illustrative'
  return (
    <Panel
      title={differing === 0 ? messages.fits : messages.differs(differing)}
      kind={isIllustrative ? 'illustrative' : 'reported'}
      subtitle={
        <>
          {messages.subtitle} {isIllustrative && <Tag kind="illustrative" />}
        </>
      }
    >
      <DataTable model={table} captionHidden />
    </Panel>
  )
}
