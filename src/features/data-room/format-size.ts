import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'

/** 149013 → "149 kB"; below a thousand in bytes. Null → "—". Unit in: bytes. */
export function formatSize(bytes: number | null, language: Language): string {
  if (bytes === null || bytes < 1000) return bytes === null ? formatNumber(null, language) : `${bytes} B`
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), language)} kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language, 1)} MB`
}
