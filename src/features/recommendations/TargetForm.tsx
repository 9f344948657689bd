import { type FormEvent, useState } from 'react'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import { roundAction } from '~/domain/round/round-action'
import { formatPercent } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { roomMessages } from './messages'
import { parsePercent } from './parse-percent'
import styles from './Recommendations.module.css'

/** What the on-time rate is held against: set by people, with the document that sets it; none unless they do. */
export function TargetForm({ work }: { work: RoundWorkbench }) {
  const language = useLanguage()
  const { target: messages } = useMessages(roomMessages)
  const [percent, setPercent] = useState('')
  const [source, setSource] = useState('')
  const [tried, setTried] = useState(false)
  const { target } = work.present
  const value = parsePercent(percent)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (value === null || source.trim() === '') return
    work.change(roundAction('targetSet', { percent: formatPercent(value, language) }), (present) => ({
      ...present,
      target: { percent: value, source: source.trim() },
    }))
    setTried(false)
  }
  return (
    <details className={styles.target} data-screen-only>
      <summary>{messages.title}</summary>
      {target === null ? (
        <p className={styles.note}>{messages.why}</p>
      ) : (
        <p className={styles.note}>
          {messages.now(formatPercent(target.percent, language), target.source)}{' '}
          <Button
            kind="plain"
            onClick={() => work.change(roundAction('targetDropped'), (present) => ({ ...present, target: null }))}
          >
            {messages.drop}
          </Button>
        </p>
      )}
      <form className={styles.row} onSubmit={submit}>
        <Field label={messages.percent} error={tried && value === null ? messages.wrongPercent : undefined}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              size={8}
              value={percent}
              onChange={(event) => setPercent(event.target.value)}
            />
          )}
        </Field>
        <Field label={messages.source} error={tried && source.trim() === '' ? messages.noSource : undefined}>
          {(control) => (
            <input {...control} size={40} value={source} onChange={(event) => setSource(event.target.value)} />
          )}
        </Field>
        <Button type="submit">{messages.save}</Button>
      </form>
    </details>
  )
}
