import { useState } from 'react'
import type { ColumnKind } from '~/data/import/recognise/recognised-table'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { SheetPeek } from './SheetPeek'
import { tableWords } from './table-words'
import { theDesk } from './the-desk'

/** What the table is, where its header stands, and whether it is imported: all can be changed. */
export function TableHead({ fileId, table, decisions }: DeskTable) {
  const { tables: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const { kinds: kindNames } = tableWords[language]
  const { tableIndex, kind, kinds, sheetIndex } = table
  const [isPeeking, setIsPeeking] = useState(false)
  const scored = kinds.find((each) => each.kind === kind)
  return (
    <>
      <div className={styles.tableHead}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={decisions.take && kind !== 'unknown'}
            disabled={kind === 'unknown'}
            onChange={({ target }) => theDesk.decide(fileId, tableIndex, { take: target.checked })}
          />
          {text.take}
        </label>
        {kind !== 'prose' && sheetIndex >= 0 && (
          <>
            <Field
              label={text.kind}
              hint={scored && text.kindHint(formatNumber(Math.round(scored.score * 100), language))}
            >
              {(control) => (
                <select
                  {...control}
                  value={kind}
                  onChange={({ target }) =>
                    void theDesk.choose(fileId, tableIndex, ({ headerRows }) => ({
                      kind: target.value as ColumnKind,
                      headerRows,
                    }))
                  }
                >
                  {kind === 'unknown' && <option value="unknown">{kindNames.unknown}</option>}
                  {columnKinds.map((each) => (
                    <option key={each} value={each}>
                      {kindNames[each]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <HeaderRows fileId={fileId} table={table} decisions={decisions} />
            <Button kind="plain" aria-expanded={isPeeking} onClick={() => setIsPeeking(!isPeeking)}>
              {text.peek}
            </Button>
          </>
        )}
      </div>
      {isPeeking && <SheetPeek fileId={fileId} table={table} decisions={decisions} />}
    </>
  )
}

const columnKinds: readonly ColumnKind[] = ['ii06', 'dossiers', 'overdue-annex', 'equipment', 'forces', 'training']

/** "4" or "4-5" as row numbers; null where it is neither. */
function parseRows(text: string): number[] | null {
  const match = /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(text)
  if (match === null) return null
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])]
  if (from < 1 || to < from || to - from > 9) return null
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

export const rowsText = (rows: readonly number[]): string =>
  rows.length < 2 ? String(rows[0] ?? '') : `${rows[0]}-${rows.at(-1)}`

function HeaderRows({ fileId, table: { tableIndex, headerRows } }: DeskTable) {
  const { tables: text } = useMessages(intakeMessages)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? rowsText(headerRows)
  const isWrong = typed !== null && parseRows(typed) === null
  const apply = () => {
    const rows = parseRows(shown)
    if (rows === null) return
    setTyped(null)
    if (rowsText(rows) === rowsText(headerRows)) return
    void theDesk.choose(fileId, tableIndex, ({ kind }) => ({ kind, headerRows: rows }))
  }
  return (
    <Field label={text.rows} hint={text.rowsHint} error={isWrong ? text.rowsWrong : undefined}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          size={6}
          autoComplete="off"
          value={shown}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={apply}
          onKeyDown={(event) => event.key === 'Enter' && apply()}
        />
      )}
    </Field>
  )
}
