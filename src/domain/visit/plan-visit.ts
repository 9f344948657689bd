import type { DossierStore } from '../cube/cube'
import type { AppliedChoices } from '../findings/choices'
import type { Locale } from '../shared/locale'
import type { Provenance } from '../shared/provenance'
import { buildVisitPlan } from './build-visit-plan'
import type { VisitChoice, VisitPlan } from './visit-plan'
import { drawVisitSample } from './visit-sample'

/** What a round offers to a visit. */
export interface VisitSource {
  readonly applied: AppliedChoices
  /** The dossier list, where there is one. */
  readonly store: DossierStore | null
  readonly dossiersFrom: Provenance | null
  readonly preparednessFrom: Provenance | null
}

/** The plan of the visit, with the rows that the round's seed draws. */
export function planVisit(
  { applied, store, dossiersFrom, preparednessFrom }: VisitSource,
  { seed, size }: VisitChoice,
  locale: Locale,
): VisitPlan {
  const sample = store === null || seed === null ? null : drawVisitSample(store, { seed, size })
  return buildVisitPlan(applied.findings, sample, {
    locale,
    withPreparedness: preparednessFrom !== null,
    illustrative: dossiersFrom === 'illustrative',
  })
}
