import { describe, expect, it } from 'vitest'
import { constraint, eliminate, type LinearSystem, withoutMissing } from '~/domain/reconcile/linear-system'
import { locateErrors, runToEnd } from '~/domain/reconcile/locate-errors'

/** a = b + c, d = b + e over the given figures; null: missing. */
function twoSums(values: readonly (number | null)[]): LinearSystem {
  const sum = (whole: number, ...parts: number[]) =>
    constraint('equal', new Map([[whole, 1], ...parts.map((part): [number, number] => [part, -1])]), values)
  return { values, constraints: [sum(0, 1, 2), sum(3, 1, 4)] }
}

const locate = (values: readonly (number | null)[]) => runToEnd(locateErrors(withoutMissing(twoSums(values))))

describe('locateErrors', () => {
  it('changes nothing where everything holds', () => {
    expect(locate([5, 2, 3, 6, 4])).toEqual({ status: 'consistent', sets: [] })
  })

  it('accuses the cell that two sums share, where both are off by the same', () => {
    expect(locate([5, 1, 3, 6, 4])).toEqual({ status: 'found', sets: [[1]] })
  })

  it('names every pair, where the two sums are off by different amounts', () => {
    const { sets } = locate([5, 1, 3, 7, 4])
    expect(sets.map((set) => set.join()).sort()).toEqual(['0,1', '0,3', '0,4', '1,2', '1,3', '1,4', '2,3', '2,4'])
  })

  it('does not accuse a cell that would have to fall below 0', () => {
    // a = 1, b = 5, c = 0: only a or b can give way
    expect(locate([1, 5, 0, 9, 4]).sets).toEqual([[0]])
  })

  it('joins two sums over a missing cell', () => {
    // a − c = d − e: 5 − 3 is not 7 − 4
    expect(
      locate([5, null, 3, 7, 4])
        .sets.map((set) => set.join())
        .sort(),
    ).toEqual(['0', '2', '3', '4'])
  })

  it('says that it stopped, and offers nothing, where the work is not worth it', () => {
    expect(runToEnd(locateErrors(twoSums([5, 1, 3, 7, 4]), 3, 10))).toEqual({ status: 'stopped', sets: [] })
  })

  it('says so where the number of cells allowed is too small', () => {
    expect(runToEnd(locateErrors(twoSums([5, 1, 3, 7, 4]), 1))).toEqual({ status: 'beyond', sets: [] })
  })
})

describe('eliminate', () => {
  it('keeps what the other cells must obey for the cell to be at least 0', () => {
    // a = b + c without b: a − c ≥ 0
    const { constraints } = eliminate(twoSums([1, 0, 4, 9, 9]), 1)
    const [joint] = constraints.filter(({ kind }) => kind === 'equal')
    // a − c = d − e is off by 3, whichever side it is written on
    expect(Math.abs(joint?.residual ?? 0)).toBe(3)
    expect(constraints.some(({ kind, residual }) => kind === 'atLeast' && residual === -3)).toBe(true)
  })
})
