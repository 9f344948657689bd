import type { Catalogue } from '../shared/locale'

const vi = {
  bothPrint: (cell: string, from: string, to: string) =>
    `Số ${cell} in cả ${from} (công bố) và ${to} (đề xuất); trung tâm chưa trả lời`,
  notMatching: (total: string) => `Các phần của số ${total} không khớp với tổng; đề nghị trung tâm kiểm tra`,
  confirmed: (cell: string, value: string) => `Số ${cell}: trung tâm đã xác nhận ${value}`,
  missing: (cell: string) => `Số ${cell}: chưa báo cáo, in dấu —`,
  rateUnexplained: (percent: string) => `${percent}: không cách tính đã biết nào cho ra số này`,
  rateUndecided: (percent: string) => `${percent}: chưa đủ số công bố để tính lại`,
  sameFigures: (count: string) => `${count} số trên giấy trùng với số đã đọc của đợt giám sát`,
  differentFigures: (count: string) => `${count} số trên giấy khác với số đã đọc của đợt giám sát`,
  unknownFigures: (title: string, ids: string) => `Mục “${title}” gọi số mà đợt giám sát không có: ${ids}`,
  changedSentence: (sentence: string, changes: string) => `Câu đã sửa “${sentence}”: ${changes}; đọc lại câu`,
  change: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  gone: 'không còn số này',
  lapsed: (codes: string) => `Nhận định đã giữ (${codes}): số liệu nay không còn cho thấy, nên không in`,
  noReported: 'Chưa đọc được số công bố, nên phần kết quả còn trống',
  illustrative: 'Phụ lục là số minh họa: mỗi trang in kèm dấu “Minh họa”',
  noDossiers: 'Chưa có danh sách hồ sơ cho phụ lục',
  notDrawn: 'Kế hoạch làm việc chưa có hồ sơ rút ngẫu nhiên: rút ở phần Kiến nghị, Kế hoạch làm việc',
  noPreparedness: 'Chưa có báo cáo phòng, chống thiên tai cho phụ lục',
}

const en: typeof vi = {
  bothPrint: (cell, from, to) => `“${cell}” prints both ${from} (published) and ${to} (proposed); no reply yet`,
  notMatching: (total) => `The parts of “${total}” do not equal their total; the centre is asked to check`,
  confirmed: (cell, value) => `“${cell}”: the centre confirmed ${value}`,
  missing: (cell) => `“${cell}”: not reported, prints a dash`,
  rateUnexplained: (percent) => `${percent}: no known formula gives this figure`,
  rateUndecided: (percent) => `${percent}: too few published figures to recompute it`,
  sameFigures: (count) => `${count} figures on paper equal those read from the round`,
  differentFigures: (count) => `${count} figures on paper differ from those read from the round`,
  unknownFigures: (title, ids) => `“${title}” names figures that the round does not have: ${ids}`,
  changedSentence: (sentence, changes) => `Edited sentence “${sentence}”: ${changes}; read it again`,
  change: (name, before, after) => `${name}: ${before} → ${after}`,
  gone: 'no such figure any more',
  lapsed: (codes) => `Kept findings (${codes}): the figures no longer show them, so they do not print`,
  noReported: 'The published figures could not be read, so the findings are empty',
  illustrative: 'The annex is illustrative: every page is marked “Illustrative”',
  noDossiers: 'There is no list of dossiers for the annex',
  notDrawn: 'The plan of the visit has no dossiers drawn by lot: draw them under Recommendations, Plan of the visit',
  noPreparedness: 'There is no report of disaster preparedness for the annex',
}

export const preflightMessages: Catalogue<typeof vi> = { vi, en }
