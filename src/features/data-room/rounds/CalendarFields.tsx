import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useMessages } from '~/ui/i18n/language-context'
import { type DayDraft, type DayProblem, dayKinds } from './calendar-draft'
import { roundsMessages } from './messages'
import styles from './Rounds.module.css'

export interface CalendarFieldsProps {
  days: readonly DayDraft[]
  problems: ReadonlyMap<number, DayProblem>
  onChange: (days: readonly DayDraft[]) => void
}

/** Days that one place keeps otherwise than the lists: off for a storm, a Saturday worked instead. */
export function CalendarFields({ days, problems, onChange }: CalendarFieldsProps) {
  const { info: text } = useMessages(roundsMessages)
  const change = (key: number, part: Partial<DayDraft>) =>
    onChange(days.map((day) => (day.key === key ? { ...day, ...part } : day)))
  const nextKey = Math.max(-1, ...days.map(({ key }) => key)) + 1
  return (
    <fieldset className={styles.calendar}>
      <legend>{text.calendar}</legend>
      <p className={styles.quiet}>{text.calendarHint}</p>
      {days.map(({ key, kind, date, note }) => {
        const problem = problems.get(key)
        return (
          <div key={key} className={styles.day}>
            <Field label={text.date} error={problem && text.problems[problem]}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  value={date}
                  onChange={({ target }) => change(key, { date: target.value })}
                />
              )}
            </Field>
            <Field label={text.dayKind}>
              {(control) => (
                <select
                  {...control}
                  value={kind}
                  onChange={({ target }) => {
                    const chosen = dayKinds.find((one) => one === target.value)
                    if (chosen !== undefined) change(key, { kind: chosen })
                  }}
                >
                  {dayKinds.map((one) => (
                    <option key={one} value={one}>
                      {text[one]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={text.note}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  autoComplete="off"
                  value={note}
                  onChange={({ target }) => change(key, { note: target.value })}
                />
              )}
            </Field>
            <Button kind="plain" onClick={() => onChange(days.filter((day) => day.key !== key))}>
              {text.remove}
              <span className="vh">: {date}</span>
            </Button>
          </div>
        )
      })}
      <Button onClick={() => onChange([...days, { key: nextKey, kind: 'daysOff', date: '', note: '' }])}>
        {text.add}
      </Button>
    </fieldset>
  )
}
