import { useQuery } from '@tanstack/react-query'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { workQueries } from '~/data/store/work-queries'
import { checkForm } from '~/domain/reported/form-rules'
import { confirmedRow } from '~/domain/round/round-in-force'
import { useFiguresSettled } from '../use-figures-settled'

/** The open package, as far as it is read. */
export const useRoundPackage = () => useQuery(roundQueries.descriptor(useRoundAddress())).data ?? null

/**
 * How many identities of the form still fail: those that the published figures break, less those that hold once the
 * centre's answers are in place. Null while the figures are not read.
 */
export function useFailingCount(): number | null {
  const address = useRoundAddress()
  const roundId = useQuery(roundQueries.descriptor(address)).data?.info.id
  const { data } = useQuery(roundQueries.reported(address))
  // after the figures: the store's code is not what the first view waits for
  const enabled = useFiguresSettled() && roundId !== undefined
  const work = useQuery({ ...workQueries.one(roundId ?? ''), enabled })
  if (!data) return null
  const record = work.data?.history.present
  const row = record === undefined ? data.value.row : confirmedRow(data.value.row, record)
  return checkForm(row).filter(({ verdict }) => verdict === 'fail').length
}
