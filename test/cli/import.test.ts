import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importCommand } from '~/data/cli/import'
import { readRoundFile } from '~/data/package/read-round-file'

const file = (name: string) => join(import.meta.dirname, '../files', name)

async function run(...args: string[]) {
  const out: string[] = []
  const errors: string[] = []
  const code = await importCommand(args, {
    stdin: process.stdin,
    stdout: { write: (chunk) => out.push(chunk) },
    stderr: { write: (chunk) => errors.push(chunk) },
  })
  return { code, out: out.join(''), errors: errors.join('') }
}

describe('importCommand', () => {
  it('gives the form as rows with the cells of reconcile, and its total', async () => {
    const { code, out } = await run(file('ii06-merged-three-row-header.xlsx'), '--json')
    expect(code).toBe(0)
    const [table] = JSON.parse(out).tables
    expect(Object.keys(table)).toEqual(['file', 'sheet', 'kind', 'headerRows', 'mapping', 'rows', 'issues', 'dropped'])
    expect(table).toMatchObject({ file: 'ii06-merged-three-row-header.xlsx', kind: 'ii06', headerRows: [5, 6, 7] })
    expect(table.rows.rows[0]).toEqual({
      name: 'Hộ tịch',
      cells: {
        receivedTotal: 420,
        receivedOnline: 396,
        receivedDirectAndPostal: 20,
        carriedOver: 4,
        resolvedTotal: 409,
        resolvedEarly: 381,
        resolvedOnTime: 6,
        resolvedOverdue: 22,
        pendingTotal: 11,
        pendingInTime: 9,
        pendingOverdue: 2,
      },
    })
    expect(table.rows.total.receivedTotal).toBe(1225)
  })

  it('gives equipment with null for what is not reported', async () => {
    const { out } = await run(file('equipment-du-co-so.xlsx'), '--json')
    const [table] = JSON.parse(out).tables
    expect(table.rows[4]).toMatchObject({ item: 'Máy cưa', need: null, available: null, broken: null, gap: null })
    expect(table.rows[3]).toMatchObject({ item: 'Áo phao', neighbourhood: 'Khối phố Tây', available: 0 })
    expect(table.issues[0]).toMatchObject({ row: 4, column: 'Nhu cầu', value: 'đủ cơ số', severity: 'ask' })
  })

  it('drops personal columns and names them only by heading', async () => {
    const { out } = await run(file('dossiers-personal-columns.xlsx'), '--json')
    const [table] = JSON.parse(out).tables
    expect(table.dropped).toEqual(['Chủ hồ sơ', 'Địa chỉ', 'Số điện thoại', 'CCCD', 'Email'])
    expect(Object.keys(table.rows[0])).not.toContain('applicant')
  })

  it('refuses with a sentence and exit 2', async () => {
    const { code, out } = await run(file('refused-page.pdf'), '--json')
    expect(code).toBe(2)
    const answer = JSON.parse(out)
    expect(answer.tables).toEqual([])
    expect(answer.issues).toMatchObject([{ file: 'refused-page.pdf', severity: 'error' }])
    expect(answer.issues[0].message).toMatch(/PDF/)
  })

  it('warns of the same file given twice', async () => {
    const { out } = await run(file('training.xlsx'), file('training.xlsx'), '--json')
    const codes = JSON.parse(out).tables.map((table: { issues: { code: string }[] }) =>
      table.issues.map(({ code }) => code),
    )
    expect(codes).toEqual([[], ['sameFile']])
  })

  it('prints a Vietnamese summary without --json', async () => {
    const { out } = await run(file('dossiers-day-or-month-first.xlsx'))
    expect(out).toContain('danh sách hồ sơ, 3 dòng, 6 chỗ phải hỏi')
    expect(out).toContain('[hỏi] dòng 2, Ngày tiếp nhận, “03/07/2025”')
  })

  it('says which file cannot be opened', async () => {
    const { code, errors } = await run('khong-co.xlsx')
    expect(code).toBe(2)
    expect(errors).toContain('khong-co.xlsx')
  })
})

describe('import --round', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'giam-sat-')), 'dot.giamsat')
  const sheets = ['ii06-merged-three-row-header.xlsx', 'dossiers-text-with-times.xlsx', 'equipment-du-co-so.xlsx'].map(
    file,
  )
  const ward = ['--unit', 'phường Bến Đò', '--from', '01/7/2025', '--to', '2025-08-30']

  it('writes what was understood as one file, which is opened again without a word', async () => {
    const { code, out: said } = await run(...sheets, '--round', out, '--json', ...ward)
    expect(code).toBe(0)
    const { round } = JSON.parse(said)
    expect(round).toMatchObject({ unit: 'phường Bến Đò', from: '2025-07-01', to: '2025-08-30', file: out })
    for (const { rows, kept, setAside } of round.tables) expect(kept + setAside).toBe(rows)
    const bytes = new Uint8Array(readFileSync(out))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(round.sha256)
    const { descriptor, problems } = await readRoundFile(bytes, 'dot.giamsat')
    expect(problems).toEqual([])
    expect(descriptor?.resources.map(({ name }) => name)).toEqual(
      round.resources.map(({ name }: { name: string }) => name),
    )
    const opened = await run(out)
    expect([opened.code, opened.out]).toMatchObject([0, expect.stringContaining('“Giám sát tại phường Bến Đò”')])
  })

  it('gives the same bytes again, and has a report for people', async () => {
    await run(...sheets, '--round', out, ...ward)
    const first = readFileSync(out)
    const { out: said } = await run(...sheets, '--round', out, ...ward)
    expect(readFileSync(out).equals(first)).toBe(true)
    expect(said).toContain(`Đã ghi ${out}: Giám sát tại phường Bến Đò (01/7/2025 – 30/8/2025)`)
    expect(said).toMatch(/dossiers: \d+ dòng/)
  })

  it('takes ward and period from the title of the form', async () => {
    const { out: said } = await run(file('ii06-merged-three-row-header.xlsx'), '--round', out, '--json')
    expect(JSON.parse(said).round).toMatchObject({ unit: 'phường Bến Đò', from: '2025-07-01', to: '2025-08-30' })
  })

  it('keeps names, addresses and numbers of people out', async () => {
    const list = join(dirname(out), 'Nguyễn Văn An.csv')
    writeFileSync(
      list,
      'Mã hồ sơ;Chủ hồ sơ;Địa chỉ;SĐT;Ngày tiếp nhận;Trạng thái;Ghi chú\nH17.98-250715-0001;Nguyễn Văn An;12 đường Hoa Lư;0905123456;15/07/2025;Đang xử lý;gọi bà Trần Thị Hoa\n',
    )
    await run(list, '--round', out, ...ward)
    const { files, descriptor } = await readRoundFile(new Uint8Array(readFileSync(out)), 'dot.giamsat')
    const text = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('') + JSON.stringify(descriptor)
    expect(text).toContain('H17.98-')
    expect(text).not.toMatch(/Nguyễn|Trần|09\d{8}|đường/u)
  })

  it.each([
    [['--from', '2025-07-01', '--to', '2025-08-30'], '--unit'],
    [['--unit', 'phường Bến Đò', '--from', '2025-07-01'], '--from'],
    [['--unit', 'phường Bến Đò', '--from', '2025-08-30', '--to', '2025-07-01'], '--from'],
    [['--unit', 'phường Bến Đò', '--from', '30/2/2025', '--to', '2025-07-01'], '30/2/2025'],
  ])('asks for what no file says: %j', async (options, named) => {
    const { code, errors, out: said } = await run(file('dossiers-text-with-times.xlsx'), '--round', out, ...options)
    expect([code, said]).toEqual([2, ''])
    expect(errors).toContain(named)
  })

  it('says what cannot be written, and that nothing can be taken', async () => {
    const dossiers = file('dossiers-text-with-times.xlsx')
    expect((await run(dossiers, '--round', '/nicht/da/x.giamsat', ...ward)).code).toBe(2)
    const nothing = await run(file('one-column.csv'), '--round', out, ...ward)
    expect([nothing.code, nothing.errors]).toMatchObject([2, expect.stringContaining('không ghi tệp')])
  })

  it('refuses a round file that is damaged, and says why', async () => {
    await run(...sheets, '--round', out, ...ward)
    writeFileSync(out, readFileSync(out).subarray(0, 60))
    const { code, out: said } = await run(out)
    expect([code, said]).toMatchObject([2, expect.stringContaining('không nhận')])
  })
})
