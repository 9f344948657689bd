import { conceptTrie, dossierNouns, foreignDossierTrie, handledTrie, type MarkName, shortFormTrie } from './lexicon'
import { isRounded, readScaled, readSpelt } from './numbers-in-tokens'
import type { Period } from './periods'
import { longestPhrase } from './phrase-trie'
import { readScope, type Scope } from './scopes'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/**
 * What is counted. 'dossier': "hồ sơ" stands there. 'case': "trường hợp". 'bare': nothing does. 'handled': something
 * else that is received and handled (petitions, tasks). 'foreign': anything else. 'percent': a percentage.
 */
export type Noun = 'dossier' | 'case' | 'bare' | 'handled' | 'foreign' | 'percent'

export interface Quantity {
  readonly value: number
  readonly second: number | null
  readonly decimals: number
  readonly rounded: boolean
  readonly doubtful: boolean
  /** "không có hồ sơ nào". */
  readonly inWords: boolean
  readonly noun: Noun
  /** "48 hồ sơ khai tử": dossiers of one kind, perhaps not those of the whole report. */
  readonly ofKind: boolean
  /** "340 hồ sơ vay vốn": dossiers, but of no administrative procedure. */
  readonly otherDossiers: boolean
  /** Place in the normalised text; `secondStart`: where the denominator of a pair begins. */
  readonly start: number
  readonly end: number
  readonly secondStart: number | null
}

export type Piece =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'mark'; readonly name: MarkName; readonly text: string }
  | { readonly kind: 'scope'; readonly scope: Scope; readonly source: boolean }
  | { readonly kind: 'period'; readonly period: Period & { readonly years: boolean; readonly compared: boolean } }
  | { readonly kind: 'subject'; readonly noun: 'dossier' | 'handled' }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }

/** Behind these a number is a label: "bão số 7", "mức độ 4", "Quận 1". */
const LABELLED = new Set(
  'thứ,điều,khoản,mức,độ,cấp,quận,phường,tổ,nhóm,khu,vực,án,phố,thôn,lần,hạng,giai,đoạn,quí,tháng,ngày,năm,giờ,luật,mục,bảng,phụ,lục,biểu,mẫu,từ,khóa,số'.split(
    ',',
  ),
)
/** A bare number may be followed by these and still count dossiers. */
const LINKING = new Set(
  'được,đã,là,và,còn,bị,trong,của,thì,do,so,chưa,đang,chiếm,đạt,tương,cho,tại,ở,với,có,gồm,bao,bằng,thuộc,theo,nhưng,cũng,vẫn,từ,đến,mới,nộp,gửi,qua,quá,trước,đúng,trễ,sớm,chậm,không,tăng,giảm,tỉ,trên,hơn,ngoài,riêng,song,tuy,hoàn,cụ,toàn,hiện,tổng,số,gq,tn,khi,sau,vào,để,tiếp,giải,xử,trả,rút,hủy,phát,các,tồn,kì'.split(
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

/** The sentence as quantities, concepts, units, periods and signs, in order. */
export function readPieces({ tokens, cutOff }: Sentence): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const reading = readQuantity(tokens, at)
    if (reading) {
      pieces.push({ kind: 'quantity', quantity: reading.quantity })
      at = reading.next
      continue
    }
    at += readOther(tokens, at, token, pieces, cutOff)
  }
  return pieces
}

function readOther(tokens: readonly Token[], at: number, token: Token, pieces: Piece[], cutOff: boolean): number {
  if (token.period) {
    const carried = longestPhrase(conceptTrie, view(tokens), at)
    if (carried && carried.value === 'carried') {
      pieces.push({ kind: 'mark', name: 'carried', text: '' })
      return carried.length
    }
    pieces.push({ kind: 'period', period: token.period })
    return 1
  }
  const concept = longestPhrase(conceptTrie, view(tokens), at)
  const scope = readScope(tokens, at)
  if (scope && scope.length >= (concept?.length ?? 0)) {
    pieces.push({ kind: 'scope', scope: scope.scope, source: isSource(tokens, at, scope.length) })
    return scope.length
  }
  const short = /^[A-ZĐ]/.test(token.raw) ? longestPhrase(shortFormTrie, tokens, at) : null
  const found = concept ?? (short && token.raw.slice(1) !== token.raw.slice(1).toLowerCase() ? short : null)
  if (found) {
    const text = tokens
      .slice(at, at + found.length)
      .map((it) => it.text)
      .join(' ')
    if (found.value === 'none') pieces.push({ kind: 'quantity', quantity: zero(tokens, at, found.length) })
    else if (found.value === 'noise') pieces.push({ kind: 'word', text })
    else pieces.push({ kind: 'mark', name: found.value, text })
    return found.length
  }
  const cut = cutOff ? cutConcept(tokens, at) : null
  if (cut) {
    pieces.push({ kind: 'mark', name: cut, text: token.text })
    return tokens.length - at
  }
  const noun = longestPhrase(dossierNouns, tokens, at)
  if (noun && noun.value === 'dossier' && token.text !== 'bộ' && token.text !== 'hồ') {
    const foreign = longestPhrase(foreignDossierTrie, tokens, at + noun.length)
    pieces.push({ kind: 'subject', noun: foreign ? 'handled' : 'dossier' })
    return noun.length + (foreign?.length ?? 0)
  }
  if (/^(số|lượng|tổng|các)$/.test(tokens[at - 1]?.text ?? '')) {
    const handled = longestPhrase(handledTrie, tokens, at)
    if (handled?.value) {
      pieces.push({ kind: 'subject', noun: 'handled' })
      return handled.length
    }
  }
  pieces.push(token.kind === 'sign' ? { kind: 'sign', text: token.text } : { kind: 'word', text: token.text })
  return 1
}

const views = new WeakMap<readonly Token[], readonly { text: string }[]>()
/** The tokens as the concept trie sees them: every period is `#p`. */
function view(tokens: readonly Token[]): readonly { text: string }[] {
  const known = views.get(tokens)
  if (known) return known
  const made = tokens.map((token) => (token.kind === 'period' ? { text: '#p' } : token))
  views.set(tokens, made)
  return made
}

/** "Sở Nội vụ cho biết", "theo báo cáo của UBND tỉnh": who says it, not whose dossiers they are. */
function isSource(tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 5), at)
    .map((it) => it.text)
    .join(' ')
  const after = tokens
    .slice(at + length, at + length + 2)
    .map((it) => it.text)
    .join(' ')
  return (
    /(theo|báo cáo|thống kê|số liệu|lãnh đạo|đại diện|giám đốc|chủ tịch)( \S+)*( của)?$/.test(before) ||
    /^(cho biết|thông tin|cho hay)/.test(after)
  )
}

/** The text breaks off in the middle of "trước hạn" or "đúng hạn". */
function cutConcept(tokens: readonly Token[], at: number): MarkName | null {
  if (tokens.length - at > 3) return null
  const rest = tokens
    .slice(at)
    .map((it) => it.text)
    .join(' ')
  if (rest.length < 6) return null
  for (const [phrase, name] of [
    ['trước hạn', 'early'],
    ['sớm hạn', 'early'],
    ['đúng hạn', 'onTime'],
    ['quá hạn', 'overdue'],
    ['trễ hạn', 'overdue'],
  ] as const) {
    if (phrase.startsWith(rest)) return name
  }
  return null
}

function zero(tokens: readonly Token[], at: number, length: number): Quantity {
  const [first, last] = [tokens[at], tokens[at + length - 1]]
  return {
    value: 0,
    second: null,
    decimals: 0,
    rounded: false,
    doubtful: false,
    inWords: true,
    noun: 'dossier',
    ofKind: false,
    otherDossiers: false,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    secondStart: null,
  }
}

function readQuantity(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (!token) return null
  const before = tokens[at - 1]?.text ?? ''
  const base = {
    rounded: isRounded(tokens, at),
    second: null,
    decimals: 0,
    doubtful: false,
    inWords: false,
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
  const noun = nounAt(tokens, scaled.next)
  const label = noun.noun !== 'dossier' && isLabel(tokens, at, before)
  if (label) return null
  const value = scaled.value
  const english = number.decimals === 3 && !number.doubtful && !scaled.scaled && token.text.includes(',')
  const whole = english ? Math.round(value * 1000) : value
  const money = MEASURES.has(tokens[scaled.next]?.text ?? '')
  const kind = money || !Number.isInteger(whole) ? 'foreign' : noun.noun
  return {
    quantity: {
      ...base,
      value: whole,
      second: number.second,
      doubtful: number.doubtful || english,
      noun: kind,
      ofKind: noun.noun === 'dossier' && isOfKind(tokens, noun.next),
      otherDossiers: noun.noun === 'handled' && dossierNouns.root.next.has(tokens[scaled.next]?.text ?? ''),
      end: scaled.end,
      secondStart: number.form === 'pair' ? token.start + token.text.indexOf('/') + 1 : null,
    },
    next: kind === 'foreign' && noun.noun === 'dossier' ? scaled.next : noun.next,
  }
}

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

function isLabel(tokens: readonly Token[], at: number, before: string): boolean {
  const token = tokens[at]
  if (!token) return true
  const second = tokens[at - 2]?.text ?? ''
  if (before === 'số')
    return !/^(tổng|là|có|:)$/.test(second) && token.number?.form === 'count' && token.text.length <= 3
  if (LABELLED.has(before)) return before !== 'độ' || second === 'mức' || second === 'cấp'
  if (isYear(token) && !/^[:(]$|^(là|có)$/.test(before)) return true
  const first = at === 0 || (at === 1 && tokens[0]?.kind === 'sign')
  return first && /^[.)]$/.test(tokens[at + 1]?.text ?? '') && token.text.length <= 2
}

const isMarkStart = (tokens: readonly Token[], at: number): boolean => {
  const found = longestPhrase(conceptTrie, view(tokens), at)
  if (found && !['foreign', 'noise', 'about', 'copula', 'and'].includes(found.value)) return true
  return cutConcept(tokens, at) !== null
}

const TIMELY = /^(trước|đúng|trễ|sớm|chậm|quá|không|tồn)$/
const PLAIN_KIND =
  /^(hành|thủ|tthc|các|này|đó|nào|đủ|giấy|gồm|trở|lên|cần|xin|đề|yêu|cùng|qua|theo|và|mà|cũng|vừa|người|công|tổ|do)$/

/** "48 hồ sơ khai tử", "318 hồ sơ đất đai". */
function isOfKind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || (LINKING.has(token.text) && !TIMELY.test(token.text)) || PLAIN_KIND.test(token.text))
    return false
  return (
    !isMarkStart(tokens, at) && longestPhrase(conceptTrie, view(tokens), at) === null && !/^[A-ZĐ]{2}/.test(token.raw)
  )
}

/** What stands behind a number. */
function nounAt(tokens: readonly Token[], at: number): { noun: Noun; next: number } {
  const token = tokens[at]
  if (token?.kind !== 'word') return { noun: 'bare', next: at }
  const dossier = longestPhrase(dossierNouns, tokens, at)
  if (dossier && !(token.text === 'th' && token.raw !== 'TH')) {
    const next = at + dossier.length
    const foreign = longestPhrase(foreignDossierTrie, tokens, next)
    if (foreign) return { noun: 'handled', next: next + foreign.length }
    return { noun: dossier.value, next }
  }
  const short = /^[A-ZĐ]/.test(token.raw) && longestPhrase(shortFormTrie, tokens, at)
  if (short || isMarkStart(tokens, at) || LINKING.has(token.text)) return { noun: 'bare', next: at }
  if (readScope(tokens, at)) return { noun: isMarkStart(tokens, at) ? 'bare' : 'foreign', next: at }
  const handled = longestPhrase(handledTrie, tokens, at)
  if (handled) return { noun: handled.value ? 'handled' : 'foreign', next: at + handled.length }
  return { noun: 'foreign', next: at + 1 }
}
