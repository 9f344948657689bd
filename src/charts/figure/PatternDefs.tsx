import styles from './PatternDefs.module.css'

const fill = (token: string) => ({ fill: `var(${token})` })
const stroke = (token: string, strokeWidth: number) => ({ stroke: `var(${token})`, strokeWidth })

/**
 * The fills of every drawing. Their colours are tokens, so a definition inside `data-medium="paper"` is black and
 * white: a sheet mounts its own, with its own `prefix`, because a pattern takes its colours where it is defined. A slide
 * draws them larger by `scale`.
 */
export function PatternDefs({ prefix = 'p', scale = 1 }: { prefix?: string; scale?: number }) {
  const transformOf = (turn: number) =>
    [...(turn === 0 ? [] : [`rotate(${turn})`]), ...(scale === 1 ? [] : [`scale(${scale})`])].join(' ')
  const pattern = (name: string, size: number, turn = 0) => ({
    id: `${prefix}-${name}`,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    ...(turn === 0 && scale === 1 ? {} : { patternTransform: transformOf(turn) }),
  })
  return (
    <svg className={styles.sprite} aria-hidden="true" focusable="false" data-patterns={prefix}>
      <defs>
        <pattern {...pattern('early', 6)}>
          <rect width="6" height="6" style={fill('--o-early')} />
        </pattern>
        <pattern {...pattern('ontime', 6)}>
          <rect width="6" height="6" style={fill('--o-ontime')} />
        </pattern>
        <pattern {...pattern('overdue', 7)}>
          <rect width="7" height="7" style={fill('--o-overdue')} />
          <path d="M0 0 7 7M7 0 0 7" style={stroke('--o-overdue-mark', 1.1)} />
        </pattern>
        <pattern {...pattern('pover', 6, -45)}>
          <rect width="6" height="6" style={fill('--o-pover')} />
          <path d="M1 0V6" style={stroke('--o-pover-mark', 1.8)} />
        </pattern>
        <pattern {...pattern('intime', 7, 45)}>
          <rect width="7" height="7" style={fill('--o-intime')} />
          <path d="M1 0V7" style={stroke('--o-intime-mark', 1.4)} />
        </pattern>
        <pattern {...pattern('unknown', 6)}>
          <rect width="6" height="6" style={fill('--o-unknown')} />
          <circle cx="2" cy="2" r=".9" style={fill('--o-unknown-mark')} />
        </pattern>
        <pattern {...pattern('over', 5, 45)}>
          <path d="M1 0V5" style={stroke('--c-over', 1.6)} />
        </pattern>
        <pattern {...pattern('broken', 6, 45)}>
          <rect width="6" height="6" style={fill('--e-broken')} />
          <path d="M1 0V6" style={stroke('--e-broken-mark', 1.4)} />
        </pattern>
      </defs>
    </svg>
  )
}
