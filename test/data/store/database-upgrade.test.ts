import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { readWork } from '~/data/store/read-work'

it('carries the work of version 1 over, with its undo history', async () => {
  const old = await openDB('giam-sat', 1, {
    upgrade: (database) => void database.createObjectStore('reconciliation', { keyPath: 'roundId' }),
  })
  const work = (texts: readonly string[]) => ({
    roundId: 'old',
    statement: null,
    tried: {},
    confirmations: [],
    questions: texts.map((text) => ({ id: text, text })),
  })
  await old.put('reconciliation', {
    roundId: 'old',
    history: { past: [work([])], present: work(['a']), future: [work(['a', 'b'])] },
  })
  old.close()

  const { history, kept } = await readWork('old')
  expect(kept).toBe(true)
  expect([...history.past, history.present, ...history.future].map(({ questions }) => questions.length)).toEqual([
    0, 1, 2,
  ])
  expect(history.present).toMatchObject({ moved: [], package: null, convention: null })
})
