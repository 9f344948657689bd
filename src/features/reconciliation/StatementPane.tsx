import { type ReactNode, useState } from 'react'
import type { Span } from '~/domain/prose/extraction'
import type { ReportedCell } from '~/domain/reconcile/cells'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { type ChosenFigure, FigureMenu } from './FigureMenu'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import { type Segment, withTails } from './statement-segments'
import type { FigureMark, StatementAsk, StatementModel } from './workbench-model'

interface StatementPaneProps {
  title: string
  /** Whose wording it is. */
  note: string | null
  /** In place of the text where there is none. */
  empty: string | null
  model: StatementModel
  selected: ReportedCell | null
  onSelect: (cell: ReportedCell | null) => void
  /** A person has looked at a doubtful figure and takes it. */
  onTake: (ask: StatementAsk) => void
  /** Gives a figure to another cell; null where the text is not the reader's own and its figures stand. */
  onMove: ((span: Span, text: string, cell: ReportedCell | null) => void) | null
  children: ReactNode
}

/** The text word for word; each figure of the form underlined with its column number, and linked to its cell. */
export function StatementPane(props: StatementPaneProps) {
  const { title, note, empty, model, selected, onSelect, onTake, onMove, children } = props
  const messages = useMessages(reconciliationMessages)
  const [chosen, setChosen] = useState<ChosenFigure | null>(null)
  return (
    <section aria-labelledby="statement">
      <header className={styles.head}>
        <h2 id="statement">{title}</h2>
        <p className={styles.sub}>
          {empty ?? model.summary} {note}
        </p>
      </header>
      <p className={styles.prose} lang="vi">
        {withTails(model.segments).map((piece) => (
          <span key={piece.start} className={piece.tail === '' ? undefined : styles.together}>
            <TextSegment
              segment={piece}
              selected={selected}
              onSelect={onSelect}
              onOpen={onMove === null ? null : setChosen}
            />
            {piece.tail}
          </span>
        ))}
      </p>
      {chosen !== null && onMove !== null && (
        <FigureMenu
          key={chosen.span.start}
          figure={chosen}
          onChoose={(cell) =>
            cell === chosen.cell && !chosen.asked ? undefined : onMove(chosen.span, chosen.text, cell)
          }
          onClose={() => setChosen(null)}
        />
      )}
      <dl className={styles.key}>
        {(['cell', 'rate', 'ask', 'suspect'] as const).map((kind) => (
          <div key={kind}>
            <dt>
              <span className={`${styles.mark} ${keyClass[kind] ?? ''}`} aria-hidden="true">
                {messages.key[kind].sample}
              </span>
              <span className="vh">{messages.key[kind].name}</span>
            </dt>
            <dd>{messages.key[kind].meaning}</dd>
          </div>
        ))}
      </dl>
      {onMove !== null && <p className={styles.note}>{messages.move.hint}</p>}
      {model.asks.length > 0 && (
        <ul className={styles.rules}>
          {model.asks.map((ask) => (
            <li key={ask.span.start}>
              <Sign kind="undecided" />
              <span>
                {ask.rivals.length === 0 ? messages.ask(ask.text, ask.name) : messages.askRival(ask.text, ask.name)}{' '}
                <Button kind="quiet" onClick={() => onTake(ask)}>
                  {messages.take}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}

const keyClass = { cell: '', rate: styles.rate, ask: styles.doubt, suspect: styles.suspect } as const

interface TextSegmentProps {
  segment: Segment<FigureMark>
  selected: ReportedCell | null
  onSelect: (cell: ReportedCell | null) => void
  onOpen: ((figure: ChosenFigure) => void) | null
}

function TextSegment({ segment: { text, mark }, selected, onSelect, onOpen }: TextSegmentProps) {
  const messages = useMessages(reconciliationMessages)
  if (mark === null) return text
  if (mark.kind === 'rate') {
    return (
      <span className={`${styles.mark} ${styles.rate}`} title={mark.name}>
        {text}
      </span>
    )
  }
  const isSelected = mark.cell !== null && selected === mark.cell
  const state = { sure: '', ask: styles.doubt, suspect: styles.suspect, none: styles.none }[mark.state]
  return (
    <button
      type="button"
      className={`${styles.mark} ${state} ${isSelected ? styles.selected : ''}`}
      aria-pressed={isSelected}
      aria-label={messages.markLabel(text, mark.name, mark.column, mark.state)}
      data-mark={mark.cell ?? undefined}
      {...(onOpen === null ? {} : { 'aria-haspopup': 'menu' as const })}
      onClick={(event) => {
        onSelect(isSelected ? null : mark.cell)
        if (isSelected) return
        const { span, cell } = mark
        onOpen?.({ span, text, cell, asked: mark.state === 'ask', anchor: event.currentTarget.getBoundingClientRect() })
      }}
    >
      {text}
      {mark.column !== null && (
        <span className={styles.column} aria-hidden="true">
          {mark.column}
        </span>
      )}
    </button>
  )
}
