import type { TableForRound } from '../package/built'
import { answersByRow } from './cell-answers'
import type { TableToBuild } from './import-session'
import type { RecognisedTable } from './recognise/recognised-table'
import { rowsWith, withoutFields } from './rows-aside'

/** A table with what a person decided of it, ready to be built. */
export const tableForRound = (
  table: RecognisedTable,
  { aside, leaveOut, provenance, sourceId, answers, confirmed }: TableToBuild,
): TableForRound => ({
  table: withoutFields(table, leaveOut),
  setAsideRows: rowsWith(table, aside),
  provenance,
  sourceId,
  ...(answers.length > 0 && { answers: answersByRow(answers, leaveOut) }),
  ...(table.kind === 'prose' && { confirmed: new Set(confirmed) }),
})
