import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { record, redo, startHistory, undo } from '~/domain/shared/history'

describe('undo', () => {
  it('takes back any number of actions, and redo brings them back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), fc.nat(50), (actions, steps) => {
        const done = actions.reduce((history, action) => record(history, action), startHistory(-1))
        let history = done
        for (let step = 0; step < steps; step++) history = undo(history)
        const back = Math.min(steps, actions.length)
        expect(history.present).toBe([-1, ...actions].at(actions.length - back))
        for (let step = 0; step < back; step++) history = redo(history)
        expect(history).toEqual(done)
      }),
    )
  })

  it('gives up what was undone when something new is done', () => {
    const history = record(undo(record(startHistory('a'), 'b')), 'c')
    expect(redo(history)).toBe(history)
    expect(undo(history).present).toBe('a')
  })

  it('keeps a hundred steps', () => {
    const long = Array.from({ length: 150 }, (_, index) => index).reduce((h, n) => record(h, n), startHistory(-1))
    expect(long.past).toHaveLength(100)
  })
})
