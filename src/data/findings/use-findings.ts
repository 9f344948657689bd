import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DossierStore } from '~/domain/cube/cube'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { buildFindings } from '~/domain/findings/build-findings'
import { type AppliedChoices, applyChoices } from '~/domain/findings/choices'
import { dossierFactsOf } from '~/domain/findings/dossier-facts'
import { figureBookOf } from '~/domain/findings/figures/figure-book'
import type { FigureBook } from '~/domain/findings/figures/named-figure'
import { noChoices } from '~/domain/findings/finding-choices'
import type { FindingsInput } from '~/domain/findings/findings-input'
import type { RoundInfo } from '~/domain/round/round'
import { effectiveInfo } from '~/domain/round/round-in-force'
import type { Locale } from '~/domain/shared/locale'
import type { Provenance } from '~/domain/shared/provenance'
import { dossierQueries } from '../dossiers/dossier-queries'
import { useRoundAddress } from '../round/round-address'
import { roundQueries } from '../round/round-queries'
import { workQueries } from '../store/work-queries'

/** The findings of the open round, as the secretary left them. */
export interface RoundFindings {
  readonly info: RoundInfo
  readonly applied: AppliedChoices
  /** Every figure of the round by its id. */
  readonly book: FigureBook
  /** The dossier list, where there is one. */
  readonly store: DossierStore | null
  readonly dossiersFrom: Provenance | null
  readonly preparednessFrom: Provenance | null
}

export interface FindingsState {
  /** Null while a part is still being read, and where the round itself could not be read. */
  readonly findings: RoundFindings | null
  /** The round could not be read at all. */
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * Everything the findings are made of, read and put together. A part that the round does not have, or that failed, is
 * left out: no rule then speaks of it. `wanted` false: nothing is read, because nothing of it is shown.
 */
export function useFindings(locale: Locale, wanted = true): FindingsState {
  const address = useRoundAddress()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const reported = useQuery(roundQueries.reported(address))
  const statements = useQuery(roundQueries.statements(address))
  const preparedness = useQuery({ ...roundQueries.preparedness(address), enabled: wanted })
  const dossiers = useQuery({ ...dossierQueries.store(address, 'dates'), enabled: wanted })
  const roundId = descriptor.data?.info.id
  const work = useQuery({ ...workQueries.one(roundId ?? ''), enabled: roundId !== undefined })
  const parts = [descriptor, reported, statements, preparedness, dossiers, work]
  const ready = descriptor.data !== undefined && !parts.some(({ isLoading }) => isLoading)

  const facts = useMemo(
    () => (dossiers.data === undefined ? null : dossierFactsOf(dossiers.data, dossiers.data, vietnamCalendar)),
    [dossiers.data],
  )
  const present = work.data?.history.present
  const [confirmations, target, convention] = [present?.confirmations, present?.target, present?.convention]
  const input = useMemo((): FindingsInput | null => {
    if (!wanted || !ready || descriptor.data === undefined) return null
    const { info } = descriptor.data
    return {
      info: effectiveInfo(info, convention === undefined ? undefined : { convention }),
      reported: reported.data?.value ?? null,
      confirmations: confirmations ?? [],
      statements: statements.data?.value ?? [],
      dossiers: facts,
      preparedness: preparedness.data?.value ?? null,
      calendar: vietnamCalendar,
      target: target ?? null,
    }
  }, [
    wanted,
    ready,
    descriptor.data,
    reported.data,
    statements.data,
    preparedness.data,
    facts,
    confirmations,
    target,
    convention,
  ])
  const found = useMemo(
    () => (input === null ? null : { all: buildFindings(input, locale), book: figureBookOf(input, locale) }),
    [input, locale],
  )
  const choices = present?.findings ?? noChoices
  const findings = useMemo((): RoundFindings | null => {
    if (input === null || found === null) return null
    return {
      info: input.info,
      applied: applyChoices(found.all, choices),
      book: found.book,
      store: dossiers.data ?? null,
      dossiersFrom: dossiers.data?.provenance ?? null,
      preparednessFrom: input.preparedness?.provenance ?? null,
    }
  }, [input, found, choices, dossiers.data])
  return {
    findings,
    error: descriptor.error,
    retry: () => {
      for (const part of parts) if (part.isError) void part.refetch()
    },
  }
}
