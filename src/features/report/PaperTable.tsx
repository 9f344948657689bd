import type { ReportColumn, ReportRow, TableBlock } from '~/domain/report/report'
import { useMessages } from '~/ui/i18n/language-context'
import type { Slice } from './BlockView'
import styles from './blocks.module.css'
import { IllustrativeTag } from './IllustrativeTag'
import { reportRoomMessages } from './messages'
import { RunsView } from './RunsView'
import { CONTINUED_PX } from './sheet-sizes'

/** Widths are fixed, so that the parts of a table on different sheets align. */
const SMALL_FROM_COLUMNS = 7

/** A table, or the rows of it that fall on this sheet, under the head that every sheet repeats. */
export function PaperTable({ block, slice }: { block: TableBlock; slice?: Slice | undefined }) {
  const messages = useMessages(reportRoomMessages)
  const isFirst = slice?.isFirst ?? true
  const isLast = slice?.isLast ?? true
  const rows = slice === undefined ? block.rows : block.rows.slice(slice.from, slice.to)
  const small = block.columns.length >= SMALL_FROM_COLUMNS ? styles.small : ''
  return (
    <>
      <table className={`${styles.table} ${small}`}>
        {isFirst ? (
          <caption>
            <b>{block.label}</b> {block.caption}
            {block.illustrative && <IllustrativeTag />}
          </caption>
        ) : (
          <caption className={styles.again} style={{ height: CONTINUED_PX }}>
            {messages.continued(block.label)}
          </caption>
        )}
        <colgroup>
          {block.columns.map(({ key, widthPercent }) => (
            <col key={key} style={{ width: `${widthPercent}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowView key={row.key} row={row} columns={block.columns} />
          ))}
        </tbody>
      </table>
      {isLast && block.note !== null && <p className={styles.tableNote}>{block.note}</p>}
    </>
  )
}

const alignClass = { left: '', right: styles.right, center: styles.center } as const
const emphasisClass = { none: '', sum: styles.sum, doubt: styles.doubt } as const

function RowView({ row, columns }: { row: ReportRow; columns: readonly ReportColumn[] }) {
  return (
    <tr className={emphasisClass[row.emphasis]}>
      {columns.map(({ key, align, noWrap }, index) => (
        <td key={key} className={`${alignClass[align]} ${noWrap ? styles.noWrap : ''}`}>
          <RunsView runs={row.cells[index]?.runs ?? []} />
        </td>
      ))}
    </tr>
  )
}
