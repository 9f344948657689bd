import { useState } from 'react'
import type { TemplateName } from '~/data/package/templates'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { tableWords } from './table-words'

const names: readonly TemplateName[] = ['ii06', 'dossiers', 'equipment', 'forces', 'training']

/** Empty sheets to send to the ward: filled in, they are read without a question. */
export function TemplateList() {
  const { templates: text } = useMessages(intakeMessages)
  const { kinds } = tableWords[useLanguage()]
  const [hasFailed, setHasFailed] = useState(false)
  const save = async (name: TemplateName) => {
    try {
      const { templateFileName, templateWorkbook } = await import('~/data/package/templates')
      download(new Blob([await templateWorkbook(name)]), templateFileName(name))
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <details className={styles.templates}>
      <summary>{text.title}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Button kind="quiet" onClick={() => void save(name)}>
              {kinds[name]}
              <span className="vh"> {text.download}</span>
            </Button>
          </li>
        ))}
      </ul>
      {hasFailed && <p role="alert">{text.failed}</p>}
    </details>
  )
}
