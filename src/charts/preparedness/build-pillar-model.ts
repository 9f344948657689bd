import { countPillars, type NeighbourhoodPillars, pillarStates } from '~/domain/preparedness/pillar-summary'
import { type Pillar, type PillarRow, type Preparedness, pillars } from '~/domain/preparedness/preparedness'
import { formatNumber } from '~/domain/shared/format'
import { joinNames } from '~/domain/shared/join-names'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { preparednessMessages } from './messages'
import { unitLabel } from './neighbourhood-name'
import { type FigureSource, kindOf, sourceLine } from './source-line'

export interface PillarModelCell {
  readonly pillar: Pillar
  readonly state: PillarRow['state']
  readonly text: string
  readonly detail: string | null
}

export interface PillarModel {
  readonly title: string
  readonly kind: 'reported' | 'illustrative'
  readonly source: string
  readonly columnTitle: string
  readonly columns: readonly { readonly pillar: Pillar; readonly title: string }[]
  readonly rows: readonly { readonly key: string; readonly name: string; readonly cells: readonly PillarModelCell[] }[]
  /** "1 / 4 / 1" under each pillar, in the order of `total`. */
  readonly counts: readonly { readonly pillar: Pillar; readonly text: string }[]
  readonly total: string
  /** For files. */
  readonly table: TableModel
}

/** "4 tại chỗ" per neighbourhood: enough, lacking, or not a word. `only` leaves one pillar. */
export function buildPillarModel(
  preparedness: Preparedness,
  only: Pillar | null,
  label: string,
  source: FigureSource,
  language: Language,
): PillarModel {
  const messages = preparednessMessages[language]
  const { short, states } = messages.pillars
  const n = (value: number) => formatNumber(value, language)
  const shown = only === null ? pillars : [only]
  const rows = pillarStates(preparedness)
  const counts = countPillars(rows)
  const columnTitle = messages.pillars.column(unitLabel(label, language))
  const text = ({ state, detail }: { state: PillarRow['state']; detail: string | null }) =>
    detail === null ? states[state] : `${states[state]}: ${detail}`
  return {
    title: titleOf(rows, shown, label, language),
    kind: kindOf(source),
    source: sourceLine(source, language),
    columnTitle,
    columns: shown.map((pillar) => ({ pillar, title: short[pillar] })),
    rows: rows.map(({ neighbourhood, cells }) => ({
      key: neighbourhood.id,
      name: neighbourhood.name,
      cells: shown.map((pillar) => ({ pillar, ...cells[pillar], text: states[cells[pillar].state] })),
    })),
    counts: shown.map((pillar) => {
      const { reported, short: lacking, notReported } = counts[pillar]
      return { pillar, text: `${n(reported)} / ${n(lacking)} / ${n(notReported)}` }
    }),
    total: messages.pillars.total,
    table: {
      caption: columnTitle,
      columns: [
        { key: 'name', title: columnTitle, kind: 'text' },
        ...shown.map((pillar) => ({ key: pillar, title: short[pillar], kind: 'text' as const })),
      ],
      rows: rows.map(({ neighbourhood, cells }) => ({
        key: neighbourhood.id,
        cells: [{ text: neighbourhood.name }, ...shown.map((pillar) => ({ text: text(cells[pillar]) }))],
      })),
    },
  }
}

/** The pillar that is short at most places, out of those that said anything of it. */
function titleOf(
  rows: readonly NeighbourhoodPillars[],
  shown: readonly Pillar[],
  label: string,
  language: Language,
): string {
  const { pillars: messages } = preparednessMessages[language]
  const counts = countPillars(rows)
  const unit = unitLabel(label, language)
  const [only, ...others] = rows
  if (only && others.length === 0) return titleOfOne(only, shown, language)
  const said = shown.filter((pillar) => counts[pillar].reported + counts[pillar].short > 0)
  if (said.length === 0) return messages.titleNothing(unit)
  const [worst] = [...said].sort((a, b) => counts[b].short - counts[a].short)
  if (worst === undefined || counts[worst].short === 0) return messages.titleEnough(unit)
  const { reported, short } = counts[worst]
  return messages.titleShort(
    messages.short[worst],
    formatNumber(short, language),
    formatNumber(reported + short, language),
    unit,
  )
}

function titleOfOne(
  { neighbourhood, cells }: NeighbourhoodPillars,
  shown: readonly Pillar[],
  language: Language,
): string {
  const { one, short } = preparednessMessages[language].pillars
  const lacking = shown.filter((pillar) => cells[pillar].state === 'short').map((pillar) => short[pillar].toLowerCase())
  if (lacking.length > 0) return one.short(neighbourhood.name, joinNames(lacking, language))
  const silent = shown.every((pillar) => cells[pillar].state === 'notReported')
  return silent ? one.silent(neighbourhood.name) : one.enough(neighbourhood.name)
}
