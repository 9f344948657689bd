import { type Ref, useMemo, useState } from 'react'
import { reportInputOf } from '~/domain/meeting/meeting-input'
import { buildMinutes } from '~/domain/meeting/minutes'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import styles from './Lobby.module.css'
import { lobbyMessages } from './lobby-messages'
import { MinutesSheet } from './MinutesSheet'
import type { Meeting } from './use-meeting'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The minutes as they print, and as Word. */
export function Minutes({ meeting, heading }: { meeting: Meeting; heading: Ref<HTMLHeadingElement> }) {
  const messages = useMessages(lobbyMessages)
  const language = useLanguage()
  const { input, shown } = meeting
  const report = useMemo(() => buildMinutes({ ...input, language }, shown), [input, language, shown])
  const [state, setState] = useState<'idle' | 'writing' | 'written' | 'failed'>('idle')
  const file = messages.file(input.info.id)
  const save = async () => {
    setState('writing')
    try {
      const { runExport } = await import('~/data/export/run-export')
      const options = { report, input: reportInputOf(input), pictures: new Map() }
      const bytes = await runExport({ kind: 'docx', options }, new AbortController().signal)
      download(new Blob([bytes], { type: DOCX }), file)
      setState('written')
    } catch {
      setState('failed')
    }
  }
  return (
    <section className={styles.section}>
      <h2 id="bien-ban" ref={heading} tabIndex={-1} data-screen-only>
        {messages.minutes}
      </h2>
      <div data-screen-only>
        <p className={styles.sub}>{messages.minutesLead}</p>
        <div className={styles.actions}>
          <Button kind="main" disabled={state === 'writing'} onClick={() => void save()}>
            {messages.word}
          </Button>
          <Button onClick={() => window.print()}>{messages.print}</Button>
          <p role="status">
            {state === 'writing' && messages.writing}
            {state === 'written' && messages.written(file)}
          </p>
        </div>
        {state === 'failed' && <ErrorMessage what={messages.wordFailed} todo={messages.wordTodo} />}
      </div>
      <MinutesSheet report={report} />
    </section>
  )
}
