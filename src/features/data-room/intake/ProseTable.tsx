import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { proseLines, takenFigures } from './prose-lines'
import { Scroll } from './Scroll'
import { theDesk } from './the-desk'

/** Figures that a text says, each with its tick: nothing of a text is imported that nobody ticked. */
export function ProseTable({ fileId, table, decisions }: DeskTable) {
  const { prose: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const lines = proseLines(table, decisions, language)
  const tick = (key: string, isTaken: boolean) => {
    const taken = takenFigures(table, decisions).filter((one) => one !== key)
    theDesk.decide(fileId, table.tableIndex, { figures: isTaken ? [...taken, key] : taken })
  }
  return (
    <Panel title={text.title(formatNumber(lines.length, language))}>
      <Scroll label={text.caption}>
        <table className={styles.columns}>
          <caption className="vh">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.take}</th>
              <th scope="col">{text.figure}</th>
              <th scope="col" className={styles.number}>
                {text.value}
              </th>
              <th scope="col">{text.inWords}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, value, words, isDoubtful, isTaken }) => (
              <tr key={key} className={isTaken ? undefined : styles.unused}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={text.takeOf(name)}
                    checked={isTaken}
                    onChange={({ target }) => tick(key, target.checked)}
                  />
                </td>
                <th scope="row">
                  {name}
                  {isDoubtful && <span className={styles.asked}> {text.doubtful}</span>}
                </th>
                <td className={styles.number}>{value}</td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Panel>
  )
}
