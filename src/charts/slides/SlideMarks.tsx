import type { KeyboardEvent } from 'react'
import { usePattern } from '../figure/pattern-context'
import styles from './SlideDrawing.module.css'
import { lookOf } from './slide-fills'
import type { PlacedMark } from './slide-layout'

interface SlideMarksProps {
  marks: readonly PlacedMark[]
  /** Key of the mark that is picked; null: none, and all are filled. */
  picked: string | null
  /** Null where nothing can be picked: in the small pictures of the overview. */
  onPick: ((key: string) => void) | null
  upright: boolean
}

/** The marks of a drawing as buttons: the picked one filled and outlined, the others as outlines beside it. */
export function SlideMarks({ marks, picked, onPick, upright }: SlideMarksProps) {
  return marks.map((placed) => (
    <Mark
      key={placed.mark.key}
      placed={placed}
      state={picked === null ? 'all' : picked === placed.mark.key ? 'picked' : 'other'}
      onPick={onPick}
      upright={upright}
    />
  ))
}

interface MarkProps {
  placed: PlacedMark
  state: 'all' | 'picked' | 'other'
  onPick: SlideMarksProps['onPick']
  upright: boolean
}

function Mark({ placed: { mark, parts, label, value, note, hit }, state, onPick, upright }: MarkProps) {
  const pattern = usePattern()
  const button =
    onPick === null
      ? {}
      : {
          role: 'button',
          tabIndex: 0,
          className: styles.mark,
          'aria-label': mark.says,
          'aria-pressed': state === 'picked',
          'data-mark': mark.key,
          onClick: () => onPick(mark.key),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            event.stopPropagation()
            onPick(mark.key)
          },
        }
  const at = upright ? styles.middle : ''
  return (
    <g {...button}>
      {parts.map(({ key, fill, ...box }) => {
        if (box.width <= 0 || box.height <= 0) return null
        if (state === 'other') return <rect key={key} {...box} className={styles.unpicked} />
        const { stroke, dashed, ...look } = lookOf(fill, pattern)
        return (
          <rect
            key={key}
            {...box}
            {...look}
            style={{ stroke, strokeWidth: 2.5 }}
            strokeDasharray={dashed ? '9 6' : undefined}
          />
        )
      })}
      {label !== null && (
        <text x={label.x} y={label.y} className={at}>
          {label.lines.map((line, index) => (
            <tspan key={line} x={label.x} dy={index === 0 ? 0 : 42}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      {(value !== null || state === 'picked') && (
        <text x={(value ?? hit).x} y={(value ?? hit).y} className={`${styles.value} ${at}`}>
          {mark.text}
        </text>
      )}
      {note !== null && (
        <text x={note.x} y={note.y} className={styles.end}>
          {mark.note}
        </text>
      )}
      {state === 'picked' && <rect {...hit} className={styles.pick} />}
      <rect {...hit} className={styles.hit} />
    </g>
  )
}
