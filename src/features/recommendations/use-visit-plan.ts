import { useMemo } from 'react'
import type { RoundFindings } from '~/data/findings/use-findings'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import { buildVisitPlan } from '~/domain/visit/build-visit-plan'
import type { VisitPlan } from '~/domain/visit/visit-plan'
import { drawVisitSample } from '~/domain/visit/visit-sample'
import { useLanguage } from '~/ui/i18n/language-context'

/** The plan of the visit, with the rows that the round's seed draws. */
export function useVisitPlan(findings: RoundFindings, work: RoundWorkbench): VisitPlan {
  const language = useLanguage()
  const { applied, store, dossiersFrom, preparednessFrom } = findings
  const { seed, size } = work.present.visit
  const sample = useMemo(
    () => (store === null || seed === null ? null : drawVisitSample(store, { seed, size })),
    [store, seed, size],
  )
  return useMemo(
    () =>
      buildVisitPlan(applied.findings, sample, {
        locale: language,
        withPreparedness: preparednessFrom !== null,
        illustrative: dossiersFrom === 'illustrative',
      }),
    [applied, sample, language, preparednessFrom, dossiersFrom],
  )
}
