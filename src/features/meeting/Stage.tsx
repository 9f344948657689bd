import { useCallback, useEffect, useRef, useState } from 'react'
import { PatternDefs } from '~/charts/figure/PatternDefs'
import { PatternPrefixContext } from '~/charts/figure/pattern-context'
import { marksOf } from '~/domain/meeting/slide'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { ConclusionSheet } from './ConclusionSheet'
import light from './light.module.css'
import { meetingActions } from './meeting-actions'
import { slideMessages } from './messages'
import { SlideView } from './SlideView'
import styles from './Stage.module.css'
import { BlockedSheet, HelpSheet, OverviewSheet, RowsSheet } from './StageSheets'
import type { KeyAction, StagePanel } from './stage-keys'
import { stageMessages } from './stage-messages'
import type { StageState } from './stage-state'
import { enterFullScreen, leaveFullScreen, useFullScreen } from './use-full-screen'
import type { Meeting } from './use-meeting'
import type { Stage as StageControls } from './use-stage'
import { useStageKeys } from './use-stage-keys'
import { useSwipe } from './use-swipe'

interface StageProps {
  meeting: Meeting
  stage: StageControls
  state: StageState
  presenterAddress: string
  /** False where the browser blocks new windows. */
  onPresenter: () => boolean
  onMinutes: () => void
}

/** The screen for the room: a modal dialog over the whole window, so that nothing behind it can be reached. */
export function Stage({ meeting, stage, state, presenterAddress, onPresenter, onMinutes }: StageProps) {
  const messages = useMessages(stageMessages)
  const slideTexts = useMessages(slideMessages)
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [panel, setPanel] = useState<StagePanel | 'blocked' | null>(null)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const { shown, input, work } = meeting
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === state.slide),
  )
  const slide = shown[at]
  const picked = slide === undefined ? null : (marksOf(slide).find(({ key }) => key === state.picked) ?? null)
  const rowsOpen = picked !== null && state.rows && picked.drill !== null

  useEffect(() => {
    const shownDialog = dialog.current
    if (shownDialog && !shownDialog.open) shownDialog.showModal()
    return () => leaveFullScreen()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new slide is read from its heading on
  useEffect(() => {
    if (panel === null && !rowsOpen) heading.current?.focus()
  }, [state.slide, panel, rowsOpen])

  const { leave, step } = stage
  const goBack = useCallback(() => {
    if (panel !== null) setPanel(null)
    else if (typed !== '') setTyped('')
    else if (state.picked !== null) step({ kind: 'unpick' })
    else leave()
  }, [panel, typed, state.picked, step, leave])
  const toTop = useCallback(() => {
    dialog.current?.close()
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  const opening = useRef(false)
  useFullScreen(toTop, () => {
    if (!opening.current) goBack()
    opening.current = false
  })

  const onAction = (action: KeyAction) => {
    switch (action.kind) {
      case 'digit':
        return setTyped((digits) => `${digits}${action.digit}`.slice(-3))
      case 'erase':
        return typed === '' ? step({ kind: 'previous' }) : setTyped(typed.slice(0, -1))
      case 'enter':
        step(typed === '' ? { kind: 'next' } : { kind: 'jump', number: Number(typed) })
        return setTyped('')
      case 'escape':
        return goBack()
      case 'panel':
        return setPanel(panel === action.panel ? null : action.panel)
      case 'presenter':
        // the browser leaves the whole screen for the new window
        opening.current = Boolean(document.fullscreenElement)
        return onPresenter() ? undefined : setPanel('blocked')
      case 'minutes':
        return onMinutes()
      case 'fullscreen':
        return enterFullScreen()
      case 'step':
        setTyped('')
        return step(action.step)
    }
  }
  useStageKeys(onAction, panel !== null || rowsOpen)
  const swipe = useSwipe((kind) => step({ kind }))

  if (slide === undefined) return null
  const [page, pages] = [formatNumber(at + 1, language), formatNumber(shown.length, language)]
  const close = () => setPanel(null)
  const concluded = input.work.conclusions.filter(({ slideId }) => slideId === slide.id).length
  return (
    <dialog
      ref={dialog}
      className={`${light.light} ${styles.stage}`}
      aria-label={messages.stage}
      onCancel={(event) => {
        event.preventDefault()
        goBack()
      }}
      {...swipe}
    >
      <PatternPrefixContext value="s">
        <PatternDefs prefix="s" scale={2.4} />
        <SlideView
          key={slide.id}
          slide={slide}
          picked={picked}
          heading={heading}
          onPick={(mark) => step({ kind: 'pick', mark })}
          pickedTools={
            picked !== null &&
            picked.drill !== null && (
              <button type="button" className={styles.tool} onClick={() => step({ kind: 'pick', mark: picked.key })}>
                {messages.openRows}
              </button>
            )
          }
          foot={
            <>
              <button type="button" className={styles.tool} onClick={() => setPanel('conclusion')}>
                {messages.conclude(concluded === 0 ? '' : formatNumber(concluded, language))}
              </button>
              <button type="button" className={styles.tool} onClick={() => setPanel('help')}>
                {messages.helpButton}
              </button>
              <button
                type="button"
                className={`${styles.tool} ${styles.page}`}
                aria-label={messages.pages(page, pages)}
                onClick={() => setPanel('overview')}
              >
                {slideTexts.page(page, pages)}
              </button>
            </>
          }
        />
        <Edge name={messages.previous} side="previous" onClick={() => step({ kind: 'previous' })} />
        <Edge name={messages.next} side="next" onClick={() => step({ kind: 'next' })} />
        {typed !== '' && (
          <p className={styles.jump} role="status">
            {messages.jump(typed)}
          </p>
        )}
        {rowsOpen && picked !== null && (
          <RowsSheet
            mark={picked}
            store={input.dossiers?.store ?? null}
            onClose={() => step({ kind: 'pick', mark: picked.key })}
          />
        )}
        {panel === 'overview' && (
          <OverviewSheet
            slides={shown}
            current={slide.id}
            onShow={(id) => {
              step({ kind: 'jump', number: shown.findIndex((other) => other.id === id) + 1 })
              close()
            }}
            onClose={close}
          />
        )}
        {panel === 'help' && <HelpSheet onClose={close} />}
        {panel === 'blocked' && <BlockedSheet address={presenterAddress} onClose={close} />}
        {panel === 'conclusion' && (
          <ConclusionSheet
            slide={slide}
            conclusions={input.work.conclusions}
            kept={work.kept}
            actions={meetingActions(meeting)}
            onRecorded={setSaid}
            onClose={close}
          />
        )}
        <p className="vh" role="status">
          {said}
        </p>
        {state.black && (
          <button
            type="button"
            className={styles.black}
            aria-label={messages.black}
            onClick={() => step({ kind: 'black' })}
          />
        )}
      </PatternPrefixContext>
    </dialog>
  )
}

interface EdgeProps {
  name: string
  side: 'previous' | 'next'
  onClick: () => void
}

/** The margin of the slide turns the page: for fingers and mice; keys have their own. */
const Edge = ({ name, side, onClick }: EdgeProps) => (
  <button type="button" tabIndex={-1} className={`${styles.edge} ${styles[side]}`} aria-label={name} onClick={onClick}>
    <svg viewBox="0 0 14 24" aria-hidden="true">
      <path d={side === 'next' ? 'M2 2l10 10L2 22' : 'M12 2L2 12l10 10'} />
    </svg>
  </button>
)
