import { type ForceSummary, summariseForces } from '~/domain/preparedness/force-summary'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell, TableModel } from '~/ui/table/table-model'
import { preparednessMessages } from './messages'
import { nameInSentence, unitLabel } from './neighbourhood-name'
import { type FigureSource, kindOf, sourceLine } from './source-line'

export interface ForceModelRow {
  readonly key: string
  readonly force: string
  /** People that count towards the need (never more than it), and what is missing of it. Null: no need to draw on. */
  readonly present: number | null
  readonly missing: number | null
  /** Written beside the bar: "69 / 80", or how many there are where no need was stated. */
  readonly label: string
}

export interface ForcesModel {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly kind: 'reported' | 'illustrative'
  readonly source: string
  readonly rows: readonly ForceModelRow[]
  readonly table: TableModel
}

/** People against need, force by force; only neighbourhoods that gave both figures stand behind a bar. */
export function buildForcesModel(
  preparedness: Preparedness,
  label: string,
  source: FigureSource,
  language: Language,
): ForcesModel {
  const { forces, equipment } = preparednessMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const summaries = summariseForces(preparedness)
  const sources = [...new Set(summaries.flatMap(({ needSources }) => needSources))]
  const needFrom = sources.length === 0 ? equipment.needFromNobody : equipment.needFrom(sources.join('; '))
  return {
    title: titleOf(summaries, language),
    subtitle: forces.subtitle(unitLabel(label, language)),
    summary: forces.summary,
    kind: kindOf(source),
    source: sourceLine(source, language, needFrom),
    rows: summaries.map(({ key, force, comparison, people }) => ({
      key,
      force,
      present: comparison === null ? null : comparison.need - comparison.gap,
      missing: comparison?.gap ?? null,
      label:
        comparison !== null
          ? forces.label(n(comparison.people), n(comparison.need))
          : people.value === null
            ? equipment.why.notReported
            : forces.onlyPeople(n(people.value)),
    })),
    table: tableOf(summaries, label, language),
  }
}

function titleOf(summaries: readonly ForceSummary[], language: Language): string {
  const { forces } = preparednessMessages[language]
  const compared = summaries.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]))
  if (compared.length === 0) return forces.titleNothing
  const [gap, need] = [compared.reduce((sum, c) => sum + c.gap, 0), compared.reduce((sum, c) => sum + c.need, 0)]
  const n = (value: number) => formatNumber(value, language)
  return gap > 0 ? forces.title(n(gap), n(need)) : forces.titleEnough(n(need))
}

function tableOf(summaries: readonly ForceSummary[], label: string, language: Language): TableModel {
  const { forces, equipment } = preparednessMessages[language]
  const { columns } = forces
  const n = (value: number | null) => formatNumber(value, language)
  const figure = (value: number | null): TableCell => ({
    text: n(value),
    value,
    ...(value === null ? { tone: 'missing' as const } : {}),
  })
  const places = summaries[0]?.cells.map(({ neighbourhood }) => neighbourhood) ?? []
  return {
    caption: columns.force,
    columns: [
      { key: 'force', title: columns.force, kind: 'text' },
      { key: 'people', title: columns.people, kind: 'number' },
      { key: 'need', title: columns.need, kind: 'number' },
      { key: 'gap', title: columns.gap, kind: 'number' },
      { key: 'basis', title: columns.basis, kind: 'text' },
      ...places.map((unit) => ({
        key: unit.id,
        title: columns.at(nameInSentence(unit, label)),
        kind: 'text' as const,
      })),
    ],
    rows: summaries.map(({ key, force, comparison, people, need, cells, compared, neighbourhoods }) => ({
      key,
      cells: [
        { text: force },
        figure(comparison?.people ?? people.value),
        figure(comparison?.need ?? need.value),
        figure(comparison?.gap ?? null),
        { text: equipment.basis(n(compared), n(neighbourhoods)) },
        ...cells.map((cell) => ({
          text: cell.people === null && cell.need === null ? n(null) : equipment.basis(n(cell.people), n(cell.need)),
          ...(cell.people === null ? { tone: 'missing' as const } : {}),
        })),
      ],
    })),
  }
}
