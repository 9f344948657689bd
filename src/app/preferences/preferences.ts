import type { Language } from '~/ui/i18n/messages'

export interface Preferences {
  readonly text: 'small' | 'normal' | 'large'
  readonly contrast: 'normal' | 'more'
  /** 'auto' follows the system. */
  readonly theme: 'auto' | 'light' | 'dark'
  readonly language: Language
}

export const standardPreferences: Preferences = { text: 'normal', contrast: 'normal', theme: 'auto', language: 'vi' }

/** public/before-paint.js reads the same entry before the first paint. */
const PREFERENCES_KEY = 'giamsat.preferences'

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], standard: T): T =>
  allowed.find((candidate) => candidate === value) ?? standard

/** What an entry says; anything unknown in it falls back to how the page ships. */
export function parsePreferences(text: string | null): Preferences {
  let saved: unknown = null
  try {
    saved = JSON.parse(text ?? 'null')
  } catch {
    return standardPreferences
  }
  if (typeof saved !== 'object' || saved === null) return standardPreferences
  const entry = saved as Partial<Record<keyof Preferences, unknown>>
  return {
    text: oneOf(entry.text, ['small', 'normal', 'large'], standardPreferences.text),
    contrast: oneOf(entry.contrast, ['normal', 'more'], standardPreferences.contrast),
    theme: oneOf(entry.theme, ['auto', 'light', 'dark'], standardPreferences.theme),
    language: oneOf(entry.language, ['vi', 'en'], standardPreferences.language),
  }
}

/** Private mode may refuse the storage; the choice then holds until the page is closed. */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(PREFERENCES_KEY))
  } catch {
    return standardPreferences
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(preferences))
  } catch {
    // see readPreferences
  }
}

/** Puts them where the style sheets and the screen reader look. */
export function applyPreferences({ text, contrast, theme, language }: Preferences, root: HTMLElement): void {
  root.dataset.text = text
  root.dataset.theme = theme
  if (contrast === 'more') root.dataset.contrast = contrast
  else delete root.dataset.contrast
  root.lang = language
}
