import type { OutcomeGroup } from '~/domain/cube/outcome-counts'
import { canShowRate } from '~/domain/reported/rates'
import { formatNumber, formatPercent } from '~/domain/shared/format'
import { ratePercent } from '~/domain/shared/rounding'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel, TableRow } from '~/ui/table/table-model'
import { lateFieldMessages } from './list-messages'

export interface LateFieldBar {
  readonly key: string
  readonly name: string
  readonly overdue: number
  /** "6,74 % (24/356)", or "(2/7)" for a group too small for a percentage. */
  readonly rate: string
}

export interface LateFieldsModel {
  readonly title: string
  readonly subtitle: string
  readonly ofResolved: string
  readonly summary: string
  readonly source: string
  readonly fileName: string
  readonly bars: readonly LateFieldBar[]
  readonly max: number
  readonly table: TableModel
}

export interface LateFieldsInput {
  readonly groups: readonly OutcomeGroup[]
  readonly rows: number
  readonly illustrative: boolean
  /** Fields that the ward named without a number; null where it published nothing of the kind. */
  readonly namedFields: number | null
}

const SHOWN = 6
/** A title names at most this many fields, and only where together they hold at least this share. */
const NAMED = 2
const NAMED_SHARE = 2 / 3

interface FieldCount {
  readonly key: string
  readonly name: string
  readonly overdue: number
  readonly resolved: number
}

/** Resolved overdue by field, most first, each over what the field resolved; small groups without percentages. */
export function buildLateFieldsModel(input: LateFieldsInput, language: Language): LateFieldsModel {
  const messages = lateFieldMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const fields: FieldCount[] = input.groups
    .map(({ key, label, selected }) => ({
      key: key ?? '',
      name: label ?? messages.unknown,
      overdue: selected.overdue,
      resolved: selected.resolved,
    }))
    .sort((a, b) => b.overdue - a.overdue || b.resolved - a.resolved)
  const late = fields.filter(({ overdue }) => overdue > 0)
  const total = late.reduce((sum, { overdue }) => sum + overdue, 0)
  const shown = late.length <= SHOWN ? late : [...late.slice(0, SHOWN - 1), othersOf(late.slice(SHOWN - 1), language)]
  const rateOf = ({ overdue, resolved }: FieldCount) => {
    const fraction = `(${n(overdue)}/${n(resolved)})`
    if (!canShowRate(resolved)) return fraction
    return `${formatPercent(ratePercent(overdue, resolved), language)} ${fraction}`
  }
  const bars = shown.map((field) => ({ key: field.key, name: field.name, overdue: field.overdue, rate: rateOf(field) }))
  const source = (input.illustrative ? messages.illustrativeSource : messages.source)(n(input.rows))
  return {
    title: titleOf(late, total, language),
    subtitle: messages.sub,
    ofResolved: messages.ofResolved,
    summary: messages.summary(bars.map(({ name, rate, overdue }) => `${name} ${n(overdue)}, ${rate}`).join('; ')),
    source: input.namedFields === null ? source : `${source}${messages.named(input.namedFields)}`,
    fileName: messages.file,
    bars,
    max: Math.max(...bars.map(({ overdue }) => overdue), 0),
    table: tableOf(fields, language),
  }
}

function othersOf(fields: readonly FieldCount[], language: Language): FieldCount {
  const sum = (of: (field: FieldCount) => number) => fields.reduce((total, field) => total + of(field), 0)
  return {
    key: 'others',
    name: lateFieldMessages[language].others(formatNumber(fields.length, language)),
    overdue: sum(({ overdue }) => overdue),
    resolved: sum(({ resolved }) => resolved),
  }
}

function titleOf(late: readonly FieldCount[], total: number, language: Language): string {
  const messages = lateFieldMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const [most] = late
  if (!most) return messages.none
  for (let count = 1; count <= NAMED; count += 1) {
    const named = late.slice(0, count)
    const part = named.reduce((sum, { overdue }) => sum + overdue, 0)
    const names = named.map(({ name }) => name).join(messages.and)
    if (part === total) return messages.all(names, n(total))
    if (part / total >= NAMED_SHARE) return messages.few(names, n(part), n(total))
  }
  return messages.spread(n(total), n(late.length), most.name, n(most.overdue))
}

function tableOf(fields: readonly FieldCount[], language: Language): TableModel {
  const messages = lateFieldMessages[language]
  const rowOf = (key: string, name: string, overdue: number, resolved: number): TableRow => {
    const percent = canShowRate(resolved) ? ratePercent(overdue, resolved) : null
    return {
      key,
      cells: [
        { text: name },
        { text: formatNumber(overdue, language), value: overdue, ...(overdue === 0 ? { tone: 'zero' as const } : {}) },
        { text: formatNumber(resolved, language), value: resolved },
        percent === null
          ? { text: messages.tooFew, value: null, tone: 'missing' }
          : { text: formatPercent(percent, language), value: percent },
      ],
    }
  }
  const sum = (of: (field: FieldCount) => number) => fields.reduce((total, field) => total + of(field), 0)
  return {
    caption: messages.caption,
    columns: [
      { key: 'field', title: messages.field, kind: 'text' },
      { key: 'overdue', title: messages.overdue, kind: 'number' },
      { key: 'resolved', title: messages.resolved, kind: 'number' },
      { key: 'rate', title: messages.rate, kind: 'number' },
    ],
    rows: fields.map(({ key, name, overdue, resolved }) => rowOf(key, name, overdue, resolved)),
    total: rowOf(
      'total',
      messages.total,
      sum(({ overdue }) => overdue),
      sum(({ resolved }) => resolved),
    ),
  }
}
