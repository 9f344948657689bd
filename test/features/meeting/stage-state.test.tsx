import { describe, expect, it } from 'vitest'
import { isTaken, keyAction } from '~/features/meeting/stage-keys'
import { type StageState, stageCodec, stepStage, windowCodec } from '~/features/meeting/stage-state'

const ids = ['cover', 'flow', 'sum']
const at = (slide: string, more: Partial<StageState> = {}): StageState => ({
  slide,
  picked: null,
  rows: false,
  black: false,
  startedAt: null,
  ...more,
})

describe('stepStage', () => {
  it.each([
    ['next', 'cover', 'flow'],
    ['next', 'sum', 'sum'],
    ['previous', 'cover', 'cover'],
    ['last', 'cover', 'sum'],
    ['first', 'sum', 'cover'],
    // a slide that is not shown any more: from the start
    ['next', 'gone', 'flow'],
  ] as const)('%s from %s is %s', (kind, from, to) => {
    expect(stepStage(at(from), ids, { kind }).slide).toBe(to)
  })

  it('jumps to a number that exists, and nowhere else', () => {
    expect(stepStage(at('cover'), ids, { kind: 'jump', number: 3 }).slide).toBe('sum')
    for (const number of [0, 4, 999]) expect(stepStage(at('flow'), ids, { kind: 'jump', number }).slide).toBe('flow')
  })

  it('brings a black screen back on the slide that was there', () => {
    const black = stepStage(at('flow'), ids, { kind: 'black' })
    expect(black.black).toBe(true)
    expect(stepStage(black, ids, { kind: 'next' })).toEqual(at('flow'))
    expect(stepStage(black, ids, { kind: 'black' })).toEqual(at('flow'))
  })

  it('picks a mark, opens its rows, closes them; another slide picks nothing', () => {
    const picked = stepStage(at('flow'), ids, { kind: 'pick', mark: 'a' })
    expect(picked).toEqual(at('flow', { picked: 'a' }))
    const open = stepStage(picked, ids, { kind: 'pick', mark: 'a' })
    expect(open.rows).toBe(true)
    expect(stepStage(open, ids, { kind: 'pick', mark: 'a' })).toEqual(picked)
    expect(stepStage(open, ids, { kind: 'pick', mark: 'b' })).toEqual(at('flow', { picked: 'b' }))
    expect(stepStage(open, ids, { kind: 'unpick' })).toEqual(picked)
    expect(stepStage(picked, ids, { kind: 'unpick' })).toEqual(at('flow'))
    expect(stepStage(open, ids, { kind: 'next' })).toEqual(at('sum'))
  })
})

describe('the address', () => {
  const states: readonly (StageState | null)[] = [
    null,
    at('flow'),
    { ...at('fields', { picked: 'Hộ tịch', rows: true, black: true }), startedAt: '2025-10-13T08:00:00' as never },
  ]
  it.each(states)('brings %o back, and leaves the open package alone', (state) => {
    const params = new URLSearchParams('goi=data/x/&man=dien-gia')
    stageCodec.write(state, params)
    const again = new URLSearchParams(params.toString())
    expect(stageCodec.read(again)).toEqual(state)
    expect(again.get('goi')).toBe('data/x/')
    expect(windowCodec.read(again)).toBe('presenter')
  })
  it('takes a time that does not exist for none', () => {
    expect(stageCodec.read(new URLSearchParams('trang=flow&batdau=hom-qua'))?.startedAt).toBeNull()
  })
})

describe('keyAction', () => {
  const pressed = (key: string, more = {}) => keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })
  it('knows what a clicker sends', () => {
    expect(pressed('PageDown')).toEqual({ kind: 'step', step: { kind: 'next' } })
    expect(pressed('PageUp')).toEqual({ kind: 'step', step: { kind: 'previous' } })
    for (const key of ['b', 'B', '.']) expect(pressed(key)).toEqual({ kind: 'step', step: { kind: 'black' } })
  })
  it('leaves the browser its own keys', () => {
    expect(pressed('p', { ctrlKey: true })).toBeNull()
    expect(pressed('F5')).toBeNull()
    expect(pressed('Tab')).toBeNull()
  })
  it('leaves a field all keys but Escape, and a button Enter and Space', () => {
    const field = document.createElement('textarea')
    const button = document.createElement('button')
    expect([isTaken('b', field), isTaken('Escape', field)]).toEqual([true, false])
    expect([isTaken('Enter', button), isTaken(' ', button), isTaken('b', button)]).toEqual([true, true, false])
    expect(isTaken('Enter', document.body)).toBe(false)
  })
})
