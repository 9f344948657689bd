import { isMarkStart } from './concepts-in-tokens'
import { isOfKind, nounAt } from './counted-noun'
import { isRounded, readScaled, readSpelt } from './numbers-in-tokens'
import type { Quantity } from './quantity'
import type { Token } from './tokens'

/** Behind these a number is a label: "bão số 7", "mức độ 4", "Quận 1". */
const LABELLED = new Set(
  'thứ,điều,khoản,mức,độ,cấp,quận,phường,tổ,nhóm,khu,vực,án,phố,thôn,lần,hạng,giai,đoạn,quí,tháng,ngày,năm,giờ,luật,xếp,hạng,mục,bảng,phụ,lục,biểu,mẫu,từ,khóa,số'.split(
    ',',
  ),
)
const MEASURES = new Set(
  'đồng,tỉ,điểm,ha,km,m,mét,kg,tấn,vnđ,đ,usd,lượt,người,giờ,phút,ngày,tháng,năm,tuổi,lần'.split(','),
)

const isYear = (token: Token): boolean => /^(19|20)\d\d$/.test(token.text)

interface Reading {
  readonly quantity: Quantity
  /** Index of the first token behind the quantity and its noun. */
  readonly next: number
}

/** The quantity that starts at `at`, with what it counts; null where none does. */
export function readQuantity(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (!token) return null
  const before = tokens[at - 1]?.text ?? ''
  const base = {
    rounded: isRounded(tokens, at),
    second: null,
    decimals: 0,
    doubtful: false,
    inWords: false,
    again: false,
    start: token.start,
    secondStart: null,
  }
  if (token.kind === 'word') return readSpeltQuantity(tokens, at, before, base)
  const { number } = token
  if (!number || number.form === 'other') return null
  if (number.form === 'percent') {
    const { value, decimals } = number
    return {
      quantity: { ...base, value, decimals, noun: 'percent', ofKind: false, otherDossiers: false, end: token.end },
      next: at + 1,
    }
  }
  const scaled = readScaled(tokens, at)
  const noun = nounAt(tokens, scaled.next, countsTurns(tokens, at))
  const label = noun.noun !== 'dossier' && isLabel(tokens, at, before)
  if (label) return null
  const value = scaled.value
  const english = number.decimals === 3 && !number.doubtful && !scaled.scaled && token.text.includes(',')
  const whole = english ? Math.round(value * 1000) : value
  const money = noun.noun !== 'dossier' && MEASURES.has(tokens[scaled.next]?.text ?? '')
  const kind = money || !Number.isInteger(whole) ? 'foreign' : noun.noun
  return {
    quantity: {
      ...base,
      value: whole,
      second: number.second,
      doubtful: number.doubtful || english,
      noun: kind,
      ofKind: noun.noun === 'dossier' && isOfKind(tokens, noun.next),
      otherDossiers: noun.otherDossiers ?? false,
      end: scaled.end,
      secondStart: number.form === 'pair' ? token.start + token.text.indexOf('/') + 1 : null,
    },
    next: kind === 'foreign' && noun.noun === 'dossier' ? scaled.next : noun.next,
  }
}

/** "lượt hồ sơ tiếp nhận: 3.905 lượt": the bare "lượt" counts what the words in front name. */
const countsTurns = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 10), at).some(({ text }, i, near) => {
    return text === 'lượt' && near[i + 1]?.text === 'hồ' && near[i + 2]?.text === 'sơ'
  })

/** Numbers in words count only in front of what is counted: "tám hồ sơ", "(bốn trước hạn". */
function readSpeltQuantity(
  tokens: readonly Token[],
  at: number,
  before: string,
  base: Omit<Quantity, 'value' | 'noun' | 'ofKind' | 'otherDossiers' | 'end'>,
): Reading | null {
  const spelt = readSpelt(tokens, at)
  if (!spelt || before === 'tháng' || before === 'thứ') return null
  const noun = nounAt(tokens, spelt.next)
  const counted = noun.noun === 'dossier' || noun.noun === 'case'
  const listed = /^[(,]$|^(có|chỉ|là|và)$/.test(before) && isMarkStart(tokens, spelt.next)
  const article = tokens[at]?.text === 'một' || tokens[at]?.text === 'năm'
  if (!counted && (!listed || article)) return null
  return {
    quantity: {
      ...base,
      value: spelt.value,
      noun: counted ? noun.noun : 'bare',
      ofKind: isOfKind(tokens, noun.next),
      otherDossiers: false,
      end: spelt.end,
    },
    next: noun.next,
  }
}

/** "nhận trong tháng 388": there is no such month. */
const isTooLarge = (before: string, value: number): boolean =>
  (before === 'tháng' && value > 12) || (before === 'quí' && value > 4) || (before === 'ngày' && value > 31)

function isLabel(tokens: readonly Token[], at: number, before: string): boolean {
  const token = tokens[at]
  if (!token) return true
  const second = tokens[at - 2]?.text ?? ''
  if (before === 'số')
    return !/^(tổng|là|có|:)$/.test(second) && token.number?.form === 'count' && token.text.length <= 3
  if (isTooLarge(before, token.number?.value ?? 0)) return false
  if (LABELLED.has(before)) return before !== 'độ' || second === 'mức' || second === 'cấp'
  if (isYear(token) && !/^[:(]$|^(là|có)$/.test(before)) return true
  const first = at === 0 || (at === 1 && tokens[0]?.kind === 'sign')
  return first && /^[.)]$/.test(tokens[at + 1]?.text ?? '') && token.text.length <= 2
}

/** "không có hồ sơ nào": the words are the figure. */
export function zeroInWords(tokens: readonly Token[], at: number, length: number): Quantity {
  const [first, last] = [tokens[at], tokens[at + length - 1]]
  return {
    value: 0,
    second: null,
    decimals: 0,
    rounded: false,
    doubtful: false,
    inWords: true,
    again: false,
    noun: 'dossier',
    ofKind: false,
    otherDossiers: false,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    secondStart: null,
  }
}
