import { type ComparisonLine, inForce, pointsBetween, type RatePair } from '~/domain/comparison/compare-rounds'
import { shownPercent } from '~/domain/comparison/order-lines'
import { rateMessages } from '~/domain/reported/messages'
import { type ComputedRate, canShowRate, type RateConventionId } from '~/domain/reported/rates'
import { formatNumber, formatPercent, formatPeriod } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { Period } from '~/domain/shared/period'
import type { TableCell, TableColumn, TableModel } from '~/ui/table/table-model'
import { comparisonChartMessages } from './messages'
import { type PercentAxis, percentAxis } from './percent-axis'

/** 'wards': one round of each; 'time': the rounds of one ward, earliest first. */
export type ComparisonMode = 'wards' | 'time'

export interface RatesRow {
  readonly key: string
  /** The ward, or in the rounds of one ward the period. */
  readonly name: string
  /** Per cent; null where the group is too small to show one. */
  readonly percent: number | null
  /** Per cent on the published figures, where the centre confirmed others; null otherwise. */
  readonly published: number | null
  readonly text: string
  readonly fraction: string
  readonly illustrative: boolean
}

export interface RatesModel {
  readonly title: string
  readonly subtitle: string
  readonly source: string
  readonly summary: string
  /** Null where no round shows a percentage. */
  readonly axis: PercentAxis | null
  readonly rows: readonly RatesRow[]
  readonly hasConfirmed: boolean
  readonly table: TableModel
}

interface RatesInput {
  /** In the order in which they are shown. */
  readonly lines: readonly ComparisonLine[]
  readonly mode: ComparisonMode
  readonly convention: RateConventionId
  readonly language: Locale
}

/** Early and on time of every round, as dots on one axis and as a table with the counts behind them. */
export function buildRatesModel(input: RatesInput): RatesModel {
  const { lines, mode, convention, language } = input
  const messages = comparisonChartMessages[language]
  const rows = lines.map((line) => rowOf(line, mode, language))
  const percents = rows.flatMap(({ percent, published }) => [percent, published].filter((value) => value !== null))
  const axis = percentAxis(percents)
  const hasConfirmed = rows.some(({ published }) => published !== null)
  const way = rateMessages[language].conventions[convention].name
  const percent = (value: number) => formatPercent(value, language, 0)
  const scale = axis === null ? way : messages.subtitle(way, percent(axis.from), percent(axis.to))
  const period = commonPeriod(lines)
  const subtitle = period === null ? scale : `${scale}; ${messages.period(formatPeriod(period, language))}`
  return {
    title: titleOf(input),
    subtitle: hasConfirmed ? `${subtitle}; ${messages.confirmedKey}` : subtitle,
    source: messages.source,
    summary: messages.summary(formatNumber(rows.length, language)),
    axis,
    rows,
    hasConfirmed,
    table: tableOf(input, way),
  }
}

function rowOf(line: ComparisonLine, mode: ComparisonMode, language: Locale): RatesRow {
  const rate = inForce(line.onTime)
  const percent = shownPercent(line)
  const fraction = fractionOf(rate, language)
  const { round, onTime } = line
  return {
    key: round.key,
    name: mode === 'wards' ? round.unitShort : formatPeriod(round.period, language),
    percent,
    published: percent !== null && differs(onTime) ? onTime.published.percent : null,
    text: percent === null ? comparisonChartMessages[language].few(fraction) : formatPercent(percent, language),
    fraction,
    illustrative: round.provenance === 'illustrative',
  }
}

/** The centre's answers change the percentage that is shown. */
const differs = ({ published, confirmed }: RatePair): boolean =>
  confirmed !== null && confirmed.percent !== published.percent

const fractionOf = ({ numerator, denominator }: ComputedRate, language: Locale): string =>
  `${formatNumber(numerator, language)}/${formatNumber(denominator, language)}`

function titleOf({ lines, mode, language }: RatesInput): string {
  const { title } = comparisonChartMessages[language]
  const shown = lines.flatMap((line) => {
    const percent = shownPercent(line)
    return percent === null ? [] : [{ line, percent }]
  })
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return title.counts
  const percent = (value: number) => formatPercent(value, language)
  const count = formatNumber(shown.length, language)
  if (shown.length === 1) return title.one(first.line.round.unitShort, percent(first.percent))
  if (mode === 'time')
    return title.time(first.line.round.unitShort, percent(first.percent), percent(last.percent), count)
  const percents = shown.map((one) => one.percent)
  const [low, high] = [Math.min(...percents), Math.max(...percents)]
  const which = shown.length < lines.length ? title.some(count, formatNumber(lines.length, language)) : title.all(count)
  return low === high ? title.same(which, percent(low)) : title.wards(which, percent(low), percent(high))
}

function tableOf({ lines, mode, language }: RatesInput, way: string): TableModel {
  const messages = comparisonChartMessages[language]
  const { columns: titles } = messages
  const onePeriod = commonPeriod(lines) !== null
  const [onTime, late] = [lines.some((line) => differs(line.onTime)), lines.some((line) => differs(line.late))]
  const column = (key: keyof typeof titles, kind: TableColumn['kind'] = 'number'): TableColumn => ({
    key,
    title: titles[key],
    kind,
  })
  return {
    caption: messages.caption(way),
    columns: [
      column('ward', 'text'),
      ...(onePeriod ? [] : [column('period', 'text')]),
      column('received'),
      column('perDay'),
      column('resolved'),
      column('overdue'),
      column('onTime'),
      ...(onTime ? [column('onTimePublished')] : []),
      column('late'),
      ...(late ? [column('latePublished')] : []),
      ...(mode === 'time' ? [column('change')] : []),
      column('check', 'text'),
    ],
    rows: lines.map((line, index) => ({
      key: line.round.key,
      cells: [
        { text: wardName(line, language) },
        ...(onePeriod ? [] : [{ text: unbroken(formatPeriod(line.round.period, language)) }]),
        countCell(line.received, language),
        countCell(line.receivedPerDay, language, 1),
        countCell(line.resolved, language),
        countCell(line.overdue, language),
        rateCell(inForce(line.onTime), language),
        ...(onTime ? [publishedCell(line.onTime, language)] : []),
        rateCell(inForce(line.late), language),
        ...(late ? [publishedCell(line.late, language)] : []),
        ...(mode === 'time' ? [changeCell(line, lines[index - 1], language)] : []),
        line.failing === 0
          ? { text: messages.holds }
          : { text: messages.fails(formatNumber(line.failing, language)), tone: 'fail' as const },
      ],
    })),
  }
}

/** The period of all of them, which is then said once; null where they differ. */
function commonPeriod(lines: readonly ComparisonLine[]): Period | null {
  const [first, ...others] = lines.map(({ round }) => round.period)
  if (first === undefined) return null
  return others.every(({ from, to }) => from === first.from && to === first.to) ? first : null
}

/** A period on one line: a break is allowed behind a dash unless a word joiner forbids it. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll('–', '–\u2060')

function wardName({ round }: ComparisonLine, language: Locale): string {
  const { illustrative } = comparisonChartMessages[language]
  return round.provenance === 'illustrative' ? `${round.unitShort} (${illustrative})` : round.unitShort
}

const countCell = (value: number | null, language: Locale, decimals?: number): TableCell => ({
  text: formatNumber(value, language, decimals),
  value,
  ...(value === null ? { tone: 'missing' as const } : {}),
})

/** "95,89 % (1.283/1.338)"; counts alone for a small group. */
function rateCell(rate: ComputedRate, language: Locale): TableCell {
  const fraction = fractionOf(rate, language)
  if (!canShowRate(rate.denominator)) return { text: fraction, value: null }
  return { text: `${formatPercent(rate.percent, language)} (${fraction})`, value: rate.percent }
}

const publishedCell = (pair: RatePair, language: Locale): TableCell =>
  differs(pair) ? rateCell(pair.published, language) : { text: '' }

function changeCell(line: ComparisonLine, before: ComparisonLine | undefined, language: Locale): TableCell {
  const points = before === undefined ? null : pointsBetween(shownPercent(line), shownPercent(before))
  if (points === null) return { text: formatNumber(null, language), value: null, tone: 'missing' }
  const sign = points > 0 ? '+' : ''
  return {
    text: comparisonChartMessages[language].points(`${sign}${formatNumber(points, language, 2)}`),
    value: points,
  }
}
