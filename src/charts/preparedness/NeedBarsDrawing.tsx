import { memo } from 'react'
import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { EquipmentModelRow } from './build-equipment-model'
import { estimateWidth } from './estimate-width'
import { preparednessMessages } from './messages'
import { NeedBarMarks } from './NeedBarMarks'

/** Under this width names stand above their bars. Unit: CSS pixels × scale. */
const SIDE_BY_SIDE = 520
const KEY_HEIGHT = 26
const isBeside = ({ width, scale }: DrawingSize) => width >= SIDE_BY_SIDE * scale
const rowHeight = (size: DrawingSize) => (isBeside(size) ? 30 : 46) * size.scale

/** Height of the drawing for its figure, key included. Unit: CSS pixels. */
export const needBarsHeight = (rows: number, size: DrawingSize): number =>
  Math.ceil(KEY_HEIGHT * size.scale + rows * rowHeight(size))

/** Need bars of several items, one under the other: for files, for paper and for the overview. Stands still. */
export const NeedBarsDrawing = memo(function NeedBarsDrawing({
  rows,
  size,
}: {
  rows: readonly EquipmentModelRow[]
  size: DrawingSize
}) {
  const { equipment } = useMessages(preparednessMessages)
  const language = useLanguage()
  const { width, scale } = size
  const beside = isBeside(size)
  const names = beside ? Math.min(200 * scale, width * 0.3) : 0
  const notes = beside ? 190 * scale : 0
  const barWidth = Math.max(60, width - names - notes)
  const height = needBarsHeight(rows.length, size)
  const n = (value: number) => formatNumber(value, language)
  const told = ({ bar, text, note }: EquipmentModelRow) => {
    if (bar === null) return text ?? note ?? ''
    return bar.missing > 0 ? equipment.missingOf(n(bar.missing), n(bar.need)) : equipment.enough(n(bar.need))
  }
  return (
    <svg className="ch" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <Key scale={scale} words={equipment.legend} />
      {rows.map((row, index) => {
        const top = KEY_HEIGHT * scale + index * rowHeight(size)
        const barTop = beside ? top + 6 * scale : top + 22 * scale
        const base = top + 20 * scale
        return (
          <g key={row.key}>
            <text x={0} y={beside ? base : top + 15 * scale}>
              {row.item}
            </text>
            {row.bar && <NeedBarMarks bar={row.bar} x={names} y={barTop} width={barWidth} height={16 * scale} />}
            <text
              x={beside ? (row.bar ? names + barWidth + 12 : names) : width}
              y={beside ? base : top + 15 * scale}
              textAnchor={beside ? 'start' : 'end'}
              className={row.bar && row.bar.missing > 0 ? 'red' : 'sub'}
            >
              {told(row)}
            </text>
          </g>
        )
      })}
    </svg>
  )
})

interface KeyWords {
  readonly usable: string
  readonly broken: string
  readonly missing: string
}

/** The key is drawn, because a saved picture has no page around it. */
function Key({ scale, words }: { scale: number; words: KeyWords }) {
  const parts = { need: 1, usable: 0, broken: 0, missing: 0 }
  const entries = [
    [words.usable, { ...parts, usable: 1 }],
    [words.broken, { ...parts, missing: 1, broken: 1 }],
    [words.missing, { ...parts, missing: 1 }],
  ] as const
  let x = 0
  return entries.map(([word, bar]) => {
    const start = x
    x += 40 * scale + estimateWidth(word, scale)
    return (
      <g key={word}>
        <NeedBarMarks bar={bar} x={start} y={3 * scale} width={16 * scale} height={12 * scale} />
        <text x={start + 23 * scale} y={14 * scale} className="sub">
          {word}
        </text>
      </g>
    )
  })
}
