import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { asLoadError, type LoadFailure } from './load-error'
import { loadErrorMessages } from './load-error-messages'

/** An error for people: what happened, where, and what to do. Sentences without a full stop, but for `action`. */
export interface ErrorDescription {
  readonly what: string
  /** Empty where there is no place to name. */
  readonly where: string
  readonly action: string
}

/** @param error a LoadError, a LoadFailure kept as data, or anything else that was thrown. */
export function describeLoadError(error: unknown, locale: Locale): ErrorDescription {
  const text = loadErrorMessages[locale]
  const failure = isFailure(error) ? error : asLoadError(error)
  if (failure === null) {
    const detail = error instanceof Error ? error.message : String(error)
    return { what: `${text.unexpected}: ${detail}`, where: '', action: text.unexpectedAction }
  }
  const { code, params } = failure
  const tries = typeof params.tries === 'number' && params.tries > 1 ? formatNumber(params.tries, locale) : null
  const what = text.what[code](params) + (tries === null ? '' : `, ${text.tries(tries)}`)
  return { what, where: whereOf(failure, locale), action: text.action[code] }
}

function whereOf({ params: { file, row, column, key, url, address } }: LoadFailure, locale: Locale): string {
  const text = loadErrorMessages[locale]
  const place = [
    file === undefined ? '' : text.file(String(file)),
    typeof row === 'number' ? text.row(formatNumber(row, locale)) : '',
    column === undefined ? '' : text.column(String(column)),
    key === undefined ? '' : text.key(String(key)),
  ]
  const named = place.filter((part) => part !== '').join(', ')
  const link = String(url ?? address ?? '')
  return named !== '' && link !== '' ? text.at(named, link) : named || link
}

const isFailure = (error: unknown): error is LoadFailure =>
  typeof error === 'object' && error !== null && !(error instanceof Error) && 'code' in error && 'params' in error
