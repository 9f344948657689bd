import type { Locale } from './locale'

/** "a, b và c" / "a, b and c". */
export function joinNames(names: readonly string[], locale: Locale): string {
  const last = names[names.length - 1]
  if (last === undefined) return ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}${locale === 'vi' ? ' và ' : ' and '}${last}`
}
