import type { DossierStore } from '../cube/cube'
import { noFilter } from '../cube/dossier-filter'
import { rowAt } from '../cube/dossier-row'
import { selectRows } from '../cube/select-rows'
import type { Outcome } from '../dossiers/dossier'
import { divideSample, drawSample } from './draw-sample'
import type { VisitSample } from './visit-plan'

const lateOutcomes: readonly Outcome[] = ['overdue', 'pendingOverdue']
const timelyOutcomes: readonly Outcome[] = ['early', 'onTime', 'pendingInTime']

/**
 * Rows to pull, late and in time apart. Rows are taken by code and not by their place in the file, so that the same list
 * in another order gives the same draw.
 * @throws RangeError if `seed` is no seed.
 */
export function drawVisitSample(store: DossierStore, { seed, size }: { seed: number; size: number }): VisitSample {
  const { columns } = store
  const byCode = { by: 'code', descending: false } as const
  const rowsOf = (outcomes: readonly Outcome[]) => selectRows(store, { ...noFilter, outcomes }, byCode)
  const [late, inTime] = [rowsOf(lateOutcomes), rowsOf(timelyOutcomes)]
  const share = divideSample(size, late.length, inTime.length)
  const places = (rows: Uint32Array) => Array.from(rows, (_, place) => place)
  const [fromLate = [], fromTime = []] = drawSample(
    [
      { rows: places(late), size: share.late },
      { rows: places(inTime), size: share.inTime },
    ],
    seed,
  )
  const rowsAt = (rows: Uint32Array, drawn: readonly number[]) =>
    drawn.map((place) => rowAt(columns, rows[place] as number))
  return {
    seed,
    strata: [
      { key: 'late', of: late.length, rows: rowsAt(late, fromLate) },
      { key: 'inTime', of: inTime.length, rows: rowsAt(inTime, fromTime) },
    ],
  }
}
