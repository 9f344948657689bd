import type { Cause, Outcome } from '../dossiers/dossier'
import type { Catalogue } from '../shared/locale'

const vi = {
  title: 'PHỤ LỤC',
  lines: {
    illustrative: ['Số liệu minh họa về hồ sơ, vật tư và lực lượng', '(kèm theo Báo cáo kết quả giám sát)'],
    given: ['Số liệu về hồ sơ, vật tư và lực lượng', '(kèm theo Báo cáo kết quả giám sát)'],
  },
  intro:
    'Danh sách hồ sơ, số liệu theo lĩnh vực và số lượng vật tư chưa được công bố. Các bảng và hình sau do phần mềm Giám Sát dựng để minh họa cách trình bày, **không phải số liệu của phường** và không dùng làm căn cứ.{totals}',
  introTotals: ' Tổng số hồ sơ ({received}) bằng số công bố; số giải quyết quá hạn là {overdue}.',
  noDossiers: 'Chưa có danh sách hồ sơ, nên chưa lập được các bảng về hồ sơ.',
  noPreparedness: 'Chưa có báo cáo về vật tư và lực lượng, nên chưa lập được các bảng về phòng, chống thiên tai.',
  mark: 'Minh họa',
  source: {
    illustrative: 'Số minh họa, do phần mềm Giám Sát tạo ra; không phải số liệu của phường.',
    dossiers: 'Nguồn: danh sách hồ sơ của kỳ; phần mềm Giám Sát tính theo ngày, đến ngày chốt số liệu.',
    preparedness: 'Nguồn: báo cáo của các khối phố. Dấu — là chưa báo cáo, không phải 0.',
  },
  missing: ' Dấu — là chưa báo cáo, không phải 0.',
  unknown: 'Chưa rõ',
  total: 'Tổng cộng',

  heads: {
    fields: 'HỒ SƠ THEO LĨNH VỰC VÀ KẾT QUẢ',
    overdue: 'HỒ SƠ QUÁ HẠN',
    charts: 'DIỄN BIẾN THEO TUẦN VÀ THEO LĨNH VỰC',
    equipment: 'VẬT TƯ, PHƯƠNG TIỆN PHÒNG, CHỐNG THIÊN TAI',
    people: 'LỰC LƯỢNG VÀ TẬP HUẤN',
    list: 'DANH SÁCH HỒ SƠ',
  },
  fields: {
    caption: (names: string, part: string, all: string) =>
      `${names} chiếm ${part} trong ${all} hồ sơ giải quyết quá hạn`,
    plain: 'Hồ sơ theo lĩnh vực và kết quả',
    columns: [
      'Lĩnh vực',
      'Tiếp nhận',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Đang giải quyết, quá hạn',
      'Đang giải quyết, trong hạn',
      'Quá hạn / đã giải quyết',
    ],
    note: ' Dưới 10 hồ sơ đã giải quyết thì chỉ ghi số đếm, không ghi tỷ lệ.',
    and: ' và ',
  },
  overdue: {
    caption: (count: string) => `${count} hồ sơ giải quyết quá hạn, theo ngày tiếp nhận (trễ: ngày làm việc)`,
    pendingCaption: (count: string) =>
      `${count} hồ sơ đang giải quyết đã quá hạn (trễ: ngày làm việc, đến ngày chốt số liệu)`,
    columns: ['TT', 'Mã hồ sơ', 'Thủ tục', 'Tiếp nhận', 'Hẹn trả', 'Xong', 'Trễ', 'Nguyên nhân'],
    none: 'Không có hồ sơ giải quyết quá hạn trong danh sách.',
  },
  charts: {
    weekly: (week: string, backlog: string) => `Tồn cao nhất ${backlog} hồ sơ, cuối tuần bắt đầu ngày ${week}`,
    weeklyPlain: 'Hồ sơ tiếp nhận, giải quyết và tồn cuối tuần',
    weeklySource: 'Số hồ sơ theo tuần (bắt đầu thứ Hai): tiếp nhận, giải quyết, tồn cuối tuần. ',
    weeklyColumns: ['Tuần bắt đầu', 'Tiếp nhận', 'Giải quyết', 'Tồn cuối tuần'],
    lateColumns: ['Lĩnh vực', 'Quá hạn', 'Đã giải quyết'],
    late: (names: string, part: string, all: string) => `${part} trong ${all} hồ sơ quá hạn ở ${names}`,
    latePlain: 'Hồ sơ quá hạn theo lĩnh vực',
    lateSource: 'Số hồ sơ giải quyết quá hạn trên số đã giải quyết của từng lĩnh vực. ',
  },
  equipment: {
    summaryCaption: (item: string, gap: string, need: string) =>
      `Thiếu nhiều nhất so với nhu cầu: ${item} (${gap} trong ${need})`,
    summaryPlain: 'Vật tư, phương tiện cộng chung các nơi',
    summaryColumns: (label: string) => [
      'Vật tư, phương tiện',
      'ĐVT',
      'Nhu cầu',
      'Hiện có',
      'Hỏng',
      'Dùng được',
      'Thiếu',
      `Số ${label} đủ số liệu`,
    ],
    summaryNote: (label: string) => ` Chỉ cộng ${label} đã báo cáo đủ nhu cầu, số hiện có và số hỏng.`,
    detailCaption: (label: string) => `Vật tư, phương tiện của từng ${label}`,
    detailColumns: (label: string) => [
      capitalised(label),
      'Vật tư, phương tiện',
      'ĐVT',
      'Nhu cầu',
      'Hiện có',
      'Hỏng',
      'Thiếu',
      'Nguồn của nhu cầu',
    ],
    of: (part: string, all: string) => `${part} trong ${all}`,
  },
  people: {
    forcesCaption: (label: string) => `Lực lượng tại chỗ của từng ${label}`,
    forcesColumns: (label: string) => [
      capitalised(label),
      'Lực lượng',
      'Số người',
      'Nhu cầu',
      'Thiếu',
      'Nguồn của nhu cầu',
    ],
    trainingCaption: (label: string) => `Tập huấn theo nội dung và số ${label} đã tổ chức`,
    trainingColumns: ['Nội dung', 'Đã tổ chức', 'Không tổ chức', 'Chưa báo cáo', 'Số lớp', 'Lượt người'],
  },
  list: {
    caption: (count: string) => `${count} hồ sơ của kỳ, theo ngày tiếp nhận`,
    columns: ['TT', 'Mã hồ sơ', 'Lĩnh vực', 'Tiếp nhận', 'Hẹn trả', 'Xong', 'Kết quả'],
  },
  outcomes: {
    early: 'Trước hạn',
    onTime: 'Đúng hạn',
    overdue: 'Quá hạn',
    pendingOverdue: 'Đang giải quyết, quá hạn',
    pendingInTime: 'Đang giải quyết, trong hạn',
  } satisfies Record<Outcome, string>,
  causes: {
    network: 'Hạ tầng mạng',
    software: 'Phần mềm một cửa',
    digitisation: 'Số hóa làm tăng khối lượng',
    notOnSystem: 'Thủ tục chưa có trên hệ thống',
    coordination: 'Phối hợp liên cơ quan',
    citizenSupplement: 'Công dân bổ sung chậm',
    staffing: 'Thiếu nhân lực',
    lateUpdate: 'Cập nhật kết quả chậm',
    unclear: 'Chưa rõ',
  } satisfies Record<Cause, string>,
}

const en: typeof vi = {
  title: 'ANNEX',
  lines: {
    illustrative: ['Illustrative figures of dossiers, equipment and forces', '(annex to the report of supervision)'],
    given: ['Figures of dossiers, equipment and forces', '(annex to the report of supervision)'],
  },
  intro:
    'The list of dossiers, the figures by field and the quantities of equipment were not published. The tables and figures below were made up by Giám Sát to show how they would look; **they are not the ward’s figures** and prove nothing.{totals}',
  introTotals: ' The total ({received}) is the published one; {overdue} were resolved overdue.',
  noDossiers: 'There is no list of dossiers, so the tables of dossiers could not be made.',
  noPreparedness:
    'There is no report of equipment and forces, so the tables of disaster preparedness could not be made.',
  mark: 'Illustrative',
  source: {
    illustrative: 'Illustrative figures made up by Giám Sát; not the ward’s figures.',
    dossiers: 'Source: the list of dossiers of the period; computed by Giám Sát by date, up to the as-of date.',
    preparedness: 'Source: reports of the neighbourhoods. A dash means not reported, not 0.',
  },
  missing: ' A dash means not reported, not 0.',
  unknown: 'Not known',
  total: 'Total',

  heads: {
    fields: 'DOSSIERS BY FIELD AND OUTCOME',
    overdue: 'OVERDUE DOSSIERS',
    charts: 'BY WEEK AND BY FIELD',
    equipment: 'EQUIPMENT FOR DISASTERS',
    people: 'FORCES AND TRAINING',
    list: 'LIST OF DOSSIERS',
  },
  fields: {
    caption: (names, part, all) => `${names} have ${part} of ${all} dossiers resolved overdue`,
    plain: 'Dossiers by field and outcome',
    columns: [
      'Field',
      'Received',
      'Early',
      'On time',
      'Overdue',
      'Pending, overdue',
      'Pending, in time',
      'Overdue / resolved',
    ],
    note: ' Under 10 resolved dossiers only counts are given, no rate.',
    and: ' and ',
  },
  overdue: {
    caption: (count) => `${count} dossiers resolved overdue, by day of receipt (late: working days)`,
    pendingCaption: (count) => `${count} pending dossiers already overdue (late: working days, up to the as-of date)`,
    columns: ['No.', 'Code', 'Procedure', 'Received', 'Due', 'Finished', 'Late', 'Cause'],
    none: 'The list has no dossier resolved overdue.',
  },
  charts: {
    weekly: (week, backlog) => `Highest backlog ${backlog} dossiers, end of the week from ${week}`,
    weeklyPlain: 'Received, resolved and backlog by week',
    weeklySource: 'Dossiers by week (from Monday): received, resolved, backlog at its end. ',
    weeklyColumns: ['First day', 'Received', 'Resolved', 'Backlog at the end'],
    lateColumns: ['Field', 'Overdue', 'Resolved'],
    late: (names, part, all) => `${part} of ${all} overdue dossiers are in ${names}`,
    latePlain: 'Overdue dossiers by field',
    lateSource: 'Dossiers resolved overdue out of those resolved, by field. ',
  },
  equipment: {
    summaryCaption: (item, gap, need) => `Largest share of need missing: ${item} (${gap} of ${need})`,
    summaryPlain: 'Equipment of the ward',
    summaryColumns: () => ['Item', 'Unit', 'Need', 'On hand', 'Broken', 'Usable', 'Missing', 'Neighbourhoods complete'],
    summaryNote: () => ' Only neighbourhoods that gave need, stock and broken pieces are added up.',
    detailCaption: () => 'Equipment by neighbourhood',
    detailColumns: () => [
      'Neighbourhood',
      'Item',
      'Unit',
      'Need',
      'On hand',
      'Broken',
      'Missing',
      'Source of the need',
    ],
    of: (part, all) => `${part} of ${all}`,
  },
  people: {
    forcesCaption: () => 'Forces on the spot by neighbourhood',
    forcesColumns: () => ['Neighbourhood', 'Force', 'People', 'Need', 'Missing', 'Source of the need'],
    trainingCaption: () => 'Training by topic, and neighbourhoods that held it',
    trainingColumns: ['Topic', 'Held', 'Not held', 'Not reported', 'Sessions', 'Participants'],
  },
  list: {
    caption: (count) => `${count} dossiers of the period, by day of receipt`,
    columns: ['No.', 'Code', 'Field', 'Received', 'Due', 'Finished', 'Outcome'],
  },
  outcomes: {
    early: 'Early',
    onTime: 'On time',
    overdue: 'Overdue',
    pendingOverdue: 'Pending, overdue',
    pendingInTime: 'Pending, in time',
  },
  causes: {
    network: 'Network',
    software: 'One-stop software',
    digitisation: 'More work from digitising',
    notOnSystem: 'Procedure not on the system',
    coordination: 'Coordination of offices',
    citizenSupplement: 'Late supplement by the citizen',
    staffing: 'Lack of staff',
    lateUpdate: 'Result recorded late',
    unclear: 'Not clear',
  },
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

export const annexMessages: Catalogue<typeof vi> = { vi, en }
export type AnnexSentences = typeof vi
