import type { ResourceTable } from '~/data/round/resource-tables'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { dataRoomMessages } from './messages'

/** The first `count` rows of a file, word for word, under the titles that the package gives the columns. */
export function buildPreviewTable(table: ResourceTable, count: number, language: Language): TableModel {
  const { preview: text } = dataRoomMessages[language]
  const titles = new Map(table.resource.columns.map(({ name, title }) => [name, title]))
  return {
    caption: text.title(table.resource.title ?? table.resource.name),
    columns: [
      { key: 'row', title: text.row, kind: 'text' },
      ...table.header.map((name, index) => ({
        // two columns of one name are a fault of the file that must still be shown
        key: `${index} ${name}`,
        title: titles.get(name.trim()) ?? name,
        kind: 'text' as const,
      })),
    ],
    rows: table.preview.slice(0, count).map(({ row, cells }) => ({
      key: String(row),
      cells: [
        { text: formatNumber(row, language) },
        ...table.header.map((_, index) => {
          const cell = cells[index] ?? ''
          return cell === '' ? { text: '—', tone: 'missing' as const } : { text: cell }
        }),
      ],
    })),
  }
}
