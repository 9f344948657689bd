import { formatDateTime, formatNumber, MISSING } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell, TableModel } from '~/ui/table/table-model'
import { formatSize } from './format-size'
import { dataRoomMessages } from './messages'
import type { FileReading } from './use-round-reading'

/** One row a file: how much of it was read, whether it is the announced one, when. */
export function buildFilesTable(files: readonly FileReading[], language: Language): TableModel {
  const messages = dataRoomMessages[language]
  const { files: text } = messages
  const number = (value: number | null): TableCell => ({
    text: formatNumber(value, language),
    value,
    ...(value === null ? { tone: 'missing' as const } : value === 0 ? { tone: 'zero' as const } : {}),
  })
  return {
    caption: text.caption,
    columns: [
      { key: 'name', title: text.name, kind: 'text' },
      { key: 'file', title: text.file, kind: 'text' },
      { key: 'provenance', title: text.provenance, kind: 'text' },
      { key: 'rows', title: text.rows, kind: 'number' },
      { key: 'setAside', title: text.setAside, kind: 'number' },
      { key: 'size', title: text.size, kind: 'number' },
      { key: 'hash', title: text.hash, kind: 'text' },
      { key: 'time', title: text.time, kind: 'text' },
    ],
    rows: files.map(({ resource, state, table }) => {
      const read = table?.read ?? null
      const setAside = read?.setAside ?? null
      return {
        key: resource.name,
        cells: [
          { text: resource.title ?? resource.name, href: `/du-lieu?tep=${encodeURIComponent(resource.name)}` },
          { text: resource.file },
          { text: messages.provenance[resource.provenance] },
          number(read?.rows ?? null),
          { ...number(setAside), ...(setAside !== null && setAside > 0 ? { tone: 'fail' as const } : {}) },
          { text: formatSize(table?.bytes ?? resource.bytes, language), value: table?.bytes ?? resource.bytes },
          stateCell(),
          { text: table === null ? MISSING : formatDateTime(table.loadedAt, language) },
        ],
      }

      function stateCell(): TableCell {
        if (state === 'failed') return { text: text.failed, tone: 'fail' }
        if (table === null) return { text: state === 'reading' ? text.reading : text.stopped, tone: 'missing' }
        const check = messages.hash[table.hashCheck]
        return { text: read === null ? `${check}, ${text.unused}` : check }
      }
    }),
  }
}
