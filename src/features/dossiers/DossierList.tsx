import { useTable } from '@tanstack/react-table'
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { memo, type Ref, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { figureKind } from '~/charts/dossiers/chart-context'
import { tableToCsv } from '~/charts/figure/table-to-csv'
import { silent } from '~/charts/live/silent'
import type { LoadedDossiers } from '~/data/dossiers/load-dossiers'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import { rowAt } from '~/domain/cube/dossier-row'
import { LIST_ID } from '~/domain/cube/filter-address'
import { type RowSort, type SortKey, selectRows } from '~/domain/cube/select-rows'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { Menu } from '~/ui/dialog/Menu'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Icon } from '~/ui/sign/Icon'
import { Tag } from '~/ui/tag/Tag'
import styles from './DossierList.module.css'
import { isFiltered } from './dossier-url'
import {
  exactText,
  headerOf,
  hiddenAtFirst,
  type ListRow,
  listColumns,
  listFeatures,
  tableColumns,
} from './list-columns'
import { listTable } from './list-table'
import { dossiersMessages } from './messages'

export interface DossierListProps {
  dossiers: LoadedDossiers
  filter: DossierFilter
  /** Null: the latest first. */
  sort: RowSort | null
  neighbourhoodLabel: string | null
  onSort: (sort: RowSort) => void
  ref: Ref<HTMLElement>
}

const ownSort: RowSort = { by: 'late', descending: true }
const OVERSCAN = 8
const ROW_REM = 2.125

/** The dossiers behind the drawings: only the rows in view are on the page. */
export const DossierList = memo(function DossierList(props: DossierListProps) {
  const { dossiers, sort, neighbourhoodLabel, onSort, ref } = props
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  // The drawings go first: under a drag the list may lag.
  const filter = useDeferredValue(props.filter)
  const order = sort ?? ownSort
  const rows = useMemo(() => selectRows(dossiers, filter, order), [dossiers, filter, order])
  const [visibility, setVisibility] = useState<Record<string, boolean>>(hiddenAtFirst)
  const count = formatNumber(rows.length, language)
  const latest = order.by === 'late' && order.descending ? text.list.latestFirst : ''
  const save = () => {
    const csv = tableToCsv(listTable(dossiers.columns, rows, language, neighbourhoodLabel), language)
    download(
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      `${text.list.fileName}${dossiers.provenance === 'illustrative' ? '-minh-hoa' : ''}.csv`,
    )
    announce(text.list.saved(count))
  }
  const sortBy = useCallback(
    (by: SortKey) => {
      const numeric = listColumns.find(({ id }) => id === by)?.kind === 'number'
      onSort({ by, descending: order.by === by ? !order.descending : numeric })
    },
    [onSort, order],
  )
  return (
    <section
      ref={ref}
      id={LIST_ID}
      className={`${styles.list} ${figureKind(dossiers.provenance) === 'illustrative' ? styles.illustrative : ''}`}
      aria-labelledby={`${LIST_ID}-ten`}
    >
      <div className={styles.head}>
        <h2 id={`${LIST_ID}-ten`} tabIndex={-1}>
          {isFiltered(filter) ? text.list.title(count, latest) : text.list.titleAll(count, latest)}{' '}
          {dossiers.provenance === 'illustrative' && <Tag kind="illustrative" />}
        </h2>
        <div className={styles.tools} data-screen-only>
          <Button kind="quiet" onClick={save} disabled={rows.length === 0}>
            {text.list.save}
          </Button>
          <Menu kind="quiet" label={text.list.columns}>
            {() => (
              <fieldset className={styles.choices}>
                <legend className="vh">{text.list.columns}</legend>
                {listColumns.map(({ id }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      disabled={id === 'code'}
                      checked={visibility[id] !== false}
                      onChange={({ target }) => setVisibility({ ...visibility, [id]: target.checked })}
                    />
                    {headerOf(id, language, neighbourhoodLabel)}
                  </label>
                ))}
              </fieldset>
            )}
          </Menu>
        </div>
      </div>
      {rows.length === 0 ? (
        <p className={styles.none}>{text.list.none}</p>
      ) : (
        <div data-screen-only>
          <Rows
            dossiers={dossiers}
            rows={rows}
            order={order}
            visibility={visibility}
            neighbourhoodLabel={neighbourhoodLabel}
            onSort={sortBy}
          />
        </div>
      )}
      {/* only the rows in view are on the page: paper gets the list whole, from the report */}
      <p className={styles.paperNote}>{text.list.onPaper}</p>
    </section>
  )
})

interface RowsProps {
  dossiers: LoadedDossiers
  rows: Uint32Array
  order: RowSort
  visibility: Record<string, boolean>
  neighbourhoodLabel: string | null
  onSort: (by: SortKey) => void
}

const rootFontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

const Rows = memo(function Rows(props: RowsProps) {
  const { dossiers, rows, order, visibility, neighbourhoodLabel, onSort } = props
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const scroller = useRef<HTMLElement>(null)
  const head = useRef<HTMLTableSectionElement>(null)
  const number = (value: number) => formatNumber(value, language)
  // asked once, not once a row
  const rowHeight = useMemo(() => Math.round(ROW_REM * rootFontSize()), [])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  })
  // Another selection or order begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what the effect is about
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [rows])
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  const data = useMemo(
    (): ListRow[] =>
      first && last
        ? Array.from(rows.subarray(first.index, last.index + 1), (place, i) => ({
            place: first.index + i,
            row: rowAt(dossiers.columns, place),
          }))
        : [],
    [dossiers, rows, first, last],
  )
  const columns = useMemo(() => tableColumns(language, neighbourhoodLabel), [language, neighbourhoodLabel])
  const table = useTable({
    features: listFeatures,
    columns,
    data,
    state: { columnVisibility: visibility },
    getRowId: ({ place }) => String(place),
  })
  const shownColumns = listColumns.filter(({ id }) => visibility[id] !== false)
  const before = first?.start ?? 0
  const after = virtualizer.getTotalSize() - (last?.end ?? 0)
  const headHeight = head.current?.offsetHeight ?? 0
  const { from, to } = shownRange(
    items,
    virtualizer.scrollOffset ?? 0,
    (virtualizer.scrollRect?.height ?? 0) - headHeight,
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={scroller} className={styles.scroll} tabIndex={0} aria-label={text.list.table}>
        <table
          className={styles.table}
          aria-rowcount={rows.length + 1}
          aria-labelledby={`${LIST_ID}-ten`}
          style={{ minWidth: `${shownColumns.reduce((sum, { width }) => sum + width, 0)}rem` }}
        >
          <colgroup>
            {shownColumns.map(({ id, width }) => (
              <col key={id} style={id === 'procedure' ? {} : { width: `${width}rem` }} />
            ))}
          </colgroup>
          <thead ref={head}>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                {group.headers.map((header) => {
                  const id = header.column.id as SortKey
                  const sorted = order.by === id ? (order.descending ? 'descending' : 'ascending') : 'none'
                  return (
                    <th key={header.id} scope="col" aria-sort={sorted} className={numberClass(id)}>
                      <button type="button" className={styles.sort} onClick={() => onSort(id)}>
                        <table.FlexRender header={header} />
                        <Icon name={sorted === 'none' ? 'both' : sorted === 'ascending' ? 'up' : 'chevron'} />
                      </button>
                    </th>
                  )
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            <Space height={before} span={shownColumns.length} />
            {table.getRowModel().rows.map((row) => (
              <tr
                key={row.id}
                ref={virtualizer.measureElement}
                data-index={row.original.place}
                aria-rowindex={row.original.place + 2}
              >
                {row.getVisibleCells().map((cell) => {
                  const id = cell.column.id as SortKey
                  const content = <table.FlexRender key={cell.id} cell={cell} />
                  const title = exactText(id, row.original.row, language) ?? undefined
                  return id === 'code' ? (
                    <th key={cell.id} scope="row" className={styles.code}>
                      {content}
                    </th>
                  ) : (
                    <td
                      key={cell.id}
                      className={`${numberClass(id)} ${id === 'late' ? styles.late : ''}`}
                      title={title}
                    >
                      {content}
                    </td>
                  )
                })}
              </tr>
            ))}
            <Space height={after} span={shownColumns.length} />
          </tbody>
        </table>
      </section>
      <p className={styles.foot}>
        <span className="n">{text.list.range(number(from), number(to), number(rows.length))}</span>. {text.list.privacy}
      </p>
    </>
  )
})

const numberClass = (id: SortKey) =>
  listColumns.find((column) => column.id === id)?.kind === 'number' ? styles.number : ''

/** Rows of the selection that stand in view, the first being 1. Unit of the offsets: pixels. */
function shownRange(items: readonly VirtualItem[], scrolled: number, height: number) {
  const inView = items.filter(({ start, end }) => end > scrolled + 1 && start < scrolled + height - 1)
  const [first, last] = [inView[0] ?? items[0], inView.at(-1) ?? items[0]]
  return { from: (first?.index ?? -1) + 1, to: (last?.index ?? -1) + 1 }
}

/** Stands for the rows that are not on the page. */
const Space = ({ height, span }: { height: number; span: number }) =>
  height > 0 ? (
    <tr {...silent}>
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null
