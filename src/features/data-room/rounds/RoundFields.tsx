import type { InputHTMLAttributes } from 'react'
import { rateMessages } from '~/domain/reported/messages'
import { rateConventions } from '~/domain/reported/rates'
import { parseTypedDate } from '~/domain/shared/iso-date'
import { dateInWords } from '~/domain/shared/number-words'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { DraftOrigin, RoundDraft } from '../intake/round-draft'
import { neighbourhoodWords } from './neighbourhood-words'
import styles from './Rounds.module.css'
import type { DraftProblems } from './round-draft-check'
import { roundFormMessages } from './round-form-messages'

export interface RoundFieldsProps {
  draft: RoundDraft
  problems: DraftProblems
  periodOrigin?: DraftOrigin | undefined
  onChange: (part: Partial<RoundDraft>) => void
}

/** What a round is: which ward, which period, judged when, and in which words. */
export function RoundFields({ draft, problems, periodOrigin = null, onChange }: RoundFieldsProps) {
  const text = useMessages(roundFormMessages)
  const language = useLanguage()
  const { conventions } = rateMessages[language]
  const problem = (field: keyof RoundDraft) => {
    const code = problems[field]
    return code === undefined ? undefined : text.problems[code]
  }
  type Name = Exclude<keyof RoundDraft, 'convention'>
  const input = (field: Name, hint?: string, attributes: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <Field label={text[field]} hint={hint} error={problem(field)}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          {...attributes}
          value={draft[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </Field>
  )
  // typed, not picked: a browser in another language shows the month first
  const date = (field: 'from' | 'to' | 'asOf' | 'supervisedOn', hint?: string) => {
    const read = parseTypedDate(draft[field])
    const words = read === null ? text.dateHint : dateInWords(read, language)
    return input(field, hint === undefined ? words : `${words}. ${hint}`, { inputMode: 'numeric' })
  }
  const origin = periodOrigin === 'title' ? text.fromTitle : periodOrigin === 'received' ? text.fromReceived : undefined
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>{input('title', text.titleHint)}</div>
      {input('unit', text.unitHint)}
      {input('city')}
      <div className={styles.wide}>{input('centre')}</div>
      {date('from', origin)}
      {date('to')}
      {date('asOf', text.asOfHint)}
      {date('supervisedOn')}
      <Field label={text.neighbourhoodLabel} error={problem('neighbourhoodLabel')}>
        {(control) => (
          <select
            {...control}
            value={draft.neighbourhoodLabel}
            onChange={({ target }) => onChange({ neighbourhoodLabel: target.value })}
          >
            {[...new Set([...neighbourhoodWords, draft.neighbourhoodLabel])].map((label) => (
              <option key={label}>{label}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.convention}>
        {(control) => (
          <select
            {...control}
            value={draft.convention}
            onChange={({ target }) => {
              const chosen = rateConventions.find(({ id }) => id === target.value)
              if (chosen !== undefined) onChange({ convention: chosen.id })
            }}
          >
            {rateConventions.map(({ id }) => (
              <option key={id} value={id}>
                {conventions[id].name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
