import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { reconciliationQueries } from '~/data/store/reconciliation-queries'
import { changeHistory, followOtherTabs } from '~/data/store/reconciliation-store'
import { withQuestion } from '~/domain/round/reconciliation-record'
import { record, redo, undo } from '~/domain/shared/history'

const addQuestion = (text: string) => (history: Parameters<Parameters<typeof changeHistory>[2]>[0]) =>
  record(history, withQuestion(history.present, { id: text, text }))

const read = (roundId: string) => new QueryClient().fetchQuery(reconciliationQueries.history(roundId))

describe('changeHistory', () => {
  it('keeps what was done for the next session', async () => {
    await changeHistory(new QueryClient(), 'kept', addQuestion('a'))
    const { history, kept } = await read('kept')
    expect(kept).toBe(true)
    expect(history.present.questions).toEqual([{ id: 'a', text: 'a' }])
  })

  it('undoes and does again across sessions', async () => {
    await changeHistory(new QueryClient(), 'steps', addQuestion('a'))
    await changeHistory(new QueryClient(), 'steps', addQuestion('b'))
    await changeHistory(new QueryClient(), 'steps', undo)
    expect((await read('steps')).history.present.questions.map(({ id }) => id)).toEqual(['a'])
    await changeHistory(new QueryClient(), 'steps', redo)
    expect((await read('steps')).history.present.questions.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('loses nothing when two tabs write at once', async () => {
    const tabs = [new QueryClient(), new QueryClient()]
    const names = Array.from({ length: 20 }, (_, index) => `q${index}`)
    await Promise.all(
      names.map((name, index) => changeHistory(tabs[index % 2] ?? new QueryClient(), 'tabs', addQuestion(name))),
    )
    expect((await read('tabs')).history.present.questions.map(({ id }) => id).sort()).toEqual([...names].sort())
  })

  it('shows the change to another tab that has the round open', async () => {
    const other = new QueryClient()
    await other.fetchQuery(reconciliationQueries.history('seen'))
    const stop = followOtherTabs(other)
    const told = new Promise<void>((resolve) => {
      other.getQueryCache().subscribe(({ type }) => type === 'updated' && resolve())
    })
    await changeHistory(new QueryClient(), 'seen', addQuestion('a'))
    await told
    stop()
    expect((await other.fetchQuery(reconciliationQueries.history('seen'))).history.present.questions).toHaveLength(1)
  })

  it('starts empty for a round nobody worked on', async () => {
    const { history } = await read('untouched')
    expect(history).toEqual({
      past: [],
      present: { roundId: 'untouched', statement: null, tried: {}, confirmations: [], questions: [] },
      future: [],
    })
  })
})
