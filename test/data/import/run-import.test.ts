import { describe, expect, it } from 'vitest'
import type { ImportProgress } from '~/data/import/import-session'
import { ImportError } from '~/data/import/raw-table'
import { openImport } from '~/data/import/run-import'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { bytesOf } from './read/test-files'

const context = { period: null, calendar: vietnamCalendar }
const open = (name: string, { onProgress = (_: ImportProgress) => {}, signal = new AbortController().signal } = {}) =>
  openImport({ name, bytes: bytesOf(name) }, onProgress, signal)
const list = `Mã hồ sơ,Chủ hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả
H17.99-250715-0001,Nguyễn Văn An,Đã trả kết quả,15/07/2025,18/07/2025,17/07/2025
H17.99-250716-0002,Trần Thị Bình,Đang xử lý,16/07/2025,21/07/2025,
H17.99-250716-0003,Lê Văn Cường,Đang ngủ,16/07/2025,21/07/2025,
H17.99-250717-0003,Lê Thị Dung,Đã trả kết quả,17/07/2025,20/07/2025,19/07/2025
`
const openList = () =>
  openImport({ name: 'ds.csv', bytes: new TextEncoder().encode(list) }, () => {}, new AbortController().signal)

describe('openImport', () => {
  it('says what the file is and how far it has come', async () => {
    const stages: string[] = []
    const session = await open('dossiers-utf8.csv', { onProgress: ({ stage }) => stages.push(stage) })
    expect(session.file).toMatchObject({ name: 'dossiers-utf8.csv', format: 'csv', hasProse: false })
    expect(session.file.sha256).toMatch(/^[0-9a-f]{64}$/)
    await session.recognise(context)
    expect([...new Set(stages)]).toEqual(['load', 'read', 'recognise'])
  })

  it('rejects with the refusal of the file', async () => {
    const failure = await open('refused-lo-report.doc').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ImportError)
    expect((failure as ImportError).refusal.code).toBe('wordDoc')
  })

  it('does not begin where it is stopped already', async () => {
    await expect(open('dossiers-utf8.csv', { signal: AbortSignal.abort('cancelled') })).rejects.toBe('cancelled')
  })

  it('rejects every call with the reason of the signal once that stops it', async () => {
    const controller = new AbortController()
    const session = await open('dossiers-utf8.csv', { signal: controller.signal })
    controller.abort('cancelled')
    await expect(session.recognise(context)).rejects.toBe('cancelled')
  })

  it('rejects every call after it was closed', async () => {
    const session = await open('dossiers-utf8.csv')
    session.close()
    await expect(session.preview(0, 0, 1)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('an open file', () => {
  it('shows its first records as they stand and as understood, without the columns about people', async () => {
    const session = await openList()
    const [table] = await session.recognise({ ...context, previewRows: 2 })
    expect(table?.recordCount).toBe(4)
    expect(table?.preview).toEqual([
      {
        row: 2,
        asRead: ['H17.99-250715-0001', null, 'Đã trả kết quả', '15/07/2025', '18/07/2025', '17/07/2025'],
        values: {
          code: 'H17.99-250715-0001',
          status: 10,
          receivedAt: '2025-07-15',
          dueAt: '2025-07-18',
          finishedAt: '2025-07-17',
        },
      },
      expect.objectContaining({ row: 3, values: expect.objectContaining({ status: 4, finishedAt: null }) }),
    ])
    expect((await session.preview(0, 3, 5)).map(({ row }) => row)).toEqual([5])
    expect(JSON.stringify(table)).not.toContain('Nguyễn')
  })

  it('shows rows of a sheet for pointing at a header, people left out', async () => {
    const session = await openList()
    expect(await session.sheetRows(0, 1, 1)).toEqual([
      {
        row: 2,
        asRead: ['H17.99-250715-0001', null, 'Đã trả kết quả', '15/07/2025', '18/07/2025', '17/07/2025'],
      },
    ])
  })

  it('answers anew under other choices without the file', async () => {
    const session = await openList()
    await session.recognise(context)
    const [table] = await session.recognise({ ...context, choices: { 0: { mapping: { 5: null } } } })
    expect(table?.preview[0]?.values).not.toHaveProperty('finishedAt')
  })

  it('counts all issues and gives the part that is asked for', async () => {
    const session = await openList()
    const [table] = await session.recognise({ ...context, mostIssues: 1 })
    expect(table?.issues).toMatchObject({ total: 2, counts: { error: 0, ask: 1, warning: 1, info: 0 } })
    expect(table?.issues.issues).toHaveLength(1)
    const unknown = await session.issues(0, 0, 10, { codes: ['statusUnknown'] })
    expect(unknown).toMatchObject({ total: 1, issues: [{ row: 4, value: 'Đang ngủ' }] })
    expect((await session.issues(0, 1, 10)).issues).toMatchObject([{ message: { code: 'dueOnDayOff' }, row: 5 }])
    expect((await session.issues(0, 0, 10, { severities: ['warning'], row: 4 })).total).toBe(0)
  })

  it('hands out whole tables', async () => {
    const session = await openList()
    await session.recognise(context)
    const [table] = await session.takeTables([0])
    expect(table?.records).toHaveLength(4)
    // they have to cross from the worker
    expect(structuredClone(table)).toEqual(table)
    await expect(session.takeTables([7])).rejects.toThrow(RangeError)
  })
})
