import type { FoundForce, FoundTraining } from './extraction'
import type { NormalText } from './normalise'
import { type CountedNumber, readScaled, readSpelt } from './numbers-in-tokens'
import { longestPhrase } from './phrase-trie'
import {
  disasterWords,
  forceCues,
  forceTrie,
  learnerTrie,
  peopleTrie,
  protectedWords,
  teamTrie,
  trainingTrie,
  trainingUnits,
} from './preparedness-lexicon'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

const NAME_ENDS = new Set(
  'với,gồm,và,còn,chi,cùng,được,để,đã,tham,sẵn,của,trực,tại,ở,có,đang,từ,cho,là,tăng,ứng,vào,xuống,trong,theo,bảo,do'.split(
    ',',
  ),
)

/** Whether the sentence tells of training, so that its people are learners. */
const isTraining = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => longestPhrase(trainingTrie, tokens, at) !== null)

/** People and teams that act. The same force told twice is found once. */
export function readForces(normal: NormalText, sentences: readonly Sentence[]): FoundForce[] {
  if (!disasterWords.test(normal.folded)) return []
  const forces: FoundForce[] = []
  for (const { tokens, caption } of sentences) {
    if (!caption) readSentence(tokens, normal, forces)
  }
  return forces.filter((force, i) => !forces.slice(Math.max(0, i - 60), i).some((other) => isSameForce(other, force)))
}

const firstWord = (name: string): string => name.toLowerCase().split(/[\s,]+/)[0] ?? ''
const isSameForce = (a: FoundForce, b: FoundForce): boolean =>
  a.people === b.people && a.teams === b.teams && (a.people ?? 0) > 20 && firstWord(a.name) === firstWord(b.name)

function countAt(tokens: readonly Token[], at: number): CountedNumber | null {
  const token = tokens[at]
  if (token?.number?.form === 'count') return readScaled(tokens, at)
  const spelt = readSpelt(tokens, at)
  return spelt && (longestPhrase(teamTrie, tokens, spelt.next) || longestPhrase(forceTrie, tokens, spelt.next))
    ? spelt
    : null
}

function readSentence(tokens: readonly Token[], normal: NormalText, forces: FoundForce[]): void {
  const words = ` ${tokens.map(({ text }) => text).join(' ')} `
  const training = isTraining(tokens)
  const ashore = protectedWords.some((word) => words.includes(` ${word} `))
  let team: { force: FoundForce; at: number } | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const count = countAt(tokens, at)
    if (!token || !count) continue
    const span = { start: normal.starts[token.start] ?? 0, end: normal.ends[count.end - 1] ?? 0 }
    const unit = longestPhrase(teamTrie, tokens, count.next)
    if (unit) {
      const name = nameOf(tokens, count.next, unit.length)
      const force: FoundForce = { name, people: null, teams: count.value, ...span, confidence: 'sure' }
      forces.push(force)
      team = { force, at }
      at = count.next
      continue
    }
    const noun = longestPhrase(forceTrie, tokens, count.next)
    const people = noun ?? longestPhrase(peopleTrie, tokens, count.next)
    if (!people || isTold(tokens, count.next + people.length)) continue
    const near = team !== null && at - team.at <= 14 && !tokens.slice(team.at, at).some(({ text }) => text === ';')
    if (training && !noun && team === null) continue
    if (training && isLearner(tokens, at)) continue
    if (near && team && team.force.people === null) {
      const i = forces.lastIndexOf(team.force)
      forces[i] = { ...team.force, people: count.value, ...span }
      team = null
      continue
    }
    if (
      !noun &&
      (ashore ||
        !forceCues.test(words) ||
        !(isForceBefore(tokens, at) || tokens[count.next + people.length]?.text === 'tham'))
    )
      continue
    const name = noun ? nameOf(tokens, count.next, noun.length) : nameBefore(tokens, at)
    forces.push({ name, people: count.value, teams: null, ...span, confidence: noun ? 'sure' : 'ask' })
    at = count.next
  }
}

/** "cho gần 100 học viên", "tập huấn 45 hội viên". */
const isLearner = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'cho' || text === 'dự')

/** "272.098 người biết diễn biến", "749 người bị thương": people who are told, moved or hurt. */
const isTold = (tokens: readonly Token[], at: number): boolean =>
  /^(biết|dân|bị|chết|mất|già|lao|nghèo|vào|đến|về|di|ở|đi|khỏi|trên)$/.test(tokens[at]?.text ?? '')

const isForceBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ text }) => /^(lực|nhân|quân|huy|đội|tổ|gồm|với|xung|trực|tham|điều|bố|tổng|có)$/.test(text)) &&
  !tokens.slice(Math.max(0, at - 7), at).some(({ text }) => /^(sơ|di|dời|hộ|cứu|hỗ)$/.test(text))

function nameOf(tokens: readonly Token[], from: number, length: number): string {
  let next = from + length
  while (next < from + length + 5) {
    const token = tokens[next]
    const joins = token?.text === ',' && longestPhrase(forceTrie, tokens, next + 1) !== null && length < 6
    if (token?.kind !== 'word' && token?.text !== '-' && !joins) break
    if (token && NAME_ENDS.has(token.text)) break
    next += 1
  }
  return joinRaw(tokens.slice(from, next))
}

/** "lực lượng khoảng 100 người, gồm dân quân": named by what stands around. */
function nameBefore(tokens: readonly Token[], at: number): string {
  const gom = tokens.slice(at, at + 5).findIndex(({ text }) => text === 'gồm')
  if (gom >= 0) {
    const from = at + gom + 1
    let to = from
    while (
      to < from + 14 &&
      (tokens[to]?.kind === 'word' || tokens[to]?.text === ',') &&
      !['và', 'đã'].includes(tokens[to]?.text ?? '')
    )
      to += 1
    if (to > from) return joinRaw(tokens.slice(from, to))
  }
  const named = tokens
    .slice(Math.max(0, at - 7), at)
    .findIndex(({ text }) => text === 'lực' || text === 'nhân' || text === 'đội')
  const from = Math.max(0, at - 7) + named
  return named < 0 ? 'người' : joinRaw(tokens.slice(from, Math.min(at, from + 4)))
}

/** Training and drills, with sessions and learners where the sentence counts them. */
export function readTraining(normal: NormalText, sentences: readonly Sentence[]): FoundTraining[] {
  const found: FoundTraining[] = []
  if (!disasterWords.test(normal.folded)) return found
  for (const { tokens, caption } of sentences) {
    if (caption) continue
    const at = tokens.findIndex((_, i) => longestPhrase(trainingTrie, tokens, i) !== null)
    const words = tokens.map(({ text }) => text).join(' ')
    if (at < 0 || !/tổ chức|đã|mở|cho|tham gia|lớp|buổi|đợt|cuộc/.test(words)) continue
    let sessions: number | null = null
    let people: number | null = null
    let span: { start: number; end: number } | null = null
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]
      const count = token?.number?.form === 'count' ? readScaled(tokens, i) : readSpelt(tokens, i)
      if (!token || !count) continue
      if (sessions === null && trainingUnits.has(tokens[count.next]?.text ?? '')) sessions = count.value
      else if (people === null && token.number && longestPhrase(learnerTrie, tokens, count.next)) people = count.value
      else continue
      span ??= { start: token.start, end: count.end }
    }
    if (found.length > 0 && sessions === null && people === null) continue
    const length = longestPhrase(trainingTrie, tokens, at)?.length ?? 1
    const name = nameOf(tokens, at, length)
    const place = span ?? { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 }
    found.push({
      name,
      sessions,
      people,
      start: normal.starts[place.start] ?? 0,
      end: normal.ends[place.end - 1] ?? 0,
      confidence: sessions === null && people === null ? 'ask' : 'sure',
    })
  }
  return found
}

const joinRaw = (tokens: readonly Token[]): string =>
  tokens.map((it, i) => (i > 0 && it.start > (tokens[i - 1]?.end ?? 0) ? ` ${it.raw}` : it.raw)).join('')
