import { ambiguityOf } from '~/domain/preparedness/ask-first'
import { type ItemCell, type ItemSummary, summariseItems, whyNotCompared } from '~/domain/preparedness/item-summary'
import { notReporting } from '~/domain/preparedness/neighbourhoods'
import type { Neighbourhood, Preparedness } from '~/domain/preparedness/preparedness'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell, TableColumn, TableModel, TableRow } from '~/ui/table/table-model'
import { type PreparednessMessages, preparednessMessages } from './messages'
import { nameInSentence, shortName, unitLabel } from './neighbourhood-name'
import { type FigureSource, kindOf, sourceLine } from './source-line'

/** Parts of one need, in the item's unit: usable + missing = need; broken lies inside missing. */
export interface NeedBar {
  readonly need: number
  readonly usable: number
  readonly broken: number
  readonly missing: number
  /** The bar in words. */
  readonly words: string
}

export interface EquipmentModelRow {
  readonly key: string
  readonly item: string
  readonly unit: string | null
  /** The word may mean two things: "máy nổ". */
  readonly ambiguous: boolean
  /** Null where there is nothing to compare; `note` then says why. */
  readonly bar: NeedBar | null
  readonly note: string | null
  /** "đủ cơ số", in quotation marks. */
  readonly text: string | null
  /** Letter of the source of the need, where there are several. */
  readonly sourceLetter: string | null
  readonly matrix: readonly MatrixCell[]
}

export interface MatrixCell {
  readonly key: string
  readonly text: string
  readonly tone: 'missing' | 'zero' | 'fail'
  /** In words, for those who do not see the column and the colour. */
  readonly words: string
}

export interface EquipmentModel {
  readonly title: string
  readonly subtitle: string
  readonly kind: 'reported' | 'illustrative'
  readonly source: string
  readonly label: string
  readonly neighbourhoods: readonly { readonly key: string; readonly short: string; readonly name: string }[]
  readonly rows: readonly EquipmentModelRow[]
  /** The same rows with their figures: for sorting, for files, and in place of the drawing. */
  readonly table: TableModel
}

/**
 * Columns of `table` before the neighbourhoods; the screen sorts by them. No percentage among them: most needs are
 * fewer than ten pieces.
 */
export const equipmentColumns = ['item', 'unit', 'need', 'serviceable', 'broken', 'gap', 'basis'] as const

/** The equipment of the ward, the largest share of need missing first. `label` is the round's word for a neighbourhood. */
export function buildEquipmentModel(
  preparedness: Preparedness,
  label: string,
  source: FigureSource,
  language: Language,
): EquipmentModel {
  const messages = preparednessMessages[language]
  const items = summariseItems(preparedness)
  const sources = [...new Set(items.flatMap(({ needSources }) => needSources))]
  const letterOf = ({ needSources }: ItemSummary) =>
    sources.length < 2 || needSources.length === 0
      ? null
      : needSources.map((text) => String.fromCharCode(97 + sources.indexOf(text))).join(', ')
  const lettered = sources.map((text, index) =>
    sources.length < 2 ? text : `(${String.fromCharCode(97 + index)}) ${text}`,
  )
  const needFrom =
    sources.length === 0 ? messages.equipment.needFromNobody : messages.equipment.needFrom(lettered.join('; '))
  return {
    title: titleOf(items, preparedness, label, language),
    subtitle: `${messages.equipment.subtitle}. ${messages.equipment.order}`,
    kind: kindOf(source),
    source: sourceLine(source, language, messages.sources.zero, messages.sources.noNorm, needFrom),
    label: unitLabel(label, language),
    neighbourhoods: preparedness.neighbourhoods.map((unit) => ({
      key: unit.id,
      short: shortName(unit, label),
      name: unit.name,
    })),
    rows: items.map((item) => ({ ...rowOf(item, language), sourceLetter: letterOf(item) })),
    table: tableOf(items, preparedness.neighbourhoods, label, language),
  }
}

const inSentence = (item: string) => item.charAt(0).toLocaleLowerCase('vi') + item.slice(1)

/** "Thiếu 4 trong 6 máy cưa, 3 trong 6 máy nổ; khối phố 5 chưa báo cáo": the two worst gaps, and who is silent. */
function titleOf(items: readonly ItemSummary[], all: Preparedness, label: string, language: Language): string {
  const { equipment } = preparednessMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const gaps = items.flatMap(({ item, comparison }) =>
    comparison !== null && comparison.gap > 0
      ? [equipment.gapOf(n(comparison.gap), n(comparison.need), inSentence(item))]
      : [],
  )
  const silent = notReporting(all)
  const names = silent.map((unit) => nameInSentence(unit, label)).join(', ')
  const tail =
    silent.length === 0
      ? ''
      : `; ${silent.length < 3 ? equipment.silentNames(names) : equipment.silentCount(n(silent.length), unitLabel(label, language))}`
  if (gaps.length > 0) return equipment.titleGaps(gaps.slice(0, 2).join(', ')) + tail
  return (items.some(({ comparison }) => comparison !== null) ? equipment.titleNoGap : equipment.titleNothing) + tail
}

function rowOf(item: ItemSummary, language: Language): Omit<EquipmentModelRow, 'sourceLetter'> {
  const { equipment } = preparednessMessages[language]
  const { comparison } = item
  const drawn = comparison !== null && comparison.need > 0
  const n = (value: number) => formatNumber(value, language)
  return {
    key: item.key,
    item: item.item,
    unit: item.unit,
    ambiguous: ambiguityOf(item.item) !== null,
    bar: drawn
      ? {
          need: comparison.need,
          usable: comparison.need - comparison.gap,
          broken: comparison.mendable,
          missing: comparison.gap,
          words: equipment.bar(n(comparison.serviceable), n(comparison.broken), n(comparison.gap), n(comparison.need)),
        }
      : null,
    note: noteOf(item, equipment, n),
    text: item.texts.length === 0 ? null : item.texts.map(equipment.quote).join(', '),
    matrix: item.cells.map((cell) => matrixCell(cell, language)),
  }
}

function noteOf(item: ItemSummary, equipment: PreparednessMessages['equipment'], n: (value: number) => string) {
  const { comparison, atLeast } = item
  if (comparison !== null) {
    if (comparison.need === 0) return equipment.noNeedHere
    return comparison.gap > 0 && comparison.surplus > 0 ? equipment.surplus(n(comparison.surplus)) : null
  }
  const why = whyNotCompared(item)
  if (why === null || why === 'known') return null
  return why === 'brokenMissing' && atLeast !== null && atLeast > 0
    ? equipment.atLeastNote(n(atLeast))
    : equipment.why[why]
}

function matrixCell(cell: ItemCell, language: Language): MatrixCell {
  const { equipment } = preparednessMessages[language]
  const key = cell.neighbourhood.id
  if (cell.gap !== null) {
    const text = formatNumber(cell.gap, language)
    return { key, text, words: text, tone: cell.gap === 0 ? 'zero' : 'fail' }
  }
  const atLeast =
    cell.atLeast !== null && cell.atLeast > 0 ? equipment.atLeast(formatNumber(cell.atLeast, language)) : null
  const words = cell.state === 'known' ? '' : equipment.why[cell.state]
  return { key, text: atLeast ?? formatNumber(null, language), words, tone: atLeast === null ? 'missing' : 'fail' }
}

const figure = (value: number | null, language: Language, tone?: TableCell['tone']): TableCell => ({
  text: formatNumber(value, language),
  value,
  ...(value === null ? { tone: 'missing' as const } : value === 0 ? { tone: 'zero' as const } : tone ? { tone } : {}),
})

function tableOf(
  items: readonly ItemSummary[],
  neighbourhoods: readonly Neighbourhood[],
  label: string,
  language: Language,
): TableModel {
  const { equipment } = preparednessMessages[language]
  const { columns } = equipment
  const words = new Set(['item', 'unit', 'basis'])
  const head: TableColumn[] = equipmentColumns.map((key) => ({
    key,
    title: columns[key],
    kind: words.has(key) ? 'text' : 'number',
  }))
  const places: TableColumn[] = neighbourhoods.map((unit) => ({
    key: unit.id,
    title: columns.gapAt(nameInSentence(unit, label)),
    kind: 'number',
  }))
  const tail: TableColumn[] = [
    { key: 'needSource', title: columns.needSource, kind: 'text' },
    { key: 'text', title: columns.text, kind: 'text' },
  ]
  const rows = items.map(
    (item): TableRow => ({
      key: item.key,
      cells: [
        { text: item.item },
        item.unit === null ? figure(null, language) : { text: item.unit },
        figure(item.comparison?.need ?? item.known.need.value, language),
        figure(item.comparison?.serviceable ?? item.known.serviceable.value, language),
        figure(item.comparison?.broken ?? item.known.broken.value, language),
        figure(item.comparison?.gap ?? null, language, 'fail'),
        { text: equipment.basis(formatNumber(item.compared, language), formatNumber(item.neighbourhoods, language)) },
        ...item.cells.map((cell) => figure(cell.gap, language, 'fail')),
        item.needSources.length === 0 ? figure(null, language) : { text: item.needSources.join('; ') },
        item.texts.length === 0 ? figure(null, language) : { text: item.texts.map(equipment.quote).join(', ') },
      ],
    }),
  )
  return { caption: columns.item, columns: [...head, ...places, ...tail], rows }
}
