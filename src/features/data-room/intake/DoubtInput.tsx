import { type FormEvent, useState } from 'react'
import type { ReadValue } from '~/data/import/recognise/recognised-table'
import { numberInWords, typedDateInWords } from '~/domain/shared/number-words'
import { Button } from '~/ui/button/Button'
import { DateField } from '~/ui/field/DateField'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { type AnswerKind, typedAnswer } from './cell-doubts'
import { doubtMessages } from './doubt-messages'
import styles from './Intake.module.css'
import { answerWords } from './value-words'

export interface DoubtInputProps {
  kind: AnswerKind
  field: string
  /** Which cell, for those who do not see the table. */
  place: string
  onAnswer: (value: ReadValue) => void
}

/** Another answer than those offered: a number or a day that is typed, a word of the list. */
export function DoubtInput({ kind, field, place, onAnswer }: DoubtInputProps) {
  return kind === 'words' ? (
    <WordInput field={field} place={place} onAnswer={onAnswer} />
  ) : (
    <TypedInput kind={kind} place={place} onAnswer={onAnswer} />
  )
}

function WordInput({ field, place, onAnswer }: Omit<DoubtInputProps, 'kind'>) {
  const text = useMessages(doubtMessages)
  const language = useLanguage()
  const choices = answerWords(field, language)
  return (
    <select
      aria-label={`${text.word}: ${place}`}
      value=""
      onChange={({ target }) => {
        const chosen = choices.find(({ value }) => String(value) === target.value)
        if (chosen !== undefined) onAnswer(chosen.value)
      }}
    >
      <option value="">{text.word}</option>
      {choices.map(({ value, name }) => (
        <option key={String(value)} value={String(value)}>
          {name}
        </option>
      ))}
    </select>
  )
}

function TypedInput({
  kind,
  place,
  onAnswer,
}: Omit<DoubtInputProps, 'kind' | 'field'> & { kind: Exclude<AnswerKind, 'words'> }) {
  const text = useMessages(doubtMessages)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const value = typedAnswer(typed, kind)
  const change = (next: string) => {
    setTyped(next)
    setIsWrong(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsWrong(value === null)
    if (value !== null) onAnswer(value)
  }
  const error = isWrong ? text.wrong[kind] : undefined
  return (
    <form className={styles.typed} onSubmit={submit} noValidate aria-label={`${place}: ${text.put}`}>
      {kind === 'date' ? (
        <DateField
          label={text.typedDay}
          value={typed}
          onChange={change}
          inWords={typedDateInWords(typed, language)}
          error={error}
        />
      ) : (
        <Field
          label={text.typed}
          hint={typeof value === 'number' ? numberInWords(value, language) : undefined}
          error={error}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode={kind === 'count' ? 'numeric' : 'decimal'}
              autoComplete="off"
              value={typed}
              onChange={({ target }) => change(target.value)}
            />
          )}
        </Field>
      )}
      <Button type="submit">
        {text.put}
        <span className="vh">: {place}</span>
      </Button>
    </form>
  )
}
