import styles from './Progress.module.css'

/** A bar in ink. `value` 0–1; null where the end is not known (the bar then stands empty and the words tell). */
export function Progress({ value, label }: { value: number | null; label: string }) {
  return <progress className={styles.bar} max={1} {...(value === null ? {} : { value })} aria-label={label} />
}
