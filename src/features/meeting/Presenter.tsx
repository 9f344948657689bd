import { useEffect, useRef } from 'react'
import { PatternDefs } from '~/charts/figure/PatternDefs'
import { PatternPrefixContext } from '~/charts/figure/pattern-context'
import { useNow } from '~/data/use-now'
import { elapsed } from '~/domain/meeting/elapsed'
import { marksOf } from '~/domain/meeting/slide'
import { formatNumber } from '~/domain/shared/format'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { ConclusionForm } from './ConclusionForm'
import { ConclusionList } from './ConclusionList'
import light from './light.module.css'
import { meetingActions } from './meeting-actions'
import { NoteField } from './NoteField'
import styles from './Presenter.module.css'
import { presenterMessages } from './presenter-messages'
import { SmallSlide } from './SmallSlide'
import type { Meeting } from './use-meeting'
import type { Stage } from './use-stage'
import { useStageKeys } from './use-stage-keys'

interface PresenterProps {
  meeting: Meeting
  stage: Stage
  onClose: () => void
}

/** What the room does not see: this slide and the next, what to say, notes, the clock, the conclusion. */
export function Presenter({ meeting, stage, onClose }: PresenterProps) {
  const messages = useMessages(presenterMessages)
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const { shown, input } = meeting
  const { state, step, show } = stage
  const actions = meetingActions(meeting)
  useEffect(() => {
    const window = dialog.current
    if (window && !window.open) window.showModal()
  }, [])
  useStageKeys((action) => {
    if (action.kind === 'step') step(action.step)
    else if (action.kind === 'enter') step({ kind: 'next' })
  }, false)

  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === state?.slide),
  )
  const [slide, following] = [shown[at], shown[at + 1]]
  if (slide === undefined) return null
  const picked = marksOf(slide).find(({ key }) => key === state?.picked) ?? null
  const conclusions = input.work.conclusions.filter(({ slideId }) => slideId === slide.id)
  return (
    <dialog
      ref={dialog}
      className={`${light.light} ${styles.window}`}
      aria-label={messages.window}
      onCancel={(event) => event.preventDefault()}
      onClose={onClose}
    >
      <PatternPrefixContext value="s">
        <PatternDefs prefix="s" scale={2.4} />
        <div className={styles.bar}>
          <Clocks startedAt={state?.startedAt ?? null} />
          <div className={styles.tools}>
            {state === null ? (
              <Button kind="main" onClick={() => show(slide.id)}>
                {messages.start}
              </Button>
            ) : (
              <>
                <Button onClick={() => step({ kind: 'previous' })}>{messages.previous}</Button>
                <Button onClick={() => step({ kind: 'next' })}>{messages.next}</Button>
                <Button aria-pressed={state.black} onClick={() => step({ kind: 'black' })}>
                  {state.black ? messages.blackOff : messages.blackOn}
                </Button>
              </>
            )}
          </div>
        </div>
        <div className={styles.column}>
          <section>
            <h2>
              {messages.now}: {messages.page(formatNumber(at + 1, language), formatNumber(shown.length, language))}
            </h2>
            <SmallSlide slide={slide} picked={picked} />
          </section>
          {(state === null || state.black) && (
            <p className={styles.state} role="status">
              {state === null ? messages.idle : messages.black}
            </p>
          )}
          <section>
            <h2>{messages.aloud}</h2>
            <p className={styles.aloud}>{slide.aloud}</p>
          </section>
        </div>
        <div className={styles.column}>
          <h1>{slide.title}</h1>
          <section className={styles.following}>
            <h2>{following === undefined ? messages.last : `${messages.following}: ${following.title}`}</h2>
            {following !== undefined && <SmallSlide slide={following} />}
          </section>
          <section>
            <h2>{messages.note}</h2>
            <NoteField
              key={slide.id}
              label={messages.note}
              text={input.work.notes[slide.id] ?? ''}
              className={styles.note}
              onChange={(text) => actions.note(slide, text)}
            />
          </section>
          <section>
            <h2>{messages.conclude}</h2>
            <ConclusionForm key={slide.id} known={null} onRecord={(words) => actions.record(slide, words)} />
            <ConclusionList conclusions={conclusions} slide={slide} actions={actions} />
          </section>
        </div>
        <p className={styles.hint}>{messages.keys}</p>
      </PatternPrefixContext>
    </dialog>
  )
}

/** Apart, so that a tick draws nothing else anew. */
function Clocks({ startedAt }: { startedAt: IsoDateTime | null }) {
  const messages = useMessages(presenterMessages)
  const time = useNow()
  return (
    <dl>
      <div>
        <dt>{messages.clock}</dt>
        <dd>{time.slice(11, 16)}</dd>
      </div>
      <div>
        <dt>{messages.elapsed}</dt>
        <dd>{startedAt === null ? '0:00' : elapsed(startedAt, time)}</dd>
      </div>
    </dl>
  )
}
