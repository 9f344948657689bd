import { openCells } from './cell-doubts'
import type { DeskFile } from './desk-file'
import { tablesOf, takenTables } from './desk-file'
import { takenFigures } from './prose-lines'
import { fieldsLeftOut, isOpen, questionsOf } from './questions'
import { rowProblems } from './row-problems'

/** What the tables on the desk come to, before rows are put aside. */
export interface DeskCounts {
  readonly reading: number
  readonly files: number
  readonly opened: number
  readonly refused: number
  readonly tables: number
  readonly rows: number
  /** Figures of running text that are ticked. */
  readonly figures: number
  readonly questions: number
  /** Doubtful cells without an answer, beside those that a question about their column counts. */
  readonly cells: number
  /** Cells that are doubtful or contradict each other. */
  readonly places: number
  readonly personalColumns: number
  readonly freeTextColumns: number
}

export function countDesk(files: readonly DeskFile[]): DeskCounts {
  const taken = takenTables(files)
  const sum = (count: (table: (typeof taken)[number]) => number) =>
    taken.reduce((total, table) => total + count(table), 0)
  const inState = (...kinds: readonly DeskFile['state']['kind'][]) =>
    files.filter(({ state }) => kinds.includes(state.kind)).length
  return {
    files: files.length,
    reading: inState('waiting', 'reading'),
    opened: inState('open', 'round'),
    refused: inState('refused', 'failed'),
    tables: taken.length,
    rows: sum(({ table }) => table.recordCount),
    figures: sum(({ table, decisions }) => takenFigures(table, decisions).length),
    // a table of no known kind is asked about too
    questions: tablesOf(files).reduce(
      (total, { table, decisions }) =>
        total + (decisions.take ? questionsOf(table, decisions).filter(isOpen).length : 0),
      0,
    ),
    cells: sum(({ table, decisions }) => openCells(table, decisions).own),
    places: sum(({ table, decisions }) =>
      rowProblems(table.tallies, decisions).reduce((all, { count }) => all + count, 0),
    ),
    personalColumns: sum(({ table }) => table.dropped.length),
    freeTextColumns: sum(({ table, decisions }) => fieldsLeftOut(table, decisions).length),
  }
}
