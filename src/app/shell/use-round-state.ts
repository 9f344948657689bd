import { useQuery } from '@tanstack/react-query'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { checkForm } from '~/domain/reported/form-rules'

/** The open package, as far as it is read. */
export const useRoundPackage = () => useQuery(roundQueries.descriptor(useRoundAddress())).data ?? null

/** How many identities of the form the published figures break; null while they are not read. */
export function useFailingCount(): number | null {
  const { data } = useQuery(roundQueries.reported(useRoundAddress()))
  return data ? checkForm(data.value.row).filter(({ verdict }) => verdict === 'fail').length : null
}
