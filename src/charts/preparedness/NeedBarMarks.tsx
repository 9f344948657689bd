import { usePattern } from '~/charts/figure/pattern-context'
import type { NeedBar } from './build-equipment-model'

export interface NeedBarMarksProps {
  bar: Pick<NeedBar, 'need' | 'usable' | 'broken' | 'missing'>
  x: number
  y: number
  width: number
  height: number
}

/** One need as a bar: what works is filled, what is missing is an outline, the broken lie hatched inside it. */
export function NeedBarMarks({ bar, x, y, width, height }: NeedBarMarksProps) {
  const pattern = usePattern()
  const at = (count: number) => (count / bar.need) * width
  const gap = at(bar.missing)
  const from = x + width - gap
  return (
    <>
      {bar.missing > 0 && (
        <rect
          x={from + 0.75}
          y={y + 0.75}
          width={Math.max(1, gap - 1.5)}
          height={height - 1.5}
          style={{ fill: 'var(--e-missing)', stroke: 'var(--e-missing-edge)', strokeWidth: 1.5 }}
        />
      )}
      {bar.usable > 0 && (
        <rect x={x} y={y} width={at(bar.usable)} height={height} style={{ fill: 'var(--e-usable)' }} />
      )}
      {bar.broken > 0 && (
        <rect
          x={from + 1.5}
          y={y + 1.5}
          width={Math.max(1, at(bar.broken) - 3)}
          height={height - 3}
          fill={pattern('broken')}
        />
      )}
    </>
  )
}
