import { buildTrie, longestPhrase } from './phrase-trie'
import type { Token } from './tokens'

/** A unit whose dossiers are counted. `kind` tells apart what a report sets side by side. */
export interface Scope {
  /** 'whole': the reporting unit itself under one of its names. 'part': a level, a unit or a field beside others. */
  readonly kind: 'whole' | 'part'
  /** "cấp xã", "thành phố", "trung tâm", "lĩnh vực". */
  readonly level: string
  /** Its own name in small letters; '' where the text leaves it out. */
  readonly name: string
  /** As printed. */
  readonly label: string
}

const LEVEL = '(tỉnh|thành phố|tp|huyện|quận|xã|phường|thị xã|tx|thị trấn|đặc khu|tphcm)'
const LEVEL_OR_LETTER = `(${LEVEL}|q|p|h)`

/** Levels of government, by every usual wording. */
const levels = buildTrie<string>([
  ['(các|khối)? (ubnd|đơn vị)? (các)? cấp (xã|phường|cơ sở)', 'cấp xã'],
  [
    '(các)? (ubnd)? (các)? (xã|phường) (,|và|-) (xã|phường|thị trấn|đặc khu) ((,|và) (thị trấn|đặc khu|phường))?',
    'cấp xã',
  ],
  ['(ubnd)? các (xã|phường)', 'cấp xã'],
  ['(các|khối)? (ubnd|đơn vị)? (các)? cấp huyện', 'cấp huyện'],
  ['(các)? (ubnd)? (các)? huyện , (thành phố|thị xã|quận|tp) (, (thành phố|thị xã|tp))?', 'cấp huyện'],
  ['(các|khối)? (ubnd|đơn vị|cơ quan)? cấp (tỉnh|thành phố|sở)', 'cấp tỉnh'],
  ['(các|khối)? sở , (ban|ban ,)? ngành (cấp tỉnh|tỉnh|thành phố)?', 'cấp tỉnh'],
  ['(các|khối) (sở|sở ngành|sở ban ngành)', 'cấp tỉnh'],
  ['(các)? cơ quan (trung ương|ngành dọc)', 'ngành dọc'],
])
const wholes = buildTrie<string>([
  [`(toàn|cả) ${LEVEL}`, ''],
  ['(toàn|cả) (nước|quốc)', 'cả nước'],
  ['toàn (ngành|hệ thống|địa bàn)', 'toàn bộ'],
])
const centres = buildTrie<string>([
  ['trung tâm (phục vụ)? (hành chính công|hcc|pvhcc)?', 'trung tâm'],
  ['bộ phận (một cửa|tiếp nhận và trả kết quả)', 'trung tâm'],
])
const named = buildTrie<'unit' | 'office'>([
  [`(ubnd)? (các)? ${LEVEL_OR_LETTER} .?`, 'unit'],
  ['(ubnd|hđnd)', 'unit'],
  ['(sở|phòng|chi cục|cục|ban quản lý|thanh tra|văn phòng)', 'office'],
  ['(thôn|khối phố|tổ dân phố|khu phố|ấp)', 'unit'],
])
const fieldNames = [
  'hộ tịch',
  'tư pháp (- hộ tịch)?',
  'chứng thực',
  'đất đai',
  'bảo trợ xã hội',
  'người có công',
  'trẻ em',
  '(hoạt động)? xây dựng',
  'hộ kinh doanh',
  'giáo dục (và đào tạo)?',
  'bảo hiểm y tế',
  'thi đua (- khen thưởng)?',
  'hòa giải cơ sở',
  'nuôi con nuôi',
  '(tài nguyên và)? môi trường',
  'giao thông (vận tải)?',
  'y tế',
  'lao động',
  '(đăng ký)? kinh doanh',
  'nông nghiệp',
  'văn hóa',
  'cư trú',
]
const fields = buildTrie<boolean>([
  ...fieldNames.map((pattern) => [`lĩnh vực ${pattern}`, true] as const),
  ...fieldNames.map((pattern) => [pattern, false] as const),
])
const aliases: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tphcm: 'thành phố',
  q: 'quận',
  p: 'phường',
  tx: 'thị xã',
  h: 'huyện',
}
const NUMBERED = /^(quận|q|phường|p|tổ dân phố|khu phố|khối phố|thôn|ấp)$/
const SHORT_FORM = /^(TN|GQ|HS|TTHC|ĐGQ|TH|ĐH|QH)$/

const startsCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.raw.charAt(0) !== token.text.charAt(0) && !SHORT_FORM.test(token.raw)

export interface NamedScope {
  readonly scope: Scope
  /** Tokens that the name takes. */
  readonly length: number
}

/** The unit named at `from`; null where none is. */
export function readScope(tokens: readonly Token[], from: number): NamedScope | null {
  const level = longestPhrase(levels, tokens, from)
  if (level) return make(tokens, from, 'part', level.value, level.length, level.length)
  const whole = longestPhrase(wholes, tokens, from)
  if (whole) {
    const words = joinText(tokens, from + 1, from + whole.length)
    return make(tokens, from, 'whole', whole.value || (aliases[words] ?? words), whole.length, whole.length)
  }
  const centre = longestPhrase(centres, tokens, from)
  if (centre) return readCentre(tokens, from, centre.length)
  const unit = longestPhrase(named, tokens, from)
  if (unit) return readNamed(tokens, from, unit)
  const field = longestPhrase(fields, tokens, from)
  if (field && (field.value || standsAlone(tokens, from, field.length))) {
    return make(tokens, from, 'part', 'lĩnh vực', field.length, field.value ? 2 : 0)
  }
  return null
}

/** A field without the word "lĩnh vực" is one only in a list: "…, đất đai 120, hộ tịch: 520". */
function standsAlone(tokens: readonly Token[], from: number, length: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[from + length]
  const opens = before === undefined || before.kind === 'sign' || ['đó', 'gồm', 'và'].includes(before.text)
  return opens && (after?.kind === 'number' || after?.text === ':' || after?.text === '(')
}

function readCentre(tokens: readonly Token[], from: number, length: number): NamedScope {
  let end = length
  const unit = longestPhrase(named, tokens, from + end)
  if (unit?.value === 'unit') end += unit.length
  if (tokens[from + end]?.text === 'cấp') end += 2
  end += nameLength(tokens, from + end)
  return make(tokens, from, 'whole', 'trung tâm', Math.min(end, tokens.length - from), length)
}

function readNamed(
  tokens: readonly Token[],
  from: number,
  unit: { value: 'unit' | 'office'; length: number },
): NamedScope | null {
  const words = tokens.slice(from, from + unit.length).map(({ text }) => text)
  const council = words[0] === 'ubnd' || words[0] === 'hđnd'
  const several = words.includes('các')
  const level = words.filter((word) => !['.', 'ubnd', 'hđnd', 'các'].includes(word)).join(' ')
  const at = from + unit.length
  let length = several
    ? listLength(tokens, at)
    : unit.value === 'office'
      ? officeLength(tokens, at)
      : nameLength(tokens, at)
  if (length === 0 && NUMBERED.test(level) && tokens[at]?.kind === 'number') length = 1
  if (length === 0 && !council) return null
  const kind = several || !council ? 'part' : 'whole'
  return make(tokens, from, kind, aliases[level] ?? level, unit.length + length, unit.length)
}

function make(
  tokens: readonly Token[],
  from: number,
  kind: Scope['kind'],
  level: string,
  length: number,
  nameFrom: number,
): NamedScope {
  const name = joinRaw(tokens.slice(from + nameFrom, from + length)).toLowerCase()
  return { scope: { kind, level, name, label: joinRaw(tokens.slice(from, from + length)) }, length }
}

/** "Nha Trang". */
function nameLength(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 6 && startsCapital(tokens[at])) at += 1
  return at - from
}

/** "Tài nguyên và Môi trường": capitals, with small words between them. */
function officeLength(tokens: readonly Token[], from: number): number {
  if (!startsCapital(tokens[from])) return 0
  let end = from + 1
  for (let at = from + 1; at < from + 10; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (startsCapital(token)) end = at + 1
    else if (at > end + 1) break
    else if (tokens[at - 1]?.text === 'và' || (startsCapital(tokens[at - 1]) && token.text !== 'và')) end = at + 1
  }
  while (end > from + 1 && ['cho', 'đã', 'tiếp', 'có', 'là', 'được'].includes(tokens[end - 1]?.text ?? '')) end -= 1
  return end - from
}

/** "Phù Mỹ, Vân Canh, TX.An Nhơn và TP.Quy Nhơn". */
function listLength(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && at < from + 40) {
    const token = tokens[at]
    const joint = token && [',', 'và', '.', '-'].includes(token.text)
    if (!startsCapital(token) && !(joint && at > from && startsCapital(tokens[at + 1]))) break
    at += 1
  }
  return at - from
}

const joinText = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

function joinRaw(tokens: readonly Token[]): string {
  let label = ''
  for (const [i, token] of tokens.entries()) {
    label += i === 0 || token.start === tokens[i - 1]?.end ? token.raw : ` ${token.raw}`
  }
  return label
}

/** Whether both name the same unit, as far as the text says: a name left out fits every unit of the level. */
export function isSameScope(a: Scope | null, b: Scope | null): boolean {
  if (a === null || b === null) return a === b
  return a.level === b.level && (a.name === b.name || a.name === '' || b.name === '')
}
