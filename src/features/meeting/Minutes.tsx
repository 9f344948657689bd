import { type Ref, useMemo, useState } from 'react'
import { buildMinutes } from '~/domain/meeting/minutes'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import styles from './Lobby.module.css'
import { lobbyMessages } from './lobby-messages'
import { MinutesSheet } from './MinutesSheet'
import type { Meeting } from './use-meeting'

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
      const { writeDocx } = await import('~/data/export/docx/write-docx')
      downloadFile(await writeDocx(report), file)
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
