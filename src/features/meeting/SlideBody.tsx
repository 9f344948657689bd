import type { CSSProperties } from 'react'
import { SlideBars, SlideColumns } from '~/charts/slides/SlideDrawing'
import type { FlowColumn, ListItem, RateRow, Slide, SlideMark } from '~/domain/meeting/slide'
import type { Verdict } from '~/domain/shared/verdict'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { slideMessages } from './messages'
import { SlideSum } from './SlideSum'
import styles from './SlideView.module.css'

export interface SlideBodyProps {
  slide: Slide
  /** Key of the mark that is picked; null: none. */
  picked: string | null
  /** Null where nothing can be picked. */
  onPick: ((key: string) => void) | null
}

/** What the finding of a slide rests on: one drawing, one sum, or one list. */
export function SlideBody({ slide, picked, onPick }: SlideBodyProps) {
  const messages = useMessages(slideMessages)
  const { body } = slide
  const drawing = (marks: readonly SlideMark[]) => ({
    marks,
    picked,
    onPick,
    summary: messages.drawing(slide.title, marks.map(({ label, text }) => `${label}: ${text}`).join('; ')),
  })
  switch (body.kind) {
    case 'cover':
      return (
        <div className={styles.cover}>
          {body.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )
    case 'flow':
      return <Flow columns={body.columns} sign={body.sign} />
    case 'sum':
      return <SlideSum given={body.given} tried={body.tried} />
    case 'rates':
      return <Rates head={body.head} rates={body.rates} />
    case 'columns':
      return (
        <div className={styles.drawing}>
          <SlideColumns {...drawing(body.marks)} bracket={body.bracket} />
        </div>
      )
    case 'bars':
      return (
        <div className={styles.drawing}>
          <SlideBars {...drawing(body.marks)} fills={body.key} scale={body.scale} />
        </div>
      )
    case 'figures':
      return <Figures figures={body.figures} picked={picked} onPick={onPick} />
    case 'words':
      return (
        <p className={styles.words}>
          {body.runs.map((run, index) => {
            if (run.kind === 'footnote') return null
            // runs of one sentence never change their order
            // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name of its own
            return run.kind === 'figure' ? <strong key={index}>{run.text}</strong> : <span key={index}>{run.text}</span>
          })}
        </p>
      )
    case 'list':
      return <List items={body.items} numbered={body.numbered} first={body.first ?? 1} />
  }
}

function Flow({ columns, sign }: { columns: readonly FlowColumn[]; sign: Verdict }) {
  return (
    <div className={styles.flow}>
      {columns.map(({ key, before, figure, name, parts }) => (
        <section key={key}>
          <p className={styles.total}>
            {before === '=' && sign !== 'pass' ? (
              <span className={styles.before}>
                <Sign kind={sign} />
              </span>
            ) : (
              before !== '' && <span className={styles.before}>{before}</span>
            )}
            {figure}
          </p>
          <p className={styles.name}>{name}</p>
          <dl className={styles.parts}>
            {parts.map((part, index) => (
              <div key={part.key}>
                <dt style={{ '--row': index + 1 } as CSSProperties}>{part.name}</dt>
                <dd className={styles.number}>{part.figure}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Rates({ head, rates }: { head: readonly string[]; rates: readonly RateRow[] }) {
  const messages = useMessages(slideMessages)
  return (
    <table className={styles.rates}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <td key={cell.key}>
                <span className={styles.rate}>
                  {cell.result}
                  {cell.fits === true && <Sign kind="pass" label={messages.fits} />}
                </span>
                <span className={styles.made}>{cell.formula}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figures({ figures, picked, onPick }: { figures: readonly SlideMark[] } & Omit<SlideBodyProps, 'slide'>) {
  return (
    <div className={styles.figures}>
      {figures.map(({ key, label, text, says }) => {
        const content = (
          <>
            <span className={styles.big}>{text}</span>
            {label}
          </>
        )
        if (onPick === null) {
          return (
            <p key={key} className={styles.figureButton}>
              {content}
            </p>
          )
        }
        return (
          <button
            key={key}
            type="button"
            className={styles.figureButton}
            aria-pressed={picked === key}
            aria-label={says}
            data-mark={key}
            onClick={() => onPick(key)}
          >
            {content}
          </button>
        )
      })}
    </div>
  )
}

interface ListProps {
  items: readonly ListItem[]
  numbered: boolean
  first: number
}

function List({ items, numbered, first }: ListProps) {
  return (
    <ol
      className={`${styles.list} ${numbered ? styles.numbered : styles.plain}`}
      start={first}
      style={{ '--before': first - 1 } as CSSProperties}
    >
      {items.map(({ key, text, note }) => (
        <li key={key}>
          <span>{text}</span>
          {note !== null && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ol>
  )
}
