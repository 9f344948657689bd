import { queryOptions } from '@tanstack/react-query'
import type { ComparableRound } from '~/domain/comparison/compare-rounds'
import { ensure } from '../round/ensure'
import type { RoundAddress } from '../round/round-address'
import { roundKeys } from '../round/round-keys'
import { roundQueries } from '../round/round-queries'
import { workQueries } from '../store/work-queries'

/**
 * A round as the comparison reads it: from the queries that the other rooms use, so that nothing is read twice. Put
 * together anew whenever it is asked, because the centre's answers may have changed meanwhile. Rejects with LoadError.
 */
export const comparedRound = (address: RoundAddress) =>
  queryOptions({
    queryKey: roundKeys.one(address, 'compared'),
    queryFn: async ({ client, signal }): Promise<ComparableRound> => {
      const { info } = await ensure(client, roundQueries.descriptor(address), signal)
      const { value } = await ensure(client, roundQueries.reported(address), signal)
      const work = await ensure(client, workQueries.one(info.id), signal)
      return {
        key: address.descriptorUrl,
        roundId: info.id,
        unit: info.unit,
        unitShort: info.unitShort,
        period: info.period,
        row: value.row,
        provenance: value.provenance,
        confirmations: work.history.present.confirmations,
      }
    },
    staleTime: 0,
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
  })
