import { trainingByTopic } from '~/domain/preparedness/coverage'
import { equipmentGap, exactQuantity, serviceable } from '~/domain/preparedness/gaps'
import { summariseItems } from '~/domain/preparedness/item-summary'
import { neighbourhoodOf } from '~/domain/preparedness/neighbourhoods'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import type { ReportInput } from '~/domain/report/report-input'
import type { Locale } from '~/domain/shared/locale'
import { cellName } from './cell-name'
import { xlsxMessages } from './messages'
import type { Sheet, SheetCell } from './sheet-model'
import { columnsOf, tableSheet } from './table-sheet'

/** What the annexes print of equipment, forces and training; gaps are formulas of need and what can be used. */
export function preparednessSheets({ preparedness, language }: ReportInput): Sheet[] {
  if (preparedness === null) return []
  return [
    summarySheet(preparedness, language),
    detailSheet(preparedness, language),
    forceSheet(preparedness, language),
    trainingSheet(preparedness, language),
  ]
}

const noteOf = ({ provenance }: Preparedness, language: Locale): string => {
  const { illustrative, empty } = xlsxMessages[language]
  return provenance === 'illustrative' ? `${illustrative} ${empty}` : empty
}

const placeOf = ({ neighbourhoods }: Preparedness, id: string): string =>
  neighbourhoodOf(neighbourhoods, id)?.name ?? id

function summarySheet(preparedness: Preparedness, language: Locale): Sheet {
  const { equipment } = xlsxMessages[language]
  return tableSheet({
    name: equipment.summaryName,
    title: equipment.summaryTitle,
    note: noteOf(preparedness, language),
    titles: equipment.summaryColumns,
    columns: columnsOf([28, 'text'], [9, 'text'], ...Array.from({ length: 7 }, () => [12, 'whole'] as const)),
    landscape: true,
    // Places that reported it all stand behind a row, so its figures may be subtracted from each other.
    rows: summariseItems(preparedness).map(({ item, unit, comparison, compared, neighbourhoods }) => (row) => [
      item,
      unit,
      comparison?.need ?? null,
      comparison?.available ?? null,
      comparison?.broken ?? null,
      comparison === null
        ? null
        : { formula: `${cellName(row - 1, 3)}-${cellName(row - 1, 4)}`, result: comparison.serviceable },
      comparison?.gap ?? null,
      compared,
      neighbourhoods,
    ]),
  })
}

function detailSheet(preparedness: Preparedness, language: Locale): Sheet {
  const { equipment } = xlsxMessages[language]
  return tableSheet({
    name: equipment.detailName,
    title: equipment.detailTitle,
    note: noteOf(preparedness, language),
    titles: equipment.detailColumns,
    columns: columnsOf(
      [18, 'text'],
      [24, 'text'],
      [9, 'text'],
      [11, 'whole'],
      [11, 'whole'],
      [11, 'whole'],
      [12, 'whole'],
      [11, 'whole'],
      [20, 'text'],
      [34, 'text'],
    ),
    landscape: true,
    rows: preparedness.equipment.map((entry) => (row) => {
      const [need, available, broken, usable, words] = [3, 4, 5, 6, 8].map((column) => cellName(row - 1, column))
      return [
        placeOf(preparedness, entry.neighbourhood),
        entry.item,
        entry.unit,
        entry.need,
        entry.available,
        entry.broken,
        {
          formula: `IF(OR(${available}="",AND(${available}<>0,${broken}="")),"",IF(${broken}>${available},"",ROUND(${available}-${broken},3)))`,
          result: serviceable(entry) ?? '',
        },
        {
          formula: `IF(OR(${need}="",${usable}="",${words}<>""),"",MAX(0,ROUND(${need}-${usable},3)))`,
          result: equipmentGap(entry).gap ?? '',
        },
        entry.quantityText,
        entry.needSource,
      ]
    }),
  })
}

function forceSheet(preparedness: Preparedness, language: Locale): Sheet {
  const { forces } = xlsxMessages[language]
  return tableSheet({
    name: forces.name,
    title: forces.title,
    note: noteOf(preparedness, language),
    titles: forces.columns,
    columns: columnsOf([18, 'text'], [30, 'text'], [12, 'whole'], [12, 'whole'], [12, 'whole'], [34, 'text']),
    landscape: true,
    rows: preparedness.forces.map(({ neighbourhood, force, people, need, needSource }) => (row): SheetCell[] => {
      const [there, needed] = [cellName(row - 1, 2), cellName(row - 1, 3)]
      return [
        placeOf(preparedness, neighbourhood),
        force,
        people,
        need,
        {
          formula: `IF(OR(${there}="",${needed}=""),"",MAX(0,${needed}-${there}))`,
          result: people === null || need === null ? '' : Math.max(0, exactQuantity(need - people)),
        },
        needSource,
      ]
    }),
  })
}

function trainingSheet(preparedness: Preparedness, language: Locale): Sheet {
  const { training } = xlsxMessages[language]
  return tableSheet({
    name: training.name,
    title: training.title,
    note: noteOf(preparedness, language),
    titles: training.columns,
    columns: columnsOf([44, 'text'], ...Array.from({ length: 5 }, () => [14, 'whole'] as const)),
    landscape: true,
    rows: trainingByTopic(preparedness).map(({ name, held, none, notReported, times, participants }) => () => [
      name,
      held,
      none,
      notReported,
      times,
      participants,
    ]),
  })
}
