import type { DossierColumns } from '~/domain/cube/dossier-columns'
import { rowAt } from '~/domain/cube/dossier-row'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { exactText, headerOf, listColumns } from './list-columns'

/** The selected rows with every column, hidden ones too: what is saved. */
export function listTable(
  columns: DossierColumns,
  rows: Uint32Array,
  language: Language,
  neighbourhoodLabel: string | null,
): TableModel {
  return {
    columns: listColumns.map(({ id, kind }) => ({ key: id, title: headerOf(id, language, neighbourhoodLabel), kind })),
    rows: Array.from(rows, (place) => {
      const row = rowAt(columns, place)
      return {
        key: row.code,
        cells: listColumns.map(({ id, cellOf }) => {
          const exact = exactText(id, row, language)
          return exact === null ? cellOf(row, language) : { text: exact }
        }),
      }
    }),
  }
}
