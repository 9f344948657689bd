import { formatNumber } from '~/domain/shared/format'
import type { Catalogue, Locale } from '~/domain/shared/locale'
import type { LoadErrorCode, LoadErrorParams } from './load-error'

interface LoadErrorSentences {
  /** What happened, by code. */
  readonly what: Readonly<Record<LoadErrorCode, (params: LoadErrorParams) => string>>
  /** What the reader can do about it. */
  readonly action: Readonly<Record<LoadErrorCode, string>>
  readonly unexpected: string
  readonly unexpectedAction: string
  readonly file: (file: string) => string
  readonly row: (row: string) => string
  readonly column: (column: string) => string
  readonly key: (key: string) => string
  readonly at: (place: string, address: string) => string
  readonly tries: (tries: string) => string
}

const count = (value: string | number | undefined, locale: Locale): string =>
  typeof value === 'number' ? formatNumber(value, locale) : (value ?? '—')

const sizes = (params: LoadErrorParams, locale: Locale) => ({
  loaded: count(params.loadedBytes, locale),
  total: count(params.totalBytes, locale),
  max: count(params.maxBytes, locale),
})

const askKeeper = 'Báo người giữ máy chủ; trong lúc chờ, có thể bấm “Đọc lại”.'
const askAgain = 'Kiểm tra đường mạng rồi bấm “Đọc lại”.'
const tellKeeper = 'Tell whoever keeps the server; meanwhile you can press “Read again”.'
const tryAgain = 'Check the network, then press “Read again”.'

export const loadErrorMessages: Catalogue<LoadErrorSentences> = {
  vi: {
    what: {
      badAddress: ({ address }) => `“${address}” không phải là một địa chỉ đọc được`,
      foreignOrigin: ({ origin }) => `Gói số liệu nằm ở ${origin}, không phải nơi được phép đọc`,
      notFound: () => 'Không tìm thấy tệp (404)',
      refused: ({ status }) => `Máy chủ không cho đọc tệp (mã ${status})`,
      server: ({ status }) => `Máy chủ gặp sự cố (mã ${status})`,
      timeout: ({ seconds }) => `Máy chủ không gửi gì trong ${count(seconds, 'vi')} giây`,
      offline: () => 'Máy tính này đang không có mạng',
      network: () => 'Không nối được với máy chủ',
      truncated: (params) => {
        const { loaded, total } = sizes(params, 'vi')
        return params.totalBytes === undefined
          ? `Tệp bị đứt giữa chừng sau ${loaded} byte`
          : `Tệp bị đứt giữa chừng: nhận ${loaded} trong ${total} byte`
      },
      wrongHash: () => 'Nội dung tệp khác với bản mà gói số liệu khai báo (bytes, hash)',
      tooLarge: (params) => `Tệp lớn quá ${sizes(params, 'vi').max} byte`,
      webPage: () => 'Địa chỉ này trả về một trang web, không phải tệp số liệu',
      notUtf8: () => 'Tệp không ở bảng mã UTF-8, dấu tiếng Việt sẽ sai nếu đọc tiếp',
      notJson: ({ detail }) => `Tệp mô tả gói không phải JSON đúng cách${detail ? ` (${detail})` : ''}`,
      notCsv: ({ detail }) => `Tệp không phải bảng CSV: ${detail ?? 'không thấy dòng tên cột'}`,
      wrongSchema: ({ expected, found }) =>
        found === undefined ? `Sai cấu trúc: thiếu ${expected}` : `Sai cấu trúc: cần ${expected}, thấy ${found}`,
      unknownVersion: ({ version, supported }) =>
        `Gói số liệu ở phiên bản ${version}, chương trình này đọc phiên bản ${supported}`,
      missingResource: ({ resource }) => `Gói số liệu không có phần “${resource}”`,
      aborted: () => 'Đã dừng đọc theo yêu cầu',
      notFoundHere: () => 'Đợt này không còn trên máy này: đã bị xóa, hoặc được lưu bằng trình duyệt khác',
      notKept: () => 'Trình duyệt này không cho lưu dữ liệu, nên không mở được đợt lưu trên máy',
    },
    action: {
      badAddress: 'Nhập địa chỉ dạng data/ten-goi/ hoặc https://may-chu/thu-muc/datapackage.json.',
      foreignOrigin:
        'Chép thư mục gói vào cùng máy chủ với chương trình, hoặc nhờ người cài đặt thêm nơi này vào danh sách được phép.',
      notFound: 'Kiểm tra lại địa chỉ, hoặc hỏi người giữ máy chủ xem tệp có bị đổi tên, chuyển chỗ không.',
      refused: 'Hỏi người giữ máy chủ về quyền đọc tệp này.',
      server: askKeeper,
      timeout: 'Đường mạng hoặc máy chủ đang chậm: chờ ít phút rồi bấm “Đọc lại”.',
      offline: 'Nối lại mạng rồi bấm “Đọc lại”.',
      network: askAgain,
      truncated: askAgain,
      wrongHash:
        'Bấm “Đọc lại”. Nếu tệp được sửa có chủ ý, cập nhật bytes và hash của tệp trong datapackage.json hoặc bỏ hai mục đó.',
      tooLarge: 'Chia gói thành nhiều đợt nhỏ hơn, hoặc kiểm tra xem có chọn nhầm tệp không.',
      webPage: 'Kiểm tra lại địa chỉ: thường là tệp không có ở đó, hoặc phải đăng nhập mới đọc được.',
      notUtf8: 'Lưu lại tệp dưới dạng “CSV UTF-8” rồi cập nhật bytes và hash trong datapackage.json.',
      notJson: 'Mở datapackage.json bằng một trình soạn thảo JSON, sửa chỗ sai, lưu lại rồi bấm “Đọc lại”.',
      notCsv: 'Kiểm tra xem đúng tệp chưa, dòng đầu phải là tên cột, rồi bấm “Đọc lại”.',
      wrongSchema: 'Sửa đúng chỗ nêu trên theo mẫu của gói kèm chương trình rồi bấm “Đọc lại”.',
      unknownVersion: 'Dùng bản Giám Sát mới hơn, hoặc đề nghị nơi gửi xuất lại gói ở phiên bản đọc được.',
      missingResource: 'Đề nghị nơi gửi bổ sung tệp này vào gói, nếu có số liệu.',
      aborted: 'Bấm “Đọc lại” để đọc tiếp từ đầu.',
      notFoundHere: 'Mở lại từ tệp .giamsat đã lưu, hoặc chọn đợt khác ở phần Dữ liệu.',
      notKept: 'Mở bằng cửa sổ thường (không phải cửa sổ riêng tư), hoặc cho phép trang này lưu dữ liệu.',
    },
    unexpected: 'Chương trình gặp lỗi chưa lường trước khi đọc số liệu',
    unexpectedAction: 'Bấm “Đọc lại”; nếu vẫn vậy, báo người phụ trách chương trình kèm câu này.',
    file: (file) => `tệp ${file}`,
    row: (row) => `dòng ${row}`,
    column: (column) => `cột “${column}”`,
    key: (key) => `mục “${key}”`,
    at: (place, address) => `${place}, tại ${address}`,
    tries: (tries) => `đã thử ${tries} lần`,
  },
  en: {
    what: {
      badAddress: ({ address }) => `“${address}” is not an address that can be read`,
      foreignOrigin: ({ origin }) => `The package lies at ${origin}, which is not a place that may be read`,
      notFound: () => 'The file was not found (404)',
      refused: ({ status }) => `The server does not let this file be read (code ${status})`,
      server: ({ status }) => `The server has a problem (code ${status})`,
      timeout: ({ seconds }) => `The server sent nothing for ${count(seconds, 'en')} seconds`,
      offline: () => 'This computer is offline',
      network: () => 'The server could not be reached',
      truncated: (params) => {
        const { loaded, total } = sizes(params, 'en')
        return params.totalBytes === undefined
          ? `The file was cut off after ${loaded} bytes`
          : `The file was cut off: ${loaded} of ${total} bytes came`
      },
      wrongHash: () => 'The file is not the one that the package announces (bytes, hash)',
      tooLarge: (params) => `The file is larger than ${sizes(params, 'en').max} bytes`,
      webPage: () => 'This address answers with a web page, not with a data file',
      notUtf8: () => 'The file is not in UTF-8; Vietnamese letters would come out wrong',
      notJson: ({ detail }) => `The descriptor is not proper JSON${detail ? ` (${detail})` : ''}`,
      notCsv: ({ detail }) => `The file is not a CSV table: ${detail ?? 'no line with column names'}`,
      wrongSchema: ({ expected, found }) =>
        found === undefined
          ? `Wrong structure: ${expected} is missing`
          : `Wrong structure: expected ${expected}, found ${found}`,
      unknownVersion: ({ version, supported }) => `The package has version ${version}; this program reads ${supported}`,
      missingResource: ({ resource }) => `The package has no part “${resource}”`,
      aborted: () => 'Reading was stopped, as asked',
      notFoundHere: () => 'This round is not on this computer any more: it was deleted, or kept by another browser',
      notKept: () => 'This browser keeps no data, so rounds of this computer cannot be opened',
    },
    action: {
      badAddress: 'Type an address such as data/package-name/ or https://server/folder/datapackage.json.',
      foreignOrigin:
        'Copy the package folder to the server of this program, or ask whoever installed it to allow that place.',
      notFound: 'Check the address, or ask whoever keeps the server whether the file was renamed or moved.',
      refused: 'Ask whoever keeps the server for the right to read this file.',
      server: tellKeeper,
      timeout: 'The network or the server is slow: wait a few minutes, then press “Read again”.',
      offline: 'Connect to the network, then press “Read again”.',
      network: tryAgain,
      truncated: tryAgain,
      wrongHash:
        'Press “Read again”. If the file was changed on purpose, update its bytes and hash in datapackage.json or remove both.',
      tooLarge: 'Split the package into smaller rounds, or check that this is the right file.',
      webPage: 'Check the address: usually the file is not there, or one must sign in to read it.',
      notUtf8: 'Save the file as “CSV UTF-8”, then update bytes and hash in datapackage.json.',
      notJson: 'Open datapackage.json in a JSON editor, mend it, save it, then press “Read again”.',
      notCsv:
        'Check that this is the right file and that its first line has the column names, then press “Read again”.',
      wrongSchema: 'Mend the place named above after the model of the shipped package, then press “Read again”.',
      unknownVersion: 'Use a newer Giám Sát, or ask the sender to write the package in a version that can be read.',
      missingResource: 'Ask the sender to add this file to the package, if there are such figures.',
      aborted: 'Press “Read again” to start over.',
      notFoundHere: 'Open it from a saved .giamsat file, or choose another round under Data.',
      notKept: 'Use a normal window (not a private one), or allow this page to keep data.',
    },
    unexpected: 'The program met an unforeseen error while reading the data',
    unexpectedAction: 'Press “Read again”; if it stays, send this sentence to whoever looks after the program.',
    file: (file) => `file ${file}`,
    row: (row) => `row ${row}`,
    column: (column) => `column “${column}”`,
    key: (key) => `key “${key}”`,
    at: (place, address) => `${place}, at ${address}`,
    tries: (tries) => `tried ${tries} times`,
  },
}
