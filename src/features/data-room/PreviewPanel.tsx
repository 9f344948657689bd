import { useEffect, useRef, useState } from 'react'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import { buildPreviewTable } from './build-preview-table'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'
import { usePreviewedFile } from './use-previewed-file'
import type { FileReading } from './use-round-reading'

const STEP = 10

/** The first rows of one file, word for word. */
export function PreviewPanel({ files }: { files: readonly FileReading[] }) {
  const { preview: text } = useMessages(dataRoomMessages)
  const language = useLanguage()
  const [file, setFile] = usePreviewedFile(files)
  const [steps, setSteps] = useState(1)
  const frame = useRef<HTMLDivElement>(null)
  const name = file?.resource.name ?? null
  const seen = useRef(name)
  useEffect(() => {
    // A name chosen in the list of files far above brings its rows into view.
    if (seen.current !== null && seen.current !== name) frame.current?.scrollIntoView({ block: 'nearest' })
    seen.current = name
  }, [name])
  if (file === null) return null
  const { resource, table } = file
  const shown = Math.min(steps * STEP, table?.preview.length ?? STEP)
  const subtitle =
    table === null
      ? resource.file
      : text.subtitle(resource.file, formatNumber(shown, language), formatNumber(table.records, language))
  return (
    <div ref={frame} data-screen-only>
      <Panel
        title={text.title(resource.title ?? resource.name)}
        subtitle={subtitle}
        kind={resource.provenance === 'illustrative' ? 'illustrative' : 'reported'}
      >
        <div className={styles.filters}>
          <Field label={text.choose}>
            {(control) => (
              <select
                {...control}
                value={resource.name}
                onChange={({ target }) => {
                  setSteps(1)
                  setFile(target.value)
                }}
              >
                {files.map(({ resource: { name, title, file: path } }) => (
                  <option key={name} value={name}>
                    {`${title ?? name} (${path})`}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {table === null && <p>{text.unread}</p>}
        {table !== null && table.records === 0 && <p>{text.empty}</p>}
        {table !== null && table.records > 0 && table.header.length === 0 && <p>{text.unknown}</p>}
        {table !== null && table.records > 0 && table.header.length > 0 && (
          <DataTable model={buildPreviewTable(table, shown, language)} captionHidden className={styles.verbatim} />
        )}
        {table !== null && table.header.length > 0 && shown < table.preview.length && (
          <Button kind="quiet" onClick={() => setSteps(steps + 1)}>
            {text.more}
          </Button>
        )}
      </Panel>
    </div>
  )
}
