import type { AddresseeKind } from '../findings/finding'
import type { RoundInfo } from '../round/round'
import type { Locale } from '../shared/locale'

/** The office as a recommendation names it: "Ủy ban nhân dân phường An Thắng". */
export function addresseeName(
  kind: AddresseeKind,
  { unit, centre, neighbourhoodLabel }: Pick<RoundInfo, 'unit' | 'centre' | 'neighbourhoodLabel'>,
  locale: Locale,
): string {
  if (kind === 'centre') return centre
  if (locale === 'vi') return kind === 'ward' ? `Ủy ban nhân dân ${unit}` : `Các ${neighbourhoodLabel} thuộc ${unit}`
  return kind === 'ward' ? `People’s Committee of ${unit}` : `Neighbourhoods of ${unit}`
}

export const addresseeKinds: readonly AddresseeKind[] = ['centre', 'ward', 'neighbourhoods']
