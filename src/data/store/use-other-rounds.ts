import { useQuery } from '@tanstack/react-query'
import type { OtherRound } from '~/domain/reconcile/period-notes'
import type { RoundInfo } from '~/domain/round/round'
import { storedRounds } from './rounds'

const sameUnit = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('vi') === b.trim().toLocaleLowerCase('vi')

/** Other rounds of the same unit that are kept on this computer; none while the list is being read. */
export function useOtherRounds({ id, unit }: Pick<RoundInfo, 'id' | 'unit'>): readonly OtherRound[] {
  const { data = [] } = useQuery(storedRounds.list())
  return data.filter((round) => round.id !== id && sameUnit(round.unit, unit))
}
