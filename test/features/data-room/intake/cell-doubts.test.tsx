import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TablePreview } from '~/data/import/import-session'
import { answersThatStand, withAnswers, withoutAnswer } from '~/features/data-room/intake/cell-answers'
import {
  answersOf,
  answerTo,
  type CellDoubt,
  cellDoubt,
  likeAnswer,
  openCells,
  typedAnswer,
} from '~/features/data-room/intake/cell-doubts'
import { noDecisions } from '~/features/data-room/intake/desk-file'
import { questionsOf } from '~/features/data-room/intake/questions'
import { csv, tableIn } from './desk-tables'

const equipment = (...rows: readonly string[]) =>
  tableIn('vat-tu.csv', {}, csv('Tên vật tư;Khối phố;ĐVT;Nhu cầu;Hiện có', ...rows))

const doubtsIn = (table: TablePreview): readonly CellDoubt[] =>
  table.issues.issues.flatMap((issue) => cellDoubt(table, issue) ?? [])

const choicesOf = (doubt: CellDoubt | undefined) => doubt?.choices.map(({ id, value }) => [id, value])

const doubtIn = (doubts: readonly CellDoubt[], row: number): CellDoubt => {
  const found = doubts.find((doubt) => doubt.row === row)
  if (found === undefined) throw new RangeError(`nothing is asked about row ${row}`)
  return found
}

describe('cellDoubt', () => {
  it('offers 0 and not reported for a dash, and for a word that says none', async () => {
    const table = await equipment('Áo phao;Khối phố 1;cái;-;95', 'Phao tròn;Khối phố 2;cái;không có;7')
    const both = [
      ['zero', 0],
      ['missing', null],
    ]
    expect(doubtsIn(table).map(choicesOf)).toEqual([both, both])
    expect(doubtsIn(table).map(({ row, field }) => [row, field])).toEqual([
      [2, 'need'],
      [3, 'need'],
    ])
  })

  it('never offers 0 where the text says something else', async () => {
    const table = await equipment('Áo phao;Khối phố 1;cái;khá nhiều;95', 'Phao;Khối phố 2;cái;-5;7')
    expect(doubtsIn(table).map(choicesOf)).toEqual([[['missing', null]], [['missing', null]]])
  })

  it('offers what a doubtful separator may mean', async () => {
    const table = await equipment('Dây thừng;Khối phố 1;m;1.338;2,5', 'Dây thừng;Khối phố 2;m;2,5;1.200')
    for (const doubt of doubtsIn(table)) {
      expect(doubt.issue.message.code).toBe('doubtfulSeparator')
      expect(doubt.choices.at(-1)).toEqual({ id: 'missing', value: null })
    }
  })

  it('offers both readings of a day that may be a month', async () => {
    const table = await tableIn(
      'ds.csv',
      {},
      csv('Mã hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả', 'H17.88-x,Đang xử lý,05/08/2025,06/08/2025'),
    )
    const [doubt] = doubtsIn(table).filter(({ field }) => field === 'dueAt')
    expect(choicesOf(doubt)).toEqual([
      ['reading 0', '2025-08-06'],
      ['reading 1', '2025-06-08'],
      ['missing', null],
    ])
  })
})

describe('likeAnswer', () => {
  it('gives the same reading to other cells, each its own value', async () => {
    const table = await tableIn(
      'ds.csv',
      {},
      csv(
        'Mã hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả',
        'H17.88-x,Đang xử lý,05/08/2025,06/08/2025',
        'H17.88-y,Đang xử lý,05/08/2025,07/09/2025',
      ),
    )
    const due = doubtsIn(table).filter(({ field }) => field === 'dueAt')
    const [first, second] = [doubtIn(due, 2), doubtIn(due, 3)]
    expect(likeAnswer(first, '2025-06-08', second)).toMatchObject({ row: 3, field: 'dueAt', value: '2025-07-09' })
    const received = doubtsIn(table).find(({ field }) => field === 'receivedAt')
    expect(received && likeAnswer(first, '2025-06-08', received)).toBeNull()
  })

  it('gives a typed number only to cells with the same text', async () => {
    const table = await equipment('A;K 1;cái;khá nhiều;1', 'B;K 2;cái;khá nhiều;1', 'C;K 3;cái;rất nhiều;1')
    const doubts = doubtsIn(table)
    const first = doubtIn(doubts, 2)
    expect(likeAnswer(first, 12, doubtIn(doubts, 3))?.value).toBe(12)
    expect(likeAnswer(first, 12, doubtIn(doubts, 4))).toBeNull()
  })
})

describe('openCells', () => {
  it('goes down with every answer and up when one is taken back', async () => {
    const table = await equipment('A;K 1;cái;-;-', 'B;K 2;cái;-;1')
    const [first] = doubtsIn(table)
    expect(openCells(table, noDecisions)).toEqual({ all: 3, own: 3 })
    const answer = first === undefined ? [] : [answerTo(first, 0)]
    const answers = withAnswers([], answer)
    expect(openCells(table, { ...noDecisions, answers }).all).toBe(2)
    expect(answersOf(table, { ...noDecisions, answers })).toEqual([{ row: 2, field: 'need', value: 0 }])
    const [given] = answer
    expect(given && withoutAnswer(answers, given)).toEqual([])
  })

  it('asks nothing of rows that are put aside', async () => {
    const table = await equipment('A;K 1;cái;-;1')
    expect(openCells(table, { ...noDecisions, rows: { dashOrZero: 'aside' } }).all).toBe(0)
  })

  it('closes the question about a column once each of its cells is answered', async () => {
    const table = await tableIn(
      'ds.csv',
      {},
      csv('Mã hồ sơ,Trạng thái,Ngày tiếp nhận', 'H17.88-250716-0001,Lạ,16/07/2025'),
    )
    const [doubt] = doubtsIn(table)
    const answers = doubt === undefined ? [] : [answerTo(doubt, 4)]
    expect(openCells(table, noDecisions)).toEqual({ all: 1, own: 0 })
    expect(questionsOf(table, noDecisions).map(({ type }) => type)).toEqual(['words'])
    expect(questionsOf(table, { ...noDecisions, answers })).toEqual([])
  })
})

describe('answersThatStand', () => {
  const answer = { row: 2, column: 3, field: 'need', code: 'dashOrZero' as const, text: '-', value: 0 }

  it('keeps answers whose column is understood as before', () => {
    expect(answersThatStand([answer], {}, { mapping: { 1: null }, styles: { 4: 'groupDot' } })).toEqual([answer])
  })

  it('drops those of a column that now stands for something else, and all under another header', () => {
    expect(answersThatStand([answer], {}, { mapping: { 3: 'available' } })).toEqual([])
    expect(answersThatStand([answer], {}, { styles: { 3: 'groupDot' } })).toEqual([])
    expect(answersThatStand([answer], {}, { headerRows: [2] })).toEqual([])
    expect(answersThatStand([answer], { headerRows: [2] }, { headerRows: [2] })).toEqual([answer])
  })

  it('holds one answer for each cell', () => {
    expect(withAnswers([answer], [{ ...answer, value: null }])).toEqual([{ ...answer, value: null }])
  })
})

describe('typedAnswer', () => {
  it('reads dots as thousands, a comma as decimals where there may be some', () => {
    expect(typedAnswer('1.338', 'count')).toBe(1338)
    expect(typedAnswer('2,5', 'quantity')).toBe(2.5)
    expect(typedAnswer('2,5', 'count')).toBeNull()
    expect(typedAnswer('2.5', 'quantity')).toBeNull()
    expect(typedAnswer('1/7/2025', 'date')).toBe('2025-07-01')
    expect(typedAnswer('31/2/2025', 'date')).toBeNull()
    expect(typedAnswer('-', 'count')).toBeNull()
  })

  it('reads every whole number as it is written here', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(typedAnswer(new Intl.NumberFormat('vi-VN').format(value), 'count')).toBe(value)
        expect(typedAnswer(String(value), 'quantity')).toBe(value)
      }),
    )
  })
})
