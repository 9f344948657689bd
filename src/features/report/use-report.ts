import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import type { RoundResource } from '~/data/round/loaded'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { workQueries } from '~/data/store/work-queries'
import { buildReport } from '~/domain/report/build-report'
import { dossierAnnexOf } from '~/domain/report/dossier-annex'
import { type PreflightItem, preflightOf } from '~/domain/report/preflight'
import type { Report, ReportPart } from '~/domain/report/report'
import type { ReportInput } from '~/domain/report/report-input'
import { effectiveInfo } from '~/domain/round/in-force'
import { useLanguage } from '~/ui/i18n/language-context'

export interface ReportState {
  readonly input: ReportInput | null
  readonly report: Report | null
  readonly preflight: readonly PreflightItem[]
  /** The package marks what the annex is made of as made up. */
  readonly annexIsIllustrative: boolean
  /** The package itself could not be read. */
  readonly error: unknown
  /** Parts that could not be read; the others still print. */
  readonly failures: readonly unknown[]
  readonly retry: () => void
}

/** The report of the open round. Dossiers and equipment are read only for the annex. */
export function useReport(parts: readonly ReportPart[]): ReportState {
  const address = useRoundAddress()
  const language = useLanguage()
  const withAnnex = parts.includes('annex')
  const withList = parts.includes('dossierList')
  const descriptor = useQuery(roundQueries.descriptor(address))
  const reported = useQuery(roundQueries.reported(address))
  const statements = useQuery(roundQueries.statements(address))
  const preparedness = useQuery({ ...roundQueries.preparedness(address), enabled: withAnnex })
  const dossiers = useQuery({ ...dossierQueries.store(address, 'dates'), enabled: withAnnex || withList })
  const roundId = descriptor.data?.info.id
  const work = useQuery({ ...workQueries.one(roundId ?? ''), enabled: roundId !== undefined })
  const queries = [descriptor, reported, statements, preparedness, dossiers, work]

  const ready = descriptor.data !== undefined && !queries.some(({ isLoading }) => isLoading)
  const annex = useMemo(
    () => (dossiers.data === undefined ? null : dossierAnnexOf(dossiers.data, dossiers.data, withList)),
    [dossiers.data, withList],
  )
  const input = useMemo((): ReportInput | null => {
    if (!ready || descriptor.data === undefined) return null
    const record = work.data?.history.present
    return {
      language,
      info: effectiveInfo(descriptor.data.info, record),
      reported: reported.data?.value ?? null,
      statements: statements.data?.value ?? [],
      confirmations: record?.confirmations ?? [],
      questions: record?.questions ?? [],
      dossiers: annex,
      preparedness: preparedness.data?.value ?? null,
      parts,
    }
  }, [ready, language, descriptor.data, reported.data, statements.data, annex, preparedness.data, work.data, parts])
  const report = useMemo(() => (input === null ? null : buildReport(input)), [input])
  const preflight = useMemo(
    () => (input === null || report === null ? [] : preflightOf(input, report)),
    [input, report],
  )
  return {
    input,
    report,
    preflight,
    annexIsIllustrative: descriptor.data === undefined || isAnnexIllustrative(descriptor.data.resources),
    error: descriptor.error,
    failures: queries.slice(1).flatMap((query) => (query.error === null ? [] : [query.error])),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch()
    },
  }
}

const isAnnexIllustrative = (resources: readonly RoundResource[]): boolean =>
  resources.some(({ name, provenance }) => ['dossiers', 'equipment'].includes(name) && provenance === 'illustrative')
