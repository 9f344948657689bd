import { describe, expect, it } from 'vitest'
import { countDesk } from '~/features/data-room/intake/desk-counts'
import { type DeskFile, tablesOf } from '~/features/data-room/intake/desk-file'
import { ImportDesk } from '~/features/data-room/intake/import-desk'
import { csv } from './desk-tables'

const list = (name: string, status = 'Đã trả kết quả') => ({
  name,
  bytes: Uint8Array.from(
    csv(
      'Mã hồ sơ,Trạng thái,Ngày tiếp nhận',
      `H17.88-250716-0001,${status},16/07/2025`,
      'H17.88-250716-0002,Lạ,16/07/2025',
    ),
  ),
})
const pdf = { name: 'a.pdf', bytes: Uint8Array.from(csv('%PDF-1.7')) }

/** Waits for the files to come to rest. */
const settled = (desk: ImportDesk): Promise<readonly DeskFile[]> =>
  new Promise((resolve) => {
    const look = () => {
      const { files } = desk.snapshot()
      const isAtWork = files.some(
        ({ state }) => state.kind === 'waiting' || state.kind === 'reading' || (state.kind === 'open' && state.isBusy),
      )
      if (isAtWork) return
      stop()
      resolve(files)
    }
    const stop = desk.subscribe(look)
  })

async function deskWith(...sources: Parameters<ImportDesk['add']>[0]): Promise<ImportDesk> {
  const desk = new ImportDesk()
  desk.add(sources)
  await settled(desk)
  return desk
}

describe('ImportDesk', () => {
  it('goes on to the next file after one that is refused', async () => {
    const desk = await deskWith(pdf, list('a.csv'))
    const { files } = desk.snapshot()
    expect(files.map(({ state }) => state.kind)).toEqual(['refused', 'open'])
    expect(countDesk(files)).toMatchObject({ files: 2, opened: 1, refused: 1, tables: 1, rows: 2, reading: 0 })
  })

  it('leaves out the second of two files that are the same, until somebody wants it', async () => {
    const desk = await deskWith(list('a.csv'), list('b.csv'))
    const { files } = desk.snapshot()
    expect(tablesOf(files).map(({ decisions }) => decisions.take)).toEqual([true, false])
    expect(countDesk(files).rows).toBe(2)
  })

  it('understands every file anew once a word is explained', async () => {
    const desk = await deskWith(list('a.csv'), list('b.csv', 'Đang xử lý'))
    expect(countDesk(desk.snapshot().files).questions).toBe(2)
    await desk.teach({ la: 4 })
    expect(countDesk(desk.snapshot().files).questions).toBe(0)
  })

  it('keeps the choice of one table when another question is answered', async () => {
    const desk = await deskWith(list('a.csv'))
    const [file] = desk.snapshot().files
    const id = file?.id ?? 0
    await desk.choose(id, 0, (choice) => ({ ...choice, mapping: { 1: null } }))
    await desk.choose(id, 0, (choice) => ({ ...choice, styles: { 2: 'dayFirst' } }))
    const [open] = desk.snapshot().files
    expect(open?.decisions[0]?.choice).toEqual({ mapping: { 1: null }, styles: { 2: 'dayFirst' } })
    expect(tablesOf(desk.snapshot().files)[0]?.table.columns[1]?.field).toBeNull()
  })

  it('stops a file that waits, and reads it when asked again', async () => {
    const desk = new ImportDesk()
    desk.add([list('a.csv'), list('b.csv', 'Đang xử lý')])
    desk.stop(2)
    await settled(desk)
    expect(desk.snapshot().files.map(({ state }) => state.kind)).toEqual(['open', 'stopped'])
    desk.retry(2)
    await settled(desk)
    expect(desk.snapshot().files.map(({ state }) => state.kind)).toEqual(['open', 'open'])
  })

  it('is empty once it is cleared', async () => {
    const desk = await deskWith(list('a.csv'))
    await desk.teach({ la: 4 })
    desk.clear()
    expect(desk.snapshot()).toEqual({ files: [], words: {}, built: null })
  })
})
