import { formatDate, formatPeriod } from '../shared/format'
import { addDays } from '../shared/iso-date'
import type { Catalogue, Locale } from '../shared/locale'
import { overlap, type Period } from '../shared/period'
import type { Verdict } from '../shared/verdict'
import { checkPeriod, type PeriodRuleId } from './period-rules'

/** Another round, as far as its period matters. */
export interface OtherRound {
  readonly title: string
  readonly period: Period
}

/** What a guard on the period says, with the days it speaks of. */
export interface PeriodNote {
  readonly ruleId: PeriodRuleId
  readonly verdict: Verdict
  readonly period: Period
  /** Left out at the end of the month, or shared with another round; null where the guard names no days. */
  readonly days: Period | null
  /** The round that has these days too. */
  readonly other: string | null
}

/**
 * The guards on a period, one note each, and one for every round it has days in common with.
 * @param others Rounds of the same unit; those of other units count other dossiers.
 */
export function periodNotes(period: Period, others: readonly OtherRound[] = []): PeriodNote[] {
  const notes = checkPeriod(period).map(({ ruleId, verdict, difference }): PeriodNote => {
    const cut = ruleId === 'PERIOD-CUT-SHORT' && verdict === 'fail' && difference !== null
    const days = cut ? { from: addDays(period.to, 1), to: addDays(period.to, -difference) } : null
    return { ruleId: ruleId as PeriodRuleId, verdict, period, days, other: null }
  })
  const shared = others.flatMap(({ title, period: theirs }): PeriodNote[] => {
    const days = overlap(period, theirs)
    return days === null ? [] : [{ ruleId: 'PERIOD-OVERLAP', verdict: 'fail', period, days, other: title }]
  })
  const apart: PeriodNote = { ruleId: 'PERIOD-OVERLAP', verdict: 'pass', period, days: null, other: null }
  return [...notes, ...(shared.length > 0 ? shared : others.length > 0 ? [apart] : [])]
}

interface PeriodText {
  usual: (period: string, fits: boolean) => string
  whole: string
  cutShort: (days: string) => string
  apart: string
  shared: (days: string, other: string) => string
  day: (day: string) => string
}

const text: Catalogue<PeriodText> = {
  vi: {
    usual: (period, fits) =>
      fits
        ? `Kỳ ${period} trùng một kỳ báo cáo thường dùng`
        : `Kỳ ${period} không trùng tháng, quý hay kỳ báo cáo từ ngày 15 đến ngày 14; so với kỳ khác phải xét số ngày`,
    whole: 'Kỳ số liệu không bỏ sót ngày cuối tháng',
    cutShort: (days) => `Kỳ số liệu bỏ ${days} ở cuối tháng; hồ sơ những ngày ấy có thể không nằm trong kỳ nào`,
    apart: 'Không trùng ngày với đợt khác của đơn vị trên máy này',
    shared: (days, other) =>
      `Trùng ${days} với “${other}” trên máy này; cộng hai đợt thì hồ sơ những ngày ấy bị đếm hai lần`,
    day: (day) => `ngày ${day}`,
  },
  en: {
    usual: (period, fits) =>
      fits
        ? `${period} is a usual reporting period`
        : `${period} is no month, quarter or reporting period from the 15th to the 14th; other periods compare only by their days`,
    whole: 'The period leaves out no last days of a month',
    cutShort: (days) => `The period leaves out ${days} at the end of the month; its dossiers may be in no period`,
    apart: 'No days in common with another round of this unit on this computer',
    shared: (days, other) =>
      `Shares ${days} with “${other}” on this computer; added up, the dossiers of those days count twice`,
    day: (day) => day,
  },
}

export function describePeriodNote({ ruleId, verdict, period, days, other }: PeriodNote, locale: Locale): string {
  const words = text[locale]
  if (ruleId === 'PERIOD-USUAL') return words.usual(formatPeriod(period, locale), verdict === 'pass')
  if (ruleId === 'PERIOD-CUT-SHORT') return days === null ? words.whole : words.cutShort(nameDays(days, locale))
  return days === null || other === null ? words.apart : words.shared(nameDays(days, locale), other)
}

/** "ngày 31/8/2025", or "30/8/2025 – 31/8/2025" where they are several. */
export const nameDays = (days: Period, locale: Locale): string =>
  text[locale].day(days.from === days.to ? formatDate(days.from, locale) : formatPeriod(days, locale))
