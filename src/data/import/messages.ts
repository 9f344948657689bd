import { reconcileMessages } from '~/domain/reconcile/messages'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Catalogue, Locale } from '~/domain/shared/locale'
import { dateInWords } from '~/domain/shared/number-words'
import { fieldName, kindNames } from './field-names'

type Params = Readonly<Record<string, string | number>>
type Sentence = (params: Params) => string

/** Fields, kinds, rules and days are codes in the params, so that a sentence can say them in its own language. */
const says = (locale: Locale) => ({
  field: (code: string | number | undefined) => fieldName(String(code ?? ''), locale),
  kind: (code: string | number | undefined) => namedIn(kindNames[locale], code),
  rule: (code: string | number | undefined) => namedIn(reconcileMessages[locale].rules, code),
  /** Days in words, so that nobody takes the day for the month. Text that is no day stays. */
  days: (text: string | number | undefined) => {
    const given = String(text ?? '').split(' / ')
    const dates = given.map(parseIsoDate).filter((date) => date !== null)
    if (dates.length < given.length) return String(text ?? '')
    return dates.map((date) => dateInWords(date, locale)).join(locale === 'vi' ? ' hay ' : ' or ')
  },
})

const namedIn = (names: Readonly<Record<string, string>>, code: string | number | undefined): string =>
  names[String(code ?? '')] ?? String(code ?? '')

const inVi = says('vi')
const inEn = says('en')

const vi = {
  doubtfulSeparator: ({ separator }: Params) =>
    `Không rõ dấu “${separator}” ngăn hàng nghìn hay phần thập phân; xin xác nhận số này.`,
  notANumber: () => 'Không đọc được thành một số; xin nhập lại hoặc xác nhận.',
  notWhole: ({ maybe }: Params) =>
    maybe === '' || maybe === undefined
      ? 'Số này không phải số nguyên; xin xác nhận.'
      : `Số này không phải số nguyên; có thể là ${maybe}, xin xác nhận.`,
  negative: () => 'Số âm: xin kiểm tra lại.',
  dashOrZero: () => 'Dấu gạch: là 0 hay chưa báo cáo?',
  noneInWords: () => 'Ghi bằng chữ: là 0 hay chưa báo cáo?',
  quantityWords: () => 'Số lượng ghi bằng chữ: giữ nguyên chữ, không cộng; xin bổ sung số nếu có.',
  dateForNumber: () => 'Ô này là ngày tháng, không phải số; có thể bảng tính đã tự đổi.',
  mergedValue: () => 'Một ô gộp cho nhiều dòng hoặc nhiều cột: không rõ giá trị thuộc dòng nào.',
  errorCell: () => 'Ô báo lỗi công thức, không có giá trị.',
  dateOrder: ({ readings }: Params) => `Không rõ ngày trước hay tháng trước (${inVi.days(readings)}); xin xác nhận.`,
  dateYear: ({ readings }: Params) => `Năm chỉ có hai chữ số (${inVi.days(readings)}); xin xác nhận.`,
  dateSerial: ({ date }: Params) =>
    date === '' ? 'Ngày ghi thành số; xin xác nhận.' : `Ngày ghi thành số (hệ 1900: ${inVi.days(date)}); xin xác nhận.`,
  dateSwapped: ({ date, other }: Params) =>
    `Ngày và tháng có thể đã bị đảo: ${inVi.days(date)} hay ${inVi.days(other)}?`,
  dateImplausible: () => 'Ngày này khó có thật; xin kiểm tra.',
  notADate: () => 'Không đọc được thành ngày, hoặc ngày này không có trên lịch.',
  statusUnknown: () => 'Chưa rõ trạng thái này là trạng thái nào của hệ thống một cửa.',
  channelUnknown: () => 'Chưa rõ hình thức tiếp nhận.',
  yesNoUnknown: () => 'Chưa rõ là có hay không.',
  causeUnknown: () => 'Nguyên nhân này chưa có trong danh mục; giữ nguyên chữ, xin chọn.',
  codeMissing: () => 'Thiếu mã hồ sơ.',
  codeLost: () => 'Mã đã bị bảng tính đổi thành số hoặc ngày và mất chữ số; xin lấy lại từ tệp gốc.',
  procedureCodeLost: () => 'Mã thủ tục đã bị đổi thành số và có thể mất số 0 ở cuối; xin xác nhận.',
  codePattern: () => 'Mã hồ sơ không theo mẫu H17.xx-yyMMdd-nnnn.',
  duplicateCode: ({ row }: Params) => `Mã hồ sơ trùng với dòng ${row}.`,
  receivedAfterDue: () => 'Ngày tiếp nhận sau ngày hẹn trả.',
  finishedBeforeReceived: () => 'Ngày kết thúc trước ngày tiếp nhận.',
  dueOnDayOff: ({ date }: Params) => `Ngày hẹn trả ${inVi.days(date)} là ngày nghỉ.`,
  codeDateDiffers: ({ date }: Params) => `Ngày trong mã hồ sơ (${inVi.days(date)}) khác ngày tiếp nhận.`,
  finishedWithoutDate: () => 'Trạng thái đã xong nhưng không có ngày kết thúc.',
  pendingWithDate: () => 'Trạng thái chưa xong nhưng có ngày kết thúc.',
  outsidePeriod: ({ from, to }: Params) => `Ngày nằm ngoài kỳ giám sát (${inVi.days(from)} – ${inVi.days(to)}).`,
  sumFails: ({ rule, difference }: Params) => `Không khớp: ${inVi.rule(rule)} (lệch ${difference}).`,
  totalDiffers: ({ sum, difference }: Params) =>
    `Dòng tổng không bằng tổng các dòng: cộng được ${sum}, lệch ${difference}.`,
  subTotalDiffers: ({ sum, difference }: Params) =>
    `Dòng cộng nhóm không bằng tổng nhóm: cộng được ${sum}, lệch ${difference}.`,
  gapDiffers: ({ expected }: Params) => `Số thiếu không bằng nhu cầu trừ số dùng được (tính ra ${expected}).`,
  serviceableDiffers: ({ expected }: Params) => `Số dùng được không bằng hiện có trừ hỏng (tính ra ${expected}).`,
  brokenMore: () => 'Số hỏng nhiều hơn số hiện có.',
  nameRepeated: ({ row }: Params) => `Tên trùng với dòng ${row}.`,
  sameFile: ({ other }: Params) => `Tệp này giống hệt tệp đã nhập: ${other}.`,
  hiddenRow: () => 'Dòng này bị ẩn trong tệp; xin xác nhận có lấy không.',
  hiddenColumn: () => 'Cột này bị ẩn trong tệp; xin xác nhận có lấy không.',
  hiddenSheet: () => 'Trang tính này bị ẩn trong tệp; xin xác nhận có lấy không.',
  kindDoubtful: ({ other }: Params) => `Chưa chắc loại bảng; cũng có thể là “${inVi.kind(other)}”.`,
  kindUnknown: () => 'Chưa nhận ra đây là bảng gì; xin chọn loại bảng.',
  noHeader: () => 'Không tìm thấy dòng tiêu đề của bảng nào; xin chỉ dòng tiêu đề.',
  exampleSheet: () =>
    'Trang ví dụ, hướng dẫn hoặc chỉ để xem: không đọc số liệu ở đây; nếu là số liệu cần nạp, đổi tên trang rồi nhập lại.',
  pivoted: () =>
    'Cột này là của một địa bàn nhưng chưa rõ ghi gì nên chưa lấy; xin chọn, hoặc chuyển bảng thành mỗi dòng một địa bàn.',
  placesAsColumns: ({ places, field }: Params) =>
    field === '' || field === undefined
      ? `Mỗi địa bàn có cột riêng (${places}): đã đọc thành mỗi dòng một địa bàn.`
      : `Mỗi cột được hiểu là một địa bàn (${places}), số trong cột là “${inVi.field(field)}”; xin xác nhận.`,
  placesDiffer: ({ sum, difference }: Params) =>
    `Cột tổng không bằng tổng các địa bàn: cộng được ${sum}, lệch ${difference}.`,
  columnUnknown: () => 'Chưa rõ cột này là gì nên chưa lấy; xin chọn.',
  columnAssumed: ({ field }: Params) => `Cột này tạm được hiểu là “${inVi.field(field)}”; xin xác nhận.`,
  columnRival: ({ other }: Params) => `Cột “${other}” cũng có thể là trường này; xin chọn một cột.`,
  onTimeOnly: () => 'Biểu không có cột “trước hạn”: số đúng hạn có thể gồm cả trước hạn; xin xác nhận.',
  rowSetAside: () => 'Dòng này không đọc được như một dòng số liệu nên để riêng; xin xem lại.',
  groupRow: () => 'Dòng tên nhóm, không phải số liệu.',
  subTotalRow: () => 'Dòng cộng nhóm: dùng để kiểm tra, không cộng thêm.',
  nestedRow: () => 'Dòng con: có thể đã tính trong dòng trên; xin xác nhận có cộng thêm không.',
  outsideTable: () => 'Có ô nằm ngoài các cột của bảng, chưa lấy; xin xem lại.',
  keyMissing: () => 'Thiếu tên ở dòng này; xin bổ sung.',
  blankLikeAbove: ({ above }: Params) => `Để trống: có phải vẫn là “${above}” như dòng trên?`,
  neighbourhoodFromTitle: ({ name }: Params) => `Địa bàn lấy từ tiêu đề: “${name}”; xin xác nhận.`,
  personalInText: () => 'Có thông tin cá nhân trong ô ghi chú: ô này không được lấy.',
  proseDoubtful: ({ figure }: Params) => `Số trong đoạn văn cần xem lại: ${inVi.field(figure)}.`,
} satisfies Record<string, Sentence>

/** Everything the import may say of a place in a file. Codes are never reused. */
export type ImportIssueCode = keyof typeof vi

const en: Record<ImportIssueCode, Sentence> = {
  doubtfulSeparator: ({ separator }) => `“${separator}” may part thousands or decimals; please confirm this number.`,
  notANumber: () => 'Cannot be read as one number; please correct or confirm.',
  notWhole: ({ maybe }) =>
    maybe === '' || maybe === undefined
      ? 'Not a whole number; please confirm.'
      : `Not a whole number; it may be ${maybe}, please confirm.`,
  negative: () => 'A negative number: please check.',
  dashOrZero: () => 'A dash: is it 0 or not reported?',
  noneInWords: () => 'Given in words: is it 0 or not reported?',
  quantityWords: () => 'The quantity is in words: kept as written, not added up; please give a number if there is one.',
  dateForNumber: () => 'This cell is a date, not a number; the spreadsheet may have changed it.',
  mergedValue: () => 'One merged cell for several rows or columns: it is not clear which one it belongs to.',
  errorCell: () => 'The cell shows a formula error and has no value.',
  dateOrder: ({ readings }) => `Day or month first (${inEn.days(readings)})? Please confirm.`,
  dateYear: ({ readings }) => `The year has two digits only (${inEn.days(readings)}); please confirm.`,
  dateSerial: ({ date }) =>
    date === ''
      ? 'A date as a number; please confirm.'
      : `A date as a number (1900 system: ${inEn.days(date)}); please confirm.`,
  dateSwapped: ({ date, other }) => `Day and month may have been swapped: ${inEn.days(date)} or ${inEn.days(other)}?`,
  dateImplausible: () => 'This date is hardly real; please check.',
  notADate: () => 'Cannot be read as a date, or the calendar has no such date.',
  statusUnknown: () => 'It is not clear which status of the one-stop system this is.',
  channelUnknown: () => 'The way of receipt is not clear.',
  yesNoUnknown: () => 'It is not clear whether this is yes or no.',
  causeUnknown: () => 'This cause is not on the list; kept as written, please choose.',
  codeMissing: () => 'The dossier code is missing.',
  codeLost: () => 'The spreadsheet turned the code into a number or date and lost digits; take it from the original.',
  procedureCodeLost: () => 'The procedure code became a number and may have lost its last zeros; please confirm.',
  codePattern: () => 'The dossier code does not follow H17.xx-yyMMdd-nnnn.',
  duplicateCode: ({ row }) => `Same dossier code as in row ${row}.`,
  receivedAfterDue: () => 'Received after the due date.',
  finishedBeforeReceived: () => 'Finished before it was received.',
  dueOnDayOff: ({ date }) => `The due date ${inEn.days(date)} is a day off.`,
  codeDateDiffers: ({ date }) => `The date in the code (${inEn.days(date)}) is not the date of receipt.`,
  finishedWithoutDate: () => 'The status says finished, and there is no date of it.',
  pendingWithDate: () => 'The status says not finished, and there is a date of finishing.',
  outsidePeriod: ({ from, to }) => `The date is outside the period (${inEn.days(from)} – ${inEn.days(to)}).`,
  sumFails: ({ rule, difference }) => `Does not add up: ${inEn.rule(rule)} (off by ${difference}).`,
  totalDiffers: ({ sum, difference }) =>
    `The total is not the sum of the rows: they give ${sum}, off by ${difference}.`,
  subTotalDiffers: ({ sum, difference }) => `The sub-total is not the sum of its rows: ${sum}, off by ${difference}.`,
  gapDiffers: ({ expected }) => `The gap is not need minus serviceable (computed: ${expected}).`,
  serviceableDiffers: ({ expected }) => `Serviceable is not on hand minus broken (computed: ${expected}).`,
  brokenMore: () => 'More are broken than on hand.',
  nameRepeated: ({ row }) => `Same name as in row ${row}.`,
  sameFile: ({ other }) => `This file is the same as one imported before: ${other}.`,
  hiddenRow: () => 'This row is hidden in the file; please confirm whether to take it.',
  hiddenColumn: () => 'This column is hidden in the file; please confirm whether to take it.',
  hiddenSheet: () => 'This sheet is hidden in the file; please confirm whether to take it.',
  kindDoubtful: ({ other }) => `The kind of table is not sure; it may also be “${inEn.kind(other)}”.`,
  kindUnknown: () => 'The kind of this table was not recognised; please choose.',
  noHeader: () => 'No header row of a table was found; please point to it.',
  exampleSheet: () =>
    'A sheet of examples, guidance, or only to look at: no figures are read from it; if they are to be imported, name it otherwise and import again.',
  pivoted: () =>
    'This column is of one place, and what it says was not clear, so it was not taken; please choose, or give one row a place.',
  placesAsColumns: ({ places, field }) =>
    field === '' || field === undefined
      ? `Every place has columns of its own (${places}): read as one row a place.`
      : `Every column is taken for a place (${places}), and its numbers for “${inEn.field(field)}”; please confirm.`,
  placesDiffer: ({ sum, difference }) =>
    `The column of totals is not the sum of the places: they give ${sum}, off by ${difference}.`,
  columnUnknown: () => 'What this column is was not clear, so it was not taken; please choose.',
  columnAssumed: ({ field }) =>
    `This column is taken for “${inEn.field(field)}” for want of a better one; please confirm.`,
  columnRival: ({ other }) => `Column “${other}” may be this field too; please choose one.`,
  onTimeOnly: () => 'There is no “early” column: on time may include early; please confirm.',
  rowSetAside: () => 'This row could not be read as a row of data and is set aside; please look.',
  groupRow: () => 'The name of a group, no data.',
  subTotalRow: () => 'A sub-total: used to check, not added.',
  nestedRow: () => 'A row inside another one: it may be counted above; please confirm whether to add it.',
  outsideTable: () => 'Cells outside the columns of the table were not taken; please look.',
  keyMissing: () => 'The name is missing in this row; please add it.',
  blankLikeAbove: ({ above }) => `Blank: still “${above}” as in the row above?`,
  neighbourhoodFromTitle: ({ name }) => `The place is taken from the title: “${name}”; please confirm.`,
  personalInText: () => 'Personal data in a free text: the cell was not taken.',
  proseDoubtful: ({ figure }) => `A figure in the text to look at again: ${inEn.field(figure)}.`,
}

/** Sentences of the import by code. */
export const importMessages: Catalogue<Record<ImportIssueCode, Sentence>> = { vi, en }
