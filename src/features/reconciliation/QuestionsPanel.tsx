import { useState } from 'react'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import { roundAction } from '~/domain/round/round-action'
import { withoutQuestion, withQuestion } from '~/domain/round/round-work'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { copyText } from '~/ui/clipboard/copy-text'
import { useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { LetterPanel } from './LetterPanel'
import { reconciliationMessages } from './messages'
import { joinQuestions, type QuestionLine } from './question-lines'
import styles from './Reconciliation.module.css'

interface QuestionsPanelProps {
  /** All of them; the one that stands beside the proposal is not shown twice, but is copied with the others. */
  lines: readonly QuestionLine[]
  /** Id of the question that is shown elsewhere on the page. */
  elsewhere: string
  work: RoundWorkbench
}

/** What else there is to ask the centre, topic by topic; all questions can be taken along in one go. */
export function QuestionsPanel({ lines, elsewhere, work }: QuestionsPanelProps) {
  const messages = useMessages(reconciliationMessages)
  const announce = useAnnounce()
  const [copied, setCopied] = useState(false)
  const shown = lines.filter(({ id }) => id !== elsewhere)
  const copyAll = async () => {
    const done = await copyText(joinQuestions(lines))
    setCopied(done)
    announce(done ? messages.questions.copiedAll(lines.length) : messages.letter.notCopied)
  }
  return (
    <Panel
      title={messages.questions.title(shown.length)}
      subtitle={messages.questions.subtitle}
      className={styles.wide ?? ''}
    >
      <div className={styles.questions}>
        {shown.map(({ id, text, recorded }) => (
          <QuestionLetter key={id} id={id} text={text} recorded={recorded} work={work} />
        ))}
      </div>
      {lines.length > 1 && (
        <div className={styles.actions}>
          <Button onClick={() => void copyAll()}>
            {copied ? messages.letter.copiedShort : messages.questions.copyAll(lines.length)}
          </Button>
        </div>
      )}
    </Panel>
  )
}

interface QuestionLetterProps extends Omit<QuestionLine, 'id'> {
  id: string
  work: RoundWorkbench
}

/** One question with its steps: recorded, it prints in the report; each step can be undone. */
export function QuestionLetter({ id, text, recorded, work }: QuestionLetterProps) {
  const { questions, letter } = useMessages(reconciliationMessages)
  const topics: Readonly<Record<string, string>> = questions.topics
  return (
    <LetterPanel
      title={id === 'sums' ? letter.title : (topics[id] ?? questions.other)}
      text={text}
      recorded={recorded}
      onRecord={(next) =>
        work.change(roundAction('questionRecorded'), (present) => withQuestion(present, { id, text: next }))
      }
      onRemove={() => work.change(roundAction('questionRemoved'), (present) => withoutQuestion(present, id))}
    />
  )
}
