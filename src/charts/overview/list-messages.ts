import { defineMessages } from '~/ui/i18n/messages'

const viFractions: readonly (readonly [number, string])[] = [
  [1 / 4, 'Một phần tư'],
  [1 / 3, 'Một phần ba'],
  [1 / 2, 'Một nửa'],
  [2 / 3, 'Hai phần ba'],
  [3 / 4, 'Ba phần tư'],
]
const enFractions: readonly (readonly [number, string])[] = [
  [1 / 4, 'A quarter of the'],
  [1 / 3, 'A third of the'],
  [1 / 2, 'Half of the'],
  [2 / 3, 'Two thirds of the'],
  [3 / 4, 'Three quarters of the'],
]

/** "Ba phần tư" where the share is within one hundredth of it; null where no simple fraction says it. */
const fractionWord = (words: typeof viFractions, part: number, whole: number): string | null =>
  words.find(([fraction]) => Math.abs(part / whole - fraction) <= 0.01)?.[1] ?? null

const viCounts = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const
const enCounts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

export const overdueWeekMessages = defineMessages({
  vi: {
    none: 'Không có hồ sơ nào bị giải quyết quá hạn',
    lead: (part: number, whole: number, partText: string, wholeText: string, weeks: number) =>
      `${fractionWord(viFractions, part, whole) ?? `${partText} trong ${wholeText}`} hồ sơ quá hạn được tiếp nhận trong ${viCounts[weeks] ?? weeks} tuần đầu`,
    peak: (count: string, whole: string, week: string) =>
      `${whole} hồ sơ quá hạn; nhiều nhất ở tuần từ ${week}: ${count} hồ sơ`,
    sub: 'Số hồ sơ quá hạn theo tuần tiếp nhận (ngày đầu tuần)',
    bracket: (part: string, whole: string) => [`${part} trong ${whole}`, ' hồ sơ quá hạn'].join(''),
    caption: 'Hồ sơ quá hạn theo tuần tiếp nhận',
    week: 'Tuần',
    received: 'Tiếp nhận',
    overdue: 'Quá hạn',
    total: 'Cộng',
    summary: (weeks: string) => `Hồ sơ quá hạn theo tuần tiếp nhận: ${weeks}`,
    source: (rows: string) => `Danh sách ${rows} hồ sơ`,
    illustrativeSource: (rows: string) => `Danh sách minh họa ${rows} hồ sơ`,
    file: 'ho-so-qua-han-theo-tuan',
  },
  en: {
    none: 'No dossier was resolved overdue',
    lead: (part: number, whole: number, partText: string, wholeText: string, weeks: number) =>
      `${fractionWord(enFractions, part, whole) ?? `${partText} of ${wholeText}`} overdue dossiers came in during the first ${enCounts[weeks] ?? weeks} weeks`,
    peak: (count: string, whole: string, week: string) => `${whole} overdue; most in the week from ${week}: ${count}`,
    sub: 'Overdue dossiers by week of receipt (first day of the week)',
    bracket: (part: string, whole: string) => `${part} of ${whole} overdue`,
    caption: 'Overdue dossiers by week of receipt',
    week: 'Week',
    received: 'Received',
    overdue: 'Overdue',
    total: 'Total',
    summary: (weeks: string) => `Overdue dossiers by week of receipt: ${weeks}`,
    source: (rows: string) => `List of ${rows} dossiers`,
    illustrativeSource: (rows: string) => `Illustrative list of ${rows} dossiers`,
    file: 'overdue-by-week',
  },
})

export const lateFieldMessages = defineMessages({
  vi: {
    none: 'Không lĩnh vực nào có hồ sơ bị giải quyết quá hạn',
    few: (names: string, part: string, whole: string) => `${names} chiếm ${part} trong ${whole} hồ sơ quá hạn`,
    all: (names: string, whole: string) => `Cả ${whole} hồ sơ quá hạn ở ${names}`,
    spread: (whole: string, fields: string, name: string, most: string) =>
      `${whole} hồ sơ quá hạn ở ${fields} lĩnh vực; nhiều nhất ${name}: ${most}`,
    and: ' và ',
    sub: 'Số hồ sơ quá hạn theo lĩnh vực',
    ofResolved: 'trên số đã giải quyết',
    unknown: 'Chưa rõ lĩnh vực',
    others: (n: string) => `${n} lĩnh vực khác`,
    caption: 'Hồ sơ quá hạn theo lĩnh vực',
    field: 'Lĩnh vực',
    overdue: 'Quá hạn',
    resolved: 'Đã giải quyết',
    rate: 'Quá hạn trên số đã giải quyết',
    total: 'Cộng',
    tooFew: 'dưới 10 hồ sơ, không tính tỷ lệ',
    summary: (fields: string) => `Hồ sơ quá hạn trên số đã giải quyết: ${fields}`,
    source: (rows: string) => `Danh sách ${rows} hồ sơ`,
    illustrativeSource: (rows: string) => `Danh sách minh họa ${rows} hồ sơ`,
    named: (n: number) => `; bài công bố chỉ nêu tên ${viCounts[n] ?? n} lĩnh vực`,
    file: 'ho-so-qua-han-theo-linh-vuc',
  },
  en: {
    none: 'No field has a dossier resolved overdue',
    few: (names: string, part: string, whole: string) => `${names} make up ${part} of ${whole} overdue dossiers`,
    all: (names: string, whole: string) => `All ${whole} overdue dossiers are in ${names}`,
    spread: (whole: string, fields: string, name: string, most: string) =>
      `${whole} overdue in ${fields} fields; most in ${name}: ${most}`,
    and: ' and ',
    sub: 'Overdue dossiers by field',
    ofResolved: 'of those resolved',
    unknown: 'Field not known',
    others: (n: string) => `${n} other fields`,
    caption: 'Overdue dossiers by field',
    field: 'Field',
    overdue: 'Overdue',
    resolved: 'Resolved',
    rate: 'Overdue of those resolved',
    total: 'Total',
    tooFew: 'under 10 dossiers, no percentage',
    summary: (fields: string) => `Overdue of those resolved: ${fields}`,
    source: (rows: string) => `List of ${rows} dossiers`,
    illustrativeSource: (rows: string) => `Illustrative list of ${rows} dossiers`,
    named: (n: number) => `; the article only names ${enCounts[n] ?? n} fields`,
    file: 'overdue-by-field',
  },
})

export const weeklyFlowMessages = defineMessages({
  vi: {
    none: 'Danh sách không có hồ sơ nào trong kỳ',
    falling: (peak: string, week: string, end: string) =>
      `Tồn đọng cao nhất ${peak} hồ sơ ở tuần từ ${week}; cuối kỳ còn ${end}`,
    rising: (end: string) => `Tồn đọng cao nhất vào cuối kỳ: ${end} hồ sơ`,
    cleared: (peak: string, week: string) =>
      `Tồn đọng cao nhất ${peak} hồ sơ ở tuần từ ${week}; cuối kỳ đã giải quyết hết`,
    sub: 'Số hồ sơ tiếp nhận, giải quyết và còn tồn cuối tuần; tuần đầu, tuần cuối có thể ngắn hơn',
    received: 'tiếp nhận',
    resolved: 'giải quyết',
    backlog: 'tồn cuối tuần',
    caption: 'Tiếp nhận, giải quyết và tồn đọng theo tuần',
    week: 'Tuần',
    total: 'Cộng',
    summary: (weeks: string) => `Tiếp nhận, giải quyết, tồn cuối tuần: ${weeks}`,
    source: (rows: string) => `Danh sách ${rows} hồ sơ; tồn là số đã nhận chưa giải quyết xong`,
    illustrativeSource: (rows: string) => `Danh sách minh họa ${rows} hồ sơ; tồn là số đã nhận chưa giải quyết xong`,
    file: 'tiep-nhan-giai-quyet-theo-tuan',
  },
  en: {
    none: 'The list holds no dossier of the period',
    falling: (peak: string, week: string, end: string) =>
      `Backlog was highest at ${peak} in the week from ${week}; ${end} at the end`,
    rising: (end: string) => `Backlog is highest at the end of the period: ${end} dossiers`,
    cleared: (peak: string, week: string) => `Backlog was highest at ${peak} in the week from ${week}; none at the end`,
    sub: 'Dossiers received, resolved, and left at the end of the week; the first and last week may be shorter',
    received: 'received',
    resolved: 'resolved',
    backlog: 'left at week’s end',
    caption: 'Received, resolved and backlog by week',
    week: 'Week',
    total: 'Total',
    summary: (weeks: string) => `Received, resolved, left at week’s end: ${weeks}`,
    source: (rows: string) => `List of ${rows} dossiers; backlog = received and not finished`,
    illustrativeSource: (rows: string) => `Illustrative list of ${rows} dossiers; backlog = received and not finished`,
    file: 'received-resolved-by-week',
  },
})
