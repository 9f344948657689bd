import type { Conclusion } from '~/domain/meeting/meeting-work'
import type { Slide } from '~/domain/meeting/slide'
import { useMessages } from '~/ui/i18n/language-context'
import { ConclusionForm } from './ConclusionForm'
import { ConclusionList } from './ConclusionList'
import { conclusionMessages } from './conclusion-messages'
import type { MeetingActions } from './meeting-actions'
import styles from './Stage.module.css'
import { StageSheet } from './StageSheet'

interface ConclusionSheetProps {
  slide: Slide
  conclusions: readonly Conclusion[]
  /** False where the browser keeps nothing. */
  kept: boolean
  actions: MeetingActions
  /** What to say to those who do not see that the sheet is gone. */
  onRecorded: (sentence: string) => void
  onClose: () => void
}

/** Writing down, over the slide itself, what was concluded about it. */
export function ConclusionSheet({ slide, conclusions, kept, actions, onRecorded, onClose }: ConclusionSheetProps) {
  const messages = useMessages(conclusionMessages)
  const own = conclusions.filter(({ slideId }) => slideId === slide.id)
  return (
    <StageSheet title={messages.about(slide.title)} focusInside onClose={onClose}>
      <ConclusionForm
        known={null}
        focused
        onRecord={(words) => {
          actions.record(slide, words)
          onRecorded(messages.recorded(words.speakerRole))
          onClose()
        }}
      />
      {!kept && (
        <p className={styles.fail} role="alert">
          {messages.notKept}
        </p>
      )}
      {own.length > 0 && <h3>{messages.written}</h3>}
      <ConclusionList conclusions={own} slide={slide} actions={actions} />
    </StageSheet>
  )
}
