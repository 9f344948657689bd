import { formatDateTime, formatNumber, MISSING } from '~/domain/shared/format'
import type { VisitSample } from '~/domain/visit/visit-plan'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'
import { ScrollBox } from './ScrollBox'

/** The dossiers drawn, with room on paper for what was seen; the seed stands above, so that anyone can draw again. */
export function VisitSampleTables({ sample }: { sample: VisitSample }) {
  const language = useLanguage()
  const { visit: messages } = useMessages(roomMessages)
  const { columns } = messages
  const n = (count: number) => formatNumber(count, language)
  return (
    <>
      <p className={styles.seed}>{messages.drawn(String(sample.seed))}</p>
      {sample.strata.map(({ key, of, rows }) => {
        const caption = messages.stratum(messages.strata[key], n(rows.length), n(of))
        if (rows.length === 0) return <p key={key}>{caption}</p>
        return (
          <ScrollBox key={key} label={caption}>
            <table className={styles.ledger}>
              <caption>{caption}</caption>
              <thead>
                <tr>
                  {[
                    columns.code,
                    columns.field,
                    columns.received,
                    columns.due,
                    columns.finished,
                    columns.seen,
                    columns.remark,
                  ].map((title) => (
                    <th key={title} scope="col">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.code}>
                    <th scope="row">{row.code}</th>
                    <td>{row.field ?? MISSING}</td>
                    <td>{formatDateTime(row.receivedAt, language)}</td>
                    <td>{formatDateTime(row.dueAt, language)}</td>
                    <td>{formatDateTime(row.finishedAt, language)}</td>
                    <td>
                      <span className={styles.box} aria-hidden="true" />
                    </td>
                    <td className={styles.remark} />
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )
      })}
    </>
  )
}
