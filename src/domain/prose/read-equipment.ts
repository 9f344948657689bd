import type { FoundItem } from './extraction'
import type { NormalText } from './normalise'
import { readScaled, readSpelt } from './numbers-in-tokens'
import { longestPhrase } from './phrase-trie'
import { doubtItems } from './preparedness-doubt'
import {
  calledAshore,
  disasterWords,
  equipmentTrie,
  forceTrie,
  kindTrie,
  strongUnits,
  teamTrie,
  unitTrie,
} from './preparedness-lexicon'
import { protectedClauses } from './protected-clauses'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

type Kind = FoundItem['kind']

/** A name ends in front of these words. */
const NAME_ENDS = new Set(
  'của,đã,để,được,cho,tại,ở,với,cùng,và,hoặc,sẵn,phục,ứng,giúp,do,từ,trực,đang,còn,có,là,sẽ,trên,trong,theo,hiện,tham,nằm,đủ,chưa,bị,bảo,đảm,túc,nhu,thiếu,cần,khi,nhưng,gồm,như,vẫn,đến,tới,mới,số,tổng,trị,đầy,thuộc,vào,thì,sau,trước,nên,cũng,đều,chỉ,đề,nhằm,tăng,hỗ,hơn,gần,khoảng,trang,bố,huy,chuẩn'.split(
    ',',
  ),
)
const POWER = /^(kva|kw|cv|hp|w|lít|m|tấn|chỗ|mã)$/
const SHEETS = /^(bạt|lông|nilon|sóng|địa|lưới|tôn)$/
/** "vật tư: 3 xuồng", "phương tiện hiện có 2 ca nô": the list follows. */
const GENERAL = /^(tư|tiện|bị|cụ)$/
const ENOUGH = /^(đủ|đầy)$/

interface Name {
  readonly text: string
  readonly next: number
  readonly end: number
  readonly head: string
  /** Index of its first token. */
  readonly at: number
  readonly known: boolean
}

/** Means and materials with their quantities, sentence by sentence. Spans hold the quantity, or the name without one. */
export function readEquipment(normal: NormalText, sentences: readonly Sentence[]): FoundItem[] {
  const items: FoundItem[] = []
  const disaster = disasterWords.test(normal.folded)
  for (const sentence of sentences) {
    if (sentence.caption) continue
    const found: FoundItem[] = []
    readSentence(sentence.tokens, normal, disaster, found)
    items.push(...doubtItems(found, sentence.tokens, normal, disaster))
  }
  return items.filter((item, i) => !items.slice(Math.max(0, i - 60), i).some((other) => isSameItem(other, item)))
}

const isSameItem = (a: FoundItem, b: FoundItem): boolean =>
  a.quantity !== null && a.quantity === b.quantity && a.kind === b.kind && a.name.toLowerCase() === b.name.toLowerCase()

function readSentence(tokens: readonly Token[], normal: NormalText, disaster: boolean, items: FoundItem[]): void {
  const ashore = protectedClauses(tokens)
  let kind: Kind = 'available'
  let last: Name | null = null
  let listing = false
  // where the cue in front ended
  let cued = -1
  let unnamed: { start: number; end: number; value: number; unit: string | null; kind: Kind } | null = null

  const push = (
    name: Name,
    quantity: number | null,
    unit: string | null,
    start: number,
    end: number,
    extra?: Partial<FoundItem>,
  ) => {
    if (isLost(tokens, name.next)) return
    if (ashore[name.at] && calledAshore.has(name.head) && !isSent(tokens, name.at)) return
    items.push({
      name: name.text,
      quantity,
      unit,
      quantityText: null,
      kind,
      start: normal.starts[start] ?? 0,
      end: normal.ends[end - 1] ?? 0,
      confidence: name.known ? 'sure' : 'ask',
      ...extra,
    })
  }

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const count = countAt(tokens, at)
    if (count) {
      const unit = longestPhrase(forceTrie, tokens, count.next) ? null : longestPhrase(unitTrie, tokens, count.next)
      const name = nameAt(
        tokens,
        skipJoin(tokens, skipTurn(tokens, count.next) + usedUnit(tokens, count.next, unit)),
        unit?.value ?? null,
        disaster,
      )
      if (name) {
        if (unnamed) push(name, unnamed.value, unnamed.unit, unnamed.start, unnamed.end, { kind: unnamed.kind })
        unnamed = null
        push(
          name,
          count.value,
          usedUnit(tokens, count.next, unit) > 0 ? (unit?.value ?? null) : null,
          token.start,
          count.end,
        )
        last = name
        at = name.next
      } else if (unit && strongUnits.has(unit.value) && tokens[count.next + unit.length]?.text === 'và') {
        unnamed = { start: token.start, end: count.end, value: count.value, unit: unit.value, kind }
        at = count.next + unit.length + 1
      } else {
        if (last && isAboutLast(tokens, at, count.next))
          push(last, count.value, unit?.value ?? null, token.start, count.end)
        at = count.next + (unit?.length ?? 0)
      }
      listing = false
      continue
    }
    const name = knownNameAt(tokens, at)
    if (name) {
      const counted = countBehind(tokens, name.next)
      const enough =
        enoughAt(tokens, name.next) ??
        (ENOUGH.test(tokens[at - 1]?.text ?? '') ? { next: name.next, text: 'đủ' } : null)
      if (counted) {
        const unit = longestPhrase(unitTrie, tokens, counted.next)
        push(name, counted.value, unit?.value ?? null, counted.start, counted.end)
        at = counted.next + (unit?.length ?? 0)
        last = name
      } else if (enough) {
        push(name, null, null, token.start, name.end, { quantityText: enough.text })
        at = enough.next
      } else {
        const lacking = longestPhrase(kindTrie, tokens, name.next)
        if (lacking?.value === 'needed' && tokens[name.next]?.text === 'chưa') {
          push(name, null, null, token.start, name.end, { kind: 'needed', confidence: 'ask' })
        } else if (listing) push(name, null, null, token.start, name.end)
        at = name.next
        last = name
      }
      continue
    }
    const cue = longestPhrase(kindTrie, tokens, at)
    if (cue) {
      // "nhu cầu trang bị", "đề nghị bố trí": the first of the two words decides
      const weaker = cue.value === 'available' && at === cued && kind !== 'available'
      if (cue.value !== 'none' && !weaker) kind = cue.value
      cued = at + cue.length
      at += cue.length
      continue
    }
    if (token.text === 'như') listing = true
    else if (listing && token.kind !== 'sign' && token.text !== 'và') listing = false
    if (token.text === ';') kind = kind === 'required' ? 'available' : kind
    at += 1
  }
}

/** "2 máy nổ đã hỏng", "3 thuyền bị lật": not there to be used. */
const isLost = (tokens: readonly Token[], at: number): boolean =>
  /^(bị|hỏng|hư|chìm|trôi|cháy|gặp)$/.test(tokens[tokens[at]?.text === 'đã' ? at + 1 : at]?.text ?? '')

/** "điều 3 tàu … tìm kiếm 5 ngư dân": those sent out are no boats to be protected. */
const isSent = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(điều|động|cử|trí|dụng|cường)$/.test(text))

function countAt(tokens: readonly Token[], at: number): { value: number; next: number; end: number } | null {
  const token = tokens[at]
  if (token?.number?.form === 'count') {
    const before = tokens[at - 1]?.text ?? ''
    const scaled = readScaled(tokens, at)
    const labelled = /^(số|thứ|cấp|quận|khu|án|mức|phường|điều|tháng|ngày|năm)$/.test(before)
    if (labelled && tokens[at - 2]?.text !== 'tổng' && !knownNameAt(tokens, scaled.next)) return null
    return tokens[scaled.next]?.text === 'đồng' ? null : scaled
  }
  const spelt = readSpelt(tokens, at)
  return spelt && knownNameAt(tokens, spelt.next + (longestPhrase(unitTrie, tokens, spelt.next)?.length ?? 0))
    ? spelt
    : null
}

/** "145 lượt phương tiện". */
const skipTurn = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'lượt' && knownNameAt(tokens, at + 1) ? at + 1 : at

/** "553 và phương tiện khác": the "và" slipped behind its number. */
const skipJoin = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'và' && knownNameAt(tokens, at + 1) ? at + 1 : at

/** How many tokens the unit takes: "bao" in "50 bao tải" is no unit but the name. */
function usedUnit(tokens: readonly Token[], at: number, unit: { value: string; length: number } | null): number {
  if (!unit) return 0
  if (longestPhrase(forceTrie, tokens, at)) return 0
  const asName = longestPhrase(equipmentTrie, tokens, at)
  return asName && asName.length > unit.length ? 0 : unit.length
}

function nameAt(tokens: readonly Token[], at: number, unit: string | null, disaster: boolean): Name | null {
  const known = knownNameAt(tokens, at)
  if (known) return known
  const token = tokens[at]
  if (unit === null || !strongUnits.has(unit) || !disaster || token?.kind !== 'word' || NAME_ENDS.has(token.text))
    return null
  if (/^(hồ|người|lượt|đồng|thủ|tthc)$/.test(token.text)) return null
  return readName(tokens, at, 1, false)
}

function knownNameAt(tokens: readonly Token[], at: number): Name | null {
  if (longestPhrase(teamTrie, tokens, at)) return null
  const head = longestPhrase(equipmentTrie, tokens, at)
  const people = longestPhrase(forceTrie, tokens, at)
  return head && (people?.length ?? 0) < head.length ? readName(tokens, at, head.length, true) : null
}

/** The head with the words that belong to it: "ca nô 85CV", "máy phát điện 5 kVA", "tàu, ca nô". */
function readName(tokens: readonly Token[], at: number, length: number, known: boolean): Name {
  let next = at + length
  for (let words = 0; next < tokens.length && words < 6; words += 1) {
    const token = tokens[next]
    if (token?.number && POWER.test(tokens[next + 1]?.text ?? '') && !longestPhrase(equipmentTrie, tokens, next + 2))
      next += 2
    else if (token?.kind === 'word' && !NAME_ENDS.has(token.text) && !longestPhrase(kindTrie, tokens, next)) next += 1
    else break
  }
  const joined = tokens[next]?.text === ',' ? longestPhrase(equipmentTrie, tokens, next + 1) : null
  if (
    joined &&
    known &&
    tokens[at - 1]?.kind === 'number' &&
    !countBehind(tokens, next + 1 + joined.length) &&
    !enoughAt(tokens, next + 1 + joined.length)
  )
    next += 1 + joined.length
  const slice = tokens.slice(at, next)
  const text = slice.map((it, i) => (i > 0 && it.start > (slice[i - 1]?.end ?? 0) ? ` ${it.raw}` : it.raw)).join('')
  return { text, next, end: slice.at(-1)?.end ?? 0, head: tokens[at]?.text ?? '', at, known }
}

const isSheet = (tokens: readonly Token[], end: number): boolean =>
  SHEETS.test(tokens[end - 1]?.text ?? '') && !/^(nhà|lều)$/.test(tokens[end - 2]?.text ?? '')

/** "áo phao: 120 cái", "loa cầm tay hiện có 4". */
function countBehind(tokens: readonly Token[], from: number) {
  let at = from
  while (at < from + 3 && /^(:|-|\(|là|có|hiện|số|lượng|=|được)$/.test(tokens[at]?.text ?? '')) at += 1
  const token = tokens[at]
  if (token?.number?.form !== 'count') return null
  const count = readScaled(tokens, at)
  const unit = longestPhrase(unitTrie, tokens, count.next)
  const named = knownNameAt(tokens, count.next + usedUnit(tokens, count.next, unit))
  const people = longestPhrase(forceTrie, tokens, count.next) ?? longestPhrase(teamTrie, tokens, count.next)
  // "nhà bạt 24,5 m2": a size, but "vải bạt 500 m2" is so much of it
  if (/^(m2|m²)$/.test(unit?.value ?? '') && !isSheet(tokens, from)) return null
  const general = GENERAL.test(tokens[from - 1]?.text ?? '')
  if (
    (named && (at === from || general)) ||
    people ||
    tokens[count.next]?.text === 'đồng' ||
    tokens[count.next]?.text === 'người'
  )
    return null
  return { ...count, start: token.start }
}

function enoughAt(tokens: readonly Token[], at: number): { next: number; text: string } | null {
  const skip = /^(:|còn|luôn|đã|được)$/.test(tokens[at]?.text ?? '') ? 1 : 0
  const first = tokens[at + skip]
  if (!first || !ENOUGH.test(first.text)) return null
  const after = tokens[at + skip + 1]
  if (after?.kind === 'word' && after.text !== 'cơ' && after.text !== 'đủ' && !NAME_ENDS.has(after.text)) return null
  const length = tokens[at + skip + 1]?.text === 'cơ' ? 3 : tokens[at + skip + 1]?.text === 'đủ' ? 2 : 1
  return {
    next: at + skip + length,
    text: tokens
      .slice(at + skip, at + skip + length)
      .map(({ raw }) => raw)
      .join(' '),
  }
}

/** "nhu cầu 200 áo phao, hiện có 120, còn thiếu 80": the bare numbers are of the item before. */
function isAboutLast(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next]
  const ends =
    after === undefined || after.kind === 'sign' || unitTrie.root.next.has(after.text) || NAME_ENDS.has(after.text)
  let back = at - 1
  while (back > at - 4 && /^(là|khoảng|hơn|gần|thêm|:)$/.test(tokens[back]?.text ?? '')) back -= 1
  for (let from = Math.max(0, back - 3); from <= back; from += 1) {
    const cue = longestPhrase(kindTrie, tokens, from)
    if (cue && cue.value !== 'none' && from + cue.length === back + 1) return ends
  }
  return false
}
