import { isoDate, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import type { ReadValue } from '../../import/recognise/recognised-table'

type Value = ReadValue | undefined

/** '' is no text. */
export const textIn = (value: Value): string | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

export const countIn = (value: Value): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

export const quantityIn = (value: Value): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null

export const yesNoIn = (value: Value): boolean | null => (typeof value === 'boolean' ? value : null)

/** A date, or a date with its time. */
export const momentIn = (value: Value): string | null =>
  typeof value === 'string' ? (parseIsoDate(value) ?? parseIsoDateTime(value)) : null

export const dateIn = (value: Value): string | null => {
  const moment = momentIn(value)
  return moment === null ? null : isoDate(moment.slice(0, 10))
}

/** One of a list of codes. */
export const codeIn = <T extends string>(value: Value, allowed: readonly T[]): T | null =>
  allowed.find((code) => code === value) ?? null
