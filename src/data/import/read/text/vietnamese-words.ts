/** The five tone marks as they stand after canonical decomposition. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

const ONSETS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x'
const RIMES = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uơ|uôc|uôi|uôm|uôn|uông|uôt|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu',
  'ư|ưa|ưc|ưi|ưm|ưn|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|y|yêm|yên|yêt|yêu|ych|yt|ynh|uyn|uyp|êt|ưp',
].join('|')
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES})$`)
const CLOSED = /(?:c|ch|p|t)$/
const SHARP_OR_HEAVY = /[\u0301\u0323]/

/**
 * Whether a word is built like a Vietnamese syllable: known beginning, known rime, one tone at most, and only sharp or
 * heavy tones before a stop. Not whether it means anything.
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(TONES) ?? []
  if (tones.length > 1) return false
  const plain = decomposed.replace(TONES, '').normalize('NFC')
  if (!SYLLABLE.test(plain)) return false
  const [tone] = tones
  return tone === undefined || !CLOSED.test(plain) || SHARP_OR_HEAVY.test(tone)
}

export interface VietnameseScore {
  /** Words with a letter beyond ASCII. */
  readonly marked: number
  /** Those of them that are built like Vietnamese syllables. */
  readonly plausible: number
}

const WORD = /[\p{L}\p{M}]+/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole is meant
const BEYOND_ASCII = /[^\x00-\x7f]/
/** Enough to tell one encoding from another. */
const ENOUGH_WORDS = 4000

/** How Vietnamese a text looks, judged by its words with marks. */
export function scoreVietnamese(text: string): VietnameseScore {
  let marked = 0
  let plausible = 0
  for (const [word] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word)) continue
    marked += 1
    if (isVietnameseSyllable(word)) plausible += 1
    if (marked >= ENOUGH_WORDS) break
  }
  return { marked, plausible }
}
