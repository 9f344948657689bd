import { foldText } from '~/data/import/recognise/fold'
import type { RoundInfo } from '~/domain/round/round'

/** "an-thang-2025-07-01": letters that every file system takes. */
export const roundFileName = ({ unitShort, period }: Pick<RoundInfo, 'unitShort' | 'period'>): string =>
  `${foldText(unitShort).replaceAll(' ', '-') || 'dot'}-${period.from}`
