import { trainingByTopic } from '../preparedness/coverage'
import { equipmentGap } from '../preparedness/gaps'
import { summariseItems } from '../preparedness/item-summary'
import { neighbourhoodOf } from '../preparedness/neighbourhoods'
import type { Preparedness } from '../preparedness/preparedness'
import { formatNumber, MISSING } from '../shared/format'
import { type AnnexContext, annexHeading, annexLabel } from './annex-context'
import { type PlainRow, plainTable } from './plain-table'
import type { ReportBlock, TableBlock } from './report'

const sourceOf = ({ messages }: AnnexContext, { provenance }: Preparedness): string =>
  provenance === 'illustrative' ? messages.source.illustrative + messages.missing : messages.source.preparedness

/** D: the ward as a whole, then neighbourhood by neighbourhood. Text quantities stand where the number would. */
export function equipmentBlocks(context: AnnexContext, preparedness: Preparedness): ReportBlock[] {
  const illustrative = preparedness.provenance === 'illustrative'
  return [
    annexHeading(context, 0, 'annex-equipment', context.messages.heads.equipment, illustrative),
    equipmentSummary(context, preparedness, illustrative),
    equipmentDetail(context, preparedness, illustrative),
  ]
}

function equipmentSummary(context: AnnexContext, preparedness: Preparedness, illustrative: boolean): TableBlock {
  const { messages, language, figureLabel, neighbourhoodLabel } = context
  const text = messages.equipment
  const n = (value: number | null) => formatNumber(value, language)
  const items = summariseItems(preparedness)
  const [worst] = items
  const caption =
    worst?.comparison == null || worst.comparison.gap === 0
      ? text.summaryPlain
      : text.summaryCaption(worst.item, n(worst.comparison.gap), n(worst.comparison.need))
  return plainTable({
    key: 'equipment',
    label: figureLabel.table(annexLabel(context, 0, 1)),
    caption,
    titles: text.summaryColumns(neighbourhoodLabel),
    shapes: [
      [26, 'left'],
      [9, 'left'],
      [10, 'right'],
      [10, 'right'],
      [9, 'right'],
      [11, 'right'],
      [10, 'right'],
      [15, 'right'],
    ],
    rows: items.map(({ key, item, unit, comparison, compared, neighbourhoods, texts }) => ({
      key,
      cells: [
        texts.length === 0 ? item : `${item} (${texts.join('; ')})`,
        unit ?? MISSING,
        n(comparison?.need ?? null),
        n(comparison?.available ?? null),
        n(comparison?.broken ?? null),
        n(comparison?.serviceable ?? null),
        n(comparison?.gap ?? null),
        text.of(n(compared), n(neighbourhoods)),
      ],
    })),
    note: sourceOf(context, preparedness) + text.summaryNote(neighbourhoodLabel),
    illustrative,
  })
}

function equipmentDetail(context: AnnexContext, preparedness: Preparedness, illustrative: boolean): TableBlock {
  const { messages, language, figureLabel, neighbourhoodLabel } = context
  const text = messages.equipment
  const n = (value: number | null) => formatNumber(value, language)
  const rows = inNeighbourhoodOrder(preparedness, preparedness.equipment).map(
    ({ row, name }, index): PlainRow => ({
      key: `equipment-${index}`,
      cells: [
        name,
        row.item,
        row.unit ?? MISSING,
        n(row.need),
        row.available === null && row.quantityText !== null ? row.quantityText : n(row.available),
        n(row.broken),
        n(equipmentGap(row).gap),
        row.needSource ?? MISSING,
      ],
    }),
  )
  return plainTable({
    key: 'equipment-detail',
    label: figureLabel.table(annexLabel(context, 0, 2)),
    caption: text.detailCaption(neighbourhoodLabel),
    titles: text.detailColumns(neighbourhoodLabel),
    shapes: [
      [15, 'left'],
      [20, 'left'],
      [8, 'left'],
      [9, 'right'],
      [10, 'right'],
      [8, 'right'],
      [8, 'right'],
      [22, 'left'],
    ],
    rows,
    note: sourceOf(context, preparedness),
    illustrative,
  })
}

/** Rows in the ward's order of neighbourhoods; those that name no neighbourhood of the ward come last. */
function inNeighbourhoodOrder<T extends { readonly neighbourhood: string }>(
  { neighbourhoods }: Preparedness,
  rows: readonly T[],
): { readonly row: T; readonly name: string }[] {
  const placed = rows.map((row) => ({ row, unit: neighbourhoodOf(neighbourhoods, row.neighbourhood) }))
  const place = (unit: (typeof placed)[number]['unit']) =>
    unit === null ? neighbourhoods.length : neighbourhoods.indexOf(unit)
  return placed
    .sort((a, b) => place(a.unit) - place(b.unit))
    .map(({ row, unit }) => ({ row, name: unit?.name ?? row.neighbourhood }))
}

/** E: forces neighbourhood by neighbourhood, training topic by topic. */
export function peopleBlocks(context: AnnexContext, preparedness: Preparedness): ReportBlock[] {
  const { messages, language, figureLabel, neighbourhoodLabel } = context
  const illustrative = preparedness.provenance === 'illustrative'
  const n = (value: number | null) => formatNumber(value, language)
  return [
    annexHeading(context, 1, 'annex-people', messages.heads.people, illustrative),
    plainTable({
      key: 'forces',
      label: figureLabel.table(annexLabel(context, 1, 1)),
      caption: messages.people.forcesCaption(neighbourhoodLabel),
      titles: messages.people.forcesColumns(neighbourhoodLabel),
      shapes: [
        [17, 'left'],
        [27, 'left'],
        [11, 'right'],
        [11, 'right'],
        [10, 'right'],
        [24, 'left'],
      ],
      rows: inNeighbourhoodOrder(preparedness, preparedness.forces).map(({ row, name }, index) => ({
        key: `force-${index}`,
        cells: [
          name,
          row.force,
          n(row.people),
          n(row.need),
          n(row.people === null || row.need === null ? null : Math.max(0, row.need - row.people)),
          row.needSource ?? MISSING,
        ],
      })),
      note: sourceOf(context, preparedness),
      illustrative,
    }),
    plainTable({
      key: 'training',
      label: figureLabel.table(annexLabel(context, 1, 2)),
      caption: messages.people.trainingCaption(neighbourhoodLabel),
      titles: messages.people.trainingColumns,
      shapes: [
        [40, 'left'],
        [12, 'right'],
        [12, 'right'],
        [12, 'right'],
        [12, 'right'],
        [12, 'right'],
      ],
      rows: trainingByTopic(preparedness).map(({ name, held, none, notReported, times, participants }) => ({
        key: name,
        cells: [name, n(held), n(none), n(notReported), n(times), n(participants)],
      })),
      note: sourceOf(context, preparedness),
      illustrative,
    }),
  ]
}
