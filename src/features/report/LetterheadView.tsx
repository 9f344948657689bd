import type { LetterheadBlock } from '~/domain/report/report'
import styles from './blocks.module.css'

/** Two columns with their short rules; the number stays dots. Vietnamese in every language. */
export function LetterheadView({ block }: { block: LetterheadBlock }) {
  const unit = block.left.at(-1)
  const [state, motto] = block.right
  return (
    <div className={styles.letterhead}>
      <div lang="vi">
        {block.left.slice(0, -1).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={`${styles.strong} ${styles.lined}`}>{unit}</p>
        <p>{block.number}</p>
      </div>
      <div lang="vi">
        <p className={styles.strong}>{state}</p>
        <p className={`${styles.strong} ${styles.lined} ${styles.motto}`}>{motto}</p>
        <p className={styles.place}>{block.place}</p>
      </div>
      <p className={styles.draft}>{block.draft}</p>
    </div>
  )
}
