import { queryOptions } from '@tanstack/react-query'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import { unchanging } from '../round/package-queries'
import type { RoundAddress } from '../round/round-address'
import { roundKeys } from '../round/round-keys'
import { type LoadedDossiers, loadDossiers } from './load-dossiers'

export const dossierQueries = {
  /**
   * The dossier list as columns and cubes, judged by dates (the rule) or by the minute. Rejects with LoadError:
   * missingResource where the package has no list.
   */
  store: (address: RoundAddress, reading: OutcomeReading) =>
    queryOptions({
      ...unchanging,
      gcTime: Number.POSITIVE_INFINITY,
      queryKey: roundKeys.one(address, `dossiers:${reading}`),
      queryFn: (context): Promise<LoadedDossiers> => loadDossiers(address, reading, context),
    }),
}
