const COUNT = /^\d{1,3}([.\s ]?\d{3})*$|^\d+$/

/**
 * A number of dossiers as a person types it: "53", "02", "1.338", "1 338". Null where nothing is typed; 'invalid'
 * where it is no whole number ("5e", "-3", "1,5"): nothing is guessed.
 */
export function parseCount(text: string): number | null | 'invalid' {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (!COUNT.test(trimmed)) return 'invalid'
  const value = Number(trimmed.replace(/\D/g, ''))
  return Number.isSafeInteger(value) ? value : 'invalid'
}
