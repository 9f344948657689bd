import type { Locale } from '~/domain/shared/locale'
import { InputError } from './command'

/** @throws InputError for a language we do not speak. */
export function readLocale(option: string): Locale {
  if (option === 'vi' || option === 'en') return option
  throw new InputError(`--lang must be vi or en, and is ${option}`)
}
