import { describe, expect, it } from 'vitest'
import { oneCellRepairs } from '~/domain/findings/one-cell-repair'
import { reconcileRow } from '~/domain/reconcile/reconcile'
import { type FormRow, formCells } from '~/domain/reported/form'
import { corrupted, fullRow, makeRandom } from './oracle/random-forms'

describe('oneCellRepairs beside the whole search', () => {
  it('finds the same cells and figures in complete rows with one wrong cell', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = makeRandom(seed)
      const full = fullRow(random, 300)
      const wrong = formCells[random(formCells.length)] ?? 'receivedTotal'
      const row = Object.fromEntries(
        formCells.map((cell) => [cell, cell === wrong ? corrupted(full[cell], random) : full[cell]]),
      ) as FormRow
      const short = oneCellRepairs(row, []).map(({ cell, to }) => `${cell} ${to}`)
      const whole = reconcileRow({ cells: row }).repairs.map(({ changes }) =>
        changes.map(({ place, to }) => `${place.cell} ${to}`).join(),
      )
      expect(short.sort()).toEqual(whole.sort())
    }
  })
})
