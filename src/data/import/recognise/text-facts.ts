import { isListed, isWorkingDay } from '~/domain/deadlines/work-calendar'
import { parseIsoDate } from '~/domain/shared/iso-date'
import { isInPeriod } from '~/domain/shared/period'
import { codeDay } from '../read/text/byte-shapes'
import { DOSSIER_CODE, type DossierChecks, type DossierFacts } from './check-dossiers'
import { timeText } from './coded-dates'
import { hashOf } from './distinct-texts'
import { type FieldValues, PLAIN_CODE, type TextValues } from './text-values'

/** A date column, as far as records are compared by it. */
interface Dates {
  readonly codes: Int32Array
  readonly times: Int32Array | null
  /** By code: yyyyMMdd; 0 where there is no date. */
  readonly days: Int32Array
  /** By code: the whole text. */
  readonly texts: readonly string[]
}

/**
 * The facts of a dossier list in a text file, from its columns. `isQuiet` is `checkDossiers` in whole numbers, and says no
 * wherever it is not sure.
 */
export function textFacts(values: TextValues, checks: DossierChecks): DossierFacts {
  return { firstRow: firstRows(values), isQuiet: quietRecords(values, checks) }
}

function quietRecords(values: TextValues, { period, calendar, has }: DossierChecks): DossierFacts['isQuiet'] {
  const received = datesOf(values, 'receivedAt')
  const due = datesOf(values, 'dueAt')
  const finished = datesOf(values, 'finishedAt')
  const code = values.fields.find(({ field }) => field === 'code')
  const status = values.fields.find(({ field }) => field === 'status')
  const isPattern = patternsOf(values)
  const dayOff = flags(due, (date) => isListed(date, calendar) && !isWorkingDay(date, calendar))
  const late = flags(received, (date) => period !== null && date > period.to)
  const outside = flags(finished, (date) => period !== null && !isInPeriod(date, period))
  const statusOf = (place: number) => status?.reads[status.codes[place] as number]?.value ?? null
  return (place) => {
    if (code === undefined || code.codes[place] !== PLAIN_CODE || !isPattern(place)) return false
    const from = dayAt(received, place)
    const to = dayAt(due, place)
    const end = dayAt(finished, place)
    if (from !== 0 && from % 1_000_000 !== codedDay(values, place)) return false
    if (from !== 0 && Math.floor(from / 1_000_000) !== 20) return false
    if (from !== 0 && to !== 0 && from > to) return false
    if (from !== 0 && end !== 0 && (from > end || (from === end && !isLater(received, finished, place)))) return false
    if (isFlagged(dayOff, due, place) || isFlagged(late, received, place) || isFlagged(outside, finished, place))
      return false
    const is = statusOf(place)
    if (typeof is !== 'number' || !has('finishedAt')) return true
    return is === 9 || is === 10 ? end !== 0 : is > 6 || end === 0
  }
}

function datesOf({ fields }: TextValues, name: string): Dates | null {
  const field = fields.find((each) => each.field === name)
  if (field === undefined) return null
  const texts = field.reads.map(({ value }) => (typeof value === 'string' ? value : ''))
  const days = Int32Array.from(texts, (text) => {
    const date = parseIsoDate(text.slice(0, 10))
    return date === null ? 0 : Number(date.replaceAll('-', ''))
  })
  return { codes: field.codes, times: field.times, days, texts }
}

/** Which dates of a column something is to be said of. */
const flags = (dates: Dates | null, isSaid: (date: ReturnType<typeof parseIsoDate> & string) => boolean): Uint8Array =>
  Uint8Array.from(dates?.texts ?? [], (text) => {
    const date = parseIsoDate(text.slice(0, 10))
    return date !== null && isSaid(date) ? 1 : 0
  })

const dayAt = (dates: Dates | null, place: number): number =>
  dates === null ? 0 : (dates.days[dates.codes[place] as number] as number)

const isFlagged = (flagged: Uint8Array, dates: Dates | null, place: number): boolean =>
  dates !== null && flagged[dates.codes[place] as number] === 1

/** Of two moments of one day: whether the second is not before the first, or one of them has no time. */
function isLater(first: Dates | null, second: Dates | null, place: number): boolean {
  if (first === null || second === null) return true
  const [a, b] = [momentAt(first, place), momentAt(second, place)]
  return a.length <= 10 || b.length <= 10 || a <= b
}

const momentAt = ({ codes, times, texts }: Dates, place: number): string =>
  (texts[codes[place] as number] ?? '') + timeText(times?.[place] ?? -1)

function codedDay({ texts, rows, codeColumn }: TextValues, place: number): number {
  const id = texts.id(rows[place] as number, codeColumn ?? 0)
  return codeDay(texts.bytes, texts.start(id), texts.end(id))
}

/** Whether a plain code follows the pattern of dossier codes: what stands before its dash is told once for all. */
function patternsOf({ texts, rows, codeColumn }: TextValues): (place: number) => boolean {
  const known = new Map<number, { from: number; size: number; is: boolean }[]>()
  return (place) => {
    const id = texts.id(rows[place] as number, codeColumn ?? 0)
    const from = texts.start(id)
    const size = prefixSize(texts.bytes, from)
    // the counter has four digits at least
    if (texts.end(id) - from - size < 12) return false
    const hash = hashOf(texts.bytes, from, from + size)
    const same = known.get(hash)?.find((other) => other.size === size && isSame(texts.bytes, other.from, from, size))
    if (same !== undefined) return same.is
    const is = DOSSIER_CODE.test(texts.text(id))
    known.set(hash, [...(known.get(hash) ?? []), { from, size, is }])
    return is
  }
}

function prefixSize(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] !== 45 /* - */) at += 1
  return at - from
}

function isSame(bytes: Uint8Array, a: number, b: number, size: number): boolean {
  for (let at = 0; at < size; at += 1) if (bytes[a + at] !== bytes[b + at]) return false
  return true
}

/** Codes met so far: plain ones by their bytes, others by their text. */
function firstRows(values: TextValues): DossierFacts['firstRow'] {
  const { texts, rows, codeColumn } = values
  const code: FieldValues | undefined = values.fields.find(({ field }) => field === 'code')
  if (code === undefined || codeColumn === null) return () => undefined
  const others = new Map<string, number>()
  let size = 1
  while (size < rows.length * 2) size *= 2
  /** Place plus 1; 0 = free. */
  const slots = new Int32Array(size)
  const find = (bytes: Uint8Array, from: number, to: number): { slot: number; place: number } => {
    for (let slot = hashOf(bytes, from, to) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const place = (slots[slot] as number) - 1
      if (place === -1) return { slot, place }
      const id = texts.id(rows[place] as number, codeColumn)
      if (isEqual(texts.bytes, texts.start(id), texts.end(id), bytes, from, to)) return { slot, place }
    }
  }
  const encoder = new TextEncoder()
  return (place) => {
    const row = (rows[place] as number) + 1
    if (code.codes[place] === PLAIN_CODE) {
      const id = texts.id(row - 1, codeColumn)
      const found = find(texts.bytes, texts.start(id), texts.end(id))
      if (found.place !== -1) return (rows[found.place] as number) + 1
      const other = others.size === 0 ? undefined : others.get(texts.text(id))
      if (other === undefined) slots[found.slot] = place + 1
      return other
    }
    const value = code.reads[code.codes[place] as number]?.value
    if (typeof value !== 'string') return undefined
    const bytes = encoder.encode(value)
    const found = find(bytes, 0, bytes.length)
    if (found.place !== -1) return (rows[found.place] as number) + 1
    const first = others.get(value)
    if (first === undefined) others.set(value, row)
    return first
  }
}

function isEqual(a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array, bFrom: number, bTo: number): boolean {
  if (aTo - aFrom !== bTo - bFrom) return false
  for (let at = 0; at < aTo - aFrom; at += 1) if (a[aFrom + at] !== b[bFrom + at]) return false
  return true
}
