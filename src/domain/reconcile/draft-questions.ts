import { rateMessages } from '../reported/messages'
import { type RateConventionId, rateConventions } from '../reported/rates'
import { formatDate, formatNumber, formatPercent } from '../shared/format'
import type { Period } from '../shared/period'
import { roundHalfUp } from '../shared/rounding'
import { decimalsOf, type PrintedRate, type ReportedCells } from './cells'
import type { CellComparison } from './compare-with-dossiers'
import type { RateExplanation } from './explain-rate'
import { reconcileMessages } from './messages'
import { nameDays, type PeriodNote } from './period-notes'
import { sumOf } from './rate-formulas'
import { topicsOf } from './rate-labels'
import type { Repair } from './repairs'
import type { RuleVerdict } from './rule-verdicts'
import { writeQuestion } from './write-question'

/** What a question to the centre is about; also its key among the questions of a round. */
export type QuestionTopic = 'sums' | 'rates' | 'recomputed' | 'period'

export interface DraftQuestion {
  readonly id: QuestionTopic
  readonly text: string
}

export interface QuestionsInput {
  /** "Trung tâm phục vụ hành chính công phường An Thắng" */
  readonly centre: string
  /** Null: the figures belong to no round. */
  readonly period: Period | null
  readonly cells: ReportedCells
  readonly rules: readonly RuleVerdict[]
  readonly repairs: readonly Repair[]
  readonly rates: readonly PrintedRate[]
  readonly explanations: readonly RateExplanation[]
  /** Reported against counted; null without a dossier list, or with one that is made up: of that nothing is asked. */
  readonly compared: readonly CellComparison[] | null
  readonly notes: readonly PeriodNote[]
}

/**
 * All there is to ask the centre, one question a topic, each ready to be sent by itself. Always Vietnamese, because they
 * are sent. Nothing is asked where nothing is open.
 */
export function draftQuestions(input: QuestionsInput): DraftQuestion[] {
  const texts: Readonly<Record<QuestionTopic, string | null>> = {
    sums: writeQuestion(input),
    rates: askAboutRates(input),
    recomputed: askAboutCounts(input),
    period: askAboutPeriod(input),
  }
  return (['sums', 'rates', 'recomputed', 'period'] as const).flatMap((id) => {
    const text = texts[id]
    return text === null ? [] : [{ id, text }]
  })
}

const nameOf = (rate: PrintedRate): string =>
  `${rate.label ?? 'tỷ lệ'} ${formatPercent(rate.percent, 'vi', decimalsOf(rate))}`

/** Percentages that no way in use gives, and two that were made in two ways. */
function askAboutRates({ centre, rates, explanations, cells, rules }: QuestionsInput): string | null {
  const open = rates.filter((_, index) => explanations[index]?.matches.every(({ coincidence }) => coincidence) === true)
  const asks: string[] = []
  if (open.length > 0) {
    const decided = open.every((rate) => canDecide(rate, cells))
    const why = decided
      ? 'các số đã ghi không cho ra tỷ lệ này theo cách tính nào đang dùng'
      : 'các số đã ghi chưa đủ để tính lại'
    asks.push(`cho biết tử số và mẫu số của ${open.map(nameOf).join('; ')} (${why})`)
  }
  for (const { ruleId, verdict, subject, difference } of rules) {
    if (verdict !== 'fail' || difference === null || !(ruleId === 'RATE-SUM' || ruleId === 'RATE-RANGE')) continue
    const named = (subject ?? '').split('+').flatMap((place) => rates[Number(place) - 1] ?? [])
    const sum = formatPercent(roundHalfUp(100 + difference, 2), 'vi')
    asks.push(
      ruleId === 'RATE-SUM'
        ? `xem lại ${named.map(nameOf).join('; ')}: cộng lại là ${sum}, không phải 100\u00a0%`
        : `xem lại ${named.map(nameOf).join('; ')}: tỷ lệ phải từ 0 đến 100\u00a0%`,
    )
  }
  const ways = oneWayEach(rates, explanations)
  if (ways !== null) asks.push(`dùng một cách tính cho mọi tỷ lệ: ${ways.join('; ')}`)
  return asks.length === 0 ? null : `Đề nghị ${centre} ${asks.join('; ')}.`
}

/** Whether every named way for what the percentage speaks of can be worked out from the figures. */
function canDecide({ label }: PrintedRate, cells: ReportedCells): boolean {
  const topics = topicsOf(label)
  const kinds = (['onTime', 'late'] as const).filter((kind) => topics === null || topics.includes(kind))
  return rateConventions.every((convention) =>
    kinds.every((kind) =>
      [convention[kind].numerator, convention[kind].denominator].every((parts) => sumOf(cells, parts) !== null),
    ),
  )
}

/** "… tính theo QĐ 766" for each percentage with a named way, where no one way gives them all; null where one does. */
function oneWayEach(rates: readonly PrintedRate[], explanations: readonly RateExplanation[]): string[] | null {
  const named = rates.flatMap((rate, index) => {
    const ways = (explanations[index]?.matches ?? []).flatMap(({ convention, coincidence }): RateConventionId[] =>
      convention === null || coincidence ? [] : [convention],
    )
    return ways.length === 0 ? [] : [{ rate, ways }]
  })
  const [first, ...others] = named
  if (first === undefined || others.length === 0) return null
  if (first.ways.some((way) => others.every(({ ways }) => ways.includes(way)))) return null
  return named.map(({ rate, ways: [way = 'qd766'] }) => `${nameOf(rate)} ${rateMessages.vi.conventions[way].short}`)
}

function askAboutCounts({ centre, compared }: QuestionsInput): string | null {
  const different = (compared ?? []).filter(({ verdict }) => verdict === 'fail')
  if (different.length === 0) return null
  const cells = different.map(
    ({ cell, column, reported, recomputed }) =>
      `${reconcileMessages.vi.cells[cell]} (cột ${column}) công bố ${formatNumber(reported, 'vi')}, đếm được ${formatNumber(recomputed, 'vi')}`,
  )
  return `Đề nghị ${centre} đối chiếu danh sách hồ sơ đã gửi với số đã công bố: ${cells.join('; ')}.`
}

function askAboutPeriod({ centre, period, notes }: QuestionsInput): string | null {
  if (period === null) return null
  const asks = notes.flatMap(({ ruleId, verdict, days, other }) => {
    if (verdict !== 'fail' || days === null) return []
    return ruleId === 'PERIOD-CUT-SHORT'
      ? [`hồ sơ ${nameDays(days, 'vi')} được tính vào kỳ nào`]
      : [`hồ sơ ${nameDays(days, 'vi')}, cũng có trong “${other ?? ''}”, được tính vào đợt nào`]
  })
  if (asks.length === 0) return null
  const span = `từ ngày ${formatDate(period.from, 'vi')} đến ngày ${formatDate(period.to, 'vi')}`
  return `Kỳ số liệu ${span}. Đề nghị ${centre} cho biết ${asks.join('; ')}.`
}
