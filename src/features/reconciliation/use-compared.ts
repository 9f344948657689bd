import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dossierQueries } from '~/data/dossiers/dossier-queries'
import { useRoundAddress } from '~/data/round/round-address'
import { recomputeRow } from '~/domain/cube/recompute-row'
import { type CellComparison, compareWithDossiers } from '~/domain/reconcile/compare-with-dossiers'
import type { FormRow } from '~/domain/reported/form'

/**
 * Reported against counted, once the panel further down has read the dossier list. Null before that, and where the list
 * is made up: of illustrative dossiers nothing is asked.
 */
export function useCompared(published: FormRow): readonly CellComparison[] | null {
  const { data } = useQuery({ ...dossierQueries.store(useRoundAddress(), 'dates'), enabled: false })
  return useMemo(
    () =>
      data === undefined || data.provenance === 'illustrative'
        ? null
        : compareWithDossiers(published, recomputeRow(data)),
    [data, published],
  )
}
