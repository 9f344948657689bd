import { formatNumber } from '~/domain/shared/format'
import type { Catalogue, Locale } from '~/domain/shared/locale'

type Params = Readonly<Record<string, string | number>>
type Sentence = (params: Params) => string

const count = (value: string | number | undefined, locale: Locale): string =>
  typeof value === 'number' ? formatNumber(value, locale) : (value ?? '—')

const vi = {
  codeMissing: () => 'Không có mã hồ sơ nên không đưa vào được; dòng này để riêng.',
  receivedMissing: () => 'Không có ngày tiếp nhận nên không đưa vào được; dòng này để riêng.',
  statusDerived: ({ finished, pending }: Params) =>
    `Danh sách không có cột trạng thái: ${count(finished, 'vi')} hồ sơ có ngày kết thúc được coi là đã xử lý xong, ${count(pending, 'vi')} hồ sơ còn lại coi là đang xử lý.`,
  statusDerivedRow: ({ status }: Params) =>
    `Ô trạng thái trống hoặc chưa rõ: tạm coi là ${status === 9 ? 'đã xử lý xong' : 'đang xử lý'} theo ngày kết thúc.`,
  statusMissing: () => 'Không có trạng thái và danh sách không có ngày kết thúc để suy ra; dòng này để riêng.',
  statusUnknowable: () =>
    'Danh sách không có cột trạng thái, cũng không có ngày kết thúc: không biết hồ sơ nào đã xong nên không đưa vào. Xin danh sách có một trong hai cột.',
  nameMissing: () => 'Dòng không có tên nên không đưa vào; dòng này để riêng.',
  placeMissing: () => 'Chưa rõ của khối phố nào nên không đưa vào; dòng này để riêng.',
  placeIsWard: ({ unit, rows }: Params) =>
    `Bảng không có cột khối phố: ${count(rows, 'vi')} dòng được ghi là của ${unit ?? ''} nói chung.`,
  placesAlike: ({ first, second }: Params) =>
    `“${first ?? ''}” và “${second ?? ''}” viết khác nhau: đang coi là hai nơi; nếu là một, sửa cho giống nhau rồi nạp lại.`,
  totalMissing: () => 'Biểu không có dòng tổng: số của cả phường coi như chưa báo cáo, không tự cộng.',
  totalIsOnlyRow: ({ name }: Params) => `Biểu chỉ có một dòng “${name ?? ''}”: dòng này cũng là số của cả phường.`,
  secondForm: () => 'Đợt chỉ có một biểu II.06a; đã lấy biểu đứng trước, biểu này để riêng.',
  figureDiffers: ({ cell, taken, other }: Params) =>
    `${cell ?? ''}: biểu ghi ${count(taken, 'vi')}, đoạn văn ghi ${count(other, 'vi')}; đã lấy số của biểu.`,
  rateRepeated: ({ label }: Params) => `Tỷ lệ “${label ?? ''}” đã có; không lấy lần nữa.`,
  duplicateKept: ({ code }: Params) => `Mã ${code ?? ''} đã có trong danh sách; giữ cả hai dòng.`,
  duplicateReplaced: ({ code }: Params) => `Mã ${code ?? ''}: lấy dòng ở tệp sau, bỏ dòng trước.`,
  procedureNames: ({ code, first, second }: Params) =>
    `Mã thủ tục ${code ?? ''} đi với “${first ?? ''}” và “${second ?? ''}”; danh mục thủ tục lấy tên đứng trước, từng hồ sơ giữ tên của mình.`,
  kindUnknown: () => 'Chưa rõ là bảng gì nên không đưa vào đợt.',
  notConfirmed: ({ figures }: Params) => `${count(figures, 'vi')} số trong đoạn văn chưa được xác nhận nên không lấy.`,
  moreAlike: ({ count: more }: Params) => `… và ${count(more, 'vi')} chỗ khác như vậy.`,
  saysIllustrative: () => 'Bảng tự ghi là số minh họa: được đánh dấu minh họa, không phải số công bố.',
  provenanceMixed: ({ file }: Params) =>
    `${file ?? ''} gồm dòng minh họa và dòng thật: cả tệp được đánh dấu minh họa. Nên chọn “thay” thay vì “thêm”.`,
} satisfies Record<string, Sentence>

/** Everything that may be said when tables become files of a round. Codes are never reused. */
export type BuildIssueCode = keyof typeof vi

const en: Record<BuildIssueCode, Sentence> = {
  codeMissing: () => 'There is no dossier code; the row is set aside.',
  receivedMissing: () => 'There is no date of receipt; the row is set aside.',
  statusDerived: ({ finished, pending }) =>
    `The list has no column of statuses: ${count(finished, 'en')} dossiers with a date of finishing are taken as processed, the other ${count(pending, 'en')} as in process.`,
  statusDerivedRow: ({ status }) =>
    `The status is empty or in doubt: taken as ${status === 9 ? 'processed' : 'in process'} by the date of finishing.`,
  statusMissing: () =>
    'There is no status, and the list has no dates of finishing to derive it from; the row is set aside.',
  statusUnknowable: () =>
    'The list has neither a column of statuses nor dates of finishing: which dossiers are done is not known, so it is not taken. Ask for a list with one of them.',
  nameMissing: () => 'The row has no name and is set aside.',
  placeMissing: () => 'Which neighbourhood the row belongs to is not known; it is set aside.',
  placeIsWard: ({ unit, rows }) =>
    `There is no column of neighbourhoods: ${count(rows, 'en')} rows are put down to ${unit ?? ''} as a whole.`,
  placesAlike: ({ first, second }) =>
    `“${first ?? ''}” and “${second ?? ''}” are spelt differently and taken as two places; if they are one, write them alike and import again.`,
  totalMissing: () =>
    'The form has no total row: the figures of the ward count as not reported; nothing is added up here.',
  totalIsOnlyRow: ({ name }) => `The form has one row only, “${name ?? ''}”: it is the row of the whole ward too.`,
  secondForm: () => 'A round has one form II.06a; the first one was taken and this one set aside.',
  figureDiffers: ({ cell, taken, other }) =>
    `${cell ?? ''}: the form says ${count(taken, 'en')}, the text ${count(other, 'en')}; the form was taken.`,
  rateRepeated: ({ label }) => `The rate “${label ?? ''}” is there already and was not taken again.`,
  duplicateKept: ({ code }) => `The code ${code ?? ''} is in the list already; both rows are kept.`,
  duplicateReplaced: ({ code }) => `The code ${code ?? ''}: the row of the later file was taken, the earlier one left.`,
  procedureNames: ({ code, first, second }) =>
    `Procedure ${code ?? ''} comes with “${first ?? ''}” and “${second ?? ''}”; the list of procedures has the first name, each dossier keeps its own.`,
  kindUnknown: () => 'What this table is was not clear, so it was not taken into the round.',
  notConfirmed: ({ figures }) => `${count(figures, 'en')} figures of the text were not confirmed and not taken.`,
  moreAlike: ({ count: more }) => `… and ${count(more, 'en')} more of the kind.`,
  saysIllustrative: () => 'The table calls itself illustrative: it is marked so, and not as published.',
  provenanceMixed: ({ file }) =>
    `${file ?? ''} holds illustrative and real rows, so the whole file is marked illustrative. Better replace than add.`,
}

export const buildMessages: Catalogue<Record<BuildIssueCode, Sentence>> = { vi, en }
