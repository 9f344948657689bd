import styles from './Icon.module.css'

const icons = {
  chevron: { viewBox: '0 0 12 12', path: 'm2.5 4.5 3.5 3.5 3.5-3.5' },
  close: { viewBox: '0 0 12 12', path: 'm2.5 2.500 7 7m0-7-7 7' },
  arrow: { viewBox: '0 0 24 14', path: 'M1 7h21M16.5 1.5 22 7l-5.500 5.5' },
  up: { viewBox: '0 0 12 12', path: 'm2.5 7.500 3.5-3.5 3.5 3.5' },
  both: { viewBox: '0 0 12 12', path: 'm3 4.500 3-3 3 3M3 7.500l3 3 3-3' },
} as const

export type IconName = keyof typeof icons

/** A drawn character that the fonts lack. Never alone: a word always stands with it. */
export function Icon({ name, turned = false }: { name: IconName; turned?: boolean }) {
  const { viewBox, path } = icons[name]
  return (
    <svg
      className={`${styles.icon} ${name === 'arrow' ? styles.arrow : ''} ${turned ? styles.turned : ''}`}
      viewBox={viewBox}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
