import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import { buildFilesTable } from './build-files-table'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'
import { usePreviewedFile } from './use-previewed-file'
import type { FileReading } from './use-round-reading'

export function FilesPanel({ files }: { files: readonly FileReading[] }) {
  const { files: text } = useMessages(dataRoomMessages)
  const language = useLanguage()
  const n = (value: number) => formatNumber(value, language)
  const matching = files.filter(({ table }) => table?.hashCheck === 'ok').length
  const [previewed] = usePreviewedFile(files)
  return (
    <Panel title={text.title(n(matching), n(files.length))} subtitle={text.subtitle}>
      <DataTable
        model={buildFilesTable(files, language)}
        captionHidden
        className={styles.files}
        picked={new Set(previewed ? [previewed.resource.name] : [])}
      />
    </Panel>
  )
}
