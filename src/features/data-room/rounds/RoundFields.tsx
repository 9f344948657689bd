import { rateMessages } from '~/domain/reported/messages'
import { rateConventions } from '~/domain/reported/rates'
import { typedDateInWords } from '~/domain/shared/number-words'
import { DateField } from '~/ui/field/DateField'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { DraftOrigin, RoundDraft } from '../intake/round-draft'
import styles from './Rounds.module.css'
import type { DraftProblems } from './round-draft-check'
import { neighbourhoodLabels, roundFormMessages } from './round-form-messages'

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
  const input = (field: Name, hint?: string) => (
    <Field label={text[field]} hint={hint} error={problem(field)}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          value={draft[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </Field>
  )
  const date = (field: 'from' | 'to' | 'asOf' | 'supervisedOn', hint?: string) => (
    <DateField
      label={text[field]}
      value={draft[field]}
      onChange={(typed) => onChange({ [field]: typed })}
      inWords={typedDateInWords(draft[field], language)}
      hint={hint}
      error={problem(field)}
    />
  )
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
            {[...new Set([...neighbourhoodLabels, draft.neighbourhoodLabel])].map((label) => (
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
