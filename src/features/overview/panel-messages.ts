import { defineMessages } from '~/ui/i18n/messages'

const counts = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const
const englishCounts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

export const attentionPanelMessages = defineMessages({
  vi: {
    title: 'Việc cần làm trước khi viết báo cáo',
    none: 'Chưa thấy việc gì phải hỏi lại: các số cộng lại đều khớp.',
    unreported: 'Chưa có số liệu nào để kiểm tra: đề nghị trung tâm gửi số liệu theo biểu II.06a.',
    notes: 'Nên xem thêm trước buổi làm việc',
    notesSub: 'Từ danh sách hồ sơ và bảng kê phòng, chống thiên tai',
    pausedPastDue: (n: string) => `Rà soát ${n} hồ sơ tạm dừng đã qua ngày hẹn trả`,
    pausedBecause: 'Biểu số liệu vẫn tính là trong hạn, dù chờ bao lâu',
  },
  en: {
    title: 'To do before the report is written',
    none: 'Nothing to ask yet: all figures add up.',
    unreported: 'There is nothing to check yet: the centre is asked for the figures of form II.06a.',
    notes: 'Worth a look before the meeting',
    notesSub: 'From the dossier list and the disaster preparedness lists',
    pausedPastDue: (n: string) => `Look into ${n} paused dossiers past their date`,
    pausedBecause: 'The form still counts them as in time, however long they wait',
  },
})

export const conventionMessages = defineMessages({
  vi: {
    title: (n: number, low: string, high: string) =>
      `Cùng số liệu, ${counts[n] ?? n} cách tính: đúng hạn từ ${low} đến ${high}`,
    titleOne: 'Cùng số liệu, nhiều cách tính tỷ lệ',
    sub: 'Mỗi tỷ lệ kèm tử số và mẫu số; chỉ so các nơi tính cùng một cách',
    caption: 'Tỷ lệ theo từng cách tính',
    way: 'Cách tính',
    formula: 'Công thức (cột)',
    published: 'Đã công bố',
    asPrinted: 'Tính từ số công bố',
    asCounted: 'Đếm từ danh sách',
    repaired: (cell: string, value: string) => `Nếu ${cell} là ${value}`,
    onTime: 'Trước và đúng hạn',
    late: 'Trễ hạn',
    source: (source: string) => `Nguồn: ${source}; tỷ lệ do Giám Sát tính, hai chữ số, làm tròn nửa lên`,
    chosen: 'đợt này dùng',
  },
  en: {
    title: (n: number, low: string, high: string) =>
      `The same figures, ${englishCounts[n] ?? n} ways: on time from ${low} to ${high}`,
    titleOne: 'The same figures, several rates',
    sub: 'Each rate with numerator and denominator; compare only places that compute alike',
    caption: 'Rates by convention',
    way: 'Convention',
    formula: 'Formula (columns)',
    published: 'Published',
    asPrinted: 'From the published figures',
    asCounted: 'Counted from the list',
    repaired: (cell: string, value: string) => `If ${cell} is ${value}`,
    onTime: 'Early and on time',
    late: 'Late',
    source: (source: string) => `Source: ${source}; rates by Giám Sát, two decimals, half up`,
    chosen: 'used in this round',
  },
})

export const equipmentPanelMessages = defineMessages({
  vi: {
    title: (n: number, unknown: boolean) =>
      `Cần bổ sung ${counts[n] ?? n} nhóm thiết bị${unknown ? '; chưa rõ bao nhiêu' : ''}`,
    titleNone: 'Bài công bố không nêu thiết bị cần bổ sung',
    titleGap: (gap: string, need: string, item: string) => `Thiếu ${gap} trong ${need} ${item}`,
    titleNoGap: 'Bảng kê chưa cho thấy chỗ nào thiếu',
    sub: 'Phòng, chống thiên tai theo “4 tại chỗ”',
    caption: 'Thiết bị phòng, chống thiên tai',
    item: 'Thiết bị',
    need: 'Cần',
    have: 'Có',
    gap: 'Thiếu',
    note: (source: string) => `— là chưa báo cáo, không phải 0. Nguồn: ${source}`,
    usable: 'Còn dùng được',
    places: (unit: string) => `Số ${unit} đủ số để so`,
    gapsSub: 'Nhu cầu so với số còn dùng được',
    toRoom: 'Xem theo từng nơi',
    gapsSource: (file: string) => `Nguồn: tệp ${file}; chỉ cộng nơi có cả nhu cầu, hiện có và số hỏng`,
    absentTitle: 'Chưa tính được chỗ thiếu',
    absentWhy: 'Gói số liệu không có bảng kê phòng, chống thiên tai đọc được.',
  },
  en: {
    title: (n: number, unknown: boolean) =>
      `Equipment of ${englishCounts[n] ?? n} kinds is asked for${unknown ? '; how many is not known' : ''}`,
    titleNone: 'The article names no equipment to add',
    titleGap: (gap: string, need: string, item: string) => `${gap} of ${need} missing: ${item}`,
    titleNoGap: 'The lists show no gap yet',
    sub: 'Disaster preparedness, “four on the spot”',
    caption: 'Disaster equipment',
    item: 'Equipment',
    need: 'Need',
    have: 'Have',
    gap: 'Gap',
    note: (source: string) => `— is not reported, which is not 0. Source: ${source}`,
    usable: 'Usable',
    places: (unit: string) => `Places compared (${unit})`,
    gapsSub: 'Need against what can be used',
    toRoom: 'See each place',
    gapsSource: (file: string) => `Source: file ${file}; only places that gave need, stock and broken pieces`,
    absentTitle: 'Gaps cannot be computed yet',
    absentWhy: 'The package has no preparedness lists that could be read.',
  },
})

export const dossierPanelMessages = defineMessages({
  vi: {
    loading: 'Đang đọc danh sách hồ sơ:',
    progress: (done: string, total: string) => `dòng ${done} trong ${total}`,
    stoppedWhat: 'Đã dừng đọc danh sách hồ sơ',
    readAgain: 'Đọc tiếp',
    absentTitle: 'Chưa vẽ được theo tuần và theo lĩnh vực',
    absentWhy:
      'Phường chưa gửi danh sách hồ sơ; bài công bố chỉ có số tổng. Đề nghị trung tâm gửi danh sách (không kèm dữ liệu cá nhân).',
  },
  en: {
    loading: 'Reading the dossier list:',
    progress: (done: string, total: string) => `row ${done} of ${total}`,
    stoppedWhat: 'Reading the dossier list was stopped',
    readAgain: 'Read on',
    absentTitle: 'Weeks and fields cannot be drawn yet',
    absentWhy:
      'The ward has sent no dossier list; the article has totals only. Ask the centre for the list (without personal data).',
  },
})
