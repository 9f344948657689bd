import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { learn, readLearned } from '~/data/store/learned'
import { deleteEverything } from '~/data/store/rounds'

describe('learn', () => {
  it('keeps what was confirmed and adds to it', async () => {
    await learn({ headers: { 'ngay nhan': 'receivedAt' }, words: { 'dang ngu': 4 } })
    await learn({ headers: { 'ngay xong': 'finishedAt', 'ngay nhan': 'submittedAt' } })
    expect(await readLearned()).toEqual({
      headers: { 'ngay nhan': 'submittedAt', 'ngay xong': 'finishedAt' },
      words: { 'dang ngu': 4 },
    })
  })

  it('is forgotten with everything else on this computer', async () => {
    await learn({ headers: { 'ngay nhan': 'receivedAt' } })
    await deleteEverything(new QueryClient())
    expect(await readLearned()).toEqual({ headers: {}, words: {} })
  })
})
