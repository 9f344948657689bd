import { RoomLink } from '~/ui/navigation/RoomLink'
import { Sign, type SignKind } from '~/ui/sign/Sign'
import styles from './Tile.module.css'

export interface TileProps {
  /** Names the figure for tests and measurements. */
  id?: string | undefined
  name: string
  /** Right of the name: column of the form, or the convention of a rate. */
  label?: string | undefined
  /** Already formatted; "—" where missing. */
  figure: string
  unit?: string | undefined
  /** The sum with its real numbers: "1.226 + 2 + 56 = 1.284". */
  formula?: string | undefined
  /** `to`: the room where a check that fails is looked into. */
  check?: { kind: SignKind; text: string; to?: string } | undefined
  /** Where the figure was printed. */
  source?: string | undefined
}

/** One column of the ruled strip of figures. */
export function Tile({ id, name, label, figure, unit, formula, check, source }: TileProps) {
  return (
    <div className={`${styles.tile} ${check?.kind === 'fail' ? styles.fail : ''}`}>
      <p className={styles.name}>
        <span>{name}</span>
        {label !== undefined && <span className={styles.label}>{label}</span>}
      </p>
      <p className={styles.figure} data-figure={id}>
        {figure}
        {unit !== undefined && <small> {unit}</small>}
      </p>
      {formula !== undefined && <p className={styles.formula}>{formula}</p>}
      {check && (
        <p className={styles.check}>
          <Sign kind={check.kind} />
          {check.to === undefined ? <span>{check.text}</span> : <RoomLink to={check.to}>{check.text}</RoomLink>}
        </p>
      )}
      {source !== undefined && <p className={styles.source}>{source}</p>}
    </div>
  )
}
