import { fieldName } from '~/data/import/field-names'
import type { ColumnStyle } from '~/data/import/recognise/recognised-table'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Icon } from '~/ui/sign/Icon'
import { type ColumnLine, columnLines } from './column-lines'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { columnOptions } from './questions'
import { Scroll } from './Scroll'
import { tableWords } from './table-words'
import { theDesk } from './the-desk'

/** Each column: what stands there, what it was understood as, what it becomes. Columns about people are struck out. */
export function ColumnsTable(desk: DeskTable) {
  const { columns: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const lines = columnLines(desk.table, desk.decisions, language)
  const count = (role: ColumnLine['role']) => lines.filter((line) => line.role === role).length
  const n = (value: number) => formatNumber(value, language)
  const title =
    count('personal') > 0
      ? text.title(n(count('used')), n(count('personal')))
      : text.titleClean(n(count('used')), n(lines.length))
  return (
    <Panel title={title}>
      <Scroll label={text.caption}>
        <table className={styles.columns}>
          <caption className="vh">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.letter}</th>
              <th scope="col">{text.header}</th>
              <th scope="col">{text.example}</th>
              <th scope="col">{text.understood}</th>
              <th scope="col">{text.field}</th>
              <th scope="col">{text.note}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.column.index} line={line} {...desk} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Panel>
  )
}

function Line({ line, fileId, table }: DeskTable & { line: ColumnLine }) {
  const { columns: text, tables } = useMessages(intakeMessages)
  const language = useLanguage()
  const { column, role, example, words, note, isAsked } = line
  const { index, letter, header, field } = column
  const label = header === '' ? letter : header
  const map = (wanted: string) =>
    void theDesk.choose(fileId, table.tableIndex, (choice) => ({
      ...choice,
      mapping: { ...choice.mapping, [index]: wanted === '' ? null : wanted },
    }))
  return (
    <tr className={role === 'used' ? undefined : role === 'unused' ? styles.unused : styles.gone}>
      <td className={styles.letter}>{letter}</td>
      <th scope="row">{header === '' ? <i>{text.noHeader}</i> : header}</th>
      <td className="n">{role === 'personal' ? tables.hidden : (example ?? tables.hidden)}</td>
      <td>{role === 'personal' || role === 'unused' ? null : <Words line={line} words={words} />}</td>
      <td>
        {role === 'personal' ? (
          <b className={styles.dropped}>{text.dropped}</b>
        ) : (
          <select aria-label={text.fieldOf(label)} value={field ?? ''} onChange={({ target }) => map(target.value)}>
            <option value="">{text.notTaken}</option>
            {columnOptions(table).map((option) => (
              <option key={option} value={option}>
                {fieldName(option, language)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td className={styles.lineNote}>
        {isAsked && (
          <span className={styles.asked}>
            {text.ask}
            {note === '' ? '' : '. '}
          </span>
        )}
        {note}
        <StyleChoice line={line} fileId={fileId} tableIndex={table.tableIndex} label={label} />
      </td>
    </tr>
  )
}

function Words({ line: { example }, words }: { line: ColumnLine; words: string | null }) {
  const { columns: text } = useMessages(intakeMessages)
  if (words === null) return <span className={styles.unclear}>{text.unclear}</span>
  if (words === example) return <span className={styles.quiet}>{text.same}</span>
  return (
    <>
      <Icon name="arrow" /> {words}
    </>
  )
}

interface StyleChoiceProps {
  line: ColumnLine
  fileId: number
  tableIndex: number
  label: string
}

function StyleChoice({ line: { styles: options, column }, fileId, tableIndex, label }: StyleChoiceProps) {
  const { columns: text } = useMessages(intakeMessages)
  const { shortStyles: names } = tableWords[useLanguage()]
  if (options.length === 0 || column.field === null) return null
  const choose = (style: ColumnStyle) =>
    void theDesk.choose(fileId, tableIndex, (choice) => ({
      ...choice,
      styles: { ...choice.styles, [column.index]: style },
    }))
  return (
    <select
      aria-label={text.styleOf(label)}
      value={column.style ?? ''}
      onChange={({ target }) => {
        const chosen = options.find((option) => option === target.value)
        if (chosen !== undefined) choose(chosen)
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </select>
  )
}
