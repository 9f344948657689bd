import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeReportDocx } from '~/data/export/docx/report-docx'
import { buildReport } from '~/domain/report/build-report'
import type { ReportInput } from '~/domain/report/report-input'
import { printing, withList } from '../../../domain/report/round'
import { outOfOrder } from './word-order'

/** One transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

async function filesOf(given: ReportInput, withPictures = true): Promise<Record<string, string>> {
  const report = buildReport(given)
  const charts = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'))
  const picture = { png: PIXEL, width: 623, height: 200, description: 'Hình vẽ bằng lời' }
  const pictures = new Map(withPictures ? charts.map(({ key }) => [key, picture]) : [])
  const files = unzipSync(await writeReportDocx({ report, input: given, pictures }))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const documentOf = async (given: ReportInput, withPictures = true): Promise<string> =>
  (await filesOf(given, withPictures))['word/document.xml'] ?? ''

/** What a reader sees, paragraph by paragraph. */
const textOf = (xml: string): string[] =>
  xml.split('</w:p>').map((part) =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
  )

const full = printing('letter', 'evidence', 'dossierFigures', 'preparednessFigures', 'questions', 'journal')

describe('writeReportDocx', () => {
  it('holds the figures of the report as text', async () => {
    const text = textOf(await documentOf(full)).join('\n')
    expect(text).toContain('Trung tâm tiếp nhận 1.338 hồ sơ (trực tuyến 1.262; trực tiếp và bưu chính 76)')
    expect(text).toContain('Nếu quá hạn là 53 thì tổng (1.226 + 2 + 53 = 1.281)')
    expect(text).toContain('DỰ THẢO')
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc')
  })

  it('writes another figure where another was read', async () => {
    const changed = {
      ...full,
      reported: full.reported && { ...full.reported, row: { ...full.reported.row, receivedOnline: 1263 } },
    }
    const text = textOf(await documentOf(changed)).join('\n')
    expect(text).toContain('trực tuyến 1.263')
    expect(text).not.toContain('1.262')
  })

  it('has real headings, captions, footnotes and page numbers', async () => {
    const files = await filesOf(full)
    const xml = files['word/document.xml'] ?? ''
    const headings = xml.split('</w:p>').filter((part) => part.includes('w:val="Heading1"'))
    expect(headings.flatMap(textOf).filter((text) => text !== '')).toEqual(
      expect.arrayContaining(['I. ĐỐI TƯỢNG, PHẠM VI, THỜI GIAN GIÁM SÁT', 'III. KIẾN NGHỊ, ĐỀ XUẤT']),
    )
    expect(xml.match(/w:val="Caption"/g)?.length).toBeGreaterThanOrEqual(8)
    expect(xml).toContain('<w:footnoteReference w:id="1"/>')
    expect(files['word/footnotes.xml']).toContain('Theo QĐ 766/QĐ-TTg')
    const parts = Object.entries(files)
    expect(parts.filter(([name, part]) => name.includes('header') && part.includes('PAGE')).length).toBeGreaterThan(0)
    expect(parts.filter(([name, part]) => name.includes('footer') && part.includes('NUMPAGES')).length).toBeGreaterThan(
      0,
    )
    expect(xml).toContain('<w:titlePg/>')
  })

  it('is A4 with the margins of the decree, in Times New Roman 13', async () => {
    const files = await filesOf(full)
    expect(files['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(files['word/document.xml']).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
    expect(files['word/styles.xml']).toMatch(/<w:rPrDefault>.*Times New Roman.*<w:sz w:val="26"\/>/)
  })

  it('gives every table a fixed width, and a repeated head, and never parts a row', async () => {
    const xml = await documentOf(full)
    const tables = xml.split('<w:tbl>').slice(1)
    for (const table of tables) {
      expect(table).toMatch(/<w:tblW w:w="9355" w:type="dxa"\/>|<w:tblW w:type="dxa" w:w="9355"\/>/)
      expect(table).toContain('<w:tblLayout w:type="fixed"/>')
      const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/.exec(table) ?? []
      const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width))
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9355)
      const rows = table.split('<w:tr>').slice(1)
      for (const row of rows) expect(row).toContain('<w:cantSplit/>')
    }
    const withHead = tables.filter((table) => table.includes('<w:tblHeader/>'))
    // letterhead and signature have none
    expect(withHead).toHaveLength(tables.length - 2)
  })

  it('puts drawings in with words for those who do not see them', async () => {
    const files = await filesOf(full)
    const xml = files['word/document.xml'] ?? ''
    expect(Object.keys(files).filter((name) => name.startsWith('word/media/')).length).toBeGreaterThan(0)
    expect(xml.match(/<wp:docPr [^>]*descr="Hình vẽ bằng lời"/g)).toHaveLength(3)
    expect(xml).toContain(`cx="${623 * 9525}"`)
  })

  it('sets the figures of a drawing in its place where there is none', async () => {
    const text = textOf(await documentOf(full, false)).join('\n')
    expect(text).toContain('đây là số liệu của hình')
    expect(text).toContain('Tồn cuối tuần')
  })

  it('writes its elements in the order that Word needs', async () => {
    const files = await filesOf(full)
    const parts = Object.entries(files).filter(([name]) =>
      /^word\/(document|styles|footnotes|header\d|footer\d)\.xml$/.test(name),
    )
    expect(parts.length).toBeGreaterThan(4)
    for (const [name, xml] of parts) expect(outOfOrder(xml), name).toEqual([])
  })

  it('keeps all rows of a list of 2.000', async () => {
    const given = withList(printing('letter', 'dossierList'), 2000)
    const xml = await documentOf(given)
    const codes = new Set(xml.match(/H17\.1-250702-\d{4}/g))
    expect(codes.size).toBe(2000)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(2001)
  }, 60_000)

  it('marks the pages of what is made up, and no others', async () => {
    const files = await filesOf(full)
    const sections = (files['word/document.xml'] ?? '').split('<w:sectPr>').slice(1)
    const headers = Object.entries(files).filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    const marked = headers.filter(([, part]) => part.includes('không phải số liệu của phường'))
    expect(sections.length).toBeGreaterThanOrEqual(3)
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.length).toBeLessThan(headers.length)
  })
})
