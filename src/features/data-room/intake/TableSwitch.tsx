import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { rowsText } from './TableHead'
import { tableWords } from './table-words'

export const tableKey = ({ fileId, table }: DeskTable): string => `${fileId}/${table.tableIndex}`

/** Which of the tables is looked at, and where it stands. */
export function TableSwitch({
  tables,
  shown,
  onShow,
}: {
  tables: readonly DeskTable[]
  shown: DeskTable
  onShow: (key: string) => void
}) {
  const { tables: text } = useMessages(intakeMessages)
  const { kinds } = tableWords[useLanguage()]
  const { file, sheet, headerRows, kind } = shown.table
  return (
    <>
      <p className={styles.where}>
        <b>{text.sheet(file, sheet)}</b>
        {headerRows.length > 0 && `, ${text.header(rowsText(headerRows))}`}: {kinds[kind]}
      </p>
      {tables.length > 1 && (
        <Field label={text.choose}>
          {(control) => (
            <select {...control} value={tableKey(shown)} onChange={({ target }) => onShow(target.value)}>
              {tables.map((each) => (
                <option key={tableKey(each)} value={tableKey(each)}>
                  {text.sheet(each.table.file, each.table.sheet)}: {kinds[each.table.kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}
