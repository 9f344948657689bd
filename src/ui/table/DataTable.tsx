import { useId, useState } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { Icon } from '~/ui/sign/Icon'
import styles from './DataTable.module.css'
import { tableMessages } from './messages'
import { sortRows, type TableSort } from './sort-rows'
import type { TableCell, TableColumn, TableModel, TableRow } from './table-model'

export interface DataTableProps {
  model: TableModel
  /** The caption is read to screen readers only where a visible title says the same. */
  captionHidden?: boolean | undefined
  /** Head cells become buttons. Leave out where the order of the rows means something. */
  sortable?: boolean | undefined
  /** Rows that are shown marked, by key. */
  picked?: ReadonlySet<string> | undefined
  className?: string | undefined
}

/** Draws a TableModel: text left, figures right, totals between lines; scrolls inside itself. */
export function DataTable({ model, captionHidden = false, sortable = false, picked, className }: DataTableProps) {
  const messages = useMessages(tableMessages)
  const captionId = useId()
  const [sort, setSort] = useState<TableSort | null>(null)
  const { caption, columns, total } = model
  const rows = sortRows(model.rows, sort)
  const sortBy = (column: number) =>
    setSort((current) => ({
      column,
      descending: current?.column === column ? !current.descending : columns[column]?.kind === 'number',
    }))
  // what scrolls must be reachable by keyboard, and say what it is
  const scrollable = { role: 'group', tabIndex: 0, 'aria-label': messages.scroll(caption ?? '') }
  return (
    <div className={`${styles.scroll} ${className ?? ''}`} {...scrollable}>
      <table className={styles.table}>
        {caption !== undefined && (
          <caption id={captionId} className={captionHidden ? 'vh' : undefined}>
            {caption}
          </caption>
        )}
        <thead>
          <tr>
            {columns.map((column, index) => (
              <HeadCell
                key={column.key}
                column={column}
                sort={sort?.column === index ? (sort.descending ? 'descending' : 'ascending') : null}
                onSort={sortable ? () => sortBy(index) : null}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles.missing}>
                {messages.noRows}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} picked={picked?.has(row.key) ?? false} />
          ))}
        </tbody>
        {total && (
          <tfoot className={total.cells.some((cell) => cell.tone === 'fail') ? styles.failing : ''}>
            <BodyRow row={total} columns={columns} picked={false} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

interface HeadCellProps {
  column: TableColumn
  sort: 'ascending' | 'descending' | null
  onSort: (() => void) | null
}

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const className = column.kind === 'number' ? styles.number : ''
  if (onSort === null)
    return (
      <th scope="col" className={className}>
        {column.title}
      </th>
    )
  return (
    <th scope="col" className={className} aria-sort={sort ?? 'none'}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {column.title}
        <Icon name={sort === null ? 'both' : sort === 'ascending' ? 'up' : 'chevron'} />
      </button>
    </th>
  )
}

function BodyRow({ row, columns, picked }: { row: TableRow; columns: readonly TableColumn[]; picked: boolean }) {
  return (
    <tr className={picked ? styles.picked : undefined}>
      {row.cells.map((cell, index) => {
        const column = columns[index]
        const className = `${column?.kind === 'number' ? styles.number : ''} ${cell.tone ? styles[cell.tone] : ''}`
        return index === 0 ? (
          <th key={column?.key} scope="row" className={className}>
            <CellText cell={cell} />
          </th>
        ) : (
          <td key={column?.key} className={className}>
            <CellText cell={cell} />
          </td>
        )
      })}
    </tr>
  )
}

const CellText = ({ cell: { text, href } }: { cell: TableCell }) =>
  href === undefined ? text : <RoomLink to={href}>{text}</RoomLink>
