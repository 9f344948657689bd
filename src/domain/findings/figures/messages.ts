import type { CauseOwner } from '../../dossiers/dossier'
import type { Pillar } from '../../preparedness/preparedness'
import type { Catalogue } from '../../shared/locale'

interface FigureNames {
  readonly published: (cell: string, column: number) => string
  readonly recomputed: (cell: string, column: number) => string
  readonly sum: (expression: string) => string
  readonly difference: (expression: string) => string
  readonly proposed: (cell: string) => string
  readonly rate: (kind: string, convention: string) => string
  readonly rateTop: (kind: string, convention: string) => string
  readonly rateBottom: (kind: string, convention: string) => string
  readonly onlineShare: string
  readonly resolvedShare: string
  readonly perWorkingDay: string
  readonly workingDays: string
  readonly target: string
  readonly listTotal: string
  readonly late: string
  readonly pendingOverdue: string
  readonly overdue: string
  readonly pausedPastDue: string
  readonly pausedLong: (days: number) => string
  readonly dueSoon: (days: number) => string
  readonly withoutDue: string
  readonly withoutApology: string
  readonly withoutCause: string
  readonly owners: Readonly<Record<CauseOwner, string>>
  readonly unknownField: string
  readonly fieldLate: (field: string) => string
  readonly fieldTotal: (field: string) => string
  readonly fieldRate: (field: string) => string
  readonly lateWeeks: string
  readonly neighbourhoods: (label: string) => string
  readonly silent: (label: string) => string
  readonly itemGap: (item: string) => string
  readonly itemNeed: (item: string) => string
  readonly itemCompared: (item: string, label: string) => string
  readonly placeShort: (name: string) => string
  readonly placeCompared: (name: string) => string
  readonly pillars: Readonly<Record<Pillar, string>>
  readonly pillarShort: (pillar: string, label: string) => string
  readonly pillarSilent: (pillar: string, label: string) => string
  readonly trainingHeld: (label: string) => string
  readonly trainingNone: (label: string) => string
  readonly trainingSilent: (label: string) => string
  readonly forceGap: (force: string) => string
  readonly forceNeed: (force: string) => string
  readonly forceCompared: (force: string, label: string) => string
  readonly causesNamed: string
}

export const figureMessages: Catalogue<FigureNames> = {
  vi: {
    published: (cell, column) => `Số công bố, cột ${column}: ${cell}`,
    recomputed: (cell, column) => `Đếm từ danh sách, cột ${column}: ${cell}`,
    sum: (expression) => `Cộng các phần theo ${expression}`,
    difference: (expression) => `Chênh lệch theo ${expression}`,
    proposed: (cell) => `Số đề nghị hỏi lại: ${cell}`,
    rate: (kind, convention) => `Tỷ lệ ${kind}, ${convention}`,
    rateTop: (kind, convention) => `Tử số của tỷ lệ ${kind}, ${convention}`,
    rateBottom: (kind, convention) => `Mẫu số của tỷ lệ ${kind}, ${convention}`,
    onlineShare: 'Tỷ lệ tiếp nhận trực tuyến trên tổng số tiếp nhận',
    resolvedShare: 'Tỷ lệ đã giải quyết trên tổng số tiếp nhận',
    perWorkingDay: 'Hồ sơ tiếp nhận bình quân một ngày làm việc',
    workingDays: 'Số ngày làm việc trong kỳ',
    target: 'Mức đặt ra cho tỷ lệ trước và đúng hạn',
    listTotal: 'Hồ sơ trong danh sách',
    late: 'Hồ sơ quá hạn trong danh sách, đã và đang giải quyết',
    pendingOverdue: 'Hồ sơ đang giải quyết đã quá hạn, theo danh sách',
    overdue: 'Hồ sơ giải quyết quá hạn, theo danh sách',
    pausedPastDue: 'Hồ sơ tạm dừng đã qua ngày hẹn trả',
    pausedLong: (days) => `Hồ sơ tạm dừng từ ${days} ngày trở lên kể từ ngày tiếp nhận`,
    dueSoon: (days) => `Hồ sơ đến hạn trong ${days} ngày làm việc sau ngày chốt số liệu`,
    withoutDue: 'Hồ sơ không ghi ngày hẹn trả',
    withoutApology: 'Hồ sơ giải quyết quá hạn chưa ghi thư xin lỗi',
    withoutCause: 'Hồ sơ quá hạn chưa ghi nguyên nhân',
    owners: {
      office: 'Hồ sơ quá hạn do cơ quan',
      system: 'Hồ sơ quá hạn do hệ thống',
      citizen: 'Hồ sơ quá hạn do người nộp',
      unknown: 'Hồ sơ quá hạn chưa rõ nguyên nhân',
    },
    unknownField: 'chưa rõ lĩnh vực',
    fieldLate: (field) => `Hồ sơ quá hạn, lĩnh vực ${field}`,
    fieldTotal: (field) => `Hồ sơ tiếp nhận, lĩnh vực ${field}`,
    fieldRate: (field) => `Tỷ lệ quá hạn trên số tiếp nhận, lĩnh vực ${field}`,
    lateWeeks: 'Hồ sơ quá hạn tiếp nhận trong những tuần tập trung nhất',
    neighbourhoods: (label) => `Số ${label}`,
    silent: (label) => `Số ${label} chưa gửi bảng kê`,
    itemGap: (item) => `Còn thiếu: ${item}`,
    itemNeed: (item) => `Nhu cầu: ${item}`,
    itemCompared: (item, label) => `Số ${label} đã báo đủ số về ${item}`,
    placeShort: (name) => `Số loại vật tư còn thiếu ở ${name}`,
    placeCompared: (name) => `Số loại vật tư ${name} đã báo đủ số`,
    pillars: { command: 'chỉ huy', forces: 'lực lượng', means: 'vật tư, phương tiện', logistics: 'hậu cần' },
    pillarShort: (pillar, label) => `Số ${label} báo còn thiếu về ${pillar} tại chỗ`,
    pillarSilent: (pillar, label) => `Số ${label} chưa báo cáo về ${pillar} tại chỗ`,
    trainingHeld: (label) => `Số ${label} đã tập huấn`,
    trainingNone: (label) => `Số ${label} trả lời chưa tập huấn`,
    trainingSilent: (label) => `Số ${label} chưa báo cáo về tập huấn`,
    forceGap: (force) => `Còn thiếu người: ${force}`,
    forceNeed: (force) => `Nhu cầu người: ${force}`,
    forceCompared: (force, label) => `Số ${label} đã báo đủ số về ${force}`,
    causesNamed: 'Số nguyên nhân được nêu',
  },
  en: {
    published: (cell, column) => `Published, column ${column}: ${cell}`,
    recomputed: (cell, column) => `Counted from the list, column ${column}: ${cell}`,
    sum: (expression) => `The parts added up by ${expression}`,
    difference: (expression) => `Difference by ${expression}`,
    proposed: (cell) => `Figure to ask about: ${cell}`,
    rate: (kind, convention) => `Rate ${kind}, ${convention}`,
    rateTop: (kind, convention) => `Numerator of the rate ${kind}, ${convention}`,
    rateBottom: (kind, convention) => `Denominator of the rate ${kind}, ${convention}`,
    onlineShare: 'Share received online of all received',
    resolvedShare: 'Share resolved of all received',
    perWorkingDay: 'Dossiers received per working day',
    workingDays: 'Working days in the period',
    target: 'Target for the early and on-time rate',
    listTotal: 'Dossiers in the list',
    late: 'Late dossiers in the list, resolved or pending',
    pendingOverdue: 'Pending dossiers already overdue, by the list',
    overdue: 'Dossiers resolved overdue, by the list',
    pausedPastDue: 'Paused dossiers past their due date',
    pausedLong: (days) => `Dossiers paused, ${days} days or more since receipt`,
    dueSoon: (days) => `Dossiers due within ${days} working days after the as-of date`,
    withoutDue: 'Dossiers without a due date',
    withoutApology: 'Dossiers resolved overdue without a letter of apology on record',
    withoutCause: 'Late dossiers without a cause on record',
    owners: {
      office: 'Late dossiers, cause with the office',
      system: 'Late dossiers, cause with the system',
      citizen: 'Late dossiers, cause with the applicant',
      unknown: 'Late dossiers, cause not known',
    },
    unknownField: 'field not known',
    fieldLate: (field) => `Late dossiers, field ${field}`,
    fieldTotal: (field) => `Dossiers received, field ${field}`,
    fieldRate: (field) => `Late of all received, field ${field}`,
    lateWeeks: 'Late dossiers received in the weeks that hold most of them',
    neighbourhoods: () => 'Neighbourhoods',
    silent: () => 'Neighbourhoods that sent no list',
    itemGap: (item) => `Missing: ${item}`,
    itemNeed: (item) => `Needed: ${item}`,
    itemCompared: (item) => `Neighbourhoods with full figures on ${item}`,
    placeShort: (name) => `Kinds of equipment that ${name} is short of`,
    placeCompared: (name) => `Kinds of equipment on which ${name} gave full figures`,
    pillars: { command: 'command', forces: 'forces', means: 'means and materials', logistics: 'logistics' },
    pillarShort: (pillar) => `Neighbourhoods short of ${pillar} on the spot`,
    pillarSilent: (pillar) => `Neighbourhoods that did not report on ${pillar} on the spot`,
    trainingHeld: () => 'Neighbourhoods that held training',
    trainingNone: () => 'Neighbourhoods that said they held none',
    trainingSilent: () => 'Neighbourhoods that did not report on training',
    forceGap: (force) => `People missing: ${force}`,
    forceNeed: (force) => `People needed: ${force}`,
    forceCompared: (force) => `Neighbourhoods with full figures on ${force}`,
    causesNamed: 'Causes named',
  },
}
