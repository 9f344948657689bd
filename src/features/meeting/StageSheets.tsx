import { Fragment, type KeyboardEvent, useCallback } from 'react'
import type { DossierStore } from '~/domain/cube/cube'
import type { Slide, SlideMark } from '~/domain/meeting/slide'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { drilledRows } from './drill-rows'
import { lobbyMessages } from './lobby-messages'
import { SmallSlide } from './SmallSlide'
import styles from './Stage.module.css'
import { StageSheet } from './StageSheet'
import { keyMessages, stageMessages } from './stage-messages'

/** Columns of the grid in the style sheet: arrows move by it. */
const COLUMNS = 4

interface OverviewSheetProps {
  slides: readonly Slide[]
  current: string
  onShow: (id: string) => void
  onClose: () => void
}

/** All slides small, to go to one of them. */
export function OverviewSheet({ slides, current, onShow, onClose }: OverviewSheetProps) {
  const messages = useMessages(stageMessages)
  const language = useLanguage()
  // the choice begins where the room stands
  const focusOnce = useCallback((button: HTMLButtonElement | null) => button?.focus(), [])
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: COLUMNS,
      ArrowUp: -COLUMNS,
    }
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }
  return (
    <StageSheet title={messages.overview} wide focusInside onClose={onClose}>
      <p className={styles.hint}>{messages.overviewHint}</p>
      <ol className={styles.grid} onKeyDown={onKeyDown}>
        {slides.map((slide, index) => (
          <li key={slide.id} className={styles.card}>
            <div className={slide.id === current ? styles.current : undefined}>
              <SmallSlide slide={slide} />
            </div>
            <button
              type="button"
              aria-current={slide.id === current}
              aria-label={messages.toPage(formatNumber(index + 1, language), slide.title)}
              ref={slide.id === current ? focusOnce : undefined}
              onClick={() => onShow(slide.id)}
            >
              {index + 1}. {slide.title}
            </button>
          </li>
        ))}
      </ol>
    </StageSheet>
  )
}

export function HelpSheet({ onClose }: { onClose: () => void }) {
  const messages = useMessages(stageMessages)
  return (
    <StageSheet title={messages.help} onClose={onClose}>
      <dl className={styles.keys}>
        {keyMessages[useLanguage()].map(([keys, what]) => (
          <Fragment key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
    </StageSheet>
  )
}

/** The browser blocks new windows: the link opens the presenter's all the same. */
export function BlockedSheet({ address, onClose }: { address: string; onClose: () => void }) {
  const { presenterLink, blocked } = useMessages(lobbyMessages)
  return (
    <StageSheet title={presenterLink} onClose={onClose}>
      <p>{blocked}</p>
      <p>
        <RoomLink to={address} target="_blank">
          {presenterLink}
        </RoomLink>
      </p>
    </StageSheet>
  )
}

interface RowsSheetProps {
  mark: SlideMark
  store: DossierStore | null
  onClose: () => void
}

/** The first rows behind the picked mark. */
export function RowsSheet({ mark, store, onClose }: RowsSheetProps) {
  const messages = useMessages(stageMessages)
  const language = useLanguage()
  const drilled = mark.drill === null ? null : drilledRows(mark.drill, store, language)
  const n = (value: number) => formatNumber(value, language)
  return (
    <StageSheet title={mark.says} wide onClose={onClose}>
      {drilled === null || drilled.all === 0 ? (
        <p>{messages.noRows}</p>
      ) : (
        <>
          <p className={styles.hint}>
            {drilled.rows.length < drilled.all
              ? messages.rowsShown(n(drilled.rows.length), n(drilled.all))
              : messages.rowsAll(n(drilled.all))}
          </p>
          <table className={styles.rows}>
            <caption className="vh">{messages.rows(mark.label)}</caption>
            <thead>
              <tr>
                {drilled.head.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {drilled.rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, index) =>
                    index === 0 ? (
                      <th key={drilled.head[index]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={drilled.head[index]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </StageSheet>
  )
}
