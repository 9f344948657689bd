import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { useFindings } from '~/data/findings/use-findings'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { useRoundActions } from '~/data/round/use-round-actions'
import { type RoundWorkbench, useRoundWork } from '~/data/store/use-round-work'
import type { ChosenFinding } from '~/domain/findings/choices'
import type { Finding } from '~/domain/findings/finding'
import { readAloud } from '~/domain/findings/texts/read-aloud'
import { buildDeck, shownSlides } from '~/domain/meeting/build-deck'
import type { MeetingInput } from '~/domain/meeting/meeting-input'
import type { Slide } from '~/domain/meeting/slide'
import { isOpen } from '~/domain/recommendations/ledger'
import type { Locale } from '~/domain/shared/locale'
import { textOf } from '~/domain/shared/sentence'
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
  const roundId = descriptor.data?.info.id
  const work = useRoundWork(roundId ?? '')
  const { findings } = useFindings(language)

  const meeting = useMemo((): Omit<Meeting, 'failures'> | null => {
    if (findings === null || work === null || roundId === undefined) return null
    const { confirmations, questions, recommendations, meeting: prepared } = work.present
    const input: MeetingInput = {
      language,
      info: findings.info,
      reported: reported.data?.value ?? null,
      statements: statements.data?.value ?? [],
      confirmations,
      questions,
      dossiers: dossiers.data === undefined ? null : { store: dossiers.data, ...dossiers.data },
      preparedness: preparedness.data?.value ?? null,
      findings: findings.applied.findings.flatMap((chosen) =>
        chosen.choice === 'dropped' ? [] : asChosen(chosen, language),
      ),
      recommendations: recommendations.filter(({ status }) => isOpen(status)),
      work: prepared,
    }
    const deck = buildDeck(input)
    return { input, work, deck, shown: shownSlides(deck, input) }
  }, [language, roundId, findings, work, reported.data, statements.data, dossiers.data, preparedness.data])

  if (descriptor.error !== null) return { state: 'failed', error: descriptor.error, retry: reload }
  if (meeting === null) return { state: 'loading', stop }
  const failures = [reported, statements, preparedness, dossiers].flatMap(({ error }) =>
    error === null ? [] : [error],
  )
  return { state: 'ready', meeting: { ...meeting, failures } }
}

/** The finding with the sentence that the secretary left, read aloud as it now stands. */
function asChosen({ finding, runs, edit }: ChosenFinding, language: Locale): Finding {
  return edit === null ? finding : { ...finding, runs, aloud: readAloud(textOf(runs), language) }
}
