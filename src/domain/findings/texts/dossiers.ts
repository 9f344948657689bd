import type { Catalogue } from '../../shared/locale'
import type { FindingText } from './finding-text'

type Key =
  | 'late-field.rate'
  | 'late-field.count'
  | 'late-weeks'
  | 'cause-owners'
  | 'cause-missing'
  | 'paused-past-due'
  | 'paused-long'
  | 'apology-missing'
  | 'pending-overdue'
  | 'due-soon'
  | 'reported-differs'
  | 'no-due-date'

const askFields = 'Đề nghị nêu nguyên nhân và biện pháp đối với hồ sơ quá hạn theo từng lĩnh vực.'
const askFieldsEn = 'Please state causes and measures for late dossiers, field by field.'

/** Sentences from the dossier list. */
export const dossierTexts: Catalogue<Readonly<Record<Key, FindingText>>> = {
  vi: {
    'late-field.rate': {
      sentence:
        'Lĩnh vực {field} có {late} hồ sơ quá hạn trong {total} hồ sơ tiếp nhận ({rate}), trong tổng số {all} hồ sơ quá hạn.',
      titles: [
        '{field}: {late} hồ sơ quá hạn trong {total} ({rate})',
        '{late} hồ sơ quá hạn trong {total} ở một lĩnh vực',
      ],
      ask: 'Đề nghị nêu nguyên nhân và biện pháp đối với {late} hồ sơ quá hạn ở lĩnh vực {field}.',
      askPlain: askFields,
    },
    'late-field.count': {
      sentence:
        'Lĩnh vực {field} có {late} hồ sơ quá hạn trong {total} hồ sơ tiếp nhận, trong tổng số {all} hồ sơ quá hạn.',
      titles: ['{field}: {late} hồ sơ quá hạn trong {total}', '{late} hồ sơ quá hạn trong {total} ở một lĩnh vực'],
      ask: 'Đề nghị nêu nguyên nhân và biện pháp đối với {late} hồ sơ quá hạn ở lĩnh vực {field}.',
      askPlain: askFields,
    },
    'late-weeks': {
      sentence: '{late} trong {all} hồ sơ quá hạn được tiếp nhận từ ngày {from} đến ngày {to}.',
      titles: ['{late} trong {all} hồ sơ quá hạn tiếp nhận từ {from} đến {to}'],
      ask: 'Đề nghị nêu điều kiện làm việc từ ngày {from} đến ngày {to} và việc đã khắc phục.',
      askPlain: null,
    },
    'cause-owners': {
      sentence:
        'Nguyên nhân của {all} hồ sơ quá hạn: do cơ quan {office} hồ sơ, do hệ thống {system} hồ sơ, do người nộp {citizen} hồ sơ, chưa rõ {unknown} hồ sơ.',
      titles: ['Quá hạn do cơ quan {office}, hệ thống {system}, người nộp {citizen}, chưa rõ {unknown}'],
      ask: 'Đề nghị có biện pháp riêng cho nguyên nhân của cơ quan, và kiến nghị cấp có thẩm quyền về nguyên nhân của hệ thống.',
      askPlain: 'Đề nghị phân loại nguyên nhân quá hạn: do cơ quan, do hệ thống hay do người nộp.',
    },
    'cause-missing': {
      sentence: '{count} trong {all} hồ sơ quá hạn chưa ghi nguyên nhân.',
      titles: ['{count} trong {all} hồ sơ quá hạn chưa ghi nguyên nhân'],
      ask: 'Đề nghị ghi nguyên nhân của {count} hồ sơ quá hạn còn thiếu.',
      askPlain: 'Đề nghị ghi nguyên nhân của từng hồ sơ quá hạn.',
    },
    'paused-past-due': {
      sentence:
        '{count} hồ sơ tạm dừng tính giờ đã qua ngày hẹn trả; biểu số liệu vẫn tính là trong hạn nên không thấy trong số quá hạn.',
      titles: ['{count} hồ sơ tạm dừng đã qua ngày hẹn trả, biểu vẫn tính là trong hạn'],
      ask: 'Đề nghị rà soát {count} hồ sơ tạm dừng đã qua ngày hẹn trả và thông báo lại ngày trả cho người nộp.',
      askPlain: 'Đề nghị rà soát hồ sơ tạm dừng đã qua ngày hẹn trả và thông báo lại ngày trả cho người nộp.',
    },
    'paused-long': {
      sentence: '{count} hồ sơ đang tạm dừng tính giờ đã từ {days} ngày trở lên kể từ ngày tiếp nhận.',
      titles: ['{count} hồ sơ tạm dừng từ {days} ngày trở lên kể từ ngày tiếp nhận'],
      ask: 'Đề nghị làm rõ vướng mắc của {count} hồ sơ tạm dừng lâu và hướng giải quyết.',
      askPlain: 'Đề nghị làm rõ vướng mắc của các hồ sơ tạm dừng lâu và hướng giải quyết.',
    },
    'apology-missing': {
      sentence: '{count} trong {all} hồ sơ giải quyết quá hạn chưa ghi đã gửi thư xin lỗi và hẹn lại ngày trả.',
      titles: ['{count} trong {all} hồ sơ giải quyết quá hạn chưa ghi thư xin lỗi'],
      ask: 'Đề nghị báo cáo việc gửi thư xin lỗi và hẹn lại ngày trả đối với {count} hồ sơ giải quyết quá hạn.',
      askPlain: 'Đề nghị báo cáo việc gửi thư xin lỗi và hẹn lại ngày trả đối với hồ sơ quá hạn.',
    },
    'pending-overdue': {
      sentence: '{count} hồ sơ đang giải quyết đã quá hạn tính đến ngày {asOf}.',
      titles: ['{count} hồ sơ đang giải quyết đã quá hạn tính đến ngày {asOf}'],
      ask: 'Đề nghị giải quyết dứt điểm {count} hồ sơ đang giải quyết đã quá hạn, báo cáo ngày trả.',
      askPlain: 'Đề nghị giải quyết dứt điểm hồ sơ đang giải quyết đã quá hạn, báo cáo ngày trả.',
    },
    'due-soon': {
      sentence: '{count} hồ sơ đang giải quyết đến hạn trong {days} ngày làm việc sau ngày {asOf}.',
      titles: ['{count} hồ sơ sắp đến hạn, trong {days} ngày làm việc sau ngày {asOf}'],
      ask: null,
      askPlain: null,
    },
    'reported-differs': {
      sentence: 'Cột {column} ({cell}): số công bố là {reported}, đếm từ danh sách hồ sơ được {counted}.',
      titles: [
        '{Cell}: công bố {reported}, đếm từ danh sách {counted}',
        'Cột {column}: công bố {reported}, đếm từ danh sách {counted}',
      ],
      ask: 'Đề nghị đối chiếu cột {column} ({cell}): công bố {reported}, danh sách hồ sơ {counted}.',
      askPlain: 'Đề nghị đối chiếu số liệu báo cáo với danh sách hồ sơ trên hệ thống một cửa.',
    },
    'no-due-date': {
      sentence:
        '{count} trong {all} hồ sơ không ghi ngày hẹn trả nên không xét được đúng hạn hay quá hạn; biểu số liệu tính là đúng hạn hoặc trong hạn.',
      titles: ['{count} trong {all} hồ sơ không ghi ngày hẹn trả'],
      ask: 'Đề nghị bổ sung ngày hẹn trả của {count} hồ sơ.',
      askPlain: 'Đề nghị ghi đủ ngày hẹn trả trong danh sách hồ sơ.',
    },
  },
  en: {
    'late-field.rate': {
      sentence:
        'In {field}, {late} of {total} dossiers received {late:is|are} late ({rate}), out of {all} late in all.',
      titles: ['{field}: {late} late of {total} ({rate})', '{late} late of {total} in one field'],
      ask: 'Please state causes and measures for the {late} late {late:dossier|dossiers} in {field}.',
      askPlain: askFieldsEn,
    },
    'late-field.count': {
      sentence: 'In {field}, {late} of {total} dossiers received {late:is|are} late, out of {all} late in all.',
      titles: ['{field}: {late} late of {total}', '{late} late of {total} in one field'],
      ask: 'Please state causes and measures for the {late} late {late:dossier|dossiers} in {field}.',
      askPlain: askFieldsEn,
    },
    'late-weeks': {
      sentence: '{late} of {all} late dossiers were received from {from} to {to}.',
      titles: ['{late} of {all} late dossiers were received from {from} to {to}'],
      ask: 'Please describe the working conditions from {from} to {to} and what has been mended since.',
      askPlain: null,
    },
    'cause-owners': {
      sentence:
        'Causes of {all} late dossiers: the office {office}, the system {system}, the applicant {citizen}, not known {unknown}.',
      titles: ['Late by the office {office}, the system {system}, applicants {citizen}, unknown {unknown}'],
      ask: 'Please act on the causes that lie with the office, and raise those of the system with whoever runs it.',
      askPlain: 'Please sort the causes of lateness: the office, the system or the applicant.',
    },
    'cause-missing': {
      sentence: '{count} of {all} late dossiers {count:has|have} no cause on record.',
      titles: ['{count} of {all} late dossiers without a cause on record'],
      ask: 'Please record the cause of the {count} late {count:dossier|dossiers} without one.',
      askPlain: 'Please record the cause of every late dossier.',
    },
    'paused-past-due': {
      sentence:
        '{count} paused {count:dossier is|dossiers are} past the due date; the form counts {count:it|them} as in time, so {count:it does|they do} not show among the late.',
      titles: ['{count} paused {count:dossier|dossiers} past the due date, in time on the form'],
      ask: 'Please review the {count} paused {count:dossier|dossiers} past the due date and give the applicants a new date.',
      askPlain: 'Please review paused dossiers past the due date and give the applicants a new date.',
    },
    'paused-long': {
      sentence: '{count} paused {count:dossier was|dossiers were} received {days} days ago or more.',
      titles: ['{count} paused {count:dossier|dossiers}, received {days} days ago or more'],
      ask: 'Please say what holds up the {count} {count:dossier|dossiers} paused for long, and what comes next.',
      askPlain: 'Please say what holds up dossiers paused for long, and what comes next.',
    },
    'apology-missing': {
      sentence:
        '{count} of {all} dossiers resolved overdue {count:has|have} no letter of apology with a new date on record.',
      titles: ['{count} of {all} resolved overdue without a letter of apology on record'],
      ask: 'Please report on letters of apology for the {count} {count:dossier|dossiers} resolved overdue.',
      askPlain: 'Please report on letters of apology for dossiers resolved overdue.',
    },
    'pending-overdue': {
      sentence: '{count} pending {count:dossier was|dossiers were} already overdue on {asOf}.',
      titles: ['{count} pending {count:dossier|dossiers} already overdue on {asOf}'],
      ask: 'Please settle the {count} pending {count:dossier|dossiers} already overdue and report the date.',
      askPlain: 'Please settle pending dossiers already overdue and report the date.',
    },
    'due-soon': {
      sentence: '{count} pending {count:dossier falls|dossiers fall} due within {days} working days after {asOf}.',
      titles: ['{count} pending due within {days} working days after {asOf}'],
      ask: null,
      askPlain: null,
    },
    'reported-differs': {
      sentence: 'Column {column} ({cell}): {reported} as published, {counted} counted from the dossier list.',
      titles: [
        '{Cell}: {reported} published, {counted} counted from the list',
        'Column {column}: {reported} published, {counted} counted',
      ],
      ask: 'Please compare column {column} ({cell}): {reported} published, {counted} in the list.',
      askPlain: 'Please compare the reported figures with the dossier list of the one-stop system.',
    },
    'no-due-date': {
      sentence:
        '{count} of {all} dossiers {count:has|have} no due date, so whether {count:it is|they are} late cannot be told; the form counts {count:it|them} as on time or in time.',
      titles: ['{count} of {all} dossiers without a due date'],
      ask: 'Please add the due date of {count} {count:dossier|dossiers}.',
      askPlain: 'Please give the due date of every dossier in the list.',
    },
  },
}
