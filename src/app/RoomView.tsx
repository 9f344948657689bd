import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useMessages } from '~/ui/i18n/language-context'
import { PageFrameContext } from '~/ui/page/page-frame-context'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { RoomBoundary } from './RoomBoundary'
import styles from './RoomView.module.css'
import { roomComponents } from './room-loader'
import { roomAt } from './rooms'
import { errorMessages, roomNames, shellMessages } from './shell/messages'
import { ProvenanceStamp } from './shell/ProvenanceStrip'
import { useRoundPackage } from './shell/use-round-state'

const NotFoundRoom = lazy(async () => ({ default: (await import('./NotFoundRoom')).NotFoundRoom }))

/** The room that the address names, with its title in the browser's tab and its heading in focus. */
export function RoomView() {
  const [path] = useLocation()
  const names = useMessages(roomNames)
  const messages = useMessages(shellMessages)
  const errors = useMessages(errorMessages)
  const room = roomAt(path)
  const Component = roomComponents.get(path) ?? NotFoundRoom
  const name = room === null ? errors.notFound : names[room.key]
  const arrivedByLink = useArrivedByLink(path, name)
  const frame = useMemo(
    () => ({ arrivedByLink, stamp: room === null ? null : <ProvenanceStamp /> }),
    [arrivedByLink, room],
  )
  const ward = useRoundPackage()?.info.unitShort
  useEffect(() => {
    document.title = [name, ward, messages.product].filter((part) => part !== undefined).join(' · ')
  }, [name, ward, messages])
  return (
    <main id="noi-dung" tabIndex={-1} className={styles.main}>
      <PageFrameContext value={frame}>
        <RoomBoundary key={path} name={name}>
          <Suspense fallback={<LoadingMessage what={`${messages.loadingRoom} ${name}`} height={640} />}>
            <Component />
          </Suspense>
        </RoomBoundary>
      </PageFrameContext>
    </main>
  )
}

/** False for the room that the page was opened with; for each later one the page starts at its top, and it is said. */
function useArrivedByLink(path: string, name: string): boolean {
  const messages = useMessages(shellMessages)
  const announce = useAnnounce()
  const first = useRef(path)
  const moved = useRef(false)
  const last = useRef(path)
  if (path !== first.current) moved.current = true
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    window.scrollTo(0, 0)
    announce(messages.opened(name))
  }, [path, name, messages, announce])
  return moved.current
}
