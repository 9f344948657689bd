import { type ItemSummary, summariseItems } from '~/domain/preparedness/item-summary'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { equipmentPanelMessages } from './panel-messages'

export interface GapTable {
  readonly title: string
  readonly table: TableModel
}

const SHOWN = 5

/** The items that miss most of their need, over the neighbourhoods that gave all figures. */
export function buildGapTable(preparedness: Preparedness, unitLabel: string, language: Language): GapTable {
  const messages = equipmentPanelMessages[language]
  const n = (value: number | null) => formatNumber(value, language)
  const short = summariseItems(preparedness).filter(({ comparison }) => comparison !== null && comparison.gap > 0)
  const [worst] = short
  const nameOf = ({ item, unit }: ItemSummary) => (unit === null ? item : `${item} (${unit})`)
  return {
    title:
      worst?.comparison == null
        ? messages.titleNoGap
        : messages.titleGap(n(worst.comparison.gap), n(worst.comparison.need), lowerFirst(worst.item)),
    table: {
      caption: messages.caption,
      columns: [
        { key: 'item', title: messages.item, kind: 'text' },
        { key: 'need', title: messages.need, kind: 'number' },
        { key: 'have', title: messages.usable, kind: 'number' },
        { key: 'gap', title: messages.gap, kind: 'number' },
        { key: 'places', title: messages.places(unitLabel), kind: 'number' },
      ],
      rows: short.slice(0, SHOWN).flatMap((summary) => {
        if (summary.comparison === null) return []
        const { need, serviceable, gap } = summary.comparison
        return [
          {
            key: summary.key,
            cells: [
              { text: nameOf(summary) },
              { text: n(need), value: need },
              { text: n(serviceable), value: serviceable },
              { text: n(gap), value: gap, tone: 'strong' as const },
              { text: `${n(summary.compared)}/${n(summary.neighbourhoods)}` },
            ],
          },
        ]
      }),
    },
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
