import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { useFindings } from '~/data/findings/use-findings'
import { isMissingPart } from '~/data/http/load-error'
import type { RoundPackage, RoundResource } from '~/data/round/loaded'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { workQueries } from '~/data/store/work-queries'
import { buildReport } from '~/domain/report/build-report'
import { dossierAnnexOf } from '~/domain/report/dossier-annex'
import { type PreflightItem, preflightOf } from '~/domain/report/preflight'
import type { Report } from '~/domain/report/report'
import { isOn, type ReportChoices } from '~/domain/report/report-choices'
import type { ReportInput } from '~/domain/report/report-input'
import { noSupervisionWork } from '~/domain/report/supervision'
import { supervisionOf } from '~/domain/report/supervision-of'
import { effectiveInfo } from '~/domain/round/round-in-force'
import { planVisit } from '~/domain/visit/plan-visit'
import { useLanguage } from '~/ui/i18n/language-context'
import { type ChangeChoices, useReportChoices } from './use-report-choices'

export interface ReportState {
  readonly input: ReportInput | null
  readonly report: Report | null
  readonly preflight: readonly PreflightItem[]
  readonly choices: ReportChoices | null
  readonly change: ChangeChoices
  readonly round: RoundPackage | null
  /** The package marks what the annex is made of as made up. */
  readonly annexIsIllustrative: boolean
  /** The package itself could not be read. */
  readonly error: unknown
  /** Parts that could not be read; the others still print. */
  readonly failures: readonly unknown[]
  readonly retry: () => void
}

/** The report of the open round. Dossiers and equipment are read only for the annexes that print them. */
export function useReport(): ReportState {
  const address = useRoundAddress()
  const language = useLanguage()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const roundId = descriptor.data?.info.id
  const { choices, change } = useReportChoices(roundId)
  const withDossiers = choices !== null && isOn(choices, 'dossierFigures')
  const withList = choices !== null && isOn(choices, 'dossierList')
  const withVisit = choices !== null && isOn(choices, 'visitPlan')
  const withPreparedness = choices !== null && isOn(choices, 'preparednessFigures')
  const reported = useQuery(roundQueries.reported(address))
  const statements = useQuery(roundQueries.statements(address))
  const preparedness = useQuery({ ...roundQueries.preparedness(address), enabled: withPreparedness })
  const dossiers = useQuery({ ...dossierQueries.store(address, 'dates'), enabled: withDossiers || withList })
  const work = useQuery({ ...workQueries.one(roundId ?? ''), enabled: roundId !== undefined })
  const present = work.data?.history.present
  // nothing of the lists is read for findings and notes that nobody kept or wrote
  const hasWork =
    present !== undefined &&
    (present.findings.kept.length > 0 || present.notes.length > 0 || present.recommendations.length > 0)
  const wantsFindings = hasWork || withVisit
  const { findings } = useFindings(language, wantsFindings)
  const queries = [descriptor, reported, statements, preparedness, dossiers, work]

  const ready =
    descriptor.data !== undefined &&
    choices !== null &&
    !queries.some(({ isLoading }) => isLoading) &&
    !(wantsFindings && findings === null)
  const annex = useMemo(
    () =>
      dossiers.data === undefined || !(withDossiers || withList)
        ? null
        : dossierAnnexOf(dossiers.data, dossiers.data, withList),
    [dossiers.data, withDossiers, withList],
  )
  const preparednessData = withPreparedness ? preparedness.data?.value : undefined
  const journal = work.data?.journal
  const visitChoice = present?.visit
  const visit = useMemo(
    () =>
      withVisit && findings !== null && visitChoice !== undefined ? planVisit(findings, visitChoice, language) : null,
    [withVisit, findings, visitChoice, language],
  )
  const input = useMemo((): ReportInput | null => {
    if (!ready || descriptor.data === undefined || choices === null) return null
    return {
      language,
      info: effectiveInfo(descriptor.data.info, present),
      reported: reported.data?.value ?? null,
      statements: statements.data?.value ?? [],
      confirmations: present?.confirmations ?? [],
      questions: present?.questions ?? [],
      dossiers: annex,
      preparedness: preparednessData ?? null,
      visit,
      work: present === undefined ? noSupervisionWork : supervisionOf(findings, present, journal ?? [], language),
      roundHash: descriptor.data.sha256,
      choices,
    }
  }, [
    ready,
    language,
    descriptor.data,
    reported.data,
    statements.data,
    annex,
    preparednessData,
    present,
    visit,
    findings,
    journal,
    choices,
  ])
  const report = useMemo(() => (input === null ? null : buildReport(input)), [input])
  const preflight = useMemo(
    () => (input === null || report === null ? [] : preflightOf(input, report)),
    [input, report],
  )
  return {
    input,
    report,
    preflight,
    choices,
    change,
    round: descriptor.data ?? null,
    annexIsIllustrative: descriptor.data === undefined || isAnnexIllustrative(descriptor.data.resources),
    error: descriptor.error,
    // a part that the round does not have is no failure: the paper says what is not reported
    failures: queries.slice(1).flatMap(({ error }) => (error === null || isMissingPart(error) ? [] : [error])),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch()
    },
  }
}

const isAnnexIllustrative = (resources: readonly RoundResource[]): boolean =>
  resources.some(({ name, provenance }) => ['dossiers', 'equipment'].includes(name) && provenance === 'illustrative')
