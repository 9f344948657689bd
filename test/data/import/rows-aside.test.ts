import { describe, expect, it } from 'vitest'
import { readImportFile } from '~/data/import/read/read-import-file'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import { filledFields, receivedSpan, rowsWith, withoutFields } from '~/data/import/rows-aside'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'

const text = [
  'Mã hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả,Ghi chú',
  'H17.88-250716-0001,Đã trả kết quả,16/07/2025,19/07/2025,',
  'H17.88-250714-0002,Đang xử lý,14/07/2025,10/07/2025,gọi lại',
  'H17.88-250714-0002,Đang xử lý,,18/07/2025,',
].join('\n')

async function table() {
  const raw = await readImportFile(new TextEncoder().encode(text), 'ds.csv')
  const [first] = recogniseFile(raw, { period: null, calendar: vietnamCalendar })
  if (first === undefined) throw new RangeError('no table')
  return first
}

describe('rowsWith', () => {
  it('names each row once, whatever it has', async () => {
    const list = await table()
    expect([...rowsWith(list, ['receivedAfterDue', 'duplicateCode'])]).toEqual([3, 4])
    expect(rowsWith(list, []).size).toBe(0)
  })
})

describe('withoutFields', () => {
  it('lets no value of a field through', async () => {
    const list = withoutFields(await table(), ['note'])
    expect(list.records.some(({ values }) => 'note' in values)).toBe(false)
    expect(list.records[1]?.values.code).toBe('H17.88-250714-0002')
  })
})

describe('receivedSpan', () => {
  it('is the first and the last day of receipt, rows without one left out', async () => {
    expect(receivedSpan(await table())).toEqual({ from: '2025-07-14', to: '2025-07-16' })
    expect(receivedSpan({ records: [] })).toBeNull()
  })
})

describe('filledFields', () => {
  it('knows a field that has a value in one row only', async () => {
    expect(filledFields(await table(), ['note', 'cause'])).toEqual(['note'])
  })
})
