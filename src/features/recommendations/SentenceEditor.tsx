import { type FormEvent, useState } from 'react'
import type { Finding } from '~/domain/findings/finding'
import type { FindingEdit } from '~/domain/findings/finding-choices'
import {
  editorTextOf,
  editorTokens,
  fromEditorText,
  looseNumbers,
  toEditorText,
} from '~/domain/findings/sentence-editor'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useMessages } from '~/ui/i18n/language-context'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'

export interface SentenceEditorProps {
  finding: Finding
  edit: FindingEdit | null
  onSave: (edit: FindingEdit) => void
  onCancel: () => void
}

/** The sentence in a text box; its numbers stand in marks and stay bound to the data. Escape leaves it as it was. */
export function SentenceEditor({ finding, edit, onSave, onCancel }: SentenceEditorProps) {
  const { editor } = useMessages(roomMessages)
  const [text, setText] = useState(() =>
    edit === null ? editorTextOf(finding.runs) : toEditorText(edit.template, editorTokens(finding.runs)),
  )
  const [tried, setTried] = useState(false)
  const result = fromEditorText(text, finding.runs)
  // numbers of the rule's own words (a column, a day) are nobody's hand-made ones
  const own = looseNumbers(editorTextOf(finding.runs))
  const loose = looseNumbers(text).filter((number) => !own.includes(number))
  const problem = result.ok
    ? undefined
    : result.problem.code === 'unknownToken'
      ? editor.problems.unknownToken(result.problem.token)
      : editor.problems[result.problem.code]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (result.ok) onSave({ findingId: finding.id, template: result.template, values: result.values })
  }
  return (
    <form className={styles.form} onSubmit={submit} data-screen-only>
      <Field label={editor.label} hint={editor.hint} error={tried ? problem : undefined}>
        {(control) => (
          <textarea
            {...control}
            // the box replaces the sentence that was chosen to be edited
            // biome-ignore lint/a11y/noAutofocus: the reader asked for it by the button before
            autoFocus
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onCancel()
            }}
          />
        )}
      </Field>
      {loose.length > 0 && <p className={styles.note}>{editor.loose(loose.join('; '))}</p>}
      <div className={styles.actions}>
        <Button type="submit" kind="main">
          {editor.save}
        </Button>
        <Button onClick={onCancel}>{editor.cancel}</Button>
      </div>
    </form>
  )
}
