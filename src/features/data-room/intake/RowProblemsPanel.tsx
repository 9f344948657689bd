import { formatNumber, MISSING } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { issueSentence } from './QuestionsPanel'
import { rowProblems } from './row-problems'
import { Scroll } from './Scroll'
import { theDesk } from './the-desk'

/** What rows have, each kind once: they stay as the ward gave them unless somebody puts them aside. */
export function RowProblemsPanel({ fileId, table, decisions }: DeskTable) {
  const { check: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const problems = rowProblems(table.tallies, decisions)
  if (problems.length === 0) return <Panel title={text.problemsNone}>{null}</Panel>
  return (
    <Panel title={text.problems(formatNumber(problems.length, language))} subtitle={text.problemsSubtitle}>
      <Scroll label={text.strip}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.where}</th>
              <th scope="col" className={styles.number}>
                {text.count}
              </th>
              <th scope="col">{text.decision}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ code, columns, count, example, decision }) => {
              const sentence = issueSentence(example, language)
              return (
                <tr key={code}>
                  <th scope="row">{sentence}</th>
                  <td>{columns.join(', ') || MISSING}</td>
                  <td className={styles.number}>{formatNumber(count, language)}</td>
                  <td>
                    <select
                      aria-label={text.decisionOf(sentence)}
                      value={decision}
                      onChange={({ target }) =>
                        theDesk.decide(fileId, table.tableIndex, {
                          rows: { ...decisions.rows, [code]: target.value === 'aside' ? 'aside' : 'keep' },
                        })
                      }
                    >
                      <option value="keep">{text.keep}</option>
                      <option value="aside">{text.putAside}</option>
                    </select>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </Panel>
  )
}
