import { formatNumber } from '~/domain/shared/format'
import type { Catalogue, Locale } from '~/domain/shared/locale'
import type { IssueMessage } from '~/domain/shared/provenance'

type Params = IssueMessage['params']

/** Everything that can be wrong with one place of a file. Codes are never reused. */
export type IssueCode =
  | 'emptyCell'
  | 'notWhole'
  | 'notNumber'
  | 'notDate'
  | 'notMoment'
  | 'notYesNo'
  | 'unknownCode'
  | 'missingColumn'
  | 'extraColumn'
  | 'duplicateColumn'
  | 'wrongCellCount'
  | 'badQuotes'
  | 'duplicateDossier'
  | 'duplicateCell'
  | 'oddDossierCode'
  | 'unknownProcedure'
  | 'receivedAfterDue'
  | 'finishedBeforeReceived'
  | 'supplementBeforeRequest'
  | 'unknownNeighbourhood'
  | 'statusDerived'
  | 'causesFromAnnex'
  | 'causeDiffers'

type Sentences = Readonly<Record<IssueCode, (params: Params) => string>>

const whole = (value: string | number | undefined, locale: Locale): string =>
  typeof value === 'number' ? formatNumber(value, locale) : (value ?? '—')

export const issueMessages: Catalogue<Sentences> = {
  vi: {
    emptyCell: () => 'Ô để trống, cần có giá trị',
    notWhole: () => 'Không phải số nguyên viết liền (ví dụ 1338)',
    notNumber: () => 'Không phải số với dấu chấm thập phân (ví dụ 95.89)',
    notDate: () => 'Không phải ngày dạng năm-tháng-ngày (ví dụ 2025-07-01)',
    notMoment: () => 'Không phải ngày hoặc ngày giờ (ví dụ 2025-07-01T08:14)',
    notYesNo: () => 'Cần ghi true hoặc false',
    unknownCode: ({ allowed }) => `Mã không có trong danh mục: ${allowed}`,
    missingColumn: () => 'Thiếu cột này, coi như chưa báo cáo',
    extraColumn: () => 'Cột không dùng đến, không nạp',
    duplicateColumn: () => 'Hai cột trùng tên, chỉ đọc cột đứng trước',
    wrongCellCount: ({ found, expected }) => `Dòng có ${whole(found, 'vi')} ô, bảng có ${whole(expected, 'vi')} cột`,
    badQuotes: () => 'Dấu nháy kép mở mà không đóng, không tách được các ô',
    duplicateDossier: ({ otherRow }) => `Trùng mã hồ sơ với dòng ${whole(otherRow, 'vi')}, vẫn giữ cả hai`,
    duplicateCell: ({ otherRow }) => `Ô này đã có ở dòng ${whole(otherRow, 'vi')}, không dùng dòng sau`,
    oddDossierCode: () => 'Mã hồ sơ không theo mẫu H17.xx-250715-0001, vẫn giữ',
    unknownProcedure: () => 'Mã thủ tục không có trong danh mục, lĩnh vực và thời hạn để trống',
    receivedAfterDue: ({ due }) => `Ngày tiếp nhận sau ngày hẹn trả ${due}, vẫn giữ`,
    finishedBeforeReceived: ({ received }) => `Ngày có kết quả trước ngày tiếp nhận ${received}, vẫn giữ`,
    supplementBeforeRequest: ({ requested }) => `Ngày bổ sung trước ngày yêu cầu ${requested}, vẫn giữ`,
    unknownNeighbourhood: () => 'Đơn vị không có trong danh sách neighbourhoods.csv, vẫn giữ',
    statusDerived: ({ count }) =>
      `${whole(count, 'vi')} hồ sơ không ghi trạng thái: có ngày kết thúc thì coi là đã xử lý xong, không có thì coi là đang xử lý`,
    causesFromAnnex: ({ count }) => `${whole(count, 'vi')} hồ sơ lấy nguyên nhân ở phụ lục hồ sơ quá hạn`,
    causeDiffers: ({ other }) =>
      `Phụ lục hồ sơ quá hạn ghi nguyên nhân khác (${other}), vẫn giữ nguyên nhân của danh sách`,
  },
  en: {
    emptyCell: () => 'The cell is empty and must have a value',
    notWhole: () => 'Not a whole number without separators (such as 1338)',
    notNumber: () => 'Not a number with a decimal point (such as 95.89)',
    notDate: () => 'Not a date as year-month-day (such as 2025-07-01)',
    notMoment: () => 'Not a date, nor a date with time (such as 2025-07-01T08:14)',
    notYesNo: () => 'Must be true or false',
    unknownCode: ({ allowed }) => `The code is not in the list: ${allowed}`,
    missingColumn: () => 'This column is missing; taken as not reported',
    extraColumn: () => 'The column is not used and was not loaded',
    duplicateColumn: () => 'Two columns have the same name; only the first is read',
    wrongCellCount: ({ found, expected }) =>
      `The row has ${whole(found, 'en')} cells, the table ${whole(expected, 'en')} columns`,
    badQuotes: () => 'A double quote opens and does not close; the cells cannot be told apart',
    duplicateDossier: ({ otherRow }) => `Same dossier code as row ${whole(otherRow, 'en')}; both are kept`,
    duplicateCell: ({ otherRow }) =>
      `This cell stands in row ${whole(otherRow, 'en')} already; the later row is not used`,
    oddDossierCode: () => 'The dossier code does not follow H17.xx-250715-0001; kept',
    unknownProcedure: () => 'The procedure code is not in the list; field and limit stay empty',
    receivedAfterDue: ({ due }) => `Received after the due date ${due}; kept`,
    finishedBeforeReceived: ({ received }) => `Finished before it was received (${received}); kept`,
    supplementBeforeRequest: ({ requested }) => `Supplement came before it was requested (${requested}); kept`,
    statusDerived: ({ count }) =>
      `${whole(count, 'en')} dossiers give no status: with a date of finishing they count as processed, without as in process`,
    causesFromAnnex: ({ count }) =>
      `${whole(count, 'en')} dossiers take their cause from the annex of overdue dossiers`,
    causeDiffers: ({ other }) => `The annex of overdue dossiers gives another cause (${other}); that of the list stays`,
    unknownNeighbourhood: () => 'The neighbourhood is not listed in neighbourhoods.csv; kept',
  },
}

/** The sentence of an issue. @throws RangeError for a code that has none. */
export function describeIssue({ code, params }: IssueMessage, locale: Locale): string {
  const sentences: Readonly<Record<string, ((params: Params) => string) | undefined>> = issueMessages[locale]
  const sentence = sentences[code]
  if (sentence === undefined) throw new RangeError(`no sentence for issue ${code}`)
  return sentence(params)
}
