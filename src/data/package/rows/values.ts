import { isoDate, parseIsoDate } from '~/domain/shared/iso-date'
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

/** A list has a million moments on a few hundred days. */
const knownDays = new Map<string, boolean>()
const MOST_DAYS = 20_000
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

function isDay(text: string): boolean {
  let is = knownDays.get(text)
  if (is === undefined) {
    is = parseIsoDate(text) !== null
    if (knownDays.size >= MOST_DAYS) knownDays.clear()
    knownDays.set(text, is)
  }
  return is
}

/** A date, or a date with its time. */
export const momentIn = (value: Value): string | null =>
  typeof value === 'string' && isDay(value.slice(0, 10)) && (value.length === 10 || TIME.test(value.slice(10)))
    ? value
    : null

export const dateIn = (value: Value): string | null => {
  const moment = momentIn(value)
  return moment === null ? null : isoDate(moment.slice(0, 10))
}

/** One of a list of codes. */
export const codeIn = <T extends string>(value: Value, allowed: readonly T[]): T | null =>
  allowed.find((code) => code === value) ?? null
