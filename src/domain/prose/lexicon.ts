import { concepts } from './concept-wordings'
import type { MarkName } from './marks'
import { foreignActs, foreignDossiers, handledThings, noise } from './other-wordings'
import { buildTrie } from './phrase-trie'

/** Short forms of internal reports: only in capitals. */
const shortForms: readonly (readonly [string, MarkName])[] = [
  ['tn', 'receive'],
  ['tn mới', 'receiveNew'],
  ['gq', 'resolve'],
  ['đgq', 'resolve'],
  ['trh', 'early'],
  ['th', 'early'],
  ['sh', 'early'],
  ['đh', 'onTime'],
  ['qh', 'overdue'],
  ['trgh', 'inTime'],
]

export const conceptTrie = buildTrie<MarkName>([
  ...noise.map((pattern) => [pattern, 'noise'] as const),
  ...foreignActs.map((pattern) => [pattern, 'foreign'] as const),
  ...concepts.flatMap(([name, patterns]) => patterns.map((pattern) => [pattern, name] as const)),
])
export const shortFormTrie = buildTrie(shortForms)
export const handledTrie = buildTrie<boolean>([
  ['đơn (vị|nguyên|giản)', false],
  ...handledThings.map((pattern) => [pattern, true] as const),
])
export const foreignDossierTrie = buildTrie(foreignDossiers.map((pattern) => [pattern, true] as const))
/** What a dossier is called behind its number. */
export const dossierNouns = buildTrie<'dossier' | 'case'>([
  ['(lượt)? (bộ)? hồ sơ (tthc|thủ tục hành chính)?', 'dossier'],
  ['bộ', 'dossier'],
  ['(lượt)? hs', 'dossier'],
  ['hồ', 'dossier'],
  ['trường hợp', 'case'],
  ['th', 'case'],
])
