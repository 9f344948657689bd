import { formMessages } from '../reported/messages'
import type { Catalogue } from '../shared/locale'
import type { ReportedCell } from './cells'
import type { DigitEdit } from './digit-edits'
import type { RuleId, RuleSource } from './edit-rules'

interface ReconcileText {
  /** Lower case, as they stand inside a sentence. */
  cells: Record<ReportedCell, string>
  totalRow: string
  rules: Record<RuleId, string>
  sources: Record<RuleSource, string>
  slips: Record<DigitEdit, string>
  why: {
    /** "56 → 53"; in a table with the name of the cell before it. */
    change: (place: string, from: string, to: string) => string
    allSums: string
    rates: (percents: readonly string[], all: boolean) => string
    ratesOtherwise: (percents: readonly string[]) => string
    ratesNotExplained: (count: number) => string
    notUnique: string
  }
  status: {
    beyond: (cells: number) => string
    stopped: string
    notJoined: string
  }
}

export const reconcileMessages: Catalogue<ReconcileText> = {
  vi: {
    cells: {
      ...formMessages.vi.cells,
      receivedInPeriod: 'tiếp nhận mới trong kỳ',
      receivedDirect: 'tiếp nhận trực tiếp',
      receivedPostal: 'tiếp nhận qua dịch vụ bưu chính',
      resolvedEarlyOrOnTime: 'giải quyết trước và đúng hạn',
      overdueTotal: 'quá hạn (đã và đang giải quyết)',
      dueInPeriod: 'đến hạn trong kỳ',
      returnedOrWithdrawn: 'trả lại hoặc rút',
    },
    totalRow: 'dòng tổng số',
    rules: {
      ...formMessages.vi.rules,
      'II06-FLOW-RETURNED': 'Tiếp nhận bằng đã giải quyết cộng đang giải quyết cộng trả lại, rút',
      'II06-CARRIED': 'Tiếp nhận bằng tiếp nhận mới trong kỳ cộng từ kỳ trước',
      'II06-IN-PERIOD': 'Tiếp nhận mới trong kỳ bằng trực tuyến cộng trực tiếp, bưu chính',
      'II06-DIRECT': 'Trực tiếp, bưu chính bằng trực tiếp cộng bưu chính',
      'II06-RESOLVED-2': 'Đã giải quyết bằng trước và đúng hạn cộng quá hạn',
      'II06-EARLY-ON-TIME': 'Trước và đúng hạn bằng trước hạn cộng đúng hạn',
      'II06-OVERDUE': 'Quá hạn bằng đã giải quyết quá hạn cộng đang giải quyết quá hạn',
      'II06-LATE-RESOLVED': 'Giải quyết quá hạn không nhiều hơn đã giải quyết',
      'II06-LATE-PENDING': 'Đang giải quyết quá hạn không nhiều hơn đang giải quyết',
      'II06-LATE-TOTAL': 'Quá hạn không nhiều hơn tiếp nhận',
      'II06-DUE': 'Đến hạn trong kỳ không nhiều hơn tiếp nhận',
      'II06-RETURNED': 'Trả lại, rút không nhiều hơn đã giải quyết',
      'II06-ON-TIME-ALONE': 'Đã giải quyết bằng đúng hạn cộng quá hạn, nếu đúng hạn gồm cả trước hạn',
      'II06-FLOW-ALONE': 'Tiếp nhận bằng đúng hạn cộng quá hạn cộng đang giải quyết, nếu đúng hạn gồm cả trước hạn',
      'II06-CHANNELS-ALONE': 'Tiếp nhận bằng các hình thức nộp được nêu cộng lại',
      'II06-PENDING-ALONE': 'Tiếp nhận bằng đúng hạn cộng đang giải quyết, nếu mọi hồ sơ đã giải quyết đều đúng hạn',
      'II06-IN-TIME-ALONE': 'Tiếp nhận bằng đã giải quyết cộng đang giải quyết trong hạn, nếu không có hồ sơ nào khác',
      'II06-DUE-PARTS': 'Đến hạn trong kỳ bằng đã giải quyết cộng đang giải quyết quá hạn',
      'II06-COLUMN': 'Dòng tổng số bằng các lĩnh vực cộng lại',
      'II06-JOINT': 'Các phép cộng cùng đúng được, dù thiếu ô',
      'RATE-RANGE': 'Tỷ lệ từ 0 đến 100 %',
      'RATE-FOLLOWS': 'Tỷ lệ tính được từ các số đã ghi',
      'RATE-SUM': 'Tỷ lệ đúng hạn và tỷ lệ trễ hạn cộng lại bằng 100 %',
      'PERIOD-USUAL': 'Kỳ số liệu trùng tháng, quý hoặc kỳ báo cáo từ ngày 15 đến ngày 14',
      'PERIOD-CUT-SHORT': 'Kỳ số liệu không bỏ sót ngày cuối tháng',
      'PERIOD-OVERLAP': 'Kỳ số liệu không trùng ngày với kỳ khác',
    },
    sources: {
      headings: 'Tiêu đề cột của biểu II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP)',
      usualReading: 'Cách ghi thường gặp, biểu không quy định',
      meaning: 'Nghĩa của các cột biểu II.06a/VPCP/KSTT',
      totalRow: 'Dòng tổng số của biểu II.06a/VPCP/KSTT',
      arithmetic: 'Phép tính tỷ lệ',
      reportingPeriods: 'Kỳ báo cáo tính từ ngày 15 đến ngày 14',
    },
    slips: {
      oneDigit: 'chỉ khác một chữ số',
      transposed: 'hai chữ số đổi chỗ',
      digitMissing: 'thiếu một chữ số',
      digitDoubled: 'một chữ số bị lặp',
      digitExtra: 'thừa một chữ số',
      separator: 'dấu phân cách đặt sai chỗ',
    },
    why: {
      change: (place, from, to) => (place === '' ? `${from} → ${to}` : `${place} ${from} → ${to}`),
      allSums: 'mọi tổng khớp',
      rates: (percents, all) =>
        percents.length === 1
          ? `${percents.join('')} ra đúng`
          : `${joined(percents, 'và')} ${all ? 'đều ra đúng' : 'ra đúng'}`,
      ratesOtherwise: (percents) => `${joined(percents, 'và')} ra đúng theo cách tính không có tên gọi`,
      ratesNotExplained: (count) => (count === 1 ? 'tỷ lệ công bố không ra đúng' : 'không tỷ lệ công bố nào ra đúng'),
      notUnique: 'các ô này còn nhận được số khác, cần hỏi nơi báo cáo',
    },
    status: {
      beyond: (cells) => `Sửa đến ${cells} ô vẫn chưa làm mọi tổng cùng khớp; đề nghị kiểm tra lại cả biểu`,
      stopped: 'Đã dừng trước khi tìm xong',
      notJoined: 'Biểu thiếu quá nhiều ô; từng phép cộng được kiểm riêng, đề xuất chưa xét chung cả biểu',
    },
  },
  en: {
    cells: {
      ...formMessages.en.cells,
      receivedInPeriod: 'newly received in the period',
      receivedDirect: 'received in person',
      receivedPostal: 'received by post',
      resolvedEarlyOrOnTime: 'resolved early or on time',
      overdueTotal: 'overdue (resolved and pending)',
      dueInPeriod: 'due in the period',
      returnedOrWithdrawn: 'returned or withdrawn',
    },
    totalRow: 'total row',
    rules: {
      ...formMessages.en.rules,
      'II06-FLOW-RETURNED': 'Received equals resolved plus pending plus returned or withdrawn',
      'II06-CARRIED': 'Received equals newly received plus carried over',
      'II06-IN-PERIOD': 'Newly received equals online plus in person and by post',
      'II06-DIRECT': 'In person and by post equals in person plus by post',
      'II06-RESOLVED-2': 'Resolved equals early or on time plus overdue',
      'II06-EARLY-ON-TIME': 'Early or on time equals early plus on time',
      'II06-OVERDUE': 'Overdue equals resolved overdue plus pending overdue',
      'II06-LATE-RESOLVED': 'Resolved overdue is not more than resolved',
      'II06-LATE-PENDING': 'Pending overdue is not more than pending',
      'II06-LATE-TOTAL': 'Overdue is not more than received',
      'II06-DUE': 'Due in the period is not more than received',
      'II06-RETURNED': 'Returned or withdrawn is not more than resolved',
      'II06-ON-TIME-ALONE': 'Resolved equals on time plus overdue, if on time includes early',
      'II06-FLOW-ALONE': 'Received equals on time plus overdue plus pending, if on time includes early',
      'II06-CHANNELS-ALONE': 'Received equals the channels named',
      'II06-PENDING-ALONE': 'Received equals on time plus pending, if all that was resolved was on time',
      'II06-IN-TIME-ALONE': 'Received equals resolved plus pending in time, if there is no other dossier',
      'II06-DUE-PARTS': 'Due in the period equals resolved plus pending overdue',
      'II06-COLUMN': 'The total row equals the fields added up',
      'II06-JOINT': 'The sums can all hold, though cells are missing',
      'RATE-RANGE': 'A percentage is from 0 to 100',
      'RATE-FOLLOWS': 'The percentage follows from the figures printed',
      'RATE-SUM': 'On time and late add up to 100%',
      'PERIOD-USUAL': 'The period is a month, a quarter or a reporting period from the 15th to the 14th',
      'PERIOD-CUT-SHORT': 'The period leaves out no last days of a month',
      'PERIOD-OVERLAP': 'The period has no days in common with another',
    },
    sources: {
      headings: 'Column headings of form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP)',
      usualReading: 'Usual wording, not a rule of the form',
      meaning: 'What the columns of form II.06a/VPCP/KSTT mean',
      totalRow: 'Total row of form II.06a/VPCP/KSTT',
      arithmetic: 'Arithmetic of percentages',
      reportingPeriods: 'Reporting periods run from the 15th to the 14th',
    },
    slips: {
      oneDigit: 'one digit differs',
      transposed: 'two digits swapped',
      digitMissing: 'a digit is missing',
      digitDoubled: 'a digit is doubled',
      digitExtra: 'a digit too many',
      separator: 'the separator is misplaced',
    },
    why: {
      change: (place, from, to) => (place === '' ? `${from} → ${to}` : `${place} ${from} → ${to}`),
      allSums: 'all sums hold',
      rates: (percents, all) =>
        percents.length === 1
          ? `${percents.join('')} comes out right`
          : `${joined(percents, 'and')} ${all && percents.length === 2 ? 'both come out right' : 'come out right'}`,
      ratesOtherwise: (percents) => `${joined(percents, 'and')} by a formula without a name`,
      ratesNotExplained: (count) =>
        count === 1 ? 'the published percentage does not come out' : 'no published percentage comes out',
      notUnique: 'other figures would fit these cells too: ask',
    },
    status: {
      beyond: (cells) => `No change of up to ${cells} cells makes all sums hold; the whole form should be looked at`,
      stopped: 'Stopped before the search was done',
      notJoined:
        'Too many cells are missing; each sum was checked by itself, the proposals not against all of them together',
    },
  },
}

function joined(list: readonly string[], and: string): string {
  const last = list[list.length - 1] ?? ''
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')} ${and} ${last}`
}
