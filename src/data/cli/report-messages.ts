import type { Catalogue } from '~/domain/shared/locale'

export interface OpenRoundSentences {
  readonly notFound: (path: string) => string
  readonly noDescriptor: (path: string) => string
  readonly notAZip: (path: string) => string
  readonly tooLarge: (path: string) => string
}

export interface ReportCommandSentences extends OpenRoundSentences {
  readonly oneRound: string
  readonly noOutput: string
  readonly unknownPart: (part: string, known: string) => string
  readonly unknownTemplate: (template: string) => string
  readonly cannotWrite: (path: string, detail: string) => string
  readonly wrote: (path: string, bytes: string) => string
}

export const reportMessagesOfCommand: Catalogue<ReportCommandSentences> = {
  vi: {
    notFound: (path) => `${path}: không có tệp hoặc thư mục này; kiểm tra lại đường dẫn.`,
    noDescriptor: (path) => `${path}: không thấy datapackage.json; chỉ ra thư mục của đợt giám sát hoặc tệp .giamsat.`,
    notAZip: (path) => `${path}: không đọc được như tệp .giamsat; lưu lại tệp từ chương trình rồi thử lại.`,
    tooLarge: (path) => `${path}: tệp giải nén ra lớn quá mức chương trình đọc; chia đợt thành nhiều phần.`,
    oneRound: 'report: nêu đúng một thư mục hoặc một tệp .giamsat.',
    noOutput: 'report: nêu ít nhất một nơi ghi: --docx TỆP, --xlsx TỆP hoặc --json TỆP.',
    unknownPart: (part, known) => `report: không có phần “${part}”; các phần là ${known}.`,
    unknownTemplate: (template) => `report: không có mẫu “${template}”; các mẫu là nd30, front.`,
    cannotWrite: (path, detail) => `${path}: không ghi được (${detail}); kiểm tra thư mục và quyền ghi.`,
    wrote: (path, bytes) => `${path}: ${bytes} byte`,
  },
  en: {
    notFound: (path) => `${path}: no such file or folder; check the path.`,
    noDescriptor: (path) => `${path}: no datapackage.json; name the folder of a round or a .giamsat file.`,
    notAZip: (path) => `${path}: cannot be read as a .giamsat file; save it again from the program.`,
    tooLarge: (path) => `${path}: unpacks to more than the program reads; split the round.`,
    oneRound: 'report: name exactly one folder or one .giamsat file.',
    noOutput: 'report: name at least one output: --docx FILE, --xlsx FILE or --json FILE.',
    unknownPart: (part, known) => `report: no part “${part}”; the parts are ${known}.`,
    unknownTemplate: (template) => `report: no template “${template}”; the templates are nd30, front.`,
    cannotWrite: (path, detail) => `${path}: cannot be written (${detail}); check the folder and its rights.`,
    wrote: (path, bytes) => `${path}: ${bytes} bytes`,
  },
}
