import { latin1, tcvn3, utf16, vniText, windows1258 } from './encoders.ts'
import type { Table } from './tables.ts'
import * as tables from './tables.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function separated(table: Table, separator: string, lineEnd = '\r\n'): string {
  const cell = (value: string | number | boolean | null) => {
    const text = value === null ? '' : String(value)
    return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return table.map((row) => row.map(cell).join(separator) + lineEnd).join('')
}

const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const htmlTable = (table: Table): string =>
  `<table border="1">${table.map((row) => `<tr>${row.map((value) => `<td>${escapeMarkup(String(value ?? ''))}</td>`).join('')}</tr>`).join('\n')}</table>`

const spanned = `<table><tr><th rowspan="2">TT</th><th rowspan="2">Lĩnh vực</th><th colspan="3">Đã giải quyết</th></tr>
<tr><th>Trước hạn</th><th>Đúng hạn</th><th>Quá hạn</th></tr>
<tr><td>1<td>Hộ tịch<td>381<td>06<td>22
<tr><td>2<td>Đất đai<td>40<td>03<td>18</table>`

const decimals: Table = [
  ['Lĩnh vực', 'Tỷ lệ (%)', 'Số hồ sơ'],
  ['Hộ tịch', '95,89', '1.338'],
  ['Chứng thực', '99,84', '612'],
  ['Đất đai', '70,49', '88'],
]

const multiline: Table = [
  ['STT', 'Nội dung', 'Ghi chú'],
  [1, 'Dòng một\nDòng hai', 'có "nháy" bên trong'],
  [2, 'Chứng thực; sao y, bản chính', ''],
  [],
  [3, 'Sau một dòng trống', 'hết'],
]

/** Files of text, made byte by byte. */
export const textFiles: Readonly<Record<string, () => Uint8Array>> = {
  'dossiers-utf8.csv': () => utf8(separated(tables.dossiers, ',')),
  'dossiers-utf8-bom.csv': () => utf8(`\uFEFF${separated(tables.dossiers, ';')}`),
  'dossiers-sep-line.csv': () => utf8(`sep=;\r\n${separated(tables.dossiers, ';')}`),
  'dossiers-tab.tsv': () => utf8(separated(tables.dossiers, '\t', '\n')),
  'dossiers-pipe.txt': () => utf8(separated(tables.dossiers, '|', '\n')),
  'dossiers-utf16le-bom.csv': () => utf16(separated(tables.dossiers, '\t'), 'le', true),
  'dossiers-utf16be-bom.csv': () => utf16(separated(tables.dossiers, ','), 'be', true),
  'dossiers-utf16le-no-bom.csv': () => utf16(separated(tables.dossiers, '\t'), 'le', false),
  'dossiers-utf16be-no-bom.csv': () => utf16(separated(tables.dossiers, ';'), 'be', false),
  'dossiers-windows-1258.csv': () => windows1258(separated(tables.dossiers, ';')),
  'dossiers-tcvn3.csv': () => tcvn3(separated(tables.dossiers, ',')),
  'equipment-vni.csv': () => new Uint8Array(Buffer.from(vniText(separated(tables.equipment, ';')), 'latin1')),
  'dossiers-tcvn3-inside-utf8.csv': () => utf8(latin1(tcvn3(separated(tables.dossiers, ';')))),
  'dossiers-utf8-twice.csv': () => {
    const once = utf8(separated(tables.dossiers, ','))
    return utf8(new TextDecoder('windows-1252').decode(once))
  },
  'dossiers-nfd.csv': () => utf8(separated(tables.dossiers, ',').normalize('NFD')),
  'dossiers-old-mac-line-ends.csv': () => utf8(separated(tables.dossiers, ',', '\r')),
  'decimal-commas-semicolons.csv': () => utf8(separated(decimals, ';')),
  'decimal-commas-quoted.csv': () => utf8(separated(decimals, ',')),
  'quotes-and-line-ends.csv': () => utf8(separated(multiline, ',', '\n')),
  'title-rows-above.csv': () =>
    utf8(`DANH SÁCH HỒ SƠ\r\nTừ 01/7/2025 đến 30/8/2025\r\n\r\n${separated(tables.dossiers, ';')}`),
  'one-column.csv': () => utf8('Khối phố\r\nKhối phố Đông\r\nKhối phố Tây\r\n'),
  'formula-injection.csv': () =>
    utf8(
      separated(
        [
          ['Mã hồ sơ', 'Ghi chú'],
          ['H17.98-250701-0001', '=HYPERLINK("http://vi-du.example")'],
          ['H17.98-250701-0002', '+84 900 000 000'],
          ['H17.98-250701-0003', '-5'],
        ],
        ',',
      ),
    ),
  'refused-open-quote.csv': () => utf8('Mã,Tên\r\n1,"Áo phao\r\n2,Phao tròn\r\n3,Xuồng\r\n'),
  'prose-utf8.txt': () => utf8(tables.prose),
  'prose-windows-1258.txt': () => windows1258(tables.prose),
  'prose-tcvn3.txt': () => tcvn3(tables.prose),
  'spans-named.xls': () =>
    utf8(`<html><head><meta charset="utf-8"></head><body><p>Phường Bến Đò</p>${spanned}</body></html>`),
  'html-windows-1258-named.xls': () =>
    windows1258(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"></head><body>${htmlTable(tables.dossiers)}</body></html>`,
    ),
  'html-inner-table.html': () =>
    utf8(
      `<!doctype html><body><table><tr><td>Tiêu đề trang</td></tr><tr><td>${htmlTable(tables.forces)}</td></tr></table></body>`,
    ),
  'html-stored-numbers.xls': () =>
    utf8(
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset=utf-8><table><tr><td>Tổng số</td><td x:num="1338">1.338</td></tr><tr><td>Ngày</td><td x:num="45853">15/07/2025</td></tr><tr><td>Số hiệu</td><td>1.338</td></tr></table></html>',
    ),
  'html-utf16.xls': () => utf16(`<html><body>${htmlTable(tables.equipment)}</body></html>`, 'le', true),
  'data.json': () => utf8('{"ten": "Phường Bến Đò", "so": 1225}\n'),
  'refused-xml.xml': () => utf8('<?xml version="1.0"?><danhsach><hoso ma="1"/></danhsach>'),
  'refused-web-archive.mht': () =>
    utf8(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<table><tr><td>1</td></tr></table>\r\n--x--\r\n',
    ),
}
