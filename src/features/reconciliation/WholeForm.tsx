import { useState } from 'react'
import type { FormCell } from '~/domain/reported/form'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { reconciliationMessages } from './messages'
import { parseCount } from './parse-count'
import styles from './Reconciliation.module.css'
import { ScrollBox } from './ScrollBox'
import type { FormLine } from './workbench-model'

interface WholeFormProps {
  lines: readonly FormLine[]
  /** `undefined` takes the trial back. */
  onTry: (cell: FormCell, value: number | null | undefined) => void
}

/** Every cell of the form, to type over while trying something out: the published figure stays beside it. */
export function WholeForm({ lines, onTry }: WholeFormProps) {
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  return (
    <ScrollBox label={messages.form.caption}>
      <table className={styles.form}>
        <caption className={styles.sub}>{messages.form.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.form.column}</th>
            <th scope="col">{messages.form.name}</th>
            <th scope="col" className={styles.number}>
              {messages.form.given}
            </th>
            <th scope="col" className={styles.number}>
              {messages.form.tried}
            </th>
            <th scope="col" className={styles.number}>
              {messages.form.confirmed}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.cell} className={`${line.isTotal ? styles.sumRow : ''}`}>
              <td className={styles.number}>{line.column}</td>
              <th scope="row">{line.name}</th>
              <td className={styles.number}>{formatNumber(line.given, language)}</td>
              <td className={`${styles.number} ${line.tried === undefined ? '' : styles.tried}`}>
                <TryInput key={String(line.tried)} line={line} onTry={(value) => onTry(line.cell, value)} />
              </td>
              <td className={styles.number}>{line.confirmed === null ? '' : formatNumber(line.confirmed, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function TryInput({ line, onTry }: { line: FormLine; onTry: (value: number | null | undefined) => void }) {
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  const shown = line.tried === undefined || line.tried === null ? '' : formatNumber(line.tried, language)
  const [text, setText] = useState(shown)
  const parsed = parseCount(text)
  const commit = () => {
    if (parsed === 'invalid') return
    const next = parsed === null ? undefined : parsed
    if (next !== line.tried) onTry(next)
  }
  return (
    <>
      <input
        className={styles.formInput}
        inputMode="numeric"
        value={text}
        aria-label={messages.form.tryLabel(line.name, line.column)}
        aria-invalid={parsed === 'invalid'}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setText(shown)
        }}
      />
      {parsed === 'invalid' && (
        <span role="alert" className={styles.fieldError}>
          {messages.notACount(text)}
        </span>
      )}
    </>
  )
}
