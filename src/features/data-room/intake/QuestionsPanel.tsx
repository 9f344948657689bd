import { fieldName } from '~/data/import/field-names'
import { importMessages } from '~/data/import/messages'
import { foldText } from '~/data/import/recognise/fold'
import type { ImportIssue } from '~/data/import/recognise/recognised-table'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { Panel } from '~/ui/panel/Panel'
import { Sign } from '~/ui/sign/Sign'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { isOpen, type Question, questionsOf } from './questions'
import { tableWords } from './table-words'
import { theDesk } from './the-desk'
import { wordChoices } from './value-words'

/** A sentence of the import in the language of the page. */
export const issueSentence = ({ message: { code, params } }: ImportIssue, language: Language): string =>
  importMessages[language][code](params)

/** What cannot be understood for certain, asked once for a column and not for every cell. */
export function QuestionsPanel(desk: DeskTable) {
  const { questions: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const questions = questionsOf(desk.table, desk.decisions)
  const open = questions.filter(isOpen).length + questions.filter((q) => q.type === 'freeText' && !q.isAnswered).length
  return (
    <Panel title={open === 0 ? text.none : text.title(formatNumber(open, language))}>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={keyOf(question)}>
            <Asked question={question} {...desk} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const keyOf = (question: Question): string =>
  question.type === 'freeText'
    ? `text ${question.column.index}`
    : `${question.tally.code} ${question.tally.column ?? ''}`

function Asked({ question, ...desk }: DeskTable & { question: Question }) {
  const { questions: text } = useMessages(intakeMessages)
  const language = useLanguage()
  if (question.type === 'freeText') return <FreeText question={question} {...desk} />
  const { tally } = question
  return (
    <div className={styles.question}>
      <p className={styles.questionText}>
        <Sign kind="undecided" label="" />
        <span>
          {tally.column !== null && <b>{tally.column}: </b>}
          {issueSentence(tally.example, language)}
        </span>
      </p>
      <p className={styles.quiet}>
        {tally.inRows > 0 && text.cells(formatNumber(tally.count, language))}
        {tally.example.value !== null && ` ${text.example(tally.example.value)}`}
      </p>
      <Answer question={question} {...desk} />
    </div>
  )
}

function Answer({
  question,
  fileId,
  table,
  decisions,
}: DeskTable & { question: Exclude<Question, { type: 'freeText' }> }) {
  const { questions: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const { tableIndex } = table
  const { styles: styleNames } = tableWords[language]
  switch (question.type) {
    case 'style':
      return (
        <div className={styles.answers}>
          {question.options.map((style) => (
            <Button
              key={style}
              onClick={() =>
                void theDesk.choose(fileId, tableIndex, (choice) => ({
                  ...choice,
                  styles: { ...choice.styles, [question.column.index]: style },
                }))
              }
            >
              {styleNames[style]}
            </Button>
          ))}
        </div>
      )
    case 'column':
      return <ColumnAnswer question={question} fileId={fileId} tableIndex={tableIndex} />
    case 'words':
      return <WordAnswers question={question} />
    case 'accept':
      return question.isAnswered ? (
        <p className={styles.quiet}>{text.answered}</p>
      ) : (
        <Button onClick={() => theDesk.decide(fileId, tableIndex, { seen: [...decisions.seen, question.tally.code] })}>
          {text.yes}
        </Button>
      )
    // answered by the fields above the table
    default:
      return null
  }
}

interface ColumnAnswerProps {
  question: Extract<Question, { type: 'column' }>
  fileId: number
  tableIndex: number
}

function ColumnAnswer({ question: { column, options }, fileId, tableIndex }: ColumnAnswerProps) {
  const { questions: text, columns } = useMessages(intakeMessages)
  const language = useLanguage()
  const map = (field: string | null) =>
    void theDesk.choose(fileId, tableIndex, (choice) => ({
      ...choice,
      mapping: { ...choice.mapping, [column.index]: field },
    }))
  return (
    <div className={styles.answers}>
      {column.field !== null && <Button onClick={() => map(column.field)}>{fieldName(column.field, language)}</Button>}
      <Button onClick={() => map(null)}>{columns.notTaken}</Button>
      <Field label={text.column}>
        {(control) => (
          <select {...control} value="" onChange={({ target }) => target.value !== '' && map(target.value)}>
            <option value="">{text.choose}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {fieldName(option, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

function WordAnswers({ question: { tally, field } }: { question: Extract<Question, { type: 'words' }> }) {
  const { questions: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const choices = wordChoices(field, language)
  return (
    <div className={styles.answers}>
      {tally.values.map(({ value }) => (
        <Field key={value} label={text.wordIs(value)}>
          {(control) => (
            <select
              {...control}
              value=""
              onChange={({ target }) => {
                const chosen = choices.find((choice) => String(choice.value) === target.value)
                if (chosen !== undefined) void theDesk.teach({ [foldText(value)]: chosen.value })
              }}
            >
              <option value="">{text.leaveEmpty}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </div>
  )
}

function FreeText({
  question: { column, isAnswered, isKept },
  fileId,
  table,
  decisions,
}: DeskTable & { question: Extract<Question, { type: 'freeText' }> }) {
  const { questions: text } = useMessages(intakeMessages)
  const { index, header, letter } = column
  const decide = (keep: boolean) =>
    theDesk.decide(fileId, table.tableIndex, {
      answeredText: [...new Set([...decisions.answeredText, index])],
      keptText: keep ? [...new Set([...decisions.keptText, index])] : decisions.keptText.filter((one) => one !== index),
    })
  return (
    <fieldset className={styles.question}>
      <legend className={styles.questionText}>
        {!isAnswered && <Sign kind="undecided" label="" />}
        <span>{text.freeText(header === '' ? letter : header)}</span>
      </legend>
      <div className={styles.answers}>
        {[false, true].map((keep) => (
          <label key={String(keep)} className={styles.check}>
            <input
              type="radio"
              name={`text-${fileId}-${table.tableIndex}-${index}`}
              checked={isKept === keep}
              onChange={() => decide(keep)}
              onClick={() => decide(keep)}
            />
            {keep ? text.keepText : text.dropText}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
