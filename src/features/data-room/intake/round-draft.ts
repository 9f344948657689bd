import type { TablePreview } from '~/data/import/import-session'
import { readDateText } from '~/data/import/recognise/date-text'
import type { RateConventionId } from '~/domain/reported/rates'
import { formatDate } from '~/domain/shared/format'
import { type IsoDate, parseIsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'

/** A round as it stands in the form: texts as typed, not yet checked; dates day first. */
export interface RoundDraft {
  readonly title: string
  readonly unit: string
  readonly city: string
  readonly centre: string
  readonly from: string
  readonly to: string
  readonly asOf: string
  readonly supervisedOn: string
  readonly neighbourhoodLabel: string
  readonly convention: RateConventionId
}

/** Where a value of the draft was found. */
export type DraftOrigin = 'title' | 'received' | null

export interface DraftFromFiles {
  readonly draft: RoundDraft
  readonly periodOrigin: DraftOrigin
}

/** What the files say of the ward and the period; empty where they say nothing. */
export function draftFromFiles(
  tables: readonly Pick<TablePreview, 'title' | 'file' | 'received' | 'prose' | 'columns'>[],
): DraftFromFiles {
  const titles = tables.flatMap(({ title }) => title)
  const scopes = tables.flatMap(({ prose }) => prose?.rows.map(({ scope }) => scope) ?? [])
  const unit = first([...titles, ...scopes, ...tables.map(({ file }) => file)], unitIn) ?? ''
  const written = first(titles, periodIn) ?? prosePeriod(tables)
  const received = joined(tables.flatMap((table) => table.received ?? []))
  const period = written ?? received
  const label = first([...tables.flatMap(({ columns }) => columns.map(({ header }) => header)), ...titles], labelIn)
  return {
    draft: {
      title: '',
      unit,
      city: first(titles, cityIn) ?? '',
      centre: first(titles, centreIn) ?? '',
      from: typed(period?.from),
      to: typed(period?.to),
      asOf: typed(period?.to),
      supervisedOn: '',
      neighbourhoodLabel: label ?? 'khối phố',
      convention: 'qd766',
    },
    periodOrigin: written !== null ? 'title' : received === null ? null : 'received',
  }
}

const typed = (date: IsoDate | undefined): string => (date === undefined ? '' : formatDate(date, 'vi'))

const first = <T>(texts: readonly string[], find: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = find(text)
    if (found !== null) return found
  }
  return null
}

const names = String.raw`((?:\p{Lu}[\p{L}']*|\d+)(?:\s+(?:\p{Lu}[\p{L}']*|\d+))*)`
const wardPattern = new RegExp(`(?:^|[^\\p{L}])(phường|xã|đặc khu|Phường|Xã|PHƯỜNG|XÃ)\\s+${names}`, 'u')

/** "ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÒ" → "phường Bến Đò". */
export function unitIn(text: string): string | null {
  const match = wardPattern.exec(text)
  if (match === null) return null
  const [, word = '', name = ''] = match
  return `${word.toLowerCase()} ${properCase(name)}`
}

const cityPattern = new RegExp(`(?:^|[^\\p{L}])(thành phố|tỉnh|TP\\.?|Thành phố|Tỉnh|THÀNH PHỐ|TỈNH)\\s*${names}`, 'u')

export function cityIn(text: string): string | null {
  const match = cityPattern.exec(text)
  if (match === null) return null
  const [, word = '', name = ''] = match
  return `${/^t[ỉi]nh$/i.test(word) ? 'tỉnh' : 'thành phố'} ${properCase(name)}`
}

const centrePattern = /trung tâm phục vụ hành chính công|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả/i

function centreIn(text: string): string | null {
  const found = centrePattern.exec(text)?.[0]
  if (found === undefined) return null
  const lower = found.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** Names in capitals are written as names. */
const properCase = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .split(/\s+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ')
    : name.replace(/\s+/g, ' ')

const dates = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g

/** "Từ ngày 01/7/2025 đến ngày 30/8/2025". Day first: titles are written by people, in Vietnamese. */
export function periodIn(text: string): Period | null {
  if (!/từ|kỳ|–|-|đến/iu.test(text)) return null
  const [from, to] = (text.match(dates) ?? []).map(dayFirst)
  if (from === undefined || to === undefined || from === null || to === null || from > to) return null
  return { from, to }
}

function dayFirst(text: string): IsoDate | null {
  const read = readDateText(text.replace(/\s/g, ''))
  if (read === null) return null
  if (read.shape === 'sure') return parseIsoDate(read.iso.slice(0, 10))
  if (read.shape !== 'order') return null
  const two = (value: number) => String(value).padStart(2, '0')
  return parseIsoDate(`${read.year}-${two(read.second)}-${two(read.first)}`)
}

function prosePeriod(tables: readonly Pick<TablePreview, 'prose'>[]): Period | null {
  for (const { prose } of tables) {
    for (const { periodFrom, periodTo } of prose?.rows ?? []) {
      if (periodFrom !== undefined && periodTo !== undefined) return { from: periodFrom, to: periodTo }
    }
  }
  return null
}

function labelIn(text: string): string | null {
  const match = /khối phố|tổ dân phố|thôn|khu phố|khóm|ấp|buôn|bản(?=\s)/iu.exec(text)
  return match === null ? null : match[0].toLowerCase()
}

const joined = (spans: readonly Period[]): Period | null =>
  spans.reduce<Period | null>(
    (whole, { from, to }) =>
      whole === null
        ? { from, to }
        : { from: from < whole.from ? from : whole.from, to: to > whole.to ? to : whole.to },
    null,
  )
