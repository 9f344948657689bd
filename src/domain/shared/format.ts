import type { IsoDate, IsoDateTime } from './iso-date'
import { dateOf } from './iso-date'
import type { Locale } from './locale'
import type { Period } from './period'
import { roundHalfUp } from './rounding'

/** What stands for a missing figure, everywhere. */
export const MISSING = '—'
const NBSP = '\u00a0'
const MINUS = '−'

const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** 1338 → "1.338" (vi), "1,338" (en); null → "—". `decimals` fixes the number of decimals, half up. */
export function formatNumber(value: number | null, locale: Locale, decimals?: number): string {
  if (value === null) return MISSING
  const { group, decimal } = separators[locale]
  const shown = decimals === undefined ? value : roundHalfUp(value, decimals)
  const text = decimals === undefined ? String(Math.abs(shown)) : Math.abs(shown).toFixed(decimals)
  const [whole = '0', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${shown < 0 ? MINUS : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

/** 95.89 → "95,89 %" with a no-break space (vi), "95.89%" (en); null → "—". Unit in: per cent, already rounded. */
export function formatPercent(percent: number | null, locale: Locale, decimals = 2): string {
  if (percent === null) return MISSING
  return `${formatNumber(percent, locale, decimals)}${locale === 'vi' ? NBSP : ''}%`
}

/**
 * A date as officials write it: day with two figures, month with two only for January and February (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I): "01/7/2025", "13/10/2025", "05/02/2026". English: "1 Jul 2025". Null → "—".
 */
export function formatDate(date: IsoDate | IsoDateTime | null, locale: Locale): string {
  if (date === null) return MISSING
  return `${formatDayMonth(date, locale)}${locale === 'vi' ? '/' : ' '}${date.slice(0, 4)}`
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** "07/7" (vi), "7 Jul" (en): for axes and for the start of a period inside one year. */
export function formatDayMonth(date: IsoDate | IsoDateTime, locale: Locale): string {
  const [, month = '', day = ''] = dateOf(date).split('-')
  if (locale === 'en') return `${Number(day)} ${englishMonths[Number(month) - 1]}`
  return `${day}/${Number(month) <= 2 ? month : Number(month)}`
}

/** "01/7/2025 08:14" (vi), "1 Jul 2025 08:14" (en); the time only where it is known. */
export function formatDateTime(moment: IsoDate | IsoDateTime | null, locale: Locale): string {
  if (moment === null) return MISSING
  const time = moment.slice(11, 16)
  return `${formatDate(moment, locale)}${time === '' ? '' : ` ${time}`}`
}

/** "01/7/2025 – 30/8/2025". */
export const formatPeriod = ({ from, to }: Period, locale: Locale): string =>
  `${formatDate(from, locale)} – ${formatDate(to, locale)}`
