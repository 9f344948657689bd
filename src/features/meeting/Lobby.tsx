import type { Ref } from 'react'
import { describeLoadError } from '~/data/http/describe-load-error'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { PageHead } from '~/ui/page/PageHead'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import styles from './Lobby.module.css'
import { lobbyMessages } from './lobby-messages'
import { Minutes } from './Minutes'
import { meetingActions } from './meeting-actions'
import { SlideList } from './SlideList'
import type { Meeting } from './use-meeting'

interface LobbyProps {
  meeting: Meeting
  /** The window for the presenter could not be opened. */
  blocked: boolean
  presenterAddress: string
  minutes: Ref<HTMLHeadingElement>
  onStart: (slideId: string) => void
  onPresenter: () => void
  onMinutes: () => void
}

/** Before and after the session: which slides, what to say, what was concluded, the minutes. */
export function Lobby(props: LobbyProps) {
  const { meeting, blocked, presenterAddress, minutes, onStart, onPresenter, onMinutes } = props
  const messages = useMessages(lobbyMessages)
  const language = useLanguage()
  const actions = meetingActions(meeting)
  const n = (value: number) => formatNumber(value, language)
  const { shown, deck, input } = meeting
  const [first] = shown
  const illustrative = shown.filter((slide) => slide.illustrative).length
  const extras = deck.filter(({ extra }) => extra)
  return (
    <>
      <div data-screen-only>
        <PageHead title={messages.title(n(shown.length), n(illustrative))}>
          <p className={styles.lead}>{messages.lead}</p>
        </PageHead>
        <Failures errors={meeting.failures} />
        <div className={styles.actions}>
          <Button kind="main" disabled={first === undefined} onClick={() => first && onStart(first.id)}>
            {messages.start}
          </Button>
          <Button onClick={onPresenter}>{messages.presenter}</Button>
          <Button onClick={onMinutes}>{messages.toMinutes}</Button>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={input.work.withoutIllustrative}
              onChange={(event) => actions.withoutIllustrative(event.target.checked)}
            />
            {messages.without}
          </label>
        </div>
        {blocked && (
          <p role="alert">
            {messages.blocked}{' '}
            <RoomLink to={presenterAddress} target="_blank">
              {messages.presenterLink}
            </RoomLink>
          </p>
        )}
        <section className={styles.section}>
          <h2>{messages.slides}</h2>
          <SlideList
            slides={deck.filter(({ extra }) => !extra)}
            meeting={meeting}
            actions={actions}
            onStart={onStart}
          />
        </section>
        {extras.length > 0 && <Extras slides={extras} meeting={meeting} onStart={onStart} />}
      </div>
      <Minutes meeting={meeting} heading={minutes} />
    </>
  )
}

/** Findings that are shown only where somebody chooses them: folded, for there are many. */
function Extras({ slides, meeting, onStart }: { slides: Meeting['deck'] } & Pick<LobbyProps, 'meeting' | 'onStart'>) {
  const messages = useMessages(lobbyMessages)
  const language = useLanguage()
  return (
    <details className={styles.section}>
      <summary>
        {messages.extras} ({formatNumber(slides.length, language)})
      </summary>
      <p className={styles.sub}>{messages.extrasNote}</p>
      <SlideList slides={slides} meeting={meeting} actions={meetingActions(meeting)} onStart={onStart} />
    </details>
  )
}

function Failures({ errors }: { errors: readonly unknown[] }) {
  const language = useLanguage()
  return errors.map((error) => {
    const { what, where, action } = describeLoadError(error, language)
    return <ErrorMessage key={`${what} ${where}`} what={what} where={where === '' ? undefined : where} todo={action} />
  })
}
