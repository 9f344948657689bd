/** An axis of percentages. It need not start at 0: it carries dots, whose place is read, not bars, whose length is. */
export interface PercentAxis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 5, 10, 20] as const
/** As many ticks fit on the narrowest screen. */
const MOST_TICKS = 6

/** A round axis around the percentages, at most up to 100; null where there are none. Unit: per cent. */
export function percentAxis(percents: readonly number[]): PercentAxis | null {
  if (percents.length === 0) return null
  const [low, high] = [Math.min(...percents), Math.max(...percents)]
  const step = STEPS.find((size) => ends(low, high, size).count <= MOST_TICKS - 1) ?? 20
  const { from, to } = ends(low, high, step)
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)
  return { from, to, ticks }
}

function ends(low: number, high: number, step: number) {
  const from = Math.max(0, Math.floor(low / step) * step)
  const to = Math.min(100, Math.max(Math.ceil(high / step) * step, from + step))
  const start = to === from ? from - step : from
  return { from: start, to, count: (to - start) / step }
}
