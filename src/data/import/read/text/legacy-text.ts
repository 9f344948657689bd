import { decodeTcvn3 } from './tcvn3'
import { scoreVietnamese } from './vietnamese-words'
import { decodeVni } from './vni'

export type LegacyEncoding = 'tcvn3' | 'vni'

const DECODERS: Readonly<Record<LegacyEncoding, (latin: string) => string>> = { tcvn3: decodeTcvn3, vni: decodeVni }

export const decodeLegacy = (text: string, encoding: LegacyEncoding): string => DECODERS[encoding](text)

/** Below this share of plausible words a reading is not believed. */
const BELIEVABLE_SHARE = 0.7
/** Fewer words with marks than this prove nothing. */
const MIN_WORDS = 3
/** How far the old encoding must read better than the text as it stands. */
const LEAD = 0.25

/**
 * The old one-byte encoding that a text was typed in, where its letters stand as Latin ones ("Hé tÞch" for "Hộ tịch").
 * Null where the text is good Vietnamese as it is, or no better in any of them.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  if (!/[\xa1-\xff]/.test(text)) return null
  const asItIs = share(text)
  let best: { encoding: LegacyEncoding; share: number } | null = null
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const found = share(decodeLegacy(text, encoding))
    if (best === null || found > best.share) best = { encoding, share: found }
  }
  if (best === null || plausibleWords(text, best.encoding) < MIN_WORDS) return null
  return best.share < BELIEVABLE_SHARE || best.share < asItIs + LEAD ? null : best.encoding
}

function share(text: string): number {
  const { marked, plausible } = scoreVietnamese(text)
  return marked === 0 ? 0 : plausible / marked
}

const plausibleWords = (text: string, encoding: LegacyEncoding): number =>
  scoreVietnamese(decodeLegacy(text, encoding)).plausible
