import { strToU8, zipSync } from 'fflate'
import { bareRows, handDocx, handXlsx, inline, paragraph, wordCell, wordTable, zipOf } from './office-bytes.ts'
import { encryptedContainer, sheetFiles } from './sheet-files.ts'
import * as tables from './tables.ts'

const sample = (): Uint8Array => sheetFiles['forces-with-total.xlsx']?.() ?? new Uint8Array()

const headerTable = wordTable([
  [
    wordCell('TT', { merge: 'restart' }),
    wordCell('Lĩnh vực', { merge: 'restart' }),
    wordCell('Đã giải quyết', { span: 3 }),
  ],
  [
    wordCell('', { merge: 'continue' }),
    wordCell('', { merge: 'continue' }),
    wordCell('Trước hạn'),
    wordCell('Đúng hạn'),
    wordCell('Quá hạn'),
  ],
  [wordCell('1'), wordCell('Hộ tịch'), wordCell('381'), wordCell('06'), wordCell('22')],
  [wordCell('2'), wordCell('Đất đai\n(cả biến động)'), wordCell('40'), wordCell('03'), wordCell('18')],
])

const tracked = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">Quá hạn: </w:t></w:r><w:del w:id="1"><w:r><w:delText>56</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>53</w:t></w:r></w:ins><w:r><w:tab/><w:t>hồ sơ</w:t></w:r></w:p>`

/** The same numbers everywhere, so that the zip is small and what comes out is huge. */
const bomb = (): Uint8Array => {
  const zeros = new Uint8Array(20 * 1024 * 1024)
  return zipSync({ ...unzipped(), 'xl/worksheets/sheet1.xml': zeros }, { level: 9, mtime: new Date(2025, 8, 5) })
}
const unzipped = () => ({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
})

const deep = `<sheetData>${'<x>'.repeat(5000)}${'</x>'.repeat(5000)}</sheetData>`
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`

/** Files whose hazard is in their bytes. */
export const byteFiles: Readonly<Record<string, () => Uint8Array>> = {
  'bare-cells-no-addresses.xlsx': () => handXlsx({ xml: bareRows(tables.dossiers) }),
  'formula-never-computed.xlsx': () =>
    handXlsx({
      xml: `<sheetData>${row(1, inline('Tổng cộng'))}${row(2, '<c r="A2"><v>12</v></c>')}${row(3, '<c r="A3"><f>SUM(A2:A2)</f></c>')}</sheetData>`,
    }),
  'formula-zero-to-be-recomputed.xlsx': () =>
    handXlsx(
      {
        xml: `<sheetData>${row(1, inline('Tổng cộng'))}${row(2, '<c r="A2"><v>12</v></c>')}${row(3, '<c r="A3"><f>SUM(A2:A2)</f><v>0</v></c>')}${row(4, '<c r="A4"><f>A2+1</f><v>13</v></c>')}</sheetData>`,
      },
      {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>',
      },
    ),
  'iso-dates-and-escapes.xlsx': () =>
    handXlsx({
      xml: `<sheetData>${row(1, inline('Ngày'))}${row(2, '<c r="A2" t="d"><v>2025-07-15T08:30:00</v></c>')}${row(3, '<c r="A3" t="str"><v>hai_x000D_dòng</v></c>')}</sheetData>`,
    }),
  'prefixed-names-and-backslashes.xlsx': () =>
    zipOf({
      '_rels\\.rels':
        '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/Book1.xml"/></p:Relationships>',
      'xl\\Book1.xml': `<m:workbook xmlns:m="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><m:sheets><m:sheet name="Lực lượng" sheetId="1" r:id="r7"/></m:sheets></m:workbook>`,
      'xl\\_rels\\Book1.xml.rels':
        '<Relationships><Relationship Id="r7" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="Sheets/One.xml"/></Relationships>',
      'xl\\Sheets\\One.xml': `<m:worksheet xmlns:m="http://purl.oclc.org/ooxml/spreadsheetml/main">${bareRows(tables.forces).replace(/<(\/?)(?=\w)/g, '<$1m:')}</m:worksheet>`,
    }),
  'merged-header-table.docx': () => handDocx(paragraph('Phường Bến Đò') + headerTable + paragraph('Hết bảng.')),
  'tracked-changes.docx': () => handDocx(tracked + paragraph('Đang giải quyết 47 hồ sơ.')),
  'inner-table.docx': () =>
    handDocx(wordTable([[`<w:tc><w:tcPr/>${paragraph('Khung ngoài')}${headerTable}${paragraph('')}</w:tc>`]])),
  'prose.docx': () => handDocx(tables.prose.split('\n').map(paragraph).join('')),
  'round.giamsat': () => zipOf({ 'datapackage.json': '{"name": "ben-do-2025-07", "resources": []}' }),
  'refused-page.pdf': () => strToU8('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  'refused-report.rtf': () => strToU8("{\\rtf1\\ansi B\\'e1o c\\'e1o: 12 h\\u7891? s\\u417?}"),
  'refused-report.odt': () =>
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>' }),
  'refused-empty.xlsx': () => new Uint8Array(),
  'refused-cut-off.xlsx': () => sample().subarray(0, Math.floor(sample().length * 0.6)),
  'refused-bit-flip.xlsx': () => {
    const bytes = sample()
    const at = 400 // inside the packed bytes of the first large part
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    return bytes
  },
  'refused-zip-bomb.xlsx': bomb,
  'refused-doctype.xlsx': () => handXlsx({ xml: bareRows([['&b;']]), doctype: laughs }),
  'refused-deep-nesting.xlsx': () => handXlsx({ xml: deep }),
  'refused-password.xlsx': encryptedContainer,
  'refused-plain.zip': () => zipOf({ 'danh-sach/ho-so.xlsx': sample() }, 0),
  'refused-picture-named.xlsx': () =>
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
  'refused-unknown.bin': () => Uint8Array.from({ length: 600 }, (_, at) => (at * 197 + (at >> 3)) & 0xff),
  'refused-nothing-inside.xlsx': () => handXlsx({ xml: '<sheetData/>' }),
}
