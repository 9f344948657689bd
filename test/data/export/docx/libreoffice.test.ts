import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportCommand } from '~/data/cli/report'

const round = join(import.meta.dirname, '../../../../public/data/an-thang-2025-07')
const isHere = (program: string, flag: string) => spawnSync(program, [flag]).status === 0
const hasOffice = isHere('soffice', '--version') && isHere('pdftotext', '-v')
if (!hasOffice)
  process.stderr.write('soffice and pdftotext are not both on this machine: no Word file is opened in LibreOffice\n')

const codes = Papa.parse<{ code: string }>(readFileSync(join(round, 'dossiers.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.map(({ code }) => code)

/** Another program's reading of the Word file: every row, every figure, page by page. */
describe.skipIf(!hasOffice)('the Word file in LibreOffice', () => {
  let folder = ''
  let pages: string[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'giam-sat-'))
    const file = join(folder, 'a.docx')
    const streams = { stdin: process.stdin, stdout: { write: () => {} }, stderr: { write: () => {} } }
    await reportCommand([round, '--docx', file, '--parts', 'bao-cao,so-lieu,phu-luc,ho-so'], streams)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
    const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { maxBuffer: 50_000_000 })
    pages = stdout
      .toString()
      .split('\f')
      .filter((page) => page.trim() !== '')
      .map((page) => page.normalize('NFC').replace(/\s+/g, ' '))
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

  it('numbers its pages from the second, and counts them on each', () => {
    for (const [index, page] of pages.entries()) expect(page).toContain(`Trang ${index + 1}/${pages.length}`)
    expect(pages.map((page) => /^ ?(\d+) /.exec(page)?.[1] ?? '').slice(0, 3)).toEqual(['', '2', '3'])
  })
})
