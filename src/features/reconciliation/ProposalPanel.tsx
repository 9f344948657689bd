import { useMessages } from '~/ui/i18n/language-context'
import { Icon } from '~/ui/sign/Icon'
import { Sign } from '~/ui/sign/Sign'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import type { ProofLine, Proposal } from './workbench-model'

/** What the figure should probably be, struck and not erased, with the sums that it makes true. */
export function ProposalPanel({ proposal }: { proposal: Proposal }) {
  const messages = useMessages(reconciliationMessages)
  return (
    <section className={styles.repair} aria-labelledby="proposal">
      <h2 id="proposal">
        {messages.proposal}{' '}
        {proposal.changes.map((change) => (
          <span key={change.cell}>
            {change.name} <span className={styles.from}>{change.from}</span> <Icon name="arrow" />
            <span className="vh">{messages.becomes}</span> <span className={styles.to}>{change.to}</span>
          </span>
        ))}
      </h2>
      <p className={styles.sub}>{proposal.why}</p>
      <div className={styles.equations}>
        {proposal.proof.map((line) => (
          <Proof key={line.key} line={line} />
        ))}
      </div>
    </section>
  )
}

function Proof({ line }: { line: ProofLine }) {
  const messages = useMessages(reconciliationMessages)
  const terms = line.numerator.map((term, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the terms of one sum never change their order
    <span key={index}>
      {index > 0 && ' + '}
      <span className={term.changed ? styles.changed : undefined}>{term.text}</span>
    </span>
  ))
  return (
    <div className={styles.equation}>
      <p className={styles.equationName}>
        {line.name}
        <span className={styles.equationColumns}>{line.columns}</span>
      </p>
      {line.denominator === null ? (
        <span className={styles.plainSum}>{terms}</span>
      ) : (
        <span className={styles.fraction}>
          <span className={styles.numerator}>{terms}</span>
          <span className="vh">{messages.over}</span>
          <span className={styles.denominator}>{line.denominator}</span>
        </span>
      )}
      <span>=</span>
      <span className={styles.result}>{line.result}</span>
      <span className={styles.fits}>
        <Sign kind={line.fits ? 'pass' : 'fail'} label="" />
        {line.fits ? messages.asPublished : messages.notAsPublished}
      </span>
    </div>
  )
}
