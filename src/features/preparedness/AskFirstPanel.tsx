import type { AskFirst } from '~/domain/preparedness/ask-first'
import { askFirstMessages } from '~/domain/preparedness/ask-first-messages'
import { useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Sign } from '~/ui/sign/Sign'
import styles from './AskFirstPanel.module.css'
import { pageMessages } from './messages'

/** What must be asked before the figures above may be added up, with the reason. */
export function AskFirstPanel({ questions, illustrative }: { questions: readonly AskFirst[]; illustrative: boolean }) {
  const { ask } = useMessages(pageMessages)
  const { write } = useMessages(askFirstMessages)
  return (
    <Panel
      title={ask.title}
      kind={illustrative ? 'illustrative' : 'reported'}
      subtitle={illustrative && questions.length > 0 ? ask.illustrative : undefined}
    >
      {questions.length === 0 && <p className={styles.none}>{ask.none}</p>}
      <ul className={styles.list}>
        {questions.map((question) => {
          const { question: text, because } = write(question)
          return (
            <li key={text}>
              <Sign kind="undecided" />
              <span>
                {text}
                <span className={styles.because}>{because}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
