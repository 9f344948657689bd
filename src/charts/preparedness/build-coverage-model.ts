import {
  type Coverage,
  communicationByForm,
  type TopicCoverage,
  trainingByTopic,
  trainingCoverage,
} from '~/domain/preparedness/coverage'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell, TableModel } from '~/ui/table/table-model'
import { preparednessMessages } from './messages'
import { unitLabel } from './neighbourhood-name'
import { type FigureSource, kindOf, sourceLine } from './source-line'

export interface CoverageRow extends Coverage {
  readonly key: string
  readonly name: string
  /** What stands beside the bar: "5 lớp, 103 lượt người"; empty where no number was given. */
  readonly note: string
}

/** Neighbourhoods that did, did not, and said nothing, for several topics. */
export interface CoverageModel {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly kind: 'reported' | 'illustrative'
  readonly source: string
  readonly rows: readonly CoverageRow[]
  readonly table: TableModel
}

/** Training: how many neighbourhoods held at least one, of each topic and of any. */
export function buildTrainingModel(
  preparedness: Preparedness,
  label: string,
  source: FigureSource,
  language: Language,
): CoverageModel {
  const { training, coverageSummary } = preparednessMessages[language]
  const n = (value: number | null) => formatNumber(value, language)
  const topics = trainingByTopic(preparedness)
  return {
    title: trainingTitle(preparedness, label, language),
    subtitle: training.subtitle(unitLabel(label, language)),
    summary: coverageSummary(training.columns.name),
    kind: kindOf(source),
    source: sourceLine(source, language),
    rows: topics.map((topic) => ({
      ...topic,
      key: topic.name,
      note:
        topic.times === null && topic.participants === null
          ? ''
          : training.times(n(topic.times), n(topic.participants)),
    })),
    table: coverageTable(topics, training.columns, true, language),
  }
}

function trainingTitle(preparedness: Preparedness, label: string, language: Language): string {
  const { training } = preparednessMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const { all, held, none, notReported } = trainingCoverage(preparedness)
  const only = onlyPlace(preparedness)
  if (only) return training.one[held > 0 ? 'held' : none > 0 ? 'none' : 'notReported'](only)
  if (held + none === 0) return training.titleNothing(unitLabel(label, language))
  const rest = held < all ? `; ${training.rest(n(none), n(notReported))}` : ''
  return training.title(n(held), n(all), unitLabel(label, language)) + rest
}

/** Name of the neighbourhood that the figures are filtered to: "1 of 1" says nothing, its name does. */
const onlyPlace = ({ neighbourhoods }: Preparedness): string | undefined =>
  neighbourhoods.length === 1 ? neighbourhoods[0]?.name : undefined

/** Telling people: how many neighbourhoods used each form. The title names the form that the fewest used. */
export function buildCommunicationModel(
  preparedness: Preparedness,
  label: string,
  source: FigureSource,
  language: Language,
): CoverageModel {
  const { communication, coverageSummary } = preparednessMessages[language]
  const forms = communicationByForm(preparedness)
  return {
    title: communicationTitle(forms, onlyPlace(preparedness), unitLabel(label, language), language),
    subtitle: communication.subtitle(unitLabel(label, language)),
    summary: coverageSummary(communication.columns.name),
    kind: kindOf(source),
    source: sourceLine(source, language),
    rows: forms.map((form) => ({
      ...form,
      key: form.name,
      note: form.times === null ? '' : communication.times(formatNumber(form.times, language)),
    })),
    table: coverageTable(forms, communication.columns, false, language),
  }
}

function communicationTitle(
  forms: readonly TopicCoverage[],
  only: string | undefined,
  unit: string,
  language: Language,
): string {
  const { communication } = preparednessMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const said = forms.some(({ held, none }) => held + none > 0)
  const used = forms.filter(({ held }) => held > 0).length
  if (only !== undefined) {
    return said ? communication.one(only, n(used), n(forms.length)) : communication.oneSilent(only)
  }
  const [fewest] = [...forms].sort((a, b) => a.held - b.held)
  return said && fewest
    ? communication.title(fewest.name, n(fewest.held), n(fewest.all), unit)
    : communication.titleNothing(unit)
}

type CoverageColumns = Readonly<Record<'name' | 'held' | 'none' | 'notReported' | 'times' | 'participants', string>>

function coverageTable(
  topics: readonly TopicCoverage[],
  columns: CoverageColumns,
  withPeople: boolean,
  language: Language,
): TableModel {
  const { coverage } = preparednessMessages[language]
  const cell = (value: number | null): TableCell => ({
    text: formatNumber(value, language),
    value,
    ...(value === null ? { tone: 'missing' as const } : value === 0 ? { tone: 'zero' as const } : {}),
  })
  const figures = ['held', 'none', 'notReported', 'times', ...(withPeople ? (['participants'] as const) : [])] as const
  const places = topics[0]?.states.map(({ neighbourhood }) => neighbourhood) ?? []
  return {
    caption: columns.name,
    columns: [
      { key: 'name', title: columns.name, kind: 'text' },
      ...figures.map((key) => ({ key, title: columns[key], kind: 'number' as const })),
      ...places.map(({ id, name }) => ({ key: id, title: name, kind: 'text' as const })),
    ],
    rows: topics.map((topic) => ({
      key: topic.name,
      cells: [
        { text: topic.name },
        ...figures.map((key) => cell(topic[key])),
        ...topic.states.map(({ state }) => ({
          text: coverage[state],
          ...(state === 'notReported' ? { tone: 'missing' as const } : {}),
        })),
      ],
    })),
  }
}
