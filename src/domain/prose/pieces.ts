import { conceptAt, cutConcept } from './concepts-in-tokens'
import { dossierNouns, foreignDossierTrie, handledTrie, shortFormTrie } from './lexicon'
import type { MarkName } from './marks'
import type { Period } from './periods'
import { longestPhrase } from './phrase-trie'
import type { Quantity } from './quantity'
import { readQuantity, zeroInWords } from './read-quantity'
import { readScope, type Scope } from './scopes'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

export type Piece =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'mark'; readonly name: MarkName; readonly text: string }
  | { readonly kind: 'scope'; readonly scope: Scope; readonly source: boolean }
  | { readonly kind: 'period'; readonly period: Period & { readonly years: boolean; readonly compared: boolean } }
  | { readonly kind: 'subject'; readonly noun: 'dossier' | 'handled' }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }

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
    const carried = conceptAt(tokens, at)
    if (carried && carried.value === 'carried') {
      pieces.push({ kind: 'mark', name: 'carried', text: '' })
      return carried.length
    }
    pieces.push({ kind: 'period', period: token.period })
    return 1
  }
  if (token.kind === 'number') {
    // "thứ 5/94 xã, phường": a rank, and the units only say among how many
    pieces.push({ kind: 'word', text: token.text })
    return 1 + (readScope(tokens, at + 1)?.length ?? 0)
  }
  const concept = conceptAt(tokens, at) ?? bareTime(tokens, at)
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
    if (found.value === 'none') pieces.push({ kind: 'quantity', quantity: zeroInWords(tokens, at, found.length) })
    else if (found.value === 'resolvedLate') {
      pieces.push({ kind: 'mark', name: 'resolve', text }, { kind: 'mark', name: 'overdue', text })
    } else if (found.value === 'stillInTime') {
      pieces.push({ kind: 'mark', name: 'pending', text }, { kind: 'mark', name: 'inTime', text })
    } else if (found.value === 'noise') pieces.push({ kind: 'word', text })
    else pieces.push({ kind: 'mark', name: found.value, text })
    return found.length
  }
  const cut = cutOff ? cutConcept(tokens, at) : null
  if (cut) {
    pieces.push({ kind: 'mark', name: cut, text: token.text })
    return tokens.length - at
  }
  const noun = longestPhrase(dossierNouns, tokens, at)
  if (noun && noun.value === 'dossier' && (noun.length > 1 || token.text === 'hs')) {
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

const bareTimes = new Map<string, MarkName>([
  ['chậm', 'overdue'],
  ['muộn', 'overdue'],
  ['sớm', 'early'],
])

/** "(cũ 214, mới 24.903)": only as the first word of a part. */
const bareParts = new Map<string, MarkName>([
  ['cũ', 'carried'],
  ['mới', 'receiveNew'],
])

/** "sớm 1.180, chậm 96": the word alone is the name, where its number follows; "sớm 5 ngày" is not. */
function bareTime(tokens: readonly Token[], at: number): { value: MarkName; length: number } | null {
  const text = tokens[at]?.text ?? ''
  const part = /^[(,;:+-]$/.test(tokens[at - 1]?.text ?? '') ? bareParts.get(text) : undefined
  const name = bareTimes.get(text) ?? part
  const number = tokens[at + 1]?.text === ':' ? at + 2 : at + 1
  if (name === undefined || tokens[number]?.number?.form !== 'count') return null
  return /^(ngày|giờ|phút|tháng|năm|tuần|so|đến)$/.test(tokens[number + 1]?.text ?? '')
    ? null
    : { value: name, length: 1 }
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
