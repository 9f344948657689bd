import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { changeWork } from '~/data/store/change-work'
import { openDatabase } from '~/data/store/database'
import { refreshWork } from '~/data/store/refresh-work'
import { followOtherTabs } from '~/data/store/round-channel'
import { workQueries } from '~/data/store/work-queries'
import { roundAction } from '~/domain/round/round-action'
import { emptyWork, withQuestion } from '~/domain/round/round-work'

const addQuestion = (text: string) => ({
  kind: 'change' as const,
  action: roundAction('questionRecorded'),
  change: (work: ReturnType<typeof emptyWork>) => withQuestion(work, { id: text, text }),
})
const read = (roundId: string) => new QueryClient().fetchQuery(workQueries.one(roundId))
const questions = async (roundId: string) => (await read(roundId)).history.present.questions.map(({ id }) => id)

describe('changeWork', () => {
  it('keeps what was done for the next session', async () => {
    await changeWork(new QueryClient(), 'kept', addQuestion('a'))
    const { history, kept } = await read('kept')
    expect(kept).toBe(true)
    expect(history.present.questions).toEqual([{ id: 'a', text: 'a' }])
  })

  it('undoes and does again across sessions, and writes each step into the journal', async () => {
    await changeWork(new QueryClient(), 'steps', addQuestion('a'))
    await changeWork(new QueryClient(), 'steps', addQuestion('b'))
    await changeWork(new QueryClient(), 'steps', { kind: 'undo' })
    expect(await questions('steps')).toEqual(['a'])
    await changeWork(new QueryClient(), 'steps', { kind: 'redo' })
    expect(await questions('steps')).toEqual(['a', 'b'])
    expect((await read('steps')).journal.map(({ step, action }) => [step, action.code])).toEqual([
      ['done', 'questionRecorded'],
      ['done', 'questionRecorded'],
      ['undone', 'questionRecorded'],
      ['redone', 'questionRecorded'],
    ])
  })

  it('changes nothing where there is nothing to undo', async () => {
    await changeWork(new QueryClient(), 'idle', { kind: 'undo' })
    const { history, journal } = await read('idle')
    expect({ history, journal }).toEqual({
      history: { past: [], present: emptyWork('idle'), future: [] },
      journal: [],
    })
  })

  it('loses nothing when two tabs write at once', async () => {
    const tabs = [new QueryClient(), new QueryClient()]
    const names = Array.from({ length: 20 }, (_, index) => `q${index}`)
    await Promise.all(
      names.map((name, index) => changeWork(tabs[index % 2] ?? new QueryClient(), 'tabs', addQuestion(name))),
    )
    expect((await questions('tabs')).sort()).toEqual([...names].sort())
  })

  it('keeps nothing of a change that fails on the way', async () => {
    await changeWork(new QueryClient(), 'whole', addQuestion('a'))
    const failing = {
      ...addQuestion('b'),
      change: () => {
        throw new RangeError('no')
      },
    }
    await expect(changeWork(new QueryClient(), 'whole', failing)).rejects.toThrow('no')
    expect(await questions('whole')).toEqual(['a'])
  })

  it('shows the change to another tab that has the round open', async () => {
    const other = new QueryClient()
    await other.fetchQuery(workQueries.one('seen'))
    const told = new Promise<void>((resolve) => {
      const stop = followOtherTabs((roundId) => {
        if (roundId !== 'seen') return
        stop()
        resolve(refreshWork(other, roundId))
      })
    })
    await changeWork(new QueryClient(), 'seen', addQuestion('a'))
    await told
    expect((await other.fetchQuery(workQueries.one('seen'))).history.present.questions).toHaveLength(1)
  })
})

describe('openDatabase', () => {
  it('keeps the stores of this version', async () => {
    expect([...(await openDatabase()).objectStoreNames]).toEqual(['files', 'learned', 'rounds', 'work'])
  })
})
