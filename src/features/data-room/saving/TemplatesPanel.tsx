import { useState } from 'react'
import { describeLoadError } from '~/data/http/describe-load-error'
import type { TemplateName } from '~/data/package/templates'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { savingMessages } from './messages'
import styles from './Saving.module.css'

/** Sheets that a ward fills in. */
export function TemplatesPanel() {
  const { templates: text, ...messages } = useMessages(savingMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const [failure, setFailure] = useState<unknown>(null)
  const save = async (name: TemplateName) => {
    try {
      const { templateFileName, templateWorkbook } = await import('~/data/package/templates')
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      download(new Blob([await templateWorkbook(name)], { type }), templateFileName(name))
      announce(messages.saved(templateFileName(name)))
      setFailure(null)
    } catch (error) {
      setFailure(error)
    }
  }
  const failed = failure === null ? null : describeLoadError(failure, language)
  return (
    <Panel title={text.title} subtitle={text.text}>
      <ul className={styles.templates}>
        {(Object.keys(text.names) as TemplateName[]).map((name) => (
          <li key={name}>
            <Button kind="plain" onClick={() => void save(name)}>
              {text.names[name]}
            </Button>
          </li>
        ))}
      </ul>
      {failed !== null && <ErrorMessage what={`${messages.failed}: ${failed.what}`} todo={failed.action} />}
    </Panel>
  )
}
