import type { FormCell } from '~/domain/reported/form'
import { defineMessages } from '~/ui/i18n/messages'

const counts = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const
const englishCounts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** A cell named as briefly as a headline allows. */
const viCells: Readonly<Record<FormCell, string>> = {
  receivedTotal: 'số tiếp nhận',
  receivedOnline: 'số trực tuyến',
  receivedDirectAndPostal: 'số trực tiếp, bưu chính',
  carriedOver: 'số kỳ trước chuyển sang',
  resolvedTotal: 'số đã giải quyết',
  resolvedEarly: 'số trước hạn',
  resolvedOnTime: 'số đúng hạn',
  resolvedOverdue: 'số quá hạn',
  pendingTotal: 'số đang giải quyết',
  pendingInTime: 'số đang trong hạn',
  pendingOverdue: 'số đang quá hạn',
}
const enCells: Readonly<Record<FormCell, string>> = {
  receivedTotal: 'the number received',
  receivedOnline: 'the number online',
  receivedDirectAndPostal: 'the number in person and by post',
  carriedOver: 'the number carried over',
  resolvedTotal: 'the number resolved',
  resolvedEarly: 'the number early',
  resolvedOnTime: 'the number on time',
  resolvedOverdue: 'the number overdue',
  pendingTotal: 'the number pending',
  pendingInTime: 'the number pending in time',
  pendingOverdue: 'the number pending overdue',
}

export const pageMessages = defineMessages({
  vi: {
    resolved: (ward: string, resolved: string, received: string) =>
      `${ward} giải quyết ${resolved} trong ${received} hồ sơ`,
    resolvedUnknown: (ward: string) => `Chưa đủ số để nói ${ward} giải quyết được bao nhiêu hồ sơ`,
    askCell: (cell: string) => `${cell} phải hỏi lại trung tâm`,
    askSum: 'các phần cộng lại không khớp, phải hỏi lại trung tâm',
    askRate: 'cách tính tỷ lệ phải hỏi lại trung tâm',
    open: 'chưa kiểm được hết vì thiếu số',
    calm: 'các số cộng lại đều khớp',
    cells: viCells,
    loading: 'Đang đọc số liệu đã công bố',
    alert: (name: string, to: string, from: string) => `${name} ${to} hay ${from}?`,
    alertSum: 'Các phần cộng lại không khớp với tổng',
    missingTitle: 'Chưa có số liệu công bố',
    missingWhat: 'Gói số liệu này không có phần “reported” (các cột của biểu II.06a).',
    toData: 'Xem đã nạp những gì',
  },
  en: {
    resolved: (ward: string, resolved: string, received: string) =>
      `${ward} resolved ${resolved} of ${received} dossiers`,
    resolvedUnknown: (ward: string) => `Too few figures to say how many dossiers ${ward} resolved`,
    askCell: (cell: string) => `${cell} must be asked again`,
    askSum: 'the parts do not add up and must be asked about',
    askRate: 'how the percentage was made must be asked',
    open: 'not all of it can be checked, figures are missing',
    calm: 'all figures add up',
    cells: enCells,
    loading: 'Reading the published figures',
    alert: (name: string, to: string, from: string) => `${name}: ${to} or ${from}?`,
    alertSum: 'The parts do not add up to their total',
    missingTitle: 'There are no published figures yet',
    missingWhat: 'This package has no part “reported” (the columns of form II.06a).',
    toData: 'See what was loaded',
  },
})

export const tileMessages = defineMessages({
  vi: {
    strip: 'Năm con số chính',
    received: 'Tiếp nhận',
    resolved: 'Đã giải quyết',
    pending: 'Đang giải quyết',
    onTime: 'Trước và đúng hạn',
    late: 'Trễ hạn',
    column: (n: number) => `cột ${n}`,
    dossiers: 'hồ sơ',
    notReported: 'Chưa báo cáo',
    fits: 'Khớp',
    undecided: (cells: string) => `Chưa kết luận: bài không nêu ${cells}`,
    tooMany: (n: string) => `Cộng lại thừa ${n} hồ sơ`,
    tooFew: (n: string) => `Cộng lại thiếu ${n} hồ sơ`,
    flowFails: (sum: string) => `Đã và đang giải quyết cộng lại ${sum}, khác số tiếp nhận`,
    rateFits: 'Khớp',
    rateFitsPending: 'Khớp, tính cả hồ sơ đang trong hạn',
    rateFitsOther: (convention: string) => `Khớp, nhưng theo cách tính ${convention}`,
    rateOnlyIf: (percent: string, cell: string, value: string) => `Chỉ ra ${percent} nếu ${cell} là ${value}`,
    rateFails: (percent: string) => `Tính lại ra ${percent}, không ra số công bố`,
    rateOpen: 'Chưa kết luận: có số chưa báo cáo',
    rateComputed: 'Bài không nêu; Giám Sát tính từ các cột',
    source: (source: string) => `Nguồn: ${source}. Giám Sát cộng và tính lại.`,
    toConventions: 'Cùng số liệu, ba cách tính',
    overdueShort: 'quá hạn',
  },
  en: {
    strip: 'Five main figures',
    received: 'Received',
    resolved: 'Resolved',
    pending: 'Pending',
    onTime: 'Early and on time',
    late: 'Late',
    column: (n: number) => `column ${n}`,
    dossiers: 'dossiers',
    notReported: 'Not reported',
    fits: 'Adds up',
    undecided: (cells: string) => `Undecided: the article does not give ${cells}`,
    tooMany: (n: string) => `The parts are ${n} too many`,
    tooFew: (n: string) => `The parts are ${n} too few`,
    flowFails: (sum: string) => `Resolved and pending make ${sum}, not the number received`,
    rateFits: 'Agrees',
    rateFitsPending: 'Agrees, counting pending ones in time',
    rateFitsOther: (convention: string) => `Agrees, but ${convention}`,
    rateOnlyIf: (percent: string, cell: string, value: string) => `Gives ${percent} only if ${cell} is ${value}`,
    rateFails: (percent: string) => `Recomputed as ${percent}, not as published`,
    rateOpen: 'Undecided: figures are not reported',
    rateComputed: 'Not published; computed from the columns',
    source: (source: string) => `Source: ${source}. Sums and rates by Giám Sát.`,
    toConventions: 'The same figures, three ways',
    overdueShort: 'overdue',
  },
})

export const attentionPanelMessages = defineMessages({
  vi: {
    title: 'Việc cần làm trước khi viết báo cáo',
    none: 'Chưa thấy việc gì phải hỏi lại: các số cộng lại đều khớp.',
    notes: 'Nên xem thêm trước buổi làm việc',
    notesSub: 'Từ danh sách hồ sơ và bảng kê phòng, chống thiên tai',
    pausedPastDue: (n: string) => `Rà soát ${n} hồ sơ tạm dừng đã qua ngày hẹn trả`,
    pausedBecause: 'Biểu số liệu vẫn tính là trong hạn, dù chờ bao lâu',
  },
  en: {
    title: 'To do before the report is written',
    none: 'Nothing to ask yet: all figures add up.',
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
