import type { FoundTraining } from './extraction'
import { nameOf } from './force-names'
import type { NormalText } from './normalise'
import { readScaled, readSpelt } from './numbers-in-tokens'
import { longestPhrase } from './phrase-trie'
import { disasterWords, learnerTrie, trainingTrie, trainingUnits } from './preparedness-lexicon'
import type { Sentence } from './sentences'

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
