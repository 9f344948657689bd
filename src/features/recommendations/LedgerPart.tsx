import { useState } from 'react'
import { now, today } from '~/data/clock'
import { writeLedgerFile } from '~/data/recommendations/ledger-file'
import { remindersToIcs } from '~/domain/recommendations/ics'
import { isOpen } from '~/domain/recommendations/ledger'
import { remindersOf } from '~/domain/recommendations/reminders'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { CarryDialog } from './CarryDialog'
import { LedgerBoard } from './LedgerBoard'
import { LedgerTable } from './LedgerTable'
import { roomMessages } from './messages'
import { RecommendationDialog } from './RecommendationDialog'
import styles from './Recommendations.module.css'
import type { PartProps } from './RecommendationsRoom'
import type { LedgerLayout } from './room-url'

interface LedgerPartProps extends PartProps {
  layout: LedgerLayout
  onLayout: (layout: LedgerLayout) => void
}

/** The recommendations: as a table or by status, with what leaves the room and what comes from the round before. */
export function LedgerPart({ findings, work, layout, onLayout }: LedgerPartProps) {
  const language = useLanguage()
  const { ledger: messages } = useMessages(roomMessages)
  const announce = useAnnounce()
  /** Id of the one that is open; 'new' for one that is being written. */
  const [opened, setOpened] = useState<string | null>(null)
  const [carrying, setCarrying] = useState(false)
  const { recommendations: ledger } = work.present
  const { info } = findings
  const open = ledger.filter(({ status }) => isOpen(status)).length
  const reminders = remindersOf(ledger, language)
  const saveIcs = () => {
    if (reminders.length === 0) return announce(messages.noReminders)
    const file = remindersToIcs(reminders, now())
    download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `kien-nghi-${info.id}.ics`)
  }
  const saveFile = () =>
    download(new Blob([writeLedgerFile(ledger)], { type: 'application/json' }), `kien-nghi-${info.id}.json`)
  return (
    <Panel
      title={messages.title}
      subtitle={messages.subtitle(formatNumber(open, language), formatNumber(ledger.length, language))}
    >
      <div className={styles.actions} data-screen-only>
        <Button kind="main" onClick={() => setOpened('new')}>
          {messages.add}
        </Button>
        <fieldset className={styles.layout}>
          <legend className="vh">{messages.layout}</legend>
          <Button aria-pressed={layout === 'table'} onClick={() => onLayout('table')}>
            {messages.table}
          </Button>
          <Button aria-pressed={layout === 'board'} onClick={() => onLayout('board')}>
            {messages.board}
          </Button>
        </fieldset>
        <Button onClick={() => setCarrying(true)}>{messages.open}</Button>
        {ledger.length > 0 && (
          <>
            <Button onClick={saveFile}>{messages.save}</Button>
            <Button onClick={saveIcs} disabled={reminders.length === 0}>
              {messages.ics}
            </Button>
            <Button onClick={() => window.print()}>{messages.print}</Button>
          </>
        )}
      </div>
      {ledger.length === 0 ? (
        <EmptyMessage what={messages.empty} />
      ) : layout === 'table' ? (
        <LedgerTable ledger={ledger} book={findings.book} today={today()} onOpen={setOpened} />
      ) : (
        <LedgerBoard ledger={ledger} work={work} today={today()} onOpen={setOpened} />
      )}
      <RecommendationDialog
        key={opened}
        opened={opened}
        findings={findings}
        work={work}
        onClose={() => setOpened(null)}
      />
      <CarryDialog open={carrying} findings={findings} work={work} onClose={() => setCarrying(false)} />
    </Panel>
  )
}
