import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { useRoundActions } from '~/data/round/use-round-actions'
import { type RoundWorkbench, useRoundWork } from '~/data/store/use-round-work'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { buildFindings } from '~/domain/findings/build-findings'
import { dossierFactsOf } from '~/domain/findings/dossier-facts'
import { buildDeck, shownSlides } from '~/domain/meeting/build-deck'
import type { MeetingInput } from '~/domain/meeting/meeting-input'
import type { Slide } from '~/domain/meeting/slide'
import { useLanguage } from '~/ui/i18n/language-context'

export interface Meeting {
  readonly input: MeetingInput
  readonly work: RoundWorkbench
  /** Every slide that the figures bear, and those that the room sees. */
  readonly deck: readonly Slide[]
  readonly shown: readonly Slide[]
  /** Parts that could not be read: no slide speaks of them. */
  readonly failures: readonly unknown[]
}

export type MeetingState =
  | { readonly state: 'loading'; readonly stop: () => void }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly meeting: Meeting }

/** The slides of the open round. A part that is missing or damaged leaves its slides out, and the others are shown. */
export function useMeeting(): MeetingState {
  const address = useRoundAddress()
  const language = useLanguage()
  const { stop, reload } = useRoundActions()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const reported = useQuery(roundQueries.reported(address))
  const statements = useQuery(roundQueries.statements(address))
  const preparedness = useQuery(roundQueries.preparedness(address))
  const dossiers = useQuery(dossierQueries.store(address, 'dates'))
  const info = descriptor.data?.info
  const work = useRoundWork(info?.id ?? '')
  const queries = [reported, statements, preparedness, dossiers]
  const ready = !queries.some(({ isPending }) => isPending)

  const given = useMemo((): Omit<MeetingInput, 'confirmations' | 'questions' | 'findings' | 'work'> | null => {
    if (!ready || info === undefined) return null
    return {
      language,
      info,
      reported: reported.data?.value ?? null,
      statements: statements.data?.value ?? [],
      dossiers: dossiers.data === undefined ? null : { store: dossiers.data, ...dossiers.data },
      preparedness: preparedness.data?.value ?? null,
      recommendations: [],
    }
  }, [ready, language, info, reported.data, statements.data, dossiers.data, preparedness.data])
  const present = work?.present
  const confirmations = present?.confirmations
  const findings = useMemo(() => {
    if (given === null || confirmations === undefined) return null
    const facts = given.dossiers && dossierFactsOf(given.dossiers.store, given.dossiers, vietnamCalendar)
    return buildFindings(
      { ...given, confirmations, dossiers: facts, calendar: vietnamCalendar, target: null },
      language,
    )
  }, [given, confirmations, language])
  const meeting = useMemo((): Meeting | null => {
    if (given === null || findings === null || work === null) return null
    const { confirmations: answers, questions, meeting: prepared } = work.present
    const input = { ...given, confirmations: answers, questions, findings, work: prepared }
    const deck = buildDeck(input)
    return { input, work, deck, shown: shownSlides(deck, input), failures: [] }
  }, [given, findings, work])

  if (descriptor.error !== null) return { state: 'failed', error: descriptor.error, retry: reload }
  if (meeting === null) return { state: 'loading', stop }
  const failures = queries.flatMap(({ error }) => (error === null ? [] : [error]))
  return { state: 'ready', meeting: { ...meeting, failures } }
}
