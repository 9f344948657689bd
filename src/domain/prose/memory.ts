import type { FigureKey } from './extraction'
import { isSamePeriod } from './periods'
import type { Piece } from './pieces'
import type { Periods, Place } from './row-builder'
import type { Scope } from './scopes'
import type { Sentence } from './sentences'
import { endsComparison, type Head, isAboutProcedures } from './surroundings'

/** What is remembered from one sentence to the next. */
export interface Memory {
  scope: Scope | null
  /** Dossiers of another kind were counted ("hồ sơ xét tuyển"): those after them may be the same. */
  otherKind: boolean
  /** The sentence began with dossiers of one kind ("45 hồ sơ đăng ký …"): what follows may be of them. */
  ofKind: boolean
  /** "mỗi ngày", "bình quân": what follows is no count of the period. */
  average: boolean
  /** Set by a word for several years: what follows is not of the reporting period. */
  years: boolean
  compared: Periods | null
  periods: Periods
  main: Periods
  subject: 'dossier' | 'handled' | null
  previous: FigureKey | null
  /** Last figure that was no part of another. */
  head: Head | null
  /** It stands in the same sentence. */
  headIsHere: boolean
  /** Names of the figures that the sentence has given so far. */
  keysHere: Set<FigureKey>
  /** No unit was named since the paragraph began. */
  fresh: boolean
}

export const createMemory = (): Memory => ({
  scope: null,
  otherKind: false,
  ofKind: false,
  average: false,
  years: false,
  compared: null,
  periods: [],
  main: [],
  subject: null,
  previous: null,
  head: null,
  headIsHere: false,
  keysHere: new Set(),
  fresh: false,
})

/** Offices that receive dossiers of their own, of which the form has none. */
const OTHER_OFFICE = new RegExp(
  [
    '(?:ngành|cơ quan) (?:bảo hiểm xã hội|thuế|hải quan|ngân hàng|điện|thi hành án)',
    '(?:bảo hiểm xã hội|bhxh) (?:tỉnh|thành|huyện|quận|khu|việt)',
    'ngân hàng(?! nhà nước)',
    '(?:chi )?cục (?:thuế|hải quan|thi hành án)',
    'trường (?:đại học|cao đẳng|thpt|thcs|tiểu học)',
    'trung tâm dịch vụ việc làm',
    'bệnh viện|tòa án|viện kiểm sát|kho bạc|lưu trữ lịch sử|cơ quan điều tra|thi hành án',
    'nghĩa vụ quân sự|nhà thầu|mời thầu|dự thầu|dự thi|dự tuyển|tuyển sinh|kết nạp|bị can|hội đồng (?:xét|thẩm)',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'u',
)

/** Forgets what ends with the sentence before, and with the paragraph before. */
export function openSentence(memory: Memory, sentence: Sentence): void {
  memory.years = false
  memory.average = false
  memory.compared = null
  memory.headIsHere = false
  memory.keysHere = new Set()
  memory.ofKind = false
  if (OTHER_OFFICE.test(sentence.tokens.map(({ text }) => text).join(' '))) memory.otherKind = true
  if (sentence.opensParagraph) {
    memory.periods = memory.main
    memory.fresh = true
  }
  if (sentence.tokens.some((_, at) => isAboutProcedures(sentence, at))) memory.otherKind = false
}

/** Where a figure read now belongs. */
export const placeOf = ({ scope, compared, periods, fresh }: Memory): Place => ({
  scope,
  periods: compared ?? periods,
  compared: compared !== null,
  mayReturn: fresh,
})

type PeriodPiece = Extract<Piece, { kind: 'period' }>['period']

/** Units, periods and subjects named in front of a figure; whether the words open a list of parts. */
export function takeGap(memory: Memory, gap: readonly Piece[], behindFigure: boolean): boolean {
  let nested = false
  let own = !behindFigure
  let lastPeriod: PeriodPiece | null = null
  for (const piece of gap) {
    if (piece.kind === 'sign' && /[,;]/.test(piece.text)) own = true
    if (piece.kind === 'sign' && piece.text === ';') {
      memory.compared = null
      memory.average = false
    }
    if (piece.kind === 'mark' && piece.name === 'average') memory.average = true
    if (endsComparison(piece)) memory.compared = null
    if (piece.kind === 'period' || (piece.kind === 'word' && piece.text === 'nay')) memory.average = false
    if (piece.kind === 'mark' && piece.name === 'nested') nested = true
    if (piece.kind === 'subject') memory.subject = piece.noun
    if (piece.kind === 'scope' && !(piece.source && memory.scope !== null)) {
      memory.scope = piece.scope
      memory.fresh = false
    }
    if (piece.kind === 'period' && (own || piece.period.years || memory.periods.length === 0)) {
      takePeriod(memory, piece.period, lastPeriod)
      lastPeriod = piece.period
    }
  }
  return nested
}

function takePeriod(memory: Memory, period: PeriodPiece, before: PeriodPiece | null): void {
  if (period.years) {
    memory.years = true
    return
  }
  if (period.compared) {
    memory.compared = period.to === null ? [] : [period]
    return
  }
  if (period.to === null) return
  const short = period.from === null || isSamePeriod({ from: period.from, to: period.from }, period)
  if (short && memory.periods.length > 0) return
  const alias = before !== null && before.to !== null && memory.periods.length > 0
  memory.periods = alias ? [period, ...memory.periods] : [period]
  if (memory.main.length === 0 || alias) memory.main = memory.periods
}
