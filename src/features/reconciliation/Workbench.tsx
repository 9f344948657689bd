import { useMemo, useRef, useState } from 'react'
import { useOtherRounds } from '~/data/store/use-other-rounds'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import type { Span } from '~/domain/prose/extraction'
import type { ReportedCell } from '~/domain/reconcile/cells'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { periodNotes } from '~/domain/reconcile/period-notes'
import type { FormCell, ReportedFigures } from '~/domain/reported/form'
import { writeStatement } from '~/domain/reported/published-statement'
import type { RoundInfo } from '~/domain/round/round'
import { roundAction } from '~/domain/round/round-action'
import { effectiveInfo } from '~/domain/round/round-in-force'
import { withMove } from '~/domain/round/round-work'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { useUrlState } from '~/ui/url/use-url-state'
import { buildWorkbenchModel } from './build-workbench-model'
import { FormPane } from './FormPane'
import { workbenchCodec } from './hypothesis'
import { reconciliationMessages } from './messages'
import { PasteDialog } from './PasteDialog'
import { ProposalPanel } from './ProposalPanel'
import { QuestionLetter } from './QuestionsPanel'
import { questionLines } from './question-lines'
import { ReadingChoice } from './ReadingChoice'
import styles from './Reconciliation.module.css'
import { givesSameFigures, readStatement } from './read-statement'
import { StatementPane } from './StatementPane'
import { Thread } from './Thread'
import { useCompared } from './use-compared'
import { WorkbenchDetails } from './WorkbenchDetails'
import type { StatementAsk } from './workbench-model'

interface WorkbenchProps {
  /** As the package says it. */
  info: RoundInfo
  published: ReportedFigures
  isPublished: boolean
  work: RoundWorkbench
}

/** The ward's figures, as published or as a pasted text gives them: do they add up, and if not, which is it? */
export function Workbench({ info, published, isPublished, work }: WorkbenchProps) {
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const [state, setState] = useUrlState(workbenchCodec)
  const [selected, setSelected] = useState<ReportedCell | null>(null)
  const [pasting, setPasting] = useState(false)
  const bench = useRef<HTMLDivElement>(null)
  const compared = useCompared(published.row)
  const others = useOtherRounds(info)

  const { statement, moved, tried, confirmations, questions } = work.present
  const isOwnText = statement === null
  const text = statement ?? (isPublished ? writeStatement(published, info.period, info.centre) : '')
  const readings = useMemo(() => readStatement(text, moved), [text, moved])
  const reading = readings[isOwnText ? 0 : state.reading] ?? readings[0] ?? null
  const given = isOwnText ? { ...published.row, ...published.beside } : (reading?.cells ?? {})
  const isOfRound = isPublished && (isOwnText || givesSameFigures(given, published.row))
  const notes = useMemo(() => periodNotes(info.period, others), [info.period, others])
  const model = buildWorkbenchModel({
    text,
    reading,
    given,
    rates: isOwnText ? published.rates : (reading?.rates ?? []),
    tried,
    confirmations: isOfRound ? confirmations : [],
    hypothesis: state.hypothesis,
    period: isOfRound ? info.period : null,
    notes: isOfRound ? notes : [],
    compared: isOfRound ? compared : null,
    centre: info.centre,
    convention: effectiveInfo(info, work.present).convention,
    language,
  })
  const tryCell = (cell: FormCell, value: number | null | undefined) =>
    work.change(roundAction('cellTried', { name: reconcileMessages[language].cells[cell] }), (present) => {
      const { [cell]: _before, ...rest } = present.tried
      return { ...present, tried: value === undefined ? rest : { ...rest, [cell]: value } }
    })
  const setStatement = (next: string | null) => {
    const action = roundAction(next === null ? 'statementDropped' : 'statementPasted')
    work.change(action, (present) => ({ ...present, statement: next, moved: [], tried: {} }))
    setState({ ...state, hypothesis: null, reading: 0 }, 'replace')
    setSelected(null)
  }
  const moveFigure = (span: Span, figure: string, cell: ReportedCell | null, rivals: readonly Span[] = []) => {
    const name = cell === null ? messages.move.none : reconcileMessages[language].cells[cell]
    work.change(roundAction('figureMoved', { text: figure, name }), (present) =>
      rivals.reduce((next, rival) => withMove(next, { ...rival, cell: null }), withMove(present, { ...span, cell })),
    )
    setSelected(cell)
    announce(messages.move.said(figure, name))
  }
  const takeAsked = ({ span, text: figure, cell, rivals }: StatementAsk) => moveFigure(span, figure, cell, rivals)
  const lines = questionLines(model.questions, questions)
  const letter = model.letter === null ? undefined : lines.find(({ id }) => id === 'sums')
  const [suspect] = model.suspects

  return (
    <>
      <PageHead title={model.title}>{!work.kept && <p className={styles.note}>{messages.kept}</p>}</PageHead>
      <div className={styles.bench} ref={bench}>
        <StatementPane
          title={isOwnText ? messages.statement.published : messages.statement.pasted}
          note={isOwnText && isPublished ? messages.statement.publishedNote : null}
          empty={text === '' ? messages.noFigures : null}
          model={model.statement}
          selected={selected}
          onSelect={setSelected}
          onTake={takeAsked}
          onMove={isOwnText ? null : moveFigure}
        >
          {!isOwnText && readings.length > 1 && (
            <ReadingChoice
              readings={readings}
              chosen={reading}
              onChoose={(index) => setState({ ...state, reading: index, hypothesis: null })}
            />
          )}
          <div className={styles.actions}>
            <Button onClick={() => setPasting(true)}>{messages.statement.paste}</Button>
            {!isOwnText && (
              <Button kind="plain" onClick={() => setStatement(null)}>
                {messages.statement.back}
              </Button>
            )}
          </div>
        </StatementPane>

        <div className={styles.work}>
          <FormPane
            roundId={info.id}
            model={model}
            view={state.view}
            onView={(view) => setState({ ...state, view })}
            hypothesis={state.hypothesis}
            onStopHypothesis={() => setState({ ...state, hypothesis: null })}
            hasTried={Object.keys(tried).length > 0}
            onTry={tryCell}
            onClearTried={() => work.change(roundAction('cellsCleared'), (present) => ({ ...present, tried: {} }))}
            selected={selected}
            onSelect={setSelected}
          />
          <div className={styles.answer}>
            {model.proposal === null ? (
              <section className={`${styles.repair} ${styles.calm}`}>
                <h2>{messages.noProposal.title}</h2>
                <p className={styles.sub}>{model.noProposal}</p>
              </section>
            ) : (
              <ProposalPanel proposal={model.proposal} />
            )}
            {letter !== undefined && <QuestionLetter {...letter} work={work} />}
          </div>
        </div>
        {suspect !== undefined && state.view === 'sum' && state.hypothesis === null && (
          <Thread bench={bench} cell={suspect} />
        )}
      </div>

      <WorkbenchDetails
        info={info}
        published={published}
        given={given}
        isOfRound={isOfRound}
        isOwnText={isOwnText}
        model={model}
        questions={lines}
        notes={notes}
        work={work}
        hypothesis={state.hypothesis}
        onTry={(hypothesis) => setState({ ...state, hypothesis, view: 'sum' })}
      />
      <PasteDialog
        open={pasting}
        text={statement ?? ''}
        words={messages.statement}
        onClose={() => setPasting(false)}
        onRead={(next) => {
          setStatement(next)
          setPasting(false)
        }}
      />
    </>
  )
}
