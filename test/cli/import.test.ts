import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importCommand } from '~/data/cli/import'

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
