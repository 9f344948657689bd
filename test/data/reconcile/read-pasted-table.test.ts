import { describe, expect, it } from 'vitest'
import { readPastedTable } from '~/data/reconcile/read-pasted-table'

/** As a spreadsheet copies it: merged heads leave empty cells behind them. */
const heads = [
  'TT\tLĩnh vực\tSố hồ sơ nhận giải quyết\t\t\t\tSố hồ sơ đã giải quyết\t\t\t\tSố hồ sơ đang giải quyết\t\t',
  '\t\tTổng số\tTrong kỳ\t\tTừ kỳ trước\tTổng số\tTrước hạn\tĐúng hạn\tQuá hạn\tTổng số\tTrong hạn\tQuá hạn',
  '\t\t\tTrực tuyến\tTrực tiếp, dịch vụ bưu chính\t\t\t\t\t\t\t\t',
  '(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)\t(12)\t(13)',
]
const rows = [
  '1\tHộ tịch\t1.420\t1.396\t20\t4\t1.409\t1.381\t6\t22\t11\t9\t2',
  '2\tĐất đai\t88\t61\t20\t7\t60\t40\t5\t15\t28\t20\t8',
  '\tTổng cộng\t1.508\t1.457\t40\t11\t1.469\t1.421\t11\t37\t39\t29\t10',
]
const read = (lines: readonly string[]) => readPastedTable(lines.join('\n'), 'vi')

describe('readPastedTable', () => {
  it('reads the form as it is copied out of a spreadsheet, its total row apart', async () => {
    const pasted = await read([...heads, ...rows])
    if (pasted.kind !== 'table') throw new Error(JSON.stringify(pasted))
    expect(pasted.table.rows.map(({ name, cells }) => [name, cells.receivedTotal, cells.pendingOverdue])).toEqual([
      ['Hộ tịch', 1420, 2],
      ['Đất đai', 88, 8],
    ])
    expect(pasted.table.total).toMatchObject({ receivedTotal: 1508, resolvedOverdue: 37 })
    expect(pasted.doubts).toEqual([])
  })

  it('leaves out what is no number, and names it', async () => {
    const pasted = await read([
      ...heads,
      '1\tHộ tịch\t1.420\t1.396\t20\t4\t1.409\t1.381\t6\t2o2\t11\t9\t2',
      ...rows.slice(1),
    ])
    if (pasted.kind !== 'table') throw new Error(JSON.stringify(pasted))
    expect(pasted.table.rows[0]?.cells.resolvedOverdue).toBeNull()
    expect(pasted.doubts.join()).toContain('“2o2”')
  })

  it('keeps an empty cell missing, never 0', async () => {
    const pasted = await read([...heads, '1\tHộ tịch\t20\t\t\t\t20\t20\t0\t0\t0\t0\t0'])
    if (pasted.kind !== 'table') throw new Error(JSON.stringify(pasted))
    expect(pasted.table.rows[0]?.cells).toMatchObject({ receivedOnline: null, resolvedOnTime: 0 })
  })

  it('says what is wrong with a text that is no form', async () => {
    expect(await read(['Hôm nay trời đẹp.'])).toMatchObject({ kind: 'refused', why: 'noForm' })
    expect(await read(['Tên\tSố', 'a\t1'])).toMatchObject({ kind: 'refused', why: 'noForm' })
    expect(await read(['   '])).toMatchObject({ kind: 'refused' })
  })
})
