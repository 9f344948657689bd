import { describe, expect, it } from 'vitest'
import { answerTo, cellDoubt } from '~/features/data-room/intake/cell-doubts'
import { tablesOf } from '~/features/data-room/intake/desk-file'
import { ImportDesk } from '~/features/data-room/intake/import-desk'
import { buildTables } from '~/features/data-room/intake/keep-import'
import { csv } from './desk-tables'

const bytes = Uint8Array.from(
  csv(
    'Lĩnh vực,Tiếp nhận: tổng số,Trực tuyến,Trực tiếp,Kỳ trước,Đã giải quyết: tổng số,Trước hạn,Đúng hạn,Quá hạn',
    'Hộ tịch,120,110,-,10,118,110,4,4',
    'Đất đai,80,-,15,5,70,60,6,4',
    'Tổng cộng,200,170,15,15,188,170,10,8',
  ),
)

describe('buildTables', () => {
  it('puts what a person answered in place of what was doubtful, and leaves the rest empty', async () => {
    const desk = new ImportDesk()
    desk.add([{ name: 'bieu.csv', bytes }])
    await new Promise<void>((resolve) => {
      const stop = desk.subscribe(() => {
        if (desk.snapshot().files[0]?.state.kind !== 'open') return
        stop()
        resolve()
      })
    })
    const [open] = tablesOf(desk.snapshot().files)
    const doubts = open?.table.issues.issues.flatMap((issue) => cellDoubt(open.table, issue) ?? []) ?? []
    const answers = doubts.map((doubt) => answerTo(doubt, doubt.row === 2 ? 0 : null))
    expect(answers.map(({ row, field }) => [row, field]).sort()).toEqual([
      [2, 'receivedDirect'],
      [3, 'receivedOnline'],
    ])
    desk.decide(open?.fileId ?? 0, open?.table.tableIndex ?? 0, { answers })
    const [built] = await buildTables(desk.snapshot().files, { unit: 'phường Bến Đò' })
    const text = new TextDecoder().decode(built?.resources[0]?.bytes)
    expect(text).toMatch(/^Hộ tịch,receivedDirect,0,/m)
    expect(text).toMatch(/^Đất đai,receivedOnline,,/m)
    desk.clear()
  })
})
