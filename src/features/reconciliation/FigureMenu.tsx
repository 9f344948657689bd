import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Span } from '~/domain/prose/extraction'
import { isFormCell, type ReportedCell, reportedCells } from '~/domain/reconcile/cells'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { formColumns } from '~/domain/reported/form'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './FigureMenu.module.css'
import { reconciliationMessages } from './messages'

/** The figure of the text that is being given a cell. */
export interface ChosenFigure {
  readonly span: Span
  readonly text: string
  readonly cell: ReportedCell | null
  /** Doubtful: its cell is a suggestion, and stands first. */
  readonly asked: boolean
  /** Its place on the screen. */
  readonly anchor: DOMRect
}

interface FigureMenuProps {
  figure: ChosenFigure
  onChoose: (cell: ReportedCell | null) => void
  onClose: () => void
}

/** Every cell that a figure may be, the current one checked. Arrows move, Enter takes, Escape leaves. */
export function FigureMenu({ figure, onChoose, onClose }: FigureMenuProps) {
  const messages = useMessages(reconciliationMessages).move
  const language = useLanguage()
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => {
    popover.current?.showPopover()
    popover.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus()
  }, [])
  const others = reportedCells.filter((cell) => !(figure.asked && cell === figure.cell))
  const cells: readonly (ReportedCell | null)[] = [...(figure.asked ? [figure.cell] : []), ...others, null]
  return (
    <div
      ref={popover}
      popover="auto"
      className={styles.menu}
      style={placeBeside(figure.anchor)}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <p id={id}>{messages.title(figure.text)}</p>
      <div role="menu" aria-labelledby={id} className={styles.list} onKeyDown={moveFocus} tabIndex={-1}>
        {cells.map((cell) => (
          <button
            key={cell ?? 'none'}
            type="button"
            role="menuitemradio"
            aria-checked={cell === figure.cell}
            onClick={() => {
              popover.current?.hidePopover()
              onChoose(cell)
            }}
          >
            <span className={styles.column}>{cell !== null && isFormCell(cell) ? formColumns[cell] : ''}</span>
            <span>
              {cell === null ? messages.none : reconcileMessages[language].cells[cell]}
              {figure.asked && cell === figure.cell && <em> ({messages.suggested})</em>}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const step = steps[event.key]
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : step === undefined ? null : at + step
  if (next === null) return
  event.preventDefault()
  items[(next + items.length) % items.length]?.focus()
}

/** Under the figure, or above it in the lower half of the screen, and never past the right edge. */
function placeBeside({ top, bottom, left }: DOMRect): CSSProperties {
  const { clientWidth, clientHeight } = document.documentElement
  const x = Math.max(8, Math.min(left, clientWidth - 328))
  const below = clientHeight - bottom
  return below > top
    ? { left: x, top: bottom + 4, maxHeight: below - 16 }
    : { left: x, bottom: clientHeight - top + 4, maxHeight: top - 16 }
}
