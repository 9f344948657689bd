import { strToU8, zipSync } from 'fflate'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A zip of texts and bytes, always with the same date, so that the same files come out again. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
  return zipSync(Object.fromEntries(entries), { level, mtime: new Date(2025, 8, 5) })
}

interface Sheet {
  /** What stands inside <worksheet>. */
  readonly xml: string
  readonly name?: string
  readonly doctype?: string
}

/** A workbook of one sheet written by hand, as lean as the standard allows. */
export function handXlsx(
  { xml, name = 'Trang 1', doctype = '' }: Sheet,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}${doctype}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    ...more,
  })
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const inline = (text: string): string =>
  `<c t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`

/** Rows of inline strings and numbers without addresses, as report generators write them. */
export const bareRows = (table: readonly (readonly (string | number | boolean | null)[])[]): string =>
  `<sheetData>${table
    .map((row) => {
      const cells = row.map((value) => {
        if (value === null || value === '') return '<c/>'
        return typeof value === 'number' ? `<c><v>${value}</v></c>` : inline(String(value))
      })
      return `<row>${cells.join('')}</row>`
    })
    .join('')}</sheetData>`

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word document around a body written by hand. */
export const handDocx = (body: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  })

export const paragraph = (text: string): string =>
  `<w:p>${text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`}</w:p>`

interface CellOptions {
  readonly span?: number
  readonly merge?: 'restart' | 'continue'
}

export function wordCell(text: string, { span, merge }: CellOptions = {}): string {
  const settings = `${span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`}${merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'}`
  return `<w:tc><w:tcPr>${settings}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`
}

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
