import { useCallback, useRef, useState } from 'react'
import { useLocation, useRouter, useSearch } from 'wouter'
import { describeLoadError } from '~/data/http/describe-load-error'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { roomAddress } from '~/ui/navigation/room-address'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { useUrlState } from '~/ui/url/use-url-state'
import { Lobby } from './Lobby'
import { lobbyMessages } from './lobby-messages'
import { Presenter } from './Presenter'
import { Stage } from './Stage'
import { stageCodec, windowCodec } from './stage-state'
import { enterFullScreen } from './use-full-screen'
import { type Meeting, useMeeting } from './use-meeting'
import { useStage } from './use-stage'

/** Trình chiếu: one finding a screen, from the start of the session to its minutes. */
export default function MeetingPage() {
  const messages = useMessages(lobbyMessages)
  const language = useLanguage()
  const state = useMeeting()
  if (state.state === 'loading') return <LoadingMessage what={messages.loading} onStop={state.stop} height={640} />
  if (state.state === 'failed') {
    const { what, where, action } = describeLoadError(state.error, language)
    return <ErrorMessage what={what} where={where === '' ? undefined : where} todo={action} onRetry={state.retry} />
  }
  if (state.meeting.shown.length === 0) return <EmptyMessage what={messages.none} />
  return <Session meeting={state.meeting} />
}

function Session({ meeting }: { meeting: Meeting }) {
  const stage = useStage(meeting.input.info.id, meeting.shown)
  const [which, setWhich] = useUrlState(windowCodec)
  const presenter = usePresenterWindow()
  const minutes = useRef<HTMLHeadingElement>(null)
  const toMinutes = useCallback(() => {
    minutes.current?.scrollIntoView()
    minutes.current?.focus({ preventScroll: true })
  }, [])
  const leaveForMinutes = useCallback(() => {
    stage.leave()
    // the dialog gives the focus back to what opened it, and then it may go on
    requestAnimationFrame(() => requestAnimationFrame(toMinutes))
  }, [stage.leave, toMinutes])
  const start = (slideId: string) => {
    enterFullScreen()
    stage.show(slideId)
  }
  if (which === 'presenter') {
    return <Presenter meeting={meeting} stage={stage} onClose={() => setWhich('room', 'replace')} />
  }
  return (
    <>
      <Lobby
        meeting={meeting}
        blocked={presenter.blocked}
        presenterAddress={presenter.address}
        minutes={minutes}
        onStart={start}
        onPresenter={presenter.open}
        onMinutes={toMinutes}
      />
      {stage.state !== null && (
        <Stage
          meeting={meeting}
          stage={stage}
          state={stage.state}
          presenterAddress={presenter.address}
          onPresenter={presenter.open}
          onMinutes={leaveForMinutes}
        />
      )}
    </>
  )
}

/** The same app in a window of its own, on the presenter's screen. */
function usePresenterWindow() {
  const [path] = useLocation()
  const search = useSearch()
  const { base } = useRouter()
  const [blocked, setBlocked] = useState(false)
  const params = new URLSearchParams(search)
  stageCodec.write(null, params)
  windowCodec.write('presenter', params)
  const address = roomAddress(`${path}?${params}`, search)
  const open = useCallback(() => {
    const opened = window.open(`${base}${address}`, 'giam-sat-dien-gia', 'popup,width=1100,height=760')
    setBlocked(opened === null)
    opened?.focus()
    return opened !== null
  }, [base, address])
  return { blocked, address, open }
}
