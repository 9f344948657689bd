import { describe, expect, it } from 'vitest'
import { noDecisions } from '~/features/data-room/intake/desk-file'
import { fieldsLeftOut, isOpen, questionsOf } from '~/features/data-room/intake/questions'
import { codesAside, rowProblems } from '~/features/data-room/intake/row-problems'
import { csv, tableIn } from './desk-tables'

const equipment = csv(
  'Tên vật tư,Khối phố,ĐVT,Nhu cầu,Hiện có,Ghi chú',
  'Áo phao,Khối phố 1,cái,20,12,Mượn của trường',
  'Loa,Khối phố 2,cái,4,-,',
)

describe('questionsOf', () => {
  it('asks once for a column whether day or month comes first, and no more once that is answered', async () => {
    const table = await tableIn('dossiers-day-or-month-first.xlsx')
    const asked = questionsOf(table, noDecisions).filter(({ type }) => type === 'style')
    expect(asked.length).toBeGreaterThan(0)
    expect(asked[0]).toMatchObject({ options: ['dayFirst', 'monthFirst'] })
    const styles = Object.fromEntries(
      asked.flatMap((question) => (question.type === 'style' ? [[question.column.index, 'dayFirst' as const]] : [])),
    )
    const answered = await tableIn('dossiers-day-or-month-first.xlsx', { choices: { 0: { styles } } })
    expect(questionsOf(answered, noDecisions).filter(({ type }) => type === 'style')).toEqual([])
  })

  it('asks what a word stands for, with every different word', async () => {
    const table = await tableIn(
      'ds.csv',
      {},
      csv(
        'Mã hồ sơ,Trạng thái,Ngày tiếp nhận',
        'H17.88-250716-0001,Đang ngủ,16/07/2025',
        'H17.88-250716-0002,Đang chơi,16/07/2025',
      ),
    )
    const [words] = questionsOf(table, noDecisions).filter(({ type }) => type === 'words')
    expect(words).toMatchObject({ field: 'status' })
    expect(words?.type === 'words' && words.tally.values.map(({ value }) => value)).toEqual(['Đang ngủ', 'Đang chơi'])
  })

  it('leaves free text out until somebody lets it in, and never waits for that', async () => {
    const table = await tableIn('kk.csv', {}, equipment)
    const [note] = questionsOf(table, noDecisions).filter(({ type }) => type === 'freeText')
    expect(note).toMatchObject({ isAnswered: false, isKept: false, column: { header: 'Ghi chú' } })
    expect(note && isOpen(note)).toBe(false)
    expect(fieldsLeftOut(table, noDecisions)).toEqual(['note'])
    expect(fieldsLeftOut(table, { ...noDecisions, keptText: [5], answeredText: [5] })).toEqual([])
  })

  it('does not ask about free text where every cell is empty', async () => {
    const table = await tableIn(
      'kk.csv',
      {},
      csv('Tên vật tư,Khối phố,ĐVT,Nhu cầu,Hiện có,Ghi chú', 'Áo phao,Khối phố 1,cái,20,12,'),
    )
    expect(questionsOf(table, noDecisions)).toEqual([])
  })

  it('asks about a column nobody knows, and not again once it was left out', async () => {
    const body = csv('Mã hồ sơ,Trạng thái,Ngày tiếp nhận,Màu bìa', 'H17.88-250716-0001,Đã trả kết quả,16/07/2025,xanh')
    const table = await tableIn('ds.csv', {}, body)
    expect(questionsOf(table, noDecisions)).toMatchObject([{ type: 'column', column: { header: 'Màu bìa' } }])
    const answered = await tableIn('ds.csv', { choices: { 0: { mapping: { 3: null } } } }, body)
    expect(questionsOf(answered, noDecisions)).toEqual([])
  })

  it('uses a learned header only for a kind that has the field', async () => {
    const learned = { headers: { 'mau bia': 'topic', 'tinh hinh': 'status' } }
    const body = csv('Mã hồ sơ,Tình hình,Ngày tiếp nhận,Màu bìa', 'H17.88-250716-0001,Đang xử lý,16/07/2025,xanh')
    const { columns } = await tableIn('ds.csv', { learned }, body)
    expect(columns.map(({ field }) => field)).toEqual(['code', 'status', 'receivedAt', null])
  })
})

describe('rowProblems', () => {
  it('keeps rows as the ward gave them, until a person puts them aside', async () => {
    const { tallies } = await tableIn('dossiers-duplicate-codes.xlsx')
    expect(rowProblems(tallies, noDecisions)).toContainEqual(
      expect.objectContaining({ code: 'duplicateCode', count: 2, decision: 'keep' }),
    )
    expect(codesAside(tallies, noDecisions)).toEqual([])
    expect(codesAside(tallies, { ...noDecisions, rows: { duplicateCode: 'aside' } })).toEqual(['duplicateCode'])
  })

  it('counts a dash whose meaning is not known as one problem, not as a question about the column', async () => {
    const { tallies } = await tableIn('kk.csv', {}, equipment)
    expect(rowProblems(tallies, noDecisions).map(({ code }) => code)).toContain('dashOrZero')
  })
})
