import type { Catalogue, Locale } from '~/domain/shared/locale'
import type { RoundFileProblem } from './round-file'

type Params = RoundFileProblem['params']

const vi = {
  notARound: () => 'Đây không phải tệp của một đợt giám sát (.giamsat): bên trong không có datapackage.json.',
  tooLarge: () => 'Tệp lớn bất thường hoặc bung ra quá lớn, đã dừng đọc.',
  cutOff: () => 'Tệp bị cắt cụt hoặc hỏng mục lục; đã đọc được những phần còn nguyên. Nên xin lại tệp.',
  newerVersion: ({ version, supported }: Params) =>
    `Tệp do phiên bản mới hơn ghi (kiểu ${version ?? '—'}, chương trình này đọc kiểu ${supported ?? '—'}). Hãy mở bằng bản mới hơn của chương trình.`,
  descriptorDamaged: ({ detail }: Params) =>
    `Không đọc được phần mô tả đợt (${detail ?? ''}) nên không mở được tệp. Nên xin lại tệp.`,
  noChecksums: () =>
    'Tệp không kèm mã kiểm tra (không do chương trình này ghi): chỉ kiểm tra được các tệp số liệu, không kiểm tra được phần mô tả.',
  noWork: () => 'Tệp không kèm việc đã làm của đoàn (câu hỏi, xác nhận, kiến nghị).',
  entryMissing: () => 'Thiếu phần này trong tệp; số liệu của phần này không có.',
  entryDamaged: () => 'Phần này bị hỏng, không đọc được; số liệu của phần này không có.',
  wrongChecksum: () => 'Nội dung phần này khác với lúc ghi (mã kiểm tra không khớp) nên không dùng.',
  workDamaged: ({ detail }: Params) =>
    `Không đọc được việc đã làm của đoàn (${detail ?? ''}); số liệu của đợt vẫn mở được.`,
  unknownEntry: () => 'Phần này chương trình không biết, không đọc.',
  unknownSlot: ({ slot }: Params) =>
    `Mục “${slot ?? ''}” trong việc đã làm thì chương trình này không biết, không lấy.`,
  badPath: () => 'Tên tệp bên trong không hợp lệ, không đọc.',
} satisfies Record<string, (params: Params) => string>

/** Everything that can be wrong with a `.giamsat` file. Codes are never reused. */
export type RoundFileProblemCode = keyof typeof vi

const en: Record<RoundFileProblemCode, (params: Params) => string> = {
  notARound: () => 'This is no round in a file (.giamsat): there is no datapackage.json inside.',
  tooLarge: () => 'The file is abnormally large, or unpacks to an abnormal size; reading was stopped.',
  cutOff: () =>
    'The file is cut off or its directory is damaged; what is whole was read. Better ask for the file again.',
  newerVersion: ({ version, supported }) =>
    `A newer version wrote this file (kind ${version ?? '—'}; this program reads kind ${supported ?? '—'}). Open it with a newer program.`,
  descriptorDamaged: ({ detail }) =>
    `The description of the round cannot be read (${detail ?? ''}), so the file cannot be opened. Better ask for it again.`,
  noChecksums: () =>
    'The file has no check sums (this program did not write it): figures can be checked, the description cannot.',
  noWork: () => 'The file has no work of the delegation in it (questions, answers, recommendations).',
  entryMissing: () => 'This part is missing in the file; its figures are not there.',
  entryDamaged: () => 'This part is damaged and cannot be read; its figures are not there.',
  wrongChecksum: () => 'The content of this part is not what was written (its check sum differs); it is not used.',
  workDamaged: ({ detail }) =>
    `The work of the delegation cannot be read (${detail ?? ''}); the figures of the round can be opened.`,
  unknownEntry: () => 'This part is not known to the program and was not read.',
  unknownSlot: ({ slot }) => `“${slot ?? ''}” in the work is not known to this program and was not taken.`,
  badPath: () => 'The name of this part is not allowed; it was not read.',
}

const sentences: Catalogue<Record<RoundFileProblemCode, (params: Params) => string>> = { vi, en }

/** "dossiers.csv: Phần này bị hỏng …" */
export function describeRoundFileProblem({ code, entry, params }: RoundFileProblem, locale: Locale): string {
  const sentence = sentences[locale][code](params)
  return entry === null ? sentence : `${entry}: ${sentence}`
}
