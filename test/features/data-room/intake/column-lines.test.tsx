import { describe, expect, it } from 'vitest'
import { columnLines } from '~/features/data-room/intake/column-lines'
import { noDecisions } from '~/features/data-room/intake/desk-file'
import { understood } from '~/features/data-room/intake/value-words'
import { csv, tableIn } from './desk-tables'

describe('understood', () => {
  it.each([
    ['dossiers', 'receivedAt', '2025-08-05', '05/08/2025', '5 tháng 8 năm 2025'],
    ['ii06', 'receivedTotal', 1338, '1.338', 'một nghìn ba trăm ba mươi tám'],
    ['dossiers', 'status', 10, 'Đã trả kq', 'Đã trả kết quả'],
    ['dossiers', 'channel', 'online', 'Qua mạng', 'Trực tuyến'],
    ['dossiers', 'apologySent', false, 'chưa', 'Không'],
    ['equipment', 'item', 'Áo phao', 'Áo phao', 'Áo phao'],
    ['equipment', 'need', 0, '0', 'không'],
    ['equipment', 'need', null, '', '—'],
    ['equipment', 'need', null, '-', null],
  ] as const)('%s %s %s stands as "%s" and is said as "%s"', (kind, field, value, asRead, words) => {
    expect(understood(kind, field, value, asRead, 'vi')).toBe(words)
  })
})

describe('columnLines', () => {
  it('strikes out columns about people, shows no value of theirs, and says why', async () => {
    const table = await tableIn('dossiers-personal-columns.xlsx')
    const lines = columnLines(table, noDecisions, 'vi')
    const personal = lines.filter(({ role }) => role === 'personal')
    expect(personal.map(({ note }) => note)).toContain('Số điện thoại')
    expect(personal.every(({ example, words }) => example === null && words === null)).toBe(true)
  })

  it('says a thousand in words where the file has a dot', async () => {
    const table = await tableIn(
      'kk.csv',
      {},
      csv('Tên vật tư,Khối phố,ĐVT,Nhu cầu,Hiện có', 'Bao cát,Khối phố 1,cái,1.338,95'),
    )
    const need = columnLines(table, noDecisions, 'vi').find(({ column }) => column.field === 'need')
    expect(need).toMatchObject({ example: '1.338', words: 'một nghìn ba trăm ba mươi tám', role: 'used' })
  })

  it('offers the styles of the column where it is written in one', async () => {
    const table = await tableIn('dossiers-text-days.xlsx')
    const received = columnLines(table, noDecisions, 'vi').find(({ column }) => column.field === 'receivedAt')
    expect(received?.styles).toContain('monthFirst')
  })
})
