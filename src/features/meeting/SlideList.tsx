import { isShown } from '~/domain/meeting/meeting-work'
import type { Slide } from '~/domain/meeting/slide'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Tag } from '~/ui/tag/Tag'
import { ConclusionList } from './ConclusionList'
import styles from './Lobby.module.css'
import { lobbyMessages } from './lobby-messages'
import type { MeetingActions } from './meeting-actions'
import { NoteField } from './NoteField'
import type { Meeting } from './use-meeting'

interface SlideListProps {
  slides: readonly Slide[]
  meeting: Meeting
  actions: MeetingActions
  onStart: (slideId: string) => void
}

/** The slides in their order: shown or not, what to read aloud, what to remember, what was concluded. */
export function SlideList({ slides, meeting, actions, onStart }: SlideListProps) {
  const messages = useMessages(lobbyMessages)
  const language = useLanguage()
  const { work } = meeting.input
  const pages = new Map(meeting.shown.map(({ id }, index) => [id, formatNumber(index + 1, language)]))
  return (
    <ol className={styles.list}>
      {slides.map((slide) => {
        const shown = isShown(work, slide)
        const page = pages.get(slide.id) ?? ''
        const conclusions = work.conclusions.filter(({ slideId }) => slideId === slide.id)
        return (
          <li key={slide.id} className={shown ? undefined : styles.hidden} data-listed={slide.id}>
            <span className={styles.number}>{page}</span>
            <span className={styles.box}>
              <input
                type="checkbox"
                checked={shown}
                aria-label={messages.show(page, slide.title)}
                onChange={(event) => actions.show(slide, event.target.checked)}
              />
            </span>
            <div>
              <p className={styles.slideTitle}>
                {slide.title} {slide.illustrative && <Tag kind="illustrative" />}
              </p>
              <p className={styles.aloud}>
                {messages.aloud} {slide.aloud}
              </p>
              <p className={styles.tools}>
                {shown && (
                  <Button kind="quiet" aria-label={messages.fromOf(slide.title)} onClick={() => onStart(slide.id)}>
                    {messages.from}
                  </Button>
                )}
              </p>
              <div className={styles.conclusions}>
                <ConclusionList conclusions={conclusions} slide={slide} actions={actions} />
              </div>
            </div>
            <div className={styles.noteBox}>
              <NoteField
                label={messages.noteOf(slide.title)}
                hint={messages.note}
                text={work.notes[slide.id] ?? ''}
                className={styles.note}
                onChange={(text) => actions.note(slide, text)}
              />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
