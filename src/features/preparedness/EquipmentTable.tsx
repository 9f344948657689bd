import { useState } from 'react'
import {
  type EquipmentModel,
  type EquipmentModelRow,
  equipmentColumns,
} from '~/charts/preparedness/build-equipment-model'
import { preparednessMessages } from '~/charts/preparedness/messages'
import { NeedBarMarks } from '~/charts/preparedness/NeedBarMarks'
import { useMessages } from '~/ui/i18n/language-context'
import { Icon } from '~/ui/sign/Icon'
import { Sign } from '~/ui/sign/Sign'
import { sortRows } from '~/ui/table/sort-rows'
import type { TableCell } from '~/ui/table/table-model'
import styles from './EquipmentTable.module.css'
import { pageMessages } from './messages'

type SortKey = (typeof equipmentColumns)[number] | 'share'
interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}

/** Bar in the table: width in px of its viewBox; CSS scales it with the text. */
const BAR = { width: 224, height: 16 }
const numeric = new Set<SortKey>(['need', 'serviceable', 'broken', 'gap', 'share'])

/** The model comes with the largest share of need missing first: that is the column "of the need", downwards. */
function orderRows(model: EquipmentModel, { key, descending }: Sort): readonly EquipmentModelRow[] {
  if (key === 'share') {
    const [drawn, rest] = [model.rows.filter((row) => row.bar), model.rows.filter((row) => !row.bar)]
    return descending ? model.rows : [...drawn.reverse(), ...rest]
  }
  const byKey = new Map(model.rows.map((row) => [row.key, row]))
  const sorted = sortRows(model.table.rows, { column: equipmentColumns.indexOf(key), descending })
  return sorted.flatMap((row) => byKey.get(row.key) ?? [])
}

/** Need, what works, what is broken, what is missing; then the gap of each neighbourhood. */
export function EquipmentTable({ model }: { model: EquipmentModel }) {
  const messages = useMessages(pageMessages).equipment
  const { equipment } = useMessages(preparednessMessages)
  const [sort, setSort] = useState<Sort>({ key: 'share', descending: true })
  // one neighbourhood alone: its gap is the column "missing", and "1 of 1" says nothing
  const several = model.neighbourhoods.length > 1
  const cells = new Map(model.table.rows.map((row) => [row.key, row.cells]))
  const sortBy = (key: SortKey) =>
    setSort((now) => ({ key, descending: now.key === key ? !now.descending : numeric.has(key) }))
  const head = (key: SortKey, className = '') => (
    <HeadCell
      key={key}
      className={`${numeric.has(key) && key !== 'share' ? styles.number : ''} ${className}`}
      title={equipment.columns[key]}
      sort={sort.key === key ? (sort.descending ? 'descending' : 'ascending') : null}
      onSort={() => sortBy(key)}
    />
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it arrow keys cannot scroll a wide table
    <section className={styles.scroll} tabIndex={0} aria-label={messages.scroll}>
      <table className={styles.table}>
        <caption className="vh">{messages.caption}</caption>
        <thead>
          <tr>
            {equipmentColumns
              .filter((key) => several || key !== 'basis')
              .map((key) =>
                key === 'unit' || key === 'basis' ? (
                  <th key={key} scope="col" rowSpan={2} className={key === 'unit' ? styles.wide : ''}>
                    {equipment.columns[key]}
                  </th>
                ) : (
                  head(key)
                ),
              )}
            {head('share', styles.barColumn)}
            {several && (
              <th scope="colgroup" colSpan={model.neighbourhoods.length} className={styles.group}>
                {equipment.columns.byNeighbourhood(model.label)}
              </th>
            )}
          </tr>
          {several && (
            <tr>
              {model.neighbourhoods.map(({ key, short, name }) => (
                <th key={key} scope="col" abbr={name} className={`${styles.number} ${styles.place}`}>
                  {short}
                </th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {orderRows(model, sort).map((row) => (
            <BodyRow key={row.key} row={row} cells={cells.get(row.key) ?? []} several={several} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface HeadCellProps {
  title: string
  className: string
  sort: 'ascending' | 'descending' | null
  onSort: () => void
}

const HeadCell = ({ title, className, sort, onSort }: HeadCellProps) => (
  <th scope="col" rowSpan={2} className={className} aria-sort={sort ?? 'none'}>
    <button type="button" className={styles.sort} onClick={onSort}>
      {title}
      <Icon name={sort === null ? 'both' : sort === 'ascending' ? 'up' : 'chevron'} />
    </button>
  </th>
)

interface BodyRowProps {
  row: EquipmentModelRow
  cells: readonly TableCell[]
  several: boolean
}

function BodyRow({ row, cells, several }: BodyRowProps) {
  const messages = useMessages(pageMessages).equipment
  const [, unit, need, serviceable, broken, gap, basis] = cells
  const figure = (cell: TableCell | undefined) => (
    <td className={`${styles.number} ${cell?.tone ? styles[cell.tone] : ''}`}>{cell?.text}</td>
  )
  return (
    <tr>
      <th scope="row">
        {row.item} {row.ambiguous && <Sign kind="undecided" label={messages.ask} />}
        {row.unit !== null && <span className={styles.narrowUnit}>{row.unit}</span>}
      </th>
      <td className={styles.wide}>{unit?.text}</td>
      <td className={`${styles.number} ${styles.lettered} ${need?.tone ? styles[need.tone] : ''}`}>
        {need?.text}
        {row.sourceLetter !== null && (
          <sup className={styles.letter}>
            <span className="vh">{messages.sourceLetter('')}</span>
            {row.sourceLetter}
          </sup>
        )}
      </td>
      {row.text !== null && row.bar === null ? (
        <td colSpan={3} className={styles.words}>
          {row.text}
        </td>
      ) : (
        <>
          {figure(serviceable)}
          {figure(broken)}
          <td className={`${styles.number} ${gap?.value === 0 ? styles.strong : gap?.tone ? styles[gap.tone] : ''}`}>
            {gap?.text}
          </td>
        </>
      )}
      {several && <td className={styles.basis}>{basis?.text}</td>}
      <td className={styles.barColumn}>
        {row.bar && (
          <svg className={styles.bar} viewBox={`0 0 ${BAR.width} ${BAR.height}`} role="img" aria-label={row.bar.words}>
            <NeedBarMarks bar={row.bar} x={0} y={0} {...BAR} />
          </svg>
        )}
        {row.note !== null && <span className={styles.note}>{row.note}</span>}
      </td>
      {several &&
        row.matrix.map(({ key, text, tone, words }) => (
          <td key={key} className={`${styles.number} ${styles.place} ${styles[tone === 'fail' ? 'lack' : tone]}`}>
            {text}
            {words !== text && <span className="vh"> {words}</span>}
          </td>
        ))}
    </tr>
  )
}
