import type { RoundWorkbench } from '~/data/store/use-round-work'
import type { ReportedCells } from '~/domain/reconcile/cells'
import type { PeriodNote } from '~/domain/reconcile/period-notes'
import type { ReportedFigures } from '~/domain/reported/form'
import type { RoundInfo } from '~/domain/round/round'
import { effectiveInfo } from '~/domain/round/round-in-force'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { ConventionTable } from './ConventionTable'
import { chooseConvention } from './choose-convention'
import { reconciliationMessages } from './messages'
import { PeriodPanel } from './PeriodPanel'
import { QuestionsPanel } from './QuestionsPanel'
import type { QuestionLine } from './question-lines'
import { RateExplanations } from './RateExplanations'
import { RecomputedPanel } from './RecomputedPanel'
import styles from './Reconciliation.module.css'
import { RepairTable } from './RepairTable'
import { Replies } from './Replies'
import type { WorkbenchModel } from './workbench-model'

interface WorkbenchDetailsProps {
  /** As the package says it. */
  info: RoundInfo
  published: ReportedFigures
  given: ReportedCells
  /** The text speaks of the round's own figures: answers belong to them. */
  isOfRound: boolean
  /** The round's figures themselves are shown, not a text. */
  isOwnText: boolean
  model: WorkbenchModel
  questions: readonly QuestionLine[]
  notes: readonly PeriodNote[]
  work: RoundWorkbench
  hypothesis: string | null
  onTry: (hypothesis: string | null) => void
}

/** Under the workbench: every way that was tried, the answers, how percentages were made, what else to ask. */
export function WorkbenchDetails(props: WorkbenchDetailsProps) {
  const { info, published, given, isOfRound, isOwnText, model, questions, notes, work, hypothesis, onTry } = props
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  return (
    <div className={styles.after}>
      <Panel title={model.repairsTitle} subtitle={messages.repairs.subtitle} className={styles.wide ?? ''}>
        {model.repairs.length > 1 && (
          <RepairTable heads={model.repairHeads} repairs={model.repairs} hypothesis={hypothesis} onTry={onTry} />
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
          <RateExplanations rates={model.rates} proposed={model.proposal !== null} />
        )}
      </Panel>
      <Panel title={messages.conventions.title} subtitle={messages.conventions.subtitle} className={styles.full ?? ''}>
        <ConventionTable
          given={given}
          changes={model.proposal?.changes ?? []}
          convention={effectiveInfo(info, work.present).convention}
          onChoose={(id) => chooseConvention(work, info, id, language)}
        />
      </Panel>
      <QuestionsPanel lines={questions} elsewhere={model.letter === null ? '' : 'sums'} work={work} />
      <PeriodPanel notes={notes} />
      {isOwnText && published.sourceId !== '' && (
        <div className={styles.full}>
          <RecomputedPanel published={published} />
        </div>
      )}
    </div>
  )
}
