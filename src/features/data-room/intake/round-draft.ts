import type { TablePreview } from '~/data/import/import-session'
import { cityIn, periodIn, unitIn } from '~/data/package/derive-round'
import type { RateConventionId } from '~/domain/reported/rates'
import { formatDate } from '~/domain/shared/format'
import type { IsoDate } from '~/domain/shared/iso-date'
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
      centre: '',
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
