import { memo } from 'react'
import { type PatternName, usePattern } from '~/charts/figure/pattern-context'
import styles from './Live.module.css'
import { edgeOf } from './outcome-fills'
import { silent } from './silent'

export interface FillKeyProps {
  entries: readonly { readonly pattern: PatternName; readonly label: string }[]
  scale: number
  width: number
}

/** What the fills mean, inside the drawing, so that a saved picture has it too. */
export const FillKey = memo(function FillKey({ entries, scale, width }: FillKeyProps) {
  const fill = usePattern()
  let x = 0
  return (
    <g {...silent}>
      {entries.map(({ pattern, label }) => {
        const left = x
        x += (24 + label.length * 7.1 + 14) * scale
        // what would stand outside is named in the table and in each mark's description
        if (left > 0 && x - 14 * scale > width + 8) return null
        return (
          <g key={label}>
            <rect
              x={left}
              y={2 * scale}
              width={16 * scale}
              height={12 * scale}
              fill={fill(pattern)}
              style={{ stroke: edgeOf(pattern) }}
            />
            <text className={styles.sub} x={left + 22 * scale} y={12.5 * scale}>
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
})
