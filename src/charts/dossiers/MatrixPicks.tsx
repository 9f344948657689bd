import live from '~/charts/live/Live.module.css'
import { silent } from '~/charts/live/silent'
import type { FieldWeeksModel } from './build-field-weeks'
import type { MatrixLayout } from './matrix-layout'

/** Neighbours in a row of flags, as [first, last]. */
export function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [index, flag] of flags.entries()) {
    const last = runs.at(-1)
    if (!flag) continue
    if (last && last[1] === index - 1) last[1] = index
    else runs.push([index, index])
  }
  return runs
}

/** The outline of what is selected: weeks from the head down, or only the rows of the fields selected. */
export function MatrixPicks({ model, layout }: { model: FieldWeeksModel; layout: MatrixLayout }) {
  const weeks = runsOf(model.weeks.map(({ chosen }) => chosen))
  const rows = runsOf(model.rows.map(({ chosen }) => chosen))
  const { cellsFrom, cellWidth, bodyEnd } = layout
  const across = weeks.length > 0 ? weeks : rows.length > 0 ? [[0, model.weeks.length - 1] as const] : []
  return (
    <g {...silent}>
      {across.flatMap(([first, last]) => {
        const x = cellsFrom + first * cellWidth - 1
        const width = (last - first + 1) * cellWidth + 2
        if (rows.length === 0)
          return <rect key={first} className={live.pick} x={x} y={1} width={width} height={bodyEnd - 1} />
        return rows.map(([top, bottom]) => {
          const [from, to] = [layout.rows[top], layout.rows[bottom]]
          return from && to ? (
            <rect
              key={`${first}-${top}`}
              className={live.pick}
              x={x}
              y={from.y - 1}
              width={width}
              height={to.y + to.height - from.y}
            />
          ) : null
        })
      })}
    </g>
  )
}
