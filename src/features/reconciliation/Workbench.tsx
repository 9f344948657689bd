import { useRef, useState } from 'react'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import type { ReportedCell } from '~/domain/reconcile/cells'
import { reconcileMessages } from '~/domain/reconcile/messages'
import type { FormCell, ReportedFigures } from '~/domain/reported/form'
import { writeStatement } from '~/domain/reported/published-statement'
import type { RoundInfo } from '~/domain/round/round'
import { roundAction } from '~/domain/round/round-action'
import { withoutQuestion, withQuestion } from '~/domain/round/round-work'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { Panel } from '~/ui/panel/Panel'
import { useUrlState } from '~/ui/url/use-url-state'
import { buildWorkbenchModel } from './build-workbench-model'
import { ConventionTable } from './ConventionTable'
import { FormPane } from './FormPane'
import { workbenchCodec } from './hypothesis'
import { LetterPanel } from './LetterPanel'
import { reconciliationMessages } from './messages'
import { PasteDialog } from './PasteDialog'
import { ProposalPanel } from './ProposalPanel'
import { RateExplanations } from './RateExplanations'
import { RecomputedPanel } from './RecomputedPanel'
import styles from './Reconciliation.module.css'
import { RepairTable } from './RepairTable'
import { Replies } from './Replies'
import { givesSameFigures, readStatement } from './read-statement'
import { StatementPane } from './StatementPane'
import { Thread } from './Thread'

/** Key of the question about the sums among the questions of a round. */
const SUM_QUESTION = 'sums'

interface WorkbenchProps {
  info: RoundInfo
  published: ReportedFigures
  isPublished: boolean
  work: RoundWorkbench
}

export function Workbench({ info, published, isPublished, work }: WorkbenchProps) {
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  const [state, setState] = useUrlState(workbenchCodec)
  const [selected, setSelected] = useState<ReportedCell | null>(null)
  const [pasting, setPasting] = useState(false)
  const bench = useRef<HTMLDivElement>(null)

  const { statement, tried, confirmations, questions } = work.present
  const isOwnText = statement === null
  const text = statement ?? (isPublished ? writeStatement(published, info.period, info.centre) : '')
  const readings = readStatement(text)
  const reading = readings[isOwnText ? 0 : state.reading] ?? readings[0] ?? null
  const isOfRound = isPublished && (isOwnText || givesSameFigures(reading?.cells ?? {}, published.row))
  const model = buildWorkbenchModel({
    text,
    reading,
    given: isOwnText ? published.row : (reading?.cells ?? {}),
    rates: isOwnText ? published.rates : (reading?.rates ?? []),
    tried,
    confirmations: isOfRound ? confirmations : [],
    hypothesis: state.hypothesis,
    period: isOfRound ? info.period : null,
    centre: info.centre,
    convention: info.convention,
    language,
  })
  const tryCell = (cell: FormCell, value: number | null | undefined) =>
    work.change(roundAction('cellTried', { name: reconcileMessages[language].cells[cell] }), (present) => {
      const { [cell]: _before, ...others } = present.tried
      return { ...present, tried: value === undefined ? others : { ...others, [cell]: value } }
    })
  const setStatement = (next: string | null) => {
    const action = roundAction(next === null ? 'statementDropped' : 'statementPasted')
    work.change(action, (present) => ({ ...present, statement: next, moved: [], tried: {} }))
    setState({ ...state, hypothesis: null, reading: 0 }, 'replace')
    setSelected(null)
  }
  const question = questions.find(({ id }) => id === SUM_QUESTION)
  const letter = question?.text ?? model.letter
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
          onTake={({ cell, value }) => tryCell(cell, value)}
        >
          {!isOwnText && readings.length > 1 && (
            <label className={styles.note}>
              {messages.statement.unit}{' '}
              <select
                value={readings.indexOf(reading ?? (readings[0] as (typeof readings)[number]))}
                onChange={(event) => setState({ ...state, reading: Number(event.target.value), hypothesis: null })}
              >
                {readings.map(({ scope, cells, row }, index) => (
                  <option key={`${scope}-${row.periodFrom ?? ''}-${Object.keys(cells).join()}`} value={index}>
                    {messages.statement.unitName(index + 1, scope, Object.keys(cells).length)}
                  </option>
                ))}
              </select>
            </label>
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
            {letter !== null && (
              <LetterPanel
                key={letter}
                text={letter}
                recorded={question !== undefined}
                onRecord={(next) =>
                  work.change(roundAction('questionRecorded'), (present) =>
                    withQuestion(present, { id: SUM_QUESTION, text: next }),
                  )
                }
                onRemove={() =>
                  work.change(roundAction('questionRemoved'), (present) => withoutQuestion(present, SUM_QUESTION))
                }
              />
            )}
          </div>
        </div>
        {suspect !== undefined && state.view === 'sum' && state.hypothesis === null && (
          <Thread bench={bench} cell={suspect} />
        )}
      </div>

      <div className={styles.after}>
        <Panel title={model.repairsTitle} subtitle={messages.repairs.subtitle} className={styles.wide ?? ''}>
          {model.repairs.length > 1 && (
            <RepairTable
              heads={model.repairHeads}
              repairs={model.repairs}
              hypothesis={state.hypothesis}
              onTry={(hypothesis) => setState({ ...state, hypothesis, view: 'sum' })}
            />
          )}
        </Panel>
        <Panel title={messages.reply.title} className={styles.narrow ?? ''}>
          {isOfRound ? (
            <Replies work={work} published={published} proposal={model.proposal} />
          ) : (
            <p className={styles.sub}>{messages.reply.otherFigures}</p>
          )}
        </Panel>
        <Panel title={messages.rates.title} className={styles.full ?? ''}>
          {model.rates.length === 0 ? (
            <p className={styles.sub}>{messages.rates.empty}</p>
          ) : (
            <RateExplanations rates={model.rates} />
          )}
          <ConventionTable
            given={isOwnText ? published.row : (reading?.cells ?? {})}
            changes={model.proposal?.changes ?? []}
            convention={info.convention}
          />
        </Panel>
        {isOwnText && isPublished && (
          <div className={styles.full}>
            <RecomputedPanel published={published} />
          </div>
        )}
      </div>
      <PasteDialog
        open={pasting}
        text={statement ?? ''}
        onClose={() => setPasting(false)}
        onRead={(next) => {
          setStatement(next)
          setPasting(false)
        }}
      />
    </>
  )
}
