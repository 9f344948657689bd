import { queryOptions } from '@tanstack/react-query'
import type { Procedure } from '~/domain/dossiers/procedure'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import type { ReportedFigures } from '~/domain/reported/form'
import type { Statement } from '~/domain/round/round'
import { loadReported } from './load-reported'
import { loadStatements } from './load-statements'
import type { Loaded } from './loaded'
import { packageQueries, unchanging } from './package-queries'
import type { RoundAddress } from './round-address'
import { roundKeys } from './round-keys'
import { roundSource } from './round-source'

/**
 * What a round consists of, one query a part: figures appear before dossiers, and one part may fail alone. All reject
 * with LoadError. The dossiers are read elsewhere (they need a worker), and the code of what the first figures do not need
 * is fetched when it is asked for, so that they do not wait for it.
 */
export const roundQueries = {
  /** The package's descriptor: the round's name, period, sources and files. */
  descriptor: packageQueries.descriptor,
  /** One file as text, checked against its announced size and hash. */
  text: packageQueries.text,
  /** The ward's row of the form and the percentages it published. */
  reported: (address: RoundAddress) =>
    queryOptions({
      ...unchanging,
      queryKey: roundKeys.one(address, 'reported'),
      queryFn: (context): Promise<Loaded<ReportedFigures>> => loadReported(roundSource(address, context)),
    }),
  statements: (address: RoundAddress) =>
    queryOptions({
      ...unchanging,
      queryKey: roundKeys.one(address, 'statements'),
      queryFn: (context): Promise<Loaded<readonly Statement[]>> => loadStatements(roundSource(address, context)),
    }),
  procedures: (address: RoundAddress) =>
    queryOptions({
      ...unchanging,
      queryKey: roundKeys.one(address, 'procedures'),
      queryFn: async (context): Promise<Loaded<readonly Procedure[]>> => {
        const { loadProcedures } = await import('./load-procedures')
        return loadProcedures(roundSource(address, context))
      },
    }),
  preparedness: (address: RoundAddress) =>
    queryOptions({
      ...unchanging,
      queryKey: roundKeys.one(address, 'preparedness'),
      queryFn: async (context): Promise<Loaded<Preparedness>> => {
        const { loadPreparedness } = await import('./load-preparedness')
        return loadPreparedness(roundSource(address, context))
      },
    }),
}
