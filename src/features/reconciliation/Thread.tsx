import { type RefObject, useEffect, useState } from 'react'
import styles from './Reconciliation.module.css'

interface Line {
  readonly path: string
  readonly end: { readonly x: number; readonly y: number }
  readonly width: number
  readonly height: number
}

/** Narrower than this the text stands above the form, and a thread would cross it. Unit: CSS pixels. */
const SIDE_BY_SIDE = 1101

/** A margin mark beside the suspect figure in the text, and its thread to the cell of the form. Decoration only. */
export function Thread({ bench, cell }: { bench: RefObject<HTMLElement | null>; cell: string }) {
  const [line, setLine] = useState<Line | null>(null)
  // not a layout effect: the bench around this component has its element only after those have run
  useEffect(() => {
    const root = bench.current
    if (root === null) return
    const draw = () => setLine(window.innerWidth < SIDE_BY_SIDE ? null : measure(root, cell))
    draw()
    const observer = new ResizeObserver(draw)
    observer.observe(root)
    return () => observer.disconnect()
  }, [bench, cell])
  if (line === null) return null
  return (
    <svg className={styles.thread} width={line.width} height={line.height} aria-hidden="true">
      <path d={line.path} />
      <circle cx={line.end.x} cy={line.end.y} r="3" />
    </svg>
  )
}

function measure(root: HTMLElement, cell: string): Line | null {
  const mark = root.querySelector(`[data-mark="${cell}"]`)
  const row = root.querySelector(`tr[data-cell="${cell}"]`)
  const text = mark?.closest('p')
  if (!mark || !row || !text) return null
  const origin = root.getBoundingClientRect()
  const from = mark.getBoundingClientRect()
  const to = row.getBoundingClientRect()
  const edge = text.getBoundingClientRect().right - origin.left + 8
  const y0 = from.top + from.height / 2 - origin.top
  const end = { x: to.left - origin.left, y: to.top + to.height / 2 - origin.top }
  const turn = edge + (end.x - edge) * 0.6
  const path = `M${edge} ${from.top - origin.top}v${from.height}M${edge} ${y0}H${turn}V${end.y}H${end.x}`
  return { path, end, width: origin.width, height: origin.height }
}
