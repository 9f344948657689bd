import type { IsoDate } from '~/domain/shared/iso-date'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import { readDateText } from '../import/recognise/date-text'
import type { RecognisedTable } from '../import/recognise/recognised-table'

/** What files say of the round they belong to; null where they say nothing. */
export interface DerivedRound {
  readonly unit: string | null
  readonly city: string | null
  readonly period: Period | null
}

/** The ward and the period as titles over the tables give them, then as running text does. The first that is found stands. */
export function deriveRound(tables: readonly Pick<RecognisedTable, 'title' | 'prose'>[]): DerivedRound {
  const titles = tables.flatMap(({ title }) => title)
  const rows = tables.flatMap(({ prose }) => prose?.rows ?? [])
  const spoken = rows.flatMap(({ periodFrom, periodTo }) =>
    periodFrom !== undefined && periodTo !== undefined && periodFrom <= periodTo
      ? [{ from: periodFrom, to: periodTo }]
      : [],
  )
  return {
    unit: firstIn([...titles, ...rows.map(({ scope }) => scope)], unitIn),
    city: firstIn(titles, cityIn),
    period: firstIn(titles, periodIn) ?? spoken[0] ?? null,
  }
}

function firstIn<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text)
    if (found !== null) return found
  }
  return null
}

const names = String.raw`((?:\p{Lu}[\p{L}']*|\d+)(?:\s+(?:\p{Lu}[\p{L}']*|\d+))*)`
const ward = new RegExp(
  String.raw`(?:^|[^\p{L}])(phường|xã|đặc khu|Phường|Xã|Đặc khu|PHƯỜNG|XÃ|ĐẶC KHU)\s+${names}`,
  'u',
)
const city = new RegExp(String.raw`(?:^|[^\p{L}])(thành phố|tỉnh|TP\.?|Thành phố|Tỉnh|THÀNH PHỐ|TỈNH)\s*${names}`, 'u')

/** "ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÒ" → "phường Bến Đò". */
export function unitIn(text: string): string | null {
  const [, word = '', name = ''] = ward.exec(text) ?? []
  return name === '' ? null : `${word.toLowerCase()} ${asName(name)}`
}

/** "TP. Đà Nẵng" → "thành phố Đà Nẵng". */
export function cityIn(text: string): string | null {
  const [, word = '', name = ''] = city.exec(text) ?? []
  return name === '' ? null : `${word.toLowerCase() === 'tỉnh' ? 'tỉnh' : 'thành phố'} ${asName(name)}`
}

/** Names in capitals are written as names. */
function asName(name: string): string {
  const tidy = name.replace(/\s+/g, ' ')
  if (tidy !== tidy.toUpperCase()) return tidy
  return tidy.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
}

const dates = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g

/** "Từ ngày 01/7/2025 đến ngày 30/8/2025". Day first: titles are written by people, in Vietnamese. */
export function periodIn(text: string): Period | null {
  if (!/từ|kỳ|đến|–|-/iu.test(text)) return null
  const [from = null, to = null] = (text.match(dates) ?? []).map(dayFirst)
  return from === null || to === null || from > to ? null : { from, to }
}

function dayFirst(text: string): IsoDate | null {
  const read = readDateText(text.replace(/\s/g, ''))
  if (read?.shape === 'sure') return parseIsoDate(read.iso.slice(0, 10))
  if (read?.shape !== 'order') return null
  const two = (value: number) => String(value).padStart(2, '0')
  return parseIsoDate(`${read.year}-${two(read.second)}-${two(read.first)}`)
}
