import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportCommand } from '~/data/cli/report'
import { defaultReportChoices, withNewText, withText } from '~/domain/report/report-choices'

const shipped = join(import.meta.dirname, '../../public/data/an-thang-2025-07')
const small = join(import.meta.dirname, '../files/round-small')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giam-sat-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const out = (name: string) => join(folder, name)

async function run(...args: string[]) {
  const [said, errors]: [string[], string[]] = [[], []]
  const code = await reportCommand(args, {
    stdin: process.stdin,
    stdout: { write: (chunk) => said.push(chunk) },
    stderr: { write: (chunk) => errors.push(chunk) },
  })
  return { code, out: said.join(''), errors: errors.join('') }
}

const wordText = (file: string): string =>
  [
    ...strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array()).matchAll(
      /<w:t(?: [^>]*)?>([^<]*)</g,
    ),
  ]
    .map(([, text]) => text)
    .join('')

/** The small round in a folder of its own, with some of its files changed. */
function copyOf(change: (file: string, text: string) => string): string {
  const copy = out('round')
  cpSync(small, copy, { recursive: true })
  for (const name of readdirSync(copy)) {
    const path = join(copy, name)
    const before = readFileSync(path, 'utf8')
    const after = change(name, before)
    if (after !== before) writeFileSync(path, after)
  }
  return copy
}

/** Hashes would refuse a file that was changed on purpose. */
const withoutHashes = (text: string) => text.replace(/"(hash|bytes)": *("[^"]*"|\d+),?/g, '')

describe('reportCommand', () => {
  it('writes Word, Excel and JSON of a folder, with the same figures', async () => {
    const { code, out: said } = await run(
      small,
      '--docx',
      out('a.docx'),
      '--xlsx',
      out('a.xlsx'),
      '--json',
      out('a.json'),
    )
    expect(code).toBe(0)
    expect(said.split('\n').filter((line) => line !== '')).toHaveLength(3)
    expect(wordText(out('a.docx'))).toContain('đã giải quyết 9 hồ sơ')
    const book = await readXlsx(new Uint8Array(readFileSync(out('a.xlsx'))))
    expect(book.sheets.map(({ name }) => name)).toEqual(['Biểu II.06a', 'Nguồn gốc'])
    const { reported, report, round } = JSON.parse(readFileSync(out('a.json'), 'utf8'))
    expect(reported.row.resolvedTotal).toBe(9)
    expect(report.footer).toContain(round.sha256)
  })

  it('puts the figures of a drawing in its place, and every dossier of the list', async () => {
    await run(small, '--docx', out('a.docx'), '--parts', 'bao-cao,so-lieu,phu-luc,ho-so')
    const text = wordText(out('a.docx'))
    expect(text).toContain('đây là số liệu của hình')
    expect(new Set(text.match(/H17\.01-\d{6}-\d{4}/g)).size).toBe(12)
  })

  it('writes another figure where another was reported', async () => {
    const copy = copyOf((name, text) =>
      name === 'reported.csv'
        ? text.replace(/(total,resolvedTotal,)\d+/, '$18')
        : name === 'datapackage.json'
          ? withoutHashes(text)
          : text,
    )
    await run(copy, '--docx', out('a.docx'))
    expect(wordText(out('a.docx'))).toContain('đã giải quyết 8 hồ sơ')
  })

  it('reads a zip of the round as it reads the folder', async () => {
    const files = Object.fromEntries(
      readdirSync(small).map((name) => [name, new Uint8Array(readFileSync(join(small, name)))]),
    )
    writeFileSync(out('round.giamsat'), zipSync(files))
    const [folderRun, zipRun] = [
      await run(small, '--json', out('a.json')),
      await run(out('round.giamsat'), '--json', out('b.json')),
    ]
    expect([folderRun.code, zipRun.code]).toEqual([0, 0])
    expect(readFileSync(out('b.json'), 'utf8')).toBe(readFileSync(out('a.json'), 'utf8'))
  })

  it('prints a .giamsat file as the delegation left it: its choices, its texts, its answers', async () => {
    const bytesOf = (name: string) => new Uint8Array(readFileSync(join(shipped, name)))
    const files = Object.fromEntries(readdirSync(shipped).map((name) => [name, bytesOf(name)]))
    const text = { id: 'text:1' as const, title: 'Ý kiến của Đoàn', text: 'Quá hạn {confirmed/resolvedOverdue} hồ sơ.' }
    const report = withText(withNewText({ ...defaultReportChoices, template: 'front' }, '1'), text)
    const answer = { by: 'Giám đốc', on: '2025-10-20', document: '', note: '' }
    const confirmations = [{ cell: 'resolvedOverdue', published: 56, confirmed: 53, ...answer }]
    const work = strToU8(JSON.stringify({ work: { report, confirmations }, journal: [] }))
    writeFileSync(out('round.giamsat'), zipSync({ ...files, 'work.json': work }))
    const { code, errors } = await run(out('round.giamsat'), '--docx', out('a.docx'))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(wordText(out('a.docx'))).toContain('TỔ QUỐC VIỆT NAM')
    expect(wordText(out('a.docx'))).toContain('IV. Ý kiến của Đoàn')
    expect(wordText(out('a.docx'))).toContain('Quá hạn 53 hồ sơ.')
    expect(wordText(out('a.docx'))).toContain('Trung tâm đã xác nhận số quá hạn là 53')
  })

  it('writes in English and with the Front’s name in full where that is asked for', async () => {
    await run(small, '--docx', out('a.docx'), '--lang', 'en', '--template', 'front')
    expect(wordText(out('a.docx'))).toContain('The Centre received 12 dossiers')
    expect(wordText(out('a.docx'))).toContain('TỔ QUỐC VIỆT NAM')
  })

  describe('refuses, with a sentence and code 2,', () => {
    const refusals: readonly (readonly [string, () => readonly string[], RegExp])[] = [
      ['no round', () => ['--docx', out('a.docx')], /nêu đúng một thư mục/],
      ['nothing to write', () => [small], /nêu ít nhất một nơi ghi/],
      ['a path that is not there', () => [out('khong-co'), '--json', out('a.json')], /không có tệp hoặc thư mục này/],
      ['a folder without a descriptor', () => [folder, '--json', out('a.json')], /không thấy datapackage\.json/],
      ['an unknown part', () => [small, '--json', out('a.json'), '--parts', 'bia'], /không có phần “bia”/],
      ['an unknown template', () => [small, '--json', out('a.json'), '--template', 'x'], /không có mẫu “x”/],
      ['an unknown option', () => [small, '--pdf', out('a.pdf')], /--pdf/],
      ['a place that cannot be written', () => [small, '--json', join(folder, 'khong', 'a.json')], /không ghi được/],
    ]
    it.each(refusals)('%s', async (_name, args, sentence) => {
      const { code, errors } = await run(...args())
      expect(code).toBe(2)
      expect(errors).toMatch(sentence)
      expect(existsSync(out('a.json'))).toBe(false)
    })

    it('a file that is no zip', async () => {
      writeFileSync(out('a.giamsat'), 'không phải zip')
      expect(await run(out('a.giamsat'), '--json', out('a.json'))).toMatchObject({
        code: 2,
        errors: expect.stringContaining('không đọc được'),
      })
    })

    it('a file that was changed after it was described', async () => {
      const copy = copyOf((name, text) => (name === 'reported.csv' ? `${text}\n` : text))
      const { code, errors } = await run(copy, '--json', out('a.json'))
      expect(code).toBe(2)
      expect(errors).toContain('reported.csv')
    })

    it('a descriptor that points out of its folder', async () => {
      const copy = copyOf((name, text) =>
        name === 'datapackage.json' ? text.replace('"reported.csv"', '"../reported.csv"') : text,
      )
      expect(await run(copy, '--json', out('a.json'))).toMatchObject({
        code: 2,
        errors: expect.stringContaining('../reported.csv'),
      })
    })
  })
})
