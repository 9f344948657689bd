import { useMemo, useRef, useState } from 'react'
import { figureMark, freeRuns } from '~/domain/report/free-text'
import { reportMessages } from '~/domain/report/messages'
import type { FreeText } from '~/domain/report/report-choices'
import { reportContext } from '~/domain/report/report-context'
import { reportFigures } from '~/domain/report/report-figures'
import type { ReportInput } from '~/domain/report/report-input'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RunsView } from './RunsView'
import styles from './SectionsPanel.module.css'
import { sectionMessages } from './section-messages'

export interface FreeTextEditorProps {
  text: FreeText
  input: ReportInput | null
  onSave: (text: FreeText) => void
  onCancel: () => void
  onRemove: () => void
}

/** Plain paragraphs; figures are inserted by name and shown below as they will print. */
export function FreeTextEditor({ text, input, onSave, onCancel, onRemove }: FreeTextEditorProps) {
  const messages = useMessages(sectionMessages)
  const language = useLanguage()
  const figures = useMemo(() => (input === null ? [] : reportFigures(reportContext(input))), [input])
  const [title, setTitle] = useState(text.title)
  const [body, setBody] = useState(text.text)
  const [figure, setFigure] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const chosen = figures.find(({ id }) => id === figure) ?? figures[0]

  const insert = () => {
    if (chosen === undefined || area.current === null) return
    const { selectionStart, selectionEnd } = area.current
    const mark = figureMark(chosen.id)
    setBody(body.slice(0, selectionStart) + mark + body.slice(selectionEnd))
    const caret = selectionStart + mark.length
    const field = area.current
    requestAnimationFrame(() => {
      field.focus()
      field.setSelectionRange(caret, caret)
    })
  }

  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ ...text, title, text: body })
      }}
    >
      <Field label={messages.textTitle}>
        {(props) => (
          <input {...props} value={title} maxLength={120} onChange={({ target }) => setTitle(target.value)} />
        )}
      </Field>
      <Field label={messages.text} hint={messages.textHint}>
        {(props) => (
          <textarea {...props} ref={area} rows={6} value={body} onChange={({ target }) => setBody(target.value)} />
        )}
      </Field>
      {chosen !== undefined && (
        <div className={styles.insert}>
          <Field label={messages.figure}>
            {(props) => (
              <select {...props} value={chosen.id} onChange={({ target }) => setFigure(target.value)}>
                {figures.map(({ id, label, field }) => (
                  <option key={id} value={id}>
                    {label}: {field.text}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button onClick={insert}>{messages.insert}</Button>
        </div>
      )}
      <Preview body={body} figures={figures} unknown={reportMessages[language].unknownFigure} />
      <div className={styles.buttons}>
        <Button kind="main" type="submit">
          {messages.save}
        </Button>
        <Button onClick={onCancel}>{messages.cancel}</Button>
        <Button onClick={onRemove}>{messages.remove}</Button>
      </div>
    </form>
  )
}

interface PreviewProps {
  body: string
  figures: ReturnType<typeof reportFigures>
  unknown: (id: string) => string
}

function Preview({ body, figures, unknown }: PreviewProps) {
  const messages = useMessages(sectionMessages)
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  return (
    <div className={styles.preview}>
      <h3>{messages.preview}</h3>
      {lines.length === 0 && <p>{messages.nothingWritten}</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity while it is being written
        <p key={index}>
          <RunsView runs={freeRuns(line, known, unknown)} />
        </p>
      ))}
    </div>
  )
}
