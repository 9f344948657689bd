import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { Router, useSearch } from 'wouter'
import { roundConfig } from '~/config/round-config'
import { RoundAddressContext, resolveRoundAddress } from '~/data/round/round-address'
import { Announcer } from '~/ui/announce/Announcer'
import { LanguageContext } from '~/ui/i18n/language-context'
import { PrefetchContext } from '~/ui/navigation/prefetch-context'
import { KEPT_PARAMETER } from '~/ui/navigation/room-address'
import { PreferencesContext, usePreferencesState } from './preferences/use-preferences'
import { RoomView } from './RoomView'
import { prefetchRoom } from './room-loader'
import { Footer } from './shell/Footer'
import { Header } from './shell/Header'
import { SkipLink } from './shell/SkipLink'
import { useFiguresSettled } from './use-figures-settled'
import { usePrefetchedRooms } from './use-prefetched-rooms'

const TabBar = lazy(async () => ({ default: (await import('./shell/TabBar')).TabBar }))
const PatternDefs = lazy(async () => ({ default: (await import('~/charts/figure/PatternDefs')).PatternDefs }))

export interface AppProps {
  /** Folder that the app is served from. */
  baseUrl: URL
  queryClient: QueryClient
}

export function App({ baseUrl, queryClient }: AppProps) {
  const preferences = usePreferencesState()
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageContext value={preferences.preferences.language}>
        <PreferencesContext value={preferences}>
          <Router base={baseUrl.pathname.replace(/\/$/, '')}>
            <PrefetchContext value={prefetchRoom}>
              <Announcer>
                <Frame baseUrl={baseUrl} />
              </Announcer>
            </PrefetchContext>
          </Router>
        </PreferencesContext>
      </LanguageContext>
    </QueryClientProvider>
  )
}

function Frame({ baseUrl }: { baseUrl: URL }) {
  usePrefetchedRooms()
  const search = useSearch()
  const wanted = new URLSearchParams(search).get(KEPT_PARAMETER)
  const address = useMemo(() => {
    const params = new URLSearchParams(wanted === null ? {} : { [KEPT_PARAMETER]: wanted })
    return resolveRoundAddress(params.toString(), baseUrl.href, roundConfig)
  }, [wanted, baseUrl])
  return (
    <RoundAddressContext value={address}>
      <Patterns />
      <SkipLink />
      <Header />
      <RoomView />
      <Footer />
      <Tabs />
    </RoundAddressContext>
  )
}

/** The fills of all drawings. No figure of the first view needs one, and the drawings that do come later too. */
function Patterns() {
  return (
    useFiguresSettled() && (
      <Suspense fallback={null}>
        <PatternDefs />
      </Suspense>
    )
  )
}

/** Fixed below a phone's screen, where its place is kept: the way to other rooms comes right after the first figures. */
function Tabs() {
  return (
    useFiguresSettled() && (
      <Suspense fallback={null}>
        <TabBar />
      </Suspense>
    )
  )
}
