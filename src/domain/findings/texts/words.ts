import { formatNumber } from '../../shared/format'
import type { Locale } from '../../shared/locale'

/** "thừa" where the parts are more than the total. */
export function tooMany(difference: number, locale: Locale): string {
  if (locale === 'vi') return difference > 0 ? 'thừa' : 'thiếu'
  return difference > 0 ? 'many' : 'few'
}

/** " và cả hai tỷ lệ công bố": the published percentages that a repair explains. */
export function ratesToo(explained: number, all: number, locale: Locale): string {
  if (explained === 0) return ''
  const both = explained === 2 && all === 2
  if (locale === 'vi') return both ? ' và cả hai tỷ lệ công bố' : ` và ${formatNumber(explained, 'vi')} tỷ lệ công bố`
  if (both) return ' and both published percentages'
  return explained === 1
    ? ' and one published percentage'
    : ` and ${formatNumber(explained, 'en')} published percentages`
}

/** The same, short enough for a title: " và cả hai tỷ lệ". */
export function ratesTooShort(explained: number, all: number, locale: Locale): string {
  if (explained === 0) return ''
  const both = explained === 2 && all === 2
  if (locale === 'vi') return both ? ' và cả hai tỷ lệ' : ` và ${formatNumber(explained, 'vi')} tỷ lệ`
  return both ? ' and both percentages' : ` and ${formatNumber(explained, 'en')} of the percentages`
}

/** Said beside a figure while the centre is being asked about it. */
export const inDoubt = (locale: Locale): string =>
  locale === 'vi' ? ', theo số công bố đang đề nghị xác nhận' : ', as published and to be confirmed'
