import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportCommand } from '~/data/cli/report'
import { writeReportDocx } from '~/data/export/docx/report-docx'
import { buildReport } from '~/domain/report/build-report'
import { printing, withList } from '../../../domain/report/round'

const round = join(import.meta.dirname, '../../../../public/data/an-thang-2025-07')
const isHere = (program: string, flag: string) => spawnSync(program, [flag]).status === 0
const hasOffice = isHere('soffice', '--version') && isHere('pdftotext', '-v')
if (!hasOffice)
  process.stderr.write('soffice and pdftotext are not both on this machine: no Word file is opened in LibreOffice\n')

const codes = Papa.parse<{ code: string }>(readFileSync(join(round, 'dossiers.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.map(({ code }) => code)

/** The text of a Word file as LibreOffice prints it, page by page. */
function printedPages(folder: string, name: string): string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.docx`)])
  const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { maxBuffer: 50_000_000 })
  return stdout
    .toString()
    .split('\f')
    .filter((page) => page.trim() !== '')
    .map((page) => page.normalize('NFC').replace(/\s+/g, ' '))
}

/** Another program's reading of the Word file: every row, every figure, page by page. */
describe.skipIf(!hasOffice)('the Word file in LibreOffice', () => {
  let folder = ''
  let pages: string[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'giam-sat-'))
    const file = join(folder, 'a.docx')
    const streams = { stdin: process.stdin, stdout: { write: () => {} }, stderr: { write: () => {} } }
    await reportCommand([round, '--docx', file, '--parts', 'bao-cao,so-lieu,phu-luc,ho-so'], streams)
    pages = printedPages(folder, 'a')
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('opens with the figures of the report', () => {
    expect(pages[0]).toContain('Trung tâm tiếp nhận 1.338 hồ sơ (trực tuyến 1.262; trực tiếp và bưu chính 76)')
    expect(pages.join('')).toContain('95,89 %')
  })

  it('has every one of the dossiers, under a head on each page', () => {
    const all = pages.join('')
    expect(codes).toHaveLength(1338)
    expect(codes.filter((code) => !all.includes(code))).toEqual([])
    const listed = pages.filter((page) => (page.match(/H17\./g) ?? []).length > 5)
    expect(listed.length).toBeGreaterThan(20)
    for (const page of listed) expect(page).toContain('Mã hồ sơ')
  })

  it('holds a list of 2.000 dossiers whole, under a head on each page', async () => {
    const given = withList(printing('letter', 'dossierList'), 2000)
    const docx = await writeReportDocx({ report: buildReport(given), input: given, pictures: new Map() })
    writeFileSync(join(folder, 'long.docx'), docx)
    const long = printedPages(folder, 'long')
    const found = long.join('').match(/H17\.1-250702-\d{4}/g) ?? []
    expect(found).toHaveLength(2000)
    expect(found).toEqual(given.dossiers?.all?.map(({ code }) => code))
    for (const page of long.filter((text) => text.includes('H17.'))) expect(page).toContain('Mã hồ sơ')
  }, 300_000)

  it('numbers its pages from the second, and counts them on each', () => {
    for (const [index, page] of pages.entries()) expect(page).toContain(`Trang ${index + 1}/${pages.length}`)
    expect(pages.map((page) => /^ ?(\d+) /.exec(page)?.[1] ?? '').slice(0, 3)).toEqual(['', '2', '3'])
  })
})
