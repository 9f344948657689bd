import { buildTrie, longestPhrase } from './phrase-trie'
import type { Token } from './tokens'

/** A unit whose dossiers are counted. `kind` tells apart what a report sets side by side. */
export interface Scope {
  /** 'whole': the reporting unit itself under one of its names. 'part': a level, a unit or a field beside others. */
  readonly kind: 'whole' | 'part'
  /** "cấp xã", "thành phố", "trung tâm", "lĩnh vực". */
  readonly level: string
  /** Its own name, folded; '' where the text leaves it out. */
  readonly name: string
  /** As printed. */
  readonly label: string
}

const LEVEL = '(tỉnh|thành phố|tp|huyện|quận|xã|phường|thị xã|tx|thị trấn|đặc khu|q|p|h|tphcm)'

/** Levels of government, by every usual wording. */
const levels = buildTrie<string>([
  ['(các|khối)? (ubnd|đơn vị)? (các)? cấp (xã|phường|cơ sở)', 'cấp xã'],
  ['(các)? (ubnd)? (các)? (xã|phường) , (xã|phường|thị trấn|đặc khu) (, (thị trấn|đặc khu|phường))?', 'cấp xã'],
  ['(các)? ubnd (các)? (xã|phường) (và|,) (xã|phường) ', 'cấp xã'],
  ['các (xã|phường)', 'cấp xã'],
  ['(các|khối)? (ubnd|đơn vị)? (các)? cấp huyện', 'cấp huyện'],
  ['(các)? (ubnd)? (các)? huyện , (thành phố|thị xã|quận|tp)  (, (thành phố|thị xã))?', 'cấp huyện'],
  ['(các|khối)? (ubnd|đơn vị|cơ quan)? cấp tỉnh', 'cấp tỉnh'],
  ['(các|khối)? sở , (ban|ban ,)? ngành (cấp tỉnh|tỉnh|thành phố)?', 'cấp tỉnh'],
  ['(các|khối)? (sở|sở ngành|sở ban ngành)', 'cấp tỉnh'],
  ['(các)? cơ quan (trung ương|ngành dọc)', 'ngành dọc'],
])
const wholes = buildTrie<string>([
  [`(toàn|cả) ${LEVEL}`, ''],
  ['(toàn|cả) (nước|quốc)', 'cả nước'],
  ['toàn (ngành|hệ thống|địa bàn)', ''],
])
const centres = buildTrie<string>([
  ['trung tâm (phục vụ)? (hành chính công|hcc|pvhcc)?', 'trung tâm'],
  ['bộ phận (một cửa|tiếp nhận và trả kết quả)', 'trung tâm'],
])
const named = buildTrie<string>([
  [`(ubnd)? (các)? ${LEVEL} .?`, 'unit'],
  ['(ubnd|hđnd)', 'unit'],
  ['(sở|phòng|chi cục|cục|ban quản lý|thanh tra|văn phòng)', 'office'],
  ['(thôn|khối phố|tổ dân phố|khu phố|ấp)', 'unit'],
])
const fields = buildTrie<string>(
  [
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
    '(thi đua|thi đua - khen thưởng)',
    'hòa giải cơ sở',
    'nuôi con nuôi',
    'môi trường',
    'tài nguyên và môi trường',
    'kinh doanh',
    'giao thông',
    'y tế',
    'lao động',
    'đăng ký kinh doanh',
    'kế hoạch (và)? đầu tư',
  ].map((pattern) => [`(lĩnh vực)? ${pattern}`, 'lĩnh vực'] as const),
)
const aliases: Readonly<Record<string, string>> = { tp: 'thành phố', tphcm: 'thành phố', q: 'quận', p: 'phường', tx: 'thị xã', h: 'huyện' }
const levelWords = /^(tỉnh|thành phố|tp|huyện|quận|xã|phường|thị xã|tx|thị trấn|đặc khu|q|p|h|tphcm)$/

const startsCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.raw.charAt(0) !== token.text.charAt(0)

/** How many tokens of a proper name stand at `from`: "Nha Trang", "Tài nguyên và Môi trường", "Phù Mỹ, Vân Canh". */
function nameLength(tokens: readonly Token[], from: number, office: boolean): number {
  let at = from
  for (; at < tokens.length && at < from + 16; at += 1) {
    const token = tokens[at]
    if (startsCapital(token) && !(token && token.raw.length <= 4 && token.raw === token.raw.toUpperCase() && at > from && /^(TN|GQ|HS|TTHC|ĐGQ|TH|ĐH|QH)$/.test(token.raw))) continue
    const joins = token && (['và', ',', '-', '.'].includes(token.text) || (office && token.kind === 'word' && at > from))
    const office2 = office && token?.kind === 'word' && at > from && startsCapital(tokens[at - 1]) && startsCapital(tokens[at + 1])
    if (at > from && joins && (office2 || (token?.text !== '.' && startsCapital(tokens[at + 1]) && office && token?.text === 'và'))) continue
    break
  }
  return at - from
}

/** The unit named at `from`, and how many tokens its name takes; null where none is. */
export function readScope(tokens: readonly Token[], from: number): { scope: Scope; length: number } | null {
  const make = (kind: Scope['kind'], level: string, length: number, nameFrom: number) => {
    const slice = tokens.slice(from, from + length)
    const label = joinRaw(slice)
    const name = joinRaw(tokens.slice(nameFrom, from + length)).toLowerCase()
    return { scope: { kind, level, name, label }, length }
  }
  const level = longestPhrase(levels, tokens, from)
  if (level) return make('part', level.value, level.length, from + level.length)
  const whole = longestPhrase(wholes, tokens, from)
  if (whole) {
    const last = tokens[from + whole.length - 1]?.text ?? ''
    return make('whole', whole.value || (aliases[last] ?? lastWords(tokens, from + 1, whole.length - 1)), whole.length, from + whole.length)
  }
  const centre = longestPhrase(centres, tokens, from)
  if (centre) {
    let length = centre.length
    const unit = longestPhrase(named, tokens, from + length)
    if (unit && unit.value === 'unit') length += unit.length
    if (tokens[from + length]?.text === 'cấp') length += 2
    const named1 = nameLength(tokens, from + length, false)
    return make('whole', 'trung tâm', Math.min(length + named1, tokens.length - from), from + length)
  }
  const unit = longestPhrase(named, tokens, from)
  if (unit) return readNamed(tokens, from, unit, make)
  const field = longestPhrase(fields, tokens, from)
  if (field) return make('part', 'lĩnh vực', field.length, tokens[from]?.text === 'lĩnh' ? from + 2 : from)
  return null
}

type Make = (kind: Scope['kind'], level: string, length: number, nameFrom: number) => { scope: Scope; length: number }

function readNamed(tokens: readonly Token[], from: number, unit: { value: string; length: number }, make: Make) {
  const several = tokens[from + 1]?.text === 'các' || tokens[from]?.text === 'các'
  const office = unit.value === 'office'
  let length = nameLength(tokens, from + unit.length, office)
  if (several) length = listLength(tokens, from + unit.length)
  const words = tokens.slice(from, from + unit.length).map(({ text }) => text)
  const level = words.filter((word) => word !== '.' && word !== 'ubnd' && word !== 'các').join(' ')
  const fits = office || levelWords.test(level) || words[0] === 'ubnd'
  const numbered = tokens[from + unit.length]?.kind === 'number' && /^(quận|q|phường|p|tổ|khu phố|khối phố|thôn)$/.test(level)
  if (length === 0 && numbered) length = 1
  if (length === 0 && words[0] !== 'ubnd') return null
  if (!fits && length === 0) return null
  const kind = several || office || !['ubnd', ''].includes(words[0] ?? '') ? 'part' : 'whole'
  return make(kind, aliases[level] ?? level, unit.length + length, from + unit.length)
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

const lastWords = (tokens: readonly Token[], from: number, length: number): string =>
  tokens
    .slice(from, from + length)
    .map(({ text }) => text)
    .join(' ')

function joinRaw(tokens: readonly Token[]): string {
  let label = ''
  for (const [i, token] of tokens.entries()) {
    const glued = i === 0 || token.start === tokens[i - 1]?.end
    label += glued ? token.raw : ` ${token.raw}`
  }
  return label
}

/** Whether both name the same unit, as far as the text says: a name left out fits every unit of the level. */
export function isSameScope(a: Scope | null, b: Scope | null): boolean {
  if (a === null || b === null) return a === b
  return a.level === b.level && (a.name === b.name || a.name === '' || b.name === '')
}
