import type { FractionLine, GivenSum, SumTerm, TriedSum } from '~/domain/meeting/slide'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { slideMessages } from './messages'
import styles from './SlideView.module.css'

/** The addition as it was published, and beside it what another figure would give. */
export function SlideSum({ given, tried }: { given: GivenSum; tried: TriedSum | null }) {
  return (
    <div className={styles.duo}>
      <section>
        <h2>{given.head}</h2>
        <Given sum={given} />
      </section>
      {tried !== null && (
        <section>
          <h2>{tried.head}</h2>
          <dl className={styles.lines}>
            {tried.lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

function Given({ sum: { parts, result, published, difference } }: { sum: GivenSum }) {
  const messages = useMessages(slideMessages)
  return (
    <table className={styles.long}>
      <tbody>
        {parts.map(({ key, figure, name, doubtful }, index) => (
          <tr key={key} className={doubtful ? styles.doubt : undefined}>
            <td>{index === parts.length - 1 ? '+' : ''}</td>
            <td className={styles.figure}>{figure}</td>
            <th scope="row">{name}</th>
          </tr>
        ))}
        <tr className={styles.result}>
          <td>
            <Sign kind="fail" label={messages.fails} />
          </td>
          <td className={styles.figure}>{result}</td>
          <th scope="row">
            <span>{published}</span> {difference}
          </th>
        </tr>
      </tbody>
    </table>
  )
}

function Line({ line: { name, top, bottom, result, fits } }: { line: FractionLine }) {
  const messages = useMessages(slideMessages)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {bottom === null ? (
          <span className={styles.formula}>
            <Terms terms={top} />
          </span>
        ) : (
          <span className={`${styles.formula} ${styles.fraction}`}>
            <span>
              <Terms terms={top} />
            </span>
            <span>
              <Terms terms={bottom} />
            </span>
          </span>
        )}
        <span className={styles.outcome}>{result}</span>
        <span className={styles.sign}>
          <Sign kind={fits ? 'pass' : 'fail'} label={fits ? messages.fits : messages.fails} />
        </span>
      </dd>
    </div>
  )
}

const Terms = ({ terms }: { terms: readonly SumTerm[] }) =>
  terms.map(({ text, tried }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the terms of a sum have no names and never move
    <span key={index} className={tried ? styles.tried : undefined}>
      {index > 0 && <span> + </span>}
      {text}
    </span>
  ))
