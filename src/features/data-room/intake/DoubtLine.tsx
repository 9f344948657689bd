import { useRef } from 'react'
import type { ReadValue, TableKind } from '~/data/import/recognise/recognised-table'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { CellChoice, CellDoubt } from './cell-doubts'
import { DoubtInput } from './DoubtInput'
import type { AnsweredCell } from './desk-file'
import { doubtMessages } from './doubt-messages'
import styles from './Intake.module.css'
import { issueSentence } from './QuestionsPanel'
import { labelOf } from './questions'
import { understood } from './value-words'

export interface DoubtLineProps {
  tableKind: TableKind
  doubt: CellDoubt
  answer: AnsweredCell | null
  onAnswer: (value: ReadValue) => void
  /** The same for all cells of the column that are like this one. */
  onAll: (value: ReadValue) => void
  onTakeBack: (answer: AnsweredCell) => void
}

/** One doubtful cell: where it stands, what stands there, why it is asked about, and what it may be. */
export function DoubtLine({ tableKind, doubt, answer, onAnswer, onAll, onTakeBack }: DoubtLineProps) {
  const text = useMessages(doubtMessages)
  const language = useLanguage()
  const first = useRef<HTMLButtonElement>(null)
  const { row, column, field, kind, issue, choices } = doubt
  const place = text.cell(formatNumber(row, language), labelOf(column))
  const inWords = (value: ReadValue) => understood(tableKind, field, value, '', language) ?? ''
  const name = ({ id, value }: CellChoice): string => {
    if (id === 'zero') return text.zero
    if (id === 'missing') return kind === 'count' || kind === 'quantity' ? text.missing : text.leaveEmpty
    return typeof value === 'number' ? formatNumber(value, language) : inWords(value)
  }
  const said = (value: ReadValue): string => {
    const chosen = choices.find((choice) => choice.value === value)
    if (chosen?.value === null) return name(chosen)
    return typeof value === 'number' && (kind === 'count' || kind === 'quantity')
      ? `${formatNumber(value, language)} (${inWords(value)})`
      : inWords(value)
  }
  return (
    <tr>
      <td className={styles.number}>
        <span className={styles.phoneOnly}>{text.row} </span>
        {formatNumber(row, language)}
      </td>
      <th scope="row">{labelOf(column)}</th>
      <td>
        <span className={issue.value === null ? styles.quiet : 'n'}>{issue.value ?? text.notShown}</span>
        <span className={styles.lineReason}>{issueSentence(issue, language)}</span>
      </td>
      <td>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in every cell */}
        <div className={styles.answers} role="group" aria-label={place}>
          {choices.map((choice, at) => (
            <Button
              key={choice.id}
              ref={at === 0 ? first : undefined}
              aria-pressed={answer !== null && answer.value === choice.value}
              onClick={() => onAnswer(choice.value)}
            >
              {name(choice)}
            </Button>
          ))}
          <DoubtInput kind={kind} field={field} place={place} onAnswer={onAnswer} />
        </div>
        {answer !== null && (
          <div className={styles.answered}>
            <p>{text.answered(said(answer.value))}</p>
            <Button kind="quiet" onClick={() => onAll(answer.value)}>
              {text.allLike}
              <span className="vh">: {place}</span>
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                onTakeBack(answer)
                // this button goes with the answer
                first.current?.focus()
              }}
            >
              {text.undo}
              <span className="vh">: {place}</span>
            </Button>
          </div>
        )}
      </td>
    </tr>
  )
}
