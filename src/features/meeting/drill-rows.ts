import type { DossierStore } from '~/domain/cube/cube'
import { rowAt } from '~/domain/cube/dossier-row'
import { selectRows } from '~/domain/cube/select-rows'
import type { Drill, DrillRow } from '~/domain/meeting/slide'
import { formatDate, formatNumber, MISSING } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import { stageMessages } from './stage-messages'

/** Rows that a wall shows legibly. */
const MOST_ROWS = 9

export interface DrilledRows {
  readonly head: readonly string[]
  readonly rows: readonly DrillRow[]
  /** How many there are in all. */
  readonly all: number
}

/** The first rows behind a mark, the latest dossiers first. Null where the list is not there. */
export function drilledRows(drill: Drill, store: DossierStore | null, language: Language): DrilledRows | null {
  if (drill.kind === 'rows') return { head: drill.head, rows: drill.rows, all: drill.rows.length }
  if (store === null) return null
  const { rowHead } = stageMessages[language]
  const found = selectRows(store, drill.filter, { by: 'late', descending: true })
  return {
    head: [rowHead.code, rowHead.field, rowHead.received, rowHead.due, rowHead.finished, rowHead.late],
    all: found.length,
    rows: [...found.subarray(0, MOST_ROWS)].map((place) => {
      const row = rowAt(store.columns, place)
      return {
        key: `${place}`,
        cells: [
          row.code,
          row.field ?? MISSING,
          formatDate(row.receivedAt, language),
          formatDate(row.dueAt, language),
          formatDate(row.finishedAt, language),
          formatNumber(row.lateWorkingDays, language),
        ],
      }
    }),
  }
}
