import type { FigureBook } from '~/domain/findings/figures/named-figure'
import { beforeAfter } from '~/domain/recommendations/ledger'
import type { Measure, Recommendation } from '~/domain/recommendations/recommendation'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Tag } from '~/ui/tag/Tag'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'

/** The tied figures: what they were, what they are in the round that measured them last. */
export function BeforeAfterList({ recommendation, book }: { recommendation: Recommendation; book: FigureBook }) {
  const language = useLanguage()
  const { dialog: messages } = useMessages(roomMessages)
  const rows = beforeAfter(recommendation)
  if (rows.length === 0) return '—'
  const text = (measure: Measure | null) => formatNumber(measure?.value ?? null, language)
  return (
    <ul className={styles.measures}>
      {rows.map(({ figure, before, after }) => {
        const now = book.get(figure.id)
        const illustrative = before?.provenance === 'illustrative' || after?.provenance === 'illustrative'
        const moved = after === null && now !== undefined && now.value !== before?.value
        return (
          <li key={figure.id}>
            {figure.name}: <span className={styles.figure}>{text(before)}</span>
            {after !== null && (
              <>
                {' → '}
                <span className={styles.figure}>{text(after)}</span>
              </>
            )}
            {moved && ` (${messages.now(now.text)})`}
            {illustrative && <Tag kind="illustrative" />}
          </li>
        )
      })}
    </ul>
  )
}
