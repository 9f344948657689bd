import type { FoundForce } from './extraction'
import { nameBefore, nameOf } from './force-names'
import type { NormalText } from './normalise'
import { type CountedNumber, readScaled, readSpelt } from './numbers-in-tokens'
import { longestPhrase } from './phrase-trie'
import { doubtForces } from './preparedness-doubt'
import { disasterWords, forceCues, forceTrie, peopleTrie, teamTrie, trainingTrie } from './preparedness-lexicon'
import { protectedClauses } from './protected-clauses'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** Whether the sentence tells of training, so that its people are learners. */
const isTraining = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => longestPhrase(trainingTrie, tokens, at) !== null)

/** People and teams that act. The same force told twice is found once. */
export function readForces(normal: NormalText, sentences: readonly Sentence[]): FoundForce[] {
  if (!disasterWords.test(normal.folded)) return []
  const forces: FoundForce[] = []
  for (const { tokens, caption } of sentences) {
    if (caption) continue
    const found: FoundForce[] = []
    readSentence(tokens, normal, found)
    forces.push(...doubtForces(found, tokens, normal, isTraining(tokens)))
  }
  return forces
    .filter((force, i) => !forces.slice(Math.max(0, i - 60), i).some((other) => isSameForce(other, force)))
    .filter((force, i, kept) => !isVisit(force) && !isSumOfNext(force, kept.slice(i + 1, i + 8)))
}

/** How far apart, in words, the parts of a list of forces stand. */
const LIST_REACH = 14

const firstWord = (name: string): string => name.toLowerCase().split(/[\s,]+/)[0] ?? ''
const isSameForce = (a: FoundForce, b: FoundForce): boolean =>
  a.people === b.people && a.teams === b.teams && (a.people ?? 0) > 20 && firstWord(a.name) === firstWord(b.name)

/** "3 đoàn công tác" without people: they go and look. */
const isVisit = ({ name, people }: FoundForce): boolean => people === null && /^đoàn\s/i.test(name)

/** "2 đội cơ động. Gồm 1 đội cơ động đường thủy … và 1 đội cơ động đường bộ": counted with the two. */
function isSumOfNext({ name, people, teams }: FoundForce, next: readonly FoundForce[]): boolean {
  if (people !== null || teams === null) return false
  const parts = next.filter((it) => it.teams !== null && it.name.toLowerCase().startsWith(name.toLowerCase()))
  return parts.length > 1 && parts.reduce((sum, it) => sum + (it.teams ?? 0), 0) === teams
}

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
  const ashore = protectedClauses(tokens)
  let team: { force: FoundForce; at: number } | null = null
  let listed = -LIST_REACH
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
      listed = at
      at = count.next
      continue
    }
    const noun = longestPhrase(forceTrie, tokens, count.next)
    const people = noun ?? longestPhrase(peopleTrie, tokens, count.next)
    if (!people || isTold(tokens, count.next + people.length) || isOfEach(tokens, at)) continue
    const near = team !== null && at - team.at <= 14 && !tokens.slice(team.at, at).some(({ text }) => text === ';')
    if (training && !noun && team === null) continue
    if (training && isLearner(tokens, at, count.next + people.length)) continue
    if (near && team && team.force.people === null) {
      const i = forces.lastIndexOf(team.force)
      forces[i] = { ...team.force, people: count.value, ...span }
      team = null
      continue
    }
    const after = tokens[count.next + people.length]?.text ?? ''
    const inFront = forceInFront(tokens, at)
    const inList = at - listed <= LIST_REACH && isListPart(tokens, at)
    const acts =
      isForceBefore(tokens, at) || isMembersOf(tokens, at) || /^(tham|thuộc)$/.test(after) || inFront !== null || inList
    if (!noun && (ashore[at] || !forceCues.test(words) || !acts)) continue
    const name = noun ? nameOf(tokens, count.next, noun.length) : (inFront ?? nameBefore(tokens, at))
    listed = at
    forces.push({ name, people: count.value, teams: null, ...span, confidence: noun ? 'sure' : 'ask' })
    at = count.next
  }
}

/** "từ 7 đến 10 người", "mỗi tổ 5 người": not so many in all. */
function isOfEach(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (/^(đến|-)$/.test(before) && tokens[at - 2]?.kind === 'number') return true
  if (tokens[at]?.number && /^(đến|-)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number')
    return true
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'mỗi')
}

/** "công an 12 đồng chí", "quân sự: 15 người": named right in front of the number; null where not. */
function forceInFront(tokens: readonly Token[], at: number): string | null {
  const end = /^[:(]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
  for (let from = end - 1; from >= Math.max(0, end - 5); from -= 1) {
    const found = longestPhrase(forceTrie, tokens, from)
    if (found && from + found.length === end) return nameOf(tokens, from, found.length)
  }
  return null
}

/** "…, y tế 8 người, hội chữ thập đỏ 12 người": one more name of a list, with its number. */
function isListPart(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 8); from -= 1) {
    const { kind, text } = tokens[from] ?? { kind: 'sign', text: '' }
    if (kind === 'number' || /^(sơ|di|dời|hộ|cứu|đưa|bị|dân|khẩu)$/.test(text)) return false
    if (/^[,;:+-]$/.test(text) || text === 'và') return from < at - 1
  }
  return false
}

/** "cho gần 100 học viên", "tập huấn 45 hội viên". */
const isLearner = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'cho' || text === 'dự') ||
  tokens.slice(next, next + 6).some(({ text }, i, after) => text === 'dự' && after[i - 1]?.text === 'tham')

/** "272.098 người biết diễn biến", "749 người bị thương": people who are told, moved or hurt. */
const isTold = (tokens: readonly Token[], at: number): boolean =>
  /^(biết|dân|bị|mắc|kẹt|chết|mất|già|lao|nghèo|vào|đến|về|di|ở|đi|khỏi|trên)$/.test(tokens[at]?.text ?? '')

/** "di dời 40 hộ với 120 người", "đưa 46 người mắc kẹt"; but not "lực lượng cứu hộ 30 người". */
const isOfProtected = (words: readonly Token[]): boolean =>
  words.some(({ text }, i) => {
    if (text === 'cứu')
      return !/^(ứng|tìm)$/.test(words[i - 1]?.text ?? '') && !/^(hộ|nạn|trợ|thương)$/.test(words[i + 1]?.text ?? '')
    return /^(sơ|di|dời|hỗ|đưa)$/.test(text) || (text === 'hộ' && words[i - 1]?.text !== 'cứu')
  })

/** "tổng số thành viên lực lượng xung kích cấp xã toàn tỉnh là 270 người". */
function isMembersOf(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 14); from -= 1) {
    const { kind, text } = tokens[from] ?? { kind: 'sign', text: '' }
    if (kind === 'number' || /^[,;.()]$/.test(text)) return false
    if (/^(lượng|kích|đội)$/.test(text) && /^(là|có|gồm|:)$/.test(tokens[at - 1]?.text ?? '')) return true
  }
  return false
}

const isForceBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ text }) => /^(lực|nhân|quân|huy|đội|tổ|gồm|với|xung|trực|tham|điều|bố|tổng|có)$/.test(text)) &&
  !isOfProtected(tokens.slice(Math.max(0, at - 7), at))
