import { formatNumber } from '~/domain/shared/format'
import type { Catalogue, Locale } from '~/domain/shared/locale'
import type { Refusal } from './raw-table'
import { splitNote } from './read/read-note'
import type { RefusalCode } from './read/refusal-codes'

type Params = Refusal['params']

interface ReadSentences {
  /** What the file is or has, by code. */
  readonly what: Readonly<Record<RefusalCode, (params: Params) => string>>
  /** What the reader can do about it. */
  readonly action: Readonly<Record<RefusalCode, string>>
  readonly refused: (file: string, what: string, action: string) => string
  readonly encoding: Readonly<Record<string, string>>
  readonly read: (encoding: string) => string
  readonly separator: (separator: string) => string
  readonly signs: Readonly<Record<string, string>>
  readonly damaged: (places: string) => string
  readonly really: (format: string) => string
}

const whole = (value: string | number | undefined, locale: Locale): string =>
  typeof value === 'number' ? formatNumber(value, locale) : (value ?? '—')

const megabytes = (value: string | number | undefined, locale: Locale): string =>
  typeof value === 'number' ? `${formatNumber(Math.round(value / 1024 / 1024), locale)} MB` : '—'

const inSheet = (sheet: string | number | undefined, text: (name: string) => string): string =>
  sheet === undefined || sheet === '' ? '' : text(String(sheet))

const saveAsXlsx =
  'Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As) kiểu “Excel Workbook (.xlsx)” rồi nhập lại.'
const sendAgain = 'Chép hoặc tải lại tệp từ nơi gửi rồi nhập lại; nếu vẫn vậy, đề nghị nơi gửi lưu lại tệp.'
const split = 'Kiểm tra xem có chọn nhầm tệp không, hoặc chia tệp thành nhiều tệp nhỏ rồi nhập từng tệp.'
const saveAsXlsxEn =
  'Open the file in Excel or LibreOffice, choose “Save As” with the type “Excel Workbook (.xlsx)”, then import it again.'
const sendAgainEn = 'Copy or download the file again and import it; if that fails, ask the sender to save it anew.'
const splitEn = 'Check that this is the right file, or split it into smaller files and import them one by one.'

export const readMessages: Catalogue<ReadSentences> = {
  vi: {
    what: {
      emptyFile: () => 'Tệp rỗng, không có byte nào',
      fileTooLarge: ({ bytes, maxBytes }) =>
        `Tệp nặng ${megabytes(bytes, 'vi')}, quá giới hạn ${megabytes(maxBytes, 'vi')}`,
      pdf: () => 'Đây là tệp PDF: chỉ có hình của trang giấy, không còn bảng số liệu để đọc chắc chắn',
      xlsb: () => 'Đây là sổ Excel nhị phân (.xlsb), đọc có thể mất cột',
      oldXls: () => 'Đây là sổ Excel đời cũ (trước Excel 97)',
      wordDoc: () => 'Đây là văn bản Word đời cũ (.doc) hoặc OpenDocument (.odt)',
      rtf: () => 'Đây là văn bản RTF',
      presentation: () => 'Đây là tệp trình chiếu, không phải bảng số liệu',
      image: () => 'Đây là ảnh, không có số liệu để đọc chắc chắn',
      archive: () => 'Đây là tệp nén, không phải bảng số liệu',
      webArchive: () => 'Đây là trang web đóng gói (.mht)',
      unknownBinary: () => 'Không nhận ra loại tệp này',
      unknownXml: () => 'Tệp XML này không phải bảng tính hay văn bản mà chương trình biết',
      password: () => 'Tệp có đặt mật khẩu nên không đọc được',
      zipDamaged: ({ detail }) => `Tệp bị hỏng hoặc bị cắt cụt (phần “${detail ?? ''}”)`,
      zipBomb: () => 'Tệp nén bung ra lớn bất thường (kiểu “bom nén”), đã dừng đọc',
      tooManyEntries: ({ entries, maxEntries }) =>
        `Tệp nén có ${whole(entries, 'vi')} phần, quá giới hạn ${whole(maxEntries, 'vi')}`,
      partMissing: ({ part }) => `Tệp thiếu phần “${part}”, không mở được`,
      partDamaged: ({ part }) => `Phần “${part}” trong tệp bị hỏng hoặc bị cắt cụt`,
      hostileXml: ({ part }) => `Phần “${part}” có cấu trúc không an toàn (khai báo DOCTYPE hoặc lồng quá sâu)`,
      fileDamaged: () => 'Tệp bị hỏng, cấu trúc bên trong không đúng',
      tooManyRows: ({ sheet, row, maxRows }) =>
        `${inSheet(sheet, (name) => `Trang “${name}”: `)}số liệu kéo tới dòng ${whole(row, 'vi')}, nhiều hơn ${whole(maxRows, 'vi')} dòng`,
      tooManyColumns: ({ sheet, maxColumns }) =>
        `${inSheet(sheet, (name) => `Trang “${name}”: `)}có quá ${whole(maxColumns, 'vi')} cột`,
      tooManyCells: ({ maxCells }) => `Tệp có quá ${whole(maxCells, 'vi')} ô có nội dung`,
      tooManySheets: ({ sheets, maxSheets }) =>
        `Tệp có ${whole(sheets, 'vi')} trang hoặc bảng, quá giới hạn ${whole(maxSheets, 'vi')}`,
      unknownEncoding: () => 'Không nhận ra bảng mã của tệp, đọc tiếp thì dấu tiếng Việt sẽ sai',
      badQuotes: ({ row }) =>
        `Dấu nháy kép mở ở bản ghi ${whole(row, 'vi')} không đóng đúng chỗ, không tách được các ô`,
      badJson: () => 'Tệp JSON viết sai cách, không đọc được',
      packageAlone: () =>
        'Đây là tệp mô tả của một đợt giám sát (datapackage.json); số liệu nằm ở các tệp CSV bên cạnh',
      nothingInside: () => 'Tệp mở được nhưng không có bảng hay chữ nào',
    },
    action: {
      emptyFile: sendAgain,
      fileTooLarge: split,
      pdf: 'Xin nơi gửi tệp Excel hoặc Word gốc; hoặc mở PDF, chép bảng hay đoạn chữ rồi dán vào chương trình và soát lại từng số.',
      xlsb: saveAsXlsx,
      oldXls: saveAsXlsx,
      wordDoc: 'Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
      rtf: 'Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
      presentation: 'Xin nơi gửi tệp Excel hoặc Word có số liệu, hoặc chép bảng rồi dán vào chương trình.',
      image: 'Xin nơi gửi tệp Excel hoặc Word gốc; nếu chỉ có ảnh, gõ lại số liệu vào mẫu Excel tải từ chương trình.',
      archive: 'Giải nén tệp rồi nhập từng tệp bên trong.',
      webArchive: saveAsXlsx,
      unknownBinary:
        'Chương trình đọc .xlsx, .xls, .ods, .csv, .docx, trang web có bảng và văn bản thường: lưu lại thành một trong các kiểu đó.',
      unknownXml: saveAsXlsx,
      password: 'Mở tệp bằng mật khẩu, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu lại rồi nhập.',
      zipDamaged: sendAgain,
      zipBomb: split,
      tooManyEntries: split,
      partMissing: sendAgain,
      partDamaged: sendAgain,
      hostileXml: 'Không dùng tệp này. Đề nghị nơi gửi lưu lại từ Excel, Word hoặc LibreOffice.',
      fileDamaged: sendAgain,
      tooManyRows:
        'Xóa các dòng thừa ở cuối trang hoặc chia danh sách thành nhiều tệp (theo quý, theo lĩnh vực) rồi nhập từng tệp.',
      tooManyColumns: 'Xóa các cột thừa bên phải bảng, lưu lại rồi nhập.',
      tooManyCells: split,
      tooManySheets: 'Tách các trang cần dùng sang tệp mới rồi nhập tệp đó.',
      unknownEncoding: 'Mở tệp bằng chương trình đã tạo ra nó, lưu thành “CSV UTF-8” hoặc .xlsx rồi nhập lại.',
      badQuotes: 'Mở tệp, sửa dấu nháy kép ở chỗ đó, hoặc lưu lại từ Excel thành .xlsx rồi nhập.',
      badJson: sendAgain,
      packageAlone:
        'Chép cả thư mục lên máy chủ rồi mở bằng …/?goi=data/ten-thu-muc/; hoặc nén các tệp trong thư mục thành một tệp .zip, đổi đuôi thành .giamsat rồi mở tệp đó.',
      nothingInside: 'Kiểm tra xem có chọn nhầm tệp không; nếu số liệu nằm trong ảnh, xin nơi gửi tệp gốc.',
    },
    refused: (file, what, action) => `${file}: ${what}. ${action}`,
    encoding: {
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
      'windows-1258': 'windows-1258',
      'windows-1252': 'windows-1252',
      tcvn3: 'TCVN3 (phông .VnTime)',
      vni: 'VNI (phông VNI-Times)',
      'utf-8-twice': 'UTF-8 bị mã hóa hai lần',
    },
    read: (encoding) => `Chữ ở bảng mã ${encoding}, đã chuyển sang Unicode`,
    separator: (separator) => `Các ô cách nhau bằng ${separator}`,
    signs: { tab: 'dấu tab', space: 'dấu cách', ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '|': 'dấu gạch đứng' },
    damaged: (places) => `${places} chỗ trong tệp không giải mã được, hiện là “\uFFFD”`,
    really: (format) => `Tên tệp nói khác, nội dung là ${format.toUpperCase()}`,
  },
  en: {
    what: {
      emptyFile: () => 'The file is empty: it has no bytes',
      fileTooLarge: ({ bytes, maxBytes }) =>
        `The file has ${megabytes(bytes, 'en')}, more than ${megabytes(maxBytes, 'en')}`,
      pdf: () => 'This is a PDF: a picture of pages, with no table left to be read for certain',
      xlsb: () => 'This is a binary Excel workbook (.xlsb); reading it could lose columns',
      oldXls: () => 'This is a workbook from before Excel 97',
      wordDoc: () => 'This is an old Word document (.doc) or an OpenDocument text (.odt)',
      rtf: () => 'This is an RTF document',
      presentation: () => 'This is a presentation, not a table',
      image: () => 'This is a picture; no figures can be read from it for certain',
      archive: () => 'This is an archive, not a table',
      webArchive: () => 'This is a web archive (.mht)',
      unknownBinary: () => 'This kind of file is not known',
      unknownXml: () => 'This XML file is no spreadsheet or document that the program knows',
      password: () => 'The file is protected by a password and cannot be read',
      zipDamaged: ({ detail }) => `The file is damaged or cut off (part “${detail ?? ''}”)`,
      zipBomb: () => 'The file unpacks to an abnormal size (a “zip bomb”); reading was stopped',
      tooManyEntries: ({ entries, maxEntries }) =>
        `The file has ${whole(entries, 'en')} parts, more than ${whole(maxEntries, 'en')}`,
      partMissing: ({ part }) => `The file lacks its part “${part}” and cannot be opened`,
      partDamaged: ({ part }) => `The part “${part}” of the file is damaged or cut off`,
      hostileXml: ({ part }) => `The part “${part}” has an unsafe structure (a DOCTYPE, or nesting that is too deep)`,
      fileDamaged: () => 'The file is damaged; its inner structure is not right',
      tooManyRows: ({ sheet, row, maxRows }) =>
        `${inSheet(sheet, (name) => `Sheet “${name}”: `)}the data reach row ${whole(row, 'en')}, more than ${whole(maxRows, 'en')} rows`,
      tooManyColumns: ({ sheet, maxColumns }) =>
        `${inSheet(sheet, (name) => `Sheet “${name}”: `)}more than ${whole(maxColumns, 'en')} columns`,
      tooManyCells: ({ maxCells }) => `The file has more than ${whole(maxCells, 'en')} cells with content`,
      tooManySheets: ({ sheets, maxSheets }) =>
        `The file has ${whole(sheets, 'en')} sheets or tables, more than ${whole(maxSheets, 'en')}`,
      unknownEncoding: () => 'The encoding of the file is not known; Vietnamese letters would come out wrong',
      badQuotes: ({ row }) =>
        `A double quote opened in record ${whole(row, 'en')} does not close where it should; the cells cannot be told apart`,
      badJson: () => 'The JSON of this file is not well written and cannot be read',
      packageAlone: () => 'This describes a round (datapackage.json); its figures are in the CSV files beside it',
      nothingInside: () => 'The file opens, but there is no table or text in it',
    },
    action: {
      emptyFile: sendAgainEn,
      fileTooLarge: splitEn,
      pdf: 'Ask the sender for the Excel or Word file; or open the PDF, copy the table or the text, paste it here and check every figure.',
      xlsb: saveAsXlsxEn,
      oldXls: saveAsXlsxEn,
      wordDoc: 'Open the file in Word or LibreOffice, save it as .docx, then import it again.',
      rtf: 'Open the file in Word or LibreOffice, save it as .docx, then import it again.',
      presentation: 'Ask the sender for the Excel or Word file with the figures, or copy the table and paste it here.',
      image:
        'Ask the sender for the Excel or Word file; if there is only a picture, type the figures into a template of this program.',
      archive: 'Unpack it, then import the files inside one by one.',
      webArchive: saveAsXlsxEn,
      unknownBinary:
        'The program reads .xlsx, .xls, .ods, .csv, .docx, web pages with tables and plain text: save the file as one of these.',
      unknownXml: saveAsXlsxEn,
      password:
        'Open the file with its password, remove the password (File › Info › Protect), save it, then import it.',
      zipDamaged: sendAgainEn,
      zipBomb: splitEn,
      tooManyEntries: splitEn,
      partMissing: sendAgainEn,
      partDamaged: sendAgainEn,
      hostileXml: 'Do not use this file. Ask the sender to save it again from Excel, Word or LibreOffice.',
      fileDamaged: sendAgainEn,
      tooManyRows:
        'Delete the needless rows at the end of the sheet, or split the list into several files (by quarter, by field) and import them one by one.',
      tooManyColumns: 'Delete the needless columns to the right of the table, save the file, then import it.',
      tooManyCells: splitEn,
      tooManySheets: 'Copy the sheets that are needed into a new file, then import that.',
      unknownEncoding:
        'Open the file in the program that made it, save it as “CSV UTF-8” or .xlsx, then import it again.',
      badQuotes: 'Mend the double quote at that place, or save the file from Excel as .xlsx, then import it.',
      badJson: sendAgainEn,
      packageAlone:
        'Put the whole folder on the server and open it by …/?goi=data/folder/; or zip the files of the folder, name the zip .giamsat and open that.',
      nothingInside:
        'Check that this is the right file; if the figures are in a picture, ask the sender for the original file.',
    },
    refused: (file, what, action) => `${file}: ${what}. ${action}`,
    encoding: {
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
      'windows-1258': 'windows-1258',
      'windows-1252': 'windows-1252',
      tcvn3: 'TCVN3 (.VnTime fonts)',
      vni: 'VNI (VNI-Times fonts)',
      'utf-8-twice': 'UTF-8 encoded twice',
    },
    read: (encoding) => `The letters are in ${encoding} and were turned into Unicode`,
    separator: (separator) => `The cells are separated by ${separator}`,
    signs: { tab: 'tabs', space: 'spaces', ',': 'commas', ';': 'semicolons', '|': 'vertical bars' },
    damaged: (places) => `${places} places in the file could not be decoded and show as “\uFFFD”`,
    really: (format) => `The file name says otherwise; the content is ${format.toUpperCase()}`,
  },
}

/** What happened and what to do, without the name of the file. @throws RangeError for a code that has no sentence. */
export function describeRefusal({ code, params }: Refusal, locale: Locale): { what: string; action: string } {
  const { what, action } = readMessages[locale]
  const sentence = (what as Readonly<Record<string, ((params: Params) => string) | undefined>>)[code]
  if (sentence === undefined) throw new RangeError(`no sentence for refusal ${code}`)
  return { what: sentence(params), action: action[code as RefusalCode] }
}

/** The whole in one line: file, what, what to do. */
export function refusalSentence(refusal: Refusal, locale: Locale): string {
  const { what, action } = describeRefusal(refusal, locale)
  return readMessages[locale].refused(refusal.file, what, action)
}

/** The note of a RawFile as sentences, the ordinary (UTF-8) left out. */
export function describeReadNote(note: string | null, locale: Locale): string[] {
  if (note === null) return []
  const text = readMessages[locale]
  const { encoding, separator, damaged, really } = splitNote(note)
  const named = encoding === undefined || encoding === null ? undefined : text.encoding[encoding]
  return [
    ...(really ? [text.really(really)] : []),
    ...(named === undefined ? [] : [text.read(named)]),
    ...(separator ? [text.separator(text.signs[separator] ?? `“${separator}”`)] : []),
    ...(damaged ? [text.damaged(damaged)] : []),
  ]
}
