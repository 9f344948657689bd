import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { DrawingSize } from '~/charts/figure/ChartFigure'
import live from '~/charts/live/Live.module.css'
import { useMessages } from '~/ui/i18n/language-context'
import type { FieldWeeksModel } from './build-field-weeks'
import styles from './FieldWeeks.module.css'
import { MatrixBody } from './MatrixBody'
import { MatrixHead } from './MatrixHead'
import { MatrixPicks } from './MatrixPicks'
import { MatrixTotals } from './MatrixTotals'
import { layOutMatrix, type MatrixPlace, placeAt } from './matrix-layout'
import { type MatrixPatch, selectionOf } from './matrix-selection'
import { chartMessages } from './messages'

export interface FieldWeeksMatrixProps {
  model: FieldWeeksModel
  size: DrawingSize
  onSelect: (patch: MatrixPatch) => void
  onPreview: (patch: MatrixPatch | null) => void
}

const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Field × week with totals on two sides: click, drag, or arrows with Enter and Shift select weeks and fields. */
export function FieldWeeksMatrix({ model, size, onSelect, onPreview }: FieldWeeksMatrixProps) {
  const text = useMessages(chartMessages)
  const layout = layOutMatrix(model, size)
  const { weeks, rows } = model
  const svg = useRef<SVGSVGElement>(null)
  const [focused, setFocused] = useState<MatrixPlace>({ row: 0, column: 0 })
  /** Where a selection by Shift and arrows began. */
  const anchor = useRef<MatrixPlace | null>(null)
  const drag = useRef<{ from: MatrixPlace; to: MatrixPlace } | null>(null)

  const at = (event: PointerEvent): MatrixPlace | null => {
    const box = svg.current?.getBoundingClientRect()
    return box ? placeAt(layout, weeks.length, event.clientX - box.left, event.clientY - box.top) : null
  }
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const place = at(event)
    if (event.button !== 0 || place === null) return
    // In tests without layout there is no pointer capture.
    event.currentTarget.setPointerCapture?.(event.pointerId)
    drag.current = { from: place, to: place }
  }
  const onPointerMove = (event: PointerEvent) => {
    const place = at(event)
    const { current } = drag
    if (current === null || place === null) return
    // A drag that began in the head or on a label stays there.
    const to = {
      row: current.from.row === -1 ? -1 : Math.max(0, place.row),
      column: current.from.column === -1 ? -1 : Math.max(0, place.column),
    }
    if (to.row === current.to.row && to.column === current.to.column) return
    drag.current = { from: current.from, to }
    onPreview(selectionOf(model, current.from, to))
  }
  const onPointerUp = () => {
    const { current } = drag
    drag.current = null
    if (current === null) return
    setFocused(current.to)
    onSelect(selectionOf(model, current.from, current.to))
  }
  const onPointerCancel = () => {
    drag.current = null
    onPreview(null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(selectionOf(model, anchor.current ?? focused, focused))
      anchor.current = null
    } else if (event.key === 'Escape') {
      anchor.current = null
      onSelect({ received: null, fields: [] })
    } else if (move) {
      event.preventDefault()
      const low = (value: number, of: number) => Math.max(-1, Math.min(of - 1, value))
      const next = { row: low(focused.row + move[0], rows.length), column: low(focused.column + move[1], weeks.length) }
      if (next.row === -1 && next.column === -1) return
      if (event.shiftKey) {
        anchor.current ??= focused
        if (next.row === -1 || next.column === -1) return
        onPreview(selectionOf(model, anchor.current, next))
      } else {
        anchor.current = null
        onPreview(null)
      }
      setFocused(next)
      svg.current?.querySelector<SVGGElement>(`[data-place="${next.row},${next.column}"]`)?.focus()
    }
  }
  const onBlur = (event: FocusEvent<SVGGElement>) => {
    if (anchor.current === null || event.currentTarget.contains(event.relatedTarget)) return
    anchor.current = null
    onPreview(null)
  }
  const props = { model, layout, size, focused, onFocus: setFocused }
  return (
    <svg
      ref={svg}
      className={`${live.drawing} ${styles.matrix}`}
      width={size.width}
      height={layout.height}
      viewBox={`0 0 ${size.width} ${layout.height}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
    >
      <title>{model.title}</title>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements */}
      <g
        role="grid"
        aria-label={text.matrix.grid}
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        tabIndex={-1}
      >
        <MatrixHead {...props} />
        <MatrixBody {...props} />
      </g>
      <MatrixTotals model={model} layout={layout} size={size} />
      <MatrixPicks model={model} layout={layout} />
    </svg>
  )
}
