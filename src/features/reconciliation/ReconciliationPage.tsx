import { useQuery, useQueryClient } from '@tanstack/react-query'
import { describeLoadError } from '~/data/http/describe-load-error'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { useRoundWork } from '~/data/store/use-round-work'
import { emptyFormRow, type ReportedFigures } from '~/domain/reported/form'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { useUrlState } from '~/ui/url/use-url-state'
import { workbenchCodec } from './hypothesis'
import { reconciliationMessages } from './messages'
import { TableRoom } from './TableRoom'
import { Workbench } from './Workbench'

/** Do the reported figures add up? Which is probably wrong? How was a percentage computed? What to ask? */
export default function ReconciliationPage() {
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  const address = useRoundAddress()
  const client = useQueryClient()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const reported = useQuery(roundQueries.reported(address))
  const work = useRoundWork(descriptor.data?.info.id ?? '')
  const [{ view }] = useUrlState(workbenchCodec)
  const failure = descriptor.error ?? (isAbsent(reported.error) ? null : reported.error)
  if (failure !== null) {
    const { what, where, action } = describeLoadError(failure, language)
    const retry = () => void Promise.all([descriptor.refetch(), reported.refetch()])
    return (
      <>
        <PageHead title={messages.title.unread} />
        <ErrorMessage what={what} todo={action} onRetry={retry} {...(where === '' ? {} : { where })} />
      </>
    )
  }
  if (descriptor.data === undefined || (reported.data === undefined && reported.error === null) || work === null) {
    return <LoadingMessage what={messages.loading} onStop={() => void client.cancelQueries()} height={600} />
  }
  const figures: ReportedFigures | null = reported.data?.value ?? null
  const published = figures ?? noFigures
  const { info } = descriptor.data
  if (view === 'table') return <TableRoom info={info} published={published} work={work} />
  return <Workbench info={info} published={published} isPublished={figures !== null} work={work} />
}

const noFigures: ReportedFigures = { row: emptyFormRow, rates: [], provenance: 'published', sourceId: '' }

/** A round without published figures is no error here: a text can be pasted. */
const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'missingResource'
