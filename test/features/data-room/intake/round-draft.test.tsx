import { describe, expect, it } from 'vitest'
import { isoDate } from '~/domain/shared/iso-date'
import { draftFromFiles } from '~/features/data-room/intake/round-draft'

const table = (part: Partial<Parameters<typeof draftFromFiles>[0][number]>) => ({
  title: [],
  file: 'tep.xlsx',
  received: null,
  prose: null,
  columns: [],
  ...part,
})

describe('draftFromFiles', () => {
  it('takes the period of a title before that of the rows', () => {
    const received = { from: isoDate('2025-06-20'), to: isoDate('2025-08-29') }
    const titled = draftFromFiles([table({ received, title: ['Từ ngày 01/7/2025 đến ngày 30/8/2025'] })])
    expect(titled).toMatchObject({ periodOrigin: 'title', draft: { from: '01/7/2025', to: '30/8/2025' } })
    const untitled = draftFromFiles([table({ received })])
    expect(untitled).toMatchObject({ periodOrigin: 'received', draft: { from: '20/6/2025', asOf: '29/8/2025' } })
  })

  it('finds the ward in a title, in the text, or in the name of the file', () => {
    expect(draftFromFiles([table({ title: ['UBND PHƯỜNG BẾN ĐÒ'] })]).draft.unit).toBe('phường Bến Đò')
    expect(draftFromFiles([table({ file: 'Danh sách xã Hòa Tiến.xlsx' })]).draft.unit).toBe('xã Hòa Tiến')
  })

  it('takes the word for a neighbourhood from the columns', () => {
    const columns = [{ header: 'Tổ dân phố' }] as unknown as Parameters<typeof draftFromFiles>[0][number]['columns']
    expect(draftFromFiles([table({ columns })]).draft.neighbourhoodLabel).toBe('tổ dân phố')
  })

  it('leaves empty what no file says', () => {
    expect(draftFromFiles([table({})])).toMatchObject({ periodOrigin: null, draft: { unit: '', from: '', title: '' } })
  })
})
