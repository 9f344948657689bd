import { Sign, type SignKind } from '~/ui/sign/Sign'
import styles from './Tile.module.css'

export interface TileProps {
  name: string
  /** Right of the name: column of the form, or the convention of a rate. */
  label?: string | undefined
  /** Already formatted; "—" where missing. */
  figure: string
  unit?: string | undefined
  /** The sum with its real numbers: "1.226 + 2 + 56 = 1.284". */
  formula?: string | undefined
  check?: { kind: SignKind; text: string } | undefined
  /** Where the figure was printed. */
  source?: string | undefined
}

/** One column of the ruled strip of figures. */
export function Tile({ name, label, figure, unit, formula, check, source }: TileProps) {
  return (
    <div className={`${styles.tile} ${check?.kind === 'fail' ? styles.fail : ''}`}>
      <p className={styles.name}>
        <span>{name}</span>
        {label !== undefined && <span className={styles.label}>{label}</span>}
      </p>
      <p className={styles.figure}>
        {figure}
        {unit !== undefined && <small> {unit}</small>}
      </p>
      {formula !== undefined && <p className={styles.formula}>{formula}</p>}
      {check && (
        <p className={styles.check}>
          <Sign kind={check.kind} />
          <span>{check.text}</span>
        </p>
      )}
      {source !== undefined && <p className={styles.source}>{source}</p>}
    </div>
  )
}
