import { formatNumber, formatPercent } from '../shared/format'
import type { Locale } from '../shared/locale'
import { decimalsOf, type PrintedRate, totalName } from './cells'
import type { CellPlace } from './form-system'
import { reconcileMessages } from './messages'
import type { Repair } from './repairs'

/** A cell in words: "giải quyết quá hạn"; in a table "Hộ tịch, giải quyết quá hạn". */
function placeInWords({ row, cell }: CellPlace, locale: Locale): string {
  const { cells, totalRow } = reconcileMessages[locale]
  return row === null ? cells[cell] : `${row === totalName ? totalRow : row}, ${cells[cell]}`
}

export interface ExplainOptions {
  /** Name the cell even where a single row has only one cell to change, because nothing beside the sentence does. */
  readonly naming?: 'always' | 'whereNeeded'
}

/**
 * Why a repair is proposed, as one sentence a person can follow.
 * @example "56 → 53: mọi tổng khớp; 95,89 % và 4,11 % đều ra đúng; chỉ khác một chữ số"
 */
export function explainRepair(
  repair: Repair,
  rates: readonly PrintedRate[],
  locale: Locale,
  { naming = 'whereNeeded' }: ExplainOptions = {},
): string {
  const { why, slips } = reconcileMessages[locale]
  const { changes, explained, explainedOtherwise, rateCount, unique } = repair
  const percents = (indices: readonly number[]) =>
    indices.flatMap((index) => {
      const rate = rates[index]
      return rate === undefined ? [] : [formatPercent(rate.percent, locale, decimalsOf(rate))]
    })
  const [only] = changes
  const bare = naming === 'whereNeeded' && changes.length === 1 && only?.place.row === null
  const head = changes.map(({ place, from, to }) =>
    why.change(bare ? '' : placeInWords(place, locale), formatNumber(from, locale), formatNumber(to, locale)),
  )
  const kinds = new Set(changes.flatMap(({ slip }) => (slip === null ? [] : [slip])))
  const reasons = [
    why.allSums,
    ...(explained.length > 0 ? [why.rates(percents(explained), explained.length === rateCount)] : []),
    ...(explainedOtherwise.length > 0 ? [why.ratesOtherwise(percents(explainedOtherwise))] : []),
    ...(rateCount > 0 && explained.length + explainedOtherwise.length === 0 ? [why.ratesNotExplained(rateCount)] : []),
    ...(changes.every(({ slip }) => slip !== null) ? [...kinds].map((kind) => slips[kind]) : []),
    ...(unique ? [] : [why.notUnique]),
  ]
  return `${head.join('; ')}: ${reasons.join('; ')}`
}
