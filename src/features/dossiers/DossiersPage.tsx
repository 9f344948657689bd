import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { packageQueries } from '~/data/round/package-queries'
import { useRoundAddress } from '~/data/round/round-address'
import { useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { DossiersScreen } from './DossiersScreen'
import { DossiersUnread } from './DossiersUnread'
import { dossiersMessages } from './messages'
import { useDossierView } from './use-dossier-view'

const DossierNotes = lazy(async () => ({ default: (await import('./DossierNotes')).DossierNotes }))

/** Hồ sơ: where, when and why dossiers are late. */
export default function DossiersPage() {
  const text = useMessages(dossiersMessages)
  const address = useRoundAddress()
  const state = useDossierView()
  const round = useQuery(packageQueries.descriptor(address))
  const dossiers = useQuery({
    ...dossierQueries.store(address, state.view.reading),
    // Another reading of the due dates: the figures stay until the new ones are there.
    placeholderData: keepPreviousData,
  })
  const roundId = round.data?.info.id
  if (dossiers.data !== undefined) {
    return (
      <DossiersScreen
        dossiers={dossiers.data}
        state={state}
        neighbourhoodLabel={round.data?.info.neighbourhoodLabel ?? null}
        notes={
          roundId !== undefined && (
            <Suspense>
              <DossierNotes roundId={roundId} />
            </Suspense>
          )
        }
      />
    )
  }
  return (
    <>
      <PageHead title={text.title} />
      <DossiersUnread query={dossiers} address={address} />
    </>
  )
}
