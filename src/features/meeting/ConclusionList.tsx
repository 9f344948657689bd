import { useState } from 'react'
import type { Conclusion } from '~/domain/meeting/meeting-work'
import type { Slide } from '~/domain/meeting/slide'
import { formatDateTime } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './Conclusion.module.css'
import { ConclusionForm } from './ConclusionForm'
import { conclusionMessages } from './conclusion-messages'
import type { MeetingActions } from './meeting-actions'

interface ConclusionListProps {
  conclusions: readonly Conclusion[]
  slide: Slide
  actions: MeetingActions
}

/** What was concluded about one slide, to be corrected or taken back. */
export function ConclusionList({ conclusions, slide, actions }: ConclusionListProps) {
  const messages = useMessages(conclusionMessages)
  const language = useLanguage()
  const [edited, setEdited] = useState<string | null>(null)
  if (conclusions.length === 0) return null
  return (
    <ul className={styles.list}>
      {conclusions.map((conclusion) => (
        <li key={conclusion.id} data-conclusion={conclusion.id}>
          {edited === conclusion.id ? (
            <ConclusionForm
              known={conclusion}
              focused
              onRecord={(words) => {
                actions.rewrite(slide, conclusion, words)
                setEdited(null)
              }}
            />
          ) : (
            <>
              <p>{conclusion.text}</p>
              <p className={styles.by}>
                <span>
                  {messages.line(formatDateTime(conclusion.at, language), conclusion.speakerRole)}
                  {conclusion.toLedger && `; ${messages.asRecommendation}`}
                </span>
                <button
                  type="button"
                  className={styles.tool}
                  aria-label={messages.editOf(conclusion.text)}
                  onClick={() => setEdited(conclusion.id)}
                >
                  {messages.edit}
                </button>
                {!conclusion.toLedger && (
                  <button
                    type="button"
                    className={styles.tool}
                    aria-label={messages.intoLedgerOf(conclusion.text)}
                    onClick={() => actions.rewrite(slide, conclusion, { ...conclusion, toLedger: true })}
                  >
                    {messages.intoLedger}
                  </button>
                )}
                <button
                  type="button"
                  className={styles.tool}
                  aria-label={messages.removeOf(conclusion.text)}
                  onClick={() => actions.remove(slide, conclusion.id)}
                >
                  {messages.remove}
                </button>
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
