import type { Report, ReportBlock, ReportColumn, TableBlock } from '~/domain/report/report'
import type { Run } from '~/domain/shared/run'
import styles from './MinutesSheet.module.css'

/** The blocks of the minutes as a page. */
export function MinutesSheet({ report }: { report: Report }) {
  return (
    <div className={styles.sheet} data-medium="paper" data-minutes>
      {report.sections.flatMap(({ blocks }) => blocks.map((block) => <Block key={block.key} block={block} />))}
    </div>
  )
}

function Block({ block }: { block: ReportBlock }) {
  switch (block.kind) {
    case 'letterhead':
      return (
        <div className={styles.letterhead} lang="vi">
          <div>
            {block.left.map((line, index) => (
              <p
                key={line}
                className={index === block.left.length - 1 ? `${styles.strong} ${styles.lined}` : undefined}
              >
                {line}
              </p>
            ))}
            <p>{block.number}</p>
          </div>
          <div>
            <p className={styles.strong}>{block.right[0]}</p>
            <p className={`${styles.strong} ${styles.lined}`}>{block.right[1]}</p>
            <p className={styles.place}>{block.place}</p>
          </div>
          <p className={styles.draft}>{block.draft}</p>
        </div>
      )
    case 'title':
      return (
        <div className={styles.title}>
          <h3>{block.title}</h3>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'table':
      return <Table block={block} />
    case 'signOff':
      return (
        <div className={styles.signOff} lang="vi">
          <div>
            <p className={styles.recipients}>{block.recipientsTitle}</p>
            <ul>
              {block.recipients.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <div>
            {block.signer.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
      )
    // minutes hold no drawings
    default:
      return null
  }
}

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, index) => {
    if (run.kind === 'footnote') return null
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence have no other identity and never move
    return run.bold ? <b key={index}>{run.text}</b> : <span key={index}>{run.text}</span>
  })

const alignClass: Readonly<Record<ReportColumn['align'], string | undefined>> = {
  left: undefined,
  right: styles.right,
  center: styles.center,
}

function Table({ block: { label, caption, columns, rows } }: { block: TableBlock }) {
  return (
    <table className={styles.table}>
      <caption>
        <b>{label}</b> {caption}
      </caption>
      <colgroup>
        {columns.map(({ key, widthPercent }) => (
          <col key={key} style={{ width: `${widthPercent}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {columns.map(({ key, align }, index) => (
              <td key={key} className={alignClass[align]}>
                <Runs runs={row.cells[index]?.runs ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
