import { type IsoDate, parseIsoDate } from '../shared/iso-date'

/** A day of the calendar whose year the text may leave out. */
interface Day {
  readonly day: number
  readonly month: number
  readonly year: number | null
}

/** A stretch of time named in the text. `from` null: "tính đến ngày…". Both null: named, but not in dates. */
export interface Period {
  readonly from: Day | null
  readonly to: Day | null
}

export interface PeriodMention extends Period {
  readonly start: number
  readonly end: number
  /** "giai đoạn 2021-2025", "từ 2016 đến 2018": several years, never the reporting period. */
  readonly years: boolean
  /** A period that is set beside the reported one: "so với cùng kỳ năm 2024". */
  readonly compared: boolean
}

const DAY = String.raw`(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4})(?!\d))?(?![\d/]|[.,]\d|\s?%)`
const LONG_DAY = String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?`
const YEAR = String.raw`(?:\s*(?:,\s*)?(?:của\s+)?(?:năm|/|-)?\s*((?:19|20)\d{2})(?!\d|\.\d))?`
const smallWords: Readonly<Record<string, number>> = {
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const patterns: readonly [
  RegExp,
  (groups: readonly (string | undefined)[]) => (Period & { years?: boolean }) | null,
][] = [
  [
    new RegExp(String.raw`(?:từ\s+)?(?:ngày\s+)?${DAY}\)?\s*(?:đến|tới|-|->)\s*(?:hết\s+)?(?:ngày\s+)?${DAY}`, 'gu'),
    (g) => span(day(g[1], g[2], g[3]), day(g[4], g[5], g[6])),
  ],
  [
    new RegExp(
      String.raw`(?:từ\s+)?(?:ngày\s+)?${LONG_DAY}\s*(?:đến|tới|-)\s*(?:hết\s+)?(?:ngày\s+)?${LONG_DAY}`,
      'gu',
    ),
    (g) => span(day(g[1], g[2], g[3]), day(g[4], g[5], g[6])),
  ],
  [
    new RegExp(String.raw`(?:từ\s+)?(?:ngày\s+)?(\d{1,2})\s*(?:đến|tới|-)\s*(?:hết\s+)?(?:ngày\s+)?${DAY}`, 'gu'),
    (g) => span(day(g[1], g[3], g[4]), day(g[2], g[3], g[4])),
  ],
  [
    /(?:từ\s+)?tháng\s+(\d{1,2})(?:\s*[/-]\s*(\d{4}))?\s*(?:đến|tới|-)\s*(?:hết\s+)?tháng\s+(\d{1,2})(?:\s*(?:năm|\/|-)?\s*((?:19|20)\d{2}))?/gu,
    (g) => span(first(g[1], g[2] ?? g[4]), last(g[3], g[4])),
  ],
  [
    new RegExp(
      String.raw`(?:trong\s+)?(\d{1,2}|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+tháng\s+(đầu|cuối)(?:\s+(?:của\s+)?năm(?:\s+nay)?)?${YEAR}`,
      'gu',
    ),
    (g) => months(count(g[1]), g[2] === 'cuối', g[3]),
  ],
  [
    new RegExp(
      String.raw`(?:trong\s+)?(\d{1,2}|ba|sáu|chín)\s+tháng\s+(?:(?:vừa\s+)?qua|(?:năm\s+)?(?=(?:19|20)\d{2}))${YEAR}`,
      'gu',
    ),
    (g) => months(count(g[1]), false, g[2]),
  ],
  [
    new RegExp(String.raw`(?:trong\s+)?qu[íý]\s+(iv|i{1,3}|[1-4])(?![\p{L}\d.,])${YEAR}`, 'gu'),
    (g) => quarter(romans[g[1] ?? ''] ?? Number(g[1]), g[2]),
  ],
  [
    new RegExp(String.raw`(?:trong\s+)?tháng\s+(\d{1,2})(?!\d|\.\d)${YEAR}`, 'gu'),
    (g) => span(first(g[1], g[2]), last(g[1], g[2])),
  ],
  [
    /(?:giai\s+đoạn|nhiệm\s+kì|(?:từ\s+)?(?:năm\s+)?)(?<!\d)((?:19|20)\d{2})\s*(?:đến|-)\s*(?:năm\s+)?((?:19|20)\d{2})(?!\d|\.\d)/gu,
    () => ({ from: null, to: null, years: true }),
  ],
  [/(?:trong\s+)?năm\s+((?:19|20)\d{2})(?!\d|\.\d)/gu, (g) => span(day('1', '1', g[1]), day('31', '12', g[1]))],
  [
    new RegExp(
      String.raw`(?:tính\s+)?(?:(?:từ\s+đầu\s+(?:năm|tháng|quí)|lũy\s+kế)\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?(?:${DAY}|${LONG_DAY})`,
      'gu',
    ),
    (g) => until(g[1] === undefined ? day(g[4], g[5], g[6]) : day(g[1], g[2], g[3])),
  ],
  [
    new RegExp(
      String.raw`(?:trong\s+)?(?:sáng|chiều|tối|ngày|hôm)(?:\s+nay)?,?\s+(?:ngày\s+)?(?:${DAY}|${LONG_DAY})`,
      'gu',
    ),
    (g) => sameDay(g[1] === undefined ? day(g[4], g[5], g[6]) : day(g[1], g[2], g[3])),
  ],
  [
    /(?:(?:tính\s+)?từ\s+đầu\s+(?:năm|tháng|quí)(?:\s+đến\s+nay)?|(?<!\p{L})cùng\s+kì(?:\s+năm\s+(?:trước|ngoái))?|(?<!(?:các|từ|tồn|của)\s)(?:tháng|quí|năm|kì)\s+(?:trước|ngoái)(?!\s+(?:chuyển|còn|tồn|sang)))(?!\p{L})/gu,
    () => ({ from: null, to: null }),
  ],
]

const COMPARED = /(?:so\s+với|cùng\s+kì|hơn|kém)(?:\s+(?:cùng\s+kì|với|của|trong|cùng))*\s*(?:\(\s*)?$/
const COMPARES_ITSELF = /cùng\s+kì|trước|ngoái/
const NOT_A_PERIOD =
  /(?:kế\s+hoạch|mục\s+tiêu|chỉ\s+tiêu|luật(?:\s+\p{L}+)*|nghị\s+quyết|nghị\s+định|quyết\s+định)\s+(?:của\s+)?$/u

const day = (d?: string, m?: string, y?: string): Day => ({
  day: Number(d),
  month: Number(m),
  year: y ? Number(y) : null,
})
const count = (text = ''): number => smallWords[text] ?? Number(text)
const isReal = (it: Day): boolean =>
  it.month >= 1 && it.month <= 12 && it.day >= 1 && it.day <= lastDay(it.month, it.year ?? 2024)
const lastDay = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function span(from: Day, to: Day): Period | null {
  if (!isReal(from) || !isReal(to)) return null
  if (from.year !== null || to.year === null) return { from, to }
  const year = from.month * 100 + from.day > to.month * 100 + to.day ? to.year - 1 : to.year
  return { from: { ...from, year }, to }
}
const until = (to: Day): Period | null => (isReal(to) ? { from: null, to } : null)
const sameDay = (it: Day): Period | null => (isReal(it) ? { from: it, to: it } : null)
const first = (m?: string, y?: string): Day => day('1', m, y)
function last(m?: string, y?: string): Day {
  const month = Number(m)
  return {
    day: month >= 1 && month <= 12 ? lastDay(month, y ? Number(y) : 2024) : 0,
    month,
    year: y ? Number(y) : null,
  }
}
const quarter = (n: number, y?: string): Period | null => span(first(`${3 * n - 2}`, y), last(`${3 * n}`, y))
function months(n: number, atEnd: boolean, y?: string): Period | null {
  if (!(n >= 2 && n <= 12)) return null
  return atEnd ? span(first(`${13 - n}`, y), last('12', y)) : span(first('1', y), last(`${n}`, y))
}

/** Every period that folded text names, in order, the longest where two begin together; none inside another. */
export function findPeriods(folded: string): PeriodMention[] {
  const found: PeriodMention[] = []
  const taken = new Uint8Array(folded.length)
  for (const [pattern, read] of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (/[\p{L}\d]/u.test(folded.charAt(start - 1)) && /^[\p{L}\d]/u.test(match[0])) continue
      if (taken.subarray(start, end).includes(1)) continue
      const period = read(match)
      if (period === null) continue
      taken.fill(1, start, end)
      const before = folded.slice(Math.max(0, start - 40), start)
      const compared = COMPARED.test(before) || (period.to === null && !period.from && COMPARES_ITSELF.test(match[0]))
      if (NOT_A_PERIOD.test(before)) {
        found.push({ from: null, to: null, start, end, years: false, compared: false })
      } else found.push({ from: period.from, to: period.to, start, end, years: period.years ?? false, compared })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const known = (period: Period): boolean => period.to !== null
const sameDayOf = (a: Day | null, b: Day | null): boolean =>
  a === null || b === null
    ? a === b
    : a.day === b.day && a.month === b.month && (a.year === b.year || a.year === null || b.year === null)

/** Whether the text can mean the same stretch of time; a year that one leaves out does not tell them apart. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return known(a) === known(b) && sameDayOf(a.from, b.from) && sameDayOf(a.to, b.to)
}

/** The day as a date, or null where the text leaves the year out. */
export function toIsoDate(it: Day | null): IsoDate | null {
  if (it === null || it.year === null) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return parseIsoDate(`${it.year}-${two(it.month)}-${two(it.day)}`)
}
