import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { describeLoadError } from '~/data/http/describe-load-error'
import type { RoundPackage } from '~/data/round/loaded'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { useRoundActions } from '~/data/round/use-round-actions'
import { isStoredAddress } from '~/data/store/stored-address'
import { formatDateTime } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { buildFinding } from './build-finding'
import { CalendarPanel } from './CalendarPanel'
import { CountTiles } from './CountTiles'
import { countReading } from './count-reading'
import styles from './DataRoom.module.css'
import { FailedFiles } from './FailedFiles'
import { FilesPanel } from './FilesPanel'
import { IssuesPanel } from './IssuesPanel'
import { ImportFlow } from './intake/ImportFlow'
import { IntakePanel } from './intake/IntakePanel'
import { theDesk, useDesk } from './intake/the-desk'
import { dataRoomMessages } from './messages'
import { OpenPackagePanel } from './OpenPackagePanel'
import { PreviewPanel } from './PreviewPanel'
import { PrivacyPanel } from './PrivacyPanel'
import { ReadingProgress } from './ReadingProgress'
import { JournalPanel } from './rounds/JournalPanel'
import { OtherTabNote } from './rounds/OtherTabNote'
import { RoundInfoPanel } from './rounds/RoundInfoPanel'
import { RoundsPanel } from './rounds/RoundsPanel'
import { SourcesPanel } from './SourcesPanel'
import { TablesOutPanel } from './saving/TablesOutPanel'
import { TemplatesPanel } from './saving/TemplatesPanel'
import { useFileReadings, useRoundIssues } from './use-round-reading'

/** What was loaded, from where, when; what was set aside, and why; and how to open another package. */
export default function DataRoomPage() {
  const address = useRoundAddress()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const { files } = useDesk()
  const sources = descriptor.data?.info.sources
  useEffect(() => theDesk.know(sources ?? []), [sources])
  if (files.length > 0) return <ImportFlow />
  return (
    <>
      <OtherTabNote />
      {descriptor.data === undefined ? (
        <UnopenedPackage error={descriptor.error} isReading={descriptor.fetchStatus === 'fetching'} />
      ) : (
        <OpenedPackage descriptor={descriptor.data} />
      )}
    </>
  )
}

function OpenedPackage({ descriptor }: { descriptor: RoundPackage }) {
  const language = useLanguage()
  const announce = useAnnounce()
  const files = useFileReadings()
  const issues = useRoundIssues(files)
  const counts = countReading(files, issues)
  const finding = buildFinding(counts, language)
  const isDone = counts.reading === 0
  useEffect(() => {
    if (isDone) announce(finding)
  }, [isDone, finding, announce])
  return (
    <>
      <PageHead title={finding}>
        <PackageLine descriptor={descriptor} isReading={!isDone} />
      </PageHead>
      <div className={`cols ${styles.intake}`}>
        <div className="c5">
          <IntakePanel />
        </div>
        <div className="c7">
          <RoundsPanel />
        </div>
      </div>
      <div className={styles.counts}>{isDone ? <CountTiles counts={counts} /> : <ReadingProgress />}</div>
      <FailedFiles files={files} />
      <div className={styles.stack}>
        <FilesPanel files={files} />
        <RoundInfoPanel info={descriptor.info} />
        <div className="cols">
          <div className="c7">
            <TablesOutPanel descriptor={descriptor} />
          </div>
          <div className="c5">
            <TemplatesPanel />
          </div>
        </div>
        <IssuesPanel issues={issues} resources={descriptor.resources} isDone={isDone} />
        <div className="cols">
          <div className="c4">
            <OpenPackagePanel />
          </div>
          <div className="c4">
            <SourcesPanel descriptor={descriptor} />
          </div>
          <div className="c4">
            <PrivacyPanel />
          </div>
        </div>
        <PreviewPanel files={files} />
        <CalendarPanel info={descriptor.info} />
        <JournalPanel roundId={descriptor.info.id} />
      </div>
    </>
  )
}

/** Which package, from where, when; read it again, or go back to the one that ships. */
function PackageLine({ descriptor, isReading }: { descriptor: RoundPackage; isReading: boolean }) {
  const messages = useMessages(dataRoomMessages)
  const language = useLanguage()
  const { reload } = useRoundActions()
  const { title, loadedAt, descriptorUrl } = descriptor
  return (
    <>
      <p>
        {isStoredAddress(descriptorUrl) ? (
          messages.openedHere(title, formatDateTime(loadedAt, language))
        ) : (
          <>
            {messages.opened(title, formatDateTime(loadedAt, language))}{' '}
            <span className={styles.address}>{descriptorUrl}</span>
          </>
        )}
      </p>
      <div className={styles.actions}>
        <Button onClick={reload} disabled={isReading}>
          {messages.reload}
        </Button>
        <BackToShipped />
      </div>
    </>
  )
}

/** Nothing could be read yet: it is on its way, was stopped, or failed. Another package can be opened all the same. */
function UnopenedPackage({ error, isReading }: { error: Error | null; isReading: boolean }) {
  const messages = useMessages(dataRoomMessages)
  const language = useLanguage()
  const { reload } = useRoundActions()
  const failure = error === null || isReading ? null : describeLoadError(error, language)
  const title = isReading
    ? messages.finding.opening
    : failure
      ? messages.finding.unreadable
      : messages.finding.stoppedEarly
  return (
    <>
      <PageHead title={title}>
        <BackToShipped />
      </PageHead>
      <div className={styles.stack}>
        <IntakePanel />
        <RoundsPanel />
        {isReading && <ReadingProgress />}
        {failure && (
          <ErrorMessage what={failure.what} where={failure.where || undefined} todo={failure.action} onRetry={reload} />
        )}
        {!isReading && !failure && (
          <EmptyMessage what={messages.stopped}>
            <Button onClick={reload}>{messages.readAgain}</Button>
          </EmptyMessage>
        )}
        <div className="cols">
          <div className="c6">
            <OpenPackagePanel />
          </div>
          <div className="c6">
            <PrivacyPanel />
          </div>
        </div>
      </div>
    </>
  )
}

/** A plain link: one of the app's own would keep the open package in the address. */
function BackToShipped() {
  const messages = useMessages(dataRoomMessages)
  const { requested } = useRoundAddress()
  if (requested === null) return null
  return <Link href="/du-lieu">{messages.backToShipped}</Link>
}
