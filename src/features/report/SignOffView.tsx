import type { SignOffBlock } from '~/domain/report/report'
import styles from './blocks.module.css'

/** Recipients at the left, office of the signer at the right: the signature itself is the Chairman's. */
export function SignOffView({ block }: { block: SignOffBlock }) {
  return (
    <div className={styles.signOff}>
      <div>
        <p className={styles.recipients}>{block.recipientsTitle}</p>
        <ul>
          {block.recipients.map((recipient) => (
            <li key={recipient}>{recipient}</li>
          ))}
        </ul>
      </div>
      <div lang="vi">
        {block.signer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
