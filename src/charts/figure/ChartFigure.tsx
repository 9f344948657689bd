import { type CSSProperties, lazy, type ReactElement, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { useElementWidth } from '~/ui/size/use-element-width'
import type { TableModel } from '~/ui/table/table-model'
import { Tag } from '~/ui/tag/Tag'
import styles from './ChartFigure.module.css'
import { figureMessages } from './messages'
import { SaveMenu } from './SaveMenu'

const DataTable = lazy(async () => ({ default: (await import('~/ui/table/DataTable')).DataTable }))

/** What a drawing may use: CSS pixels, and how much larger than 16 px the reader set the text. */
export interface DrawingSize {
  readonly width: number
  readonly scale: number
}

export interface ChartFigureProps {
  id: string
  /** The finding, as a sentence. */
  title: string
  /** Heading level of the title. */
  level?: 2 | 3 | undefined
  /** Measure, unit, period. */
  subtitle?: ReactNode
  /** What the rule above says: solid, dashed with the tag "Minh họa", or red where the figures do not add up. */
  kind?: 'reported' | 'illustrative' | 'fail' | undefined
  /** File, paragraph or cell, and what was computed here. */
  source: string
  /** The drawing in words, for those who do not see it. */
  summary: string
  table: TableModel
  /** Without ending: "ho-so-qua-han-theo-tuan". */
  fileName: string
  /** Height of the drawing, kept free before it is drawn. Pixels, or a function of the size. */
  height: number | ((size: DrawingSize) => number)
  medium?: 'screen' | 'paper' | undefined
  /** Width on paper (623 = text width of A4); measured on screen. Pixels. */
  width?: number | undefined
  /** The drawing holds controls of its own (a brush, marks to click): it is then a group, not one picture. */
  interactive?: boolean
  className?: string | undefined
  children: (size: DrawingSize) => ReactElement
}

/** Where nothing is laid out, a drawing still gets a width. */
const UNMEASURED_WIDTH = 640
/** Width of the ruler below in rem; its pixels tell the reader's text size. */
const RULER_REM = 10

/** Title, drawing, source, and the same figures as a table and as files: the frame of every chart. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, title, level = 2, subtitle, kind = 'reported', source, table, medium = 'screen', className } = props
  const messages = useMessages(figureMessages)
  const titleId = useId()
  const figure = useRef<HTMLElement>(null)
  const [asTable, setAsTable] = useState(false)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <figure
      ref={figure}
      id={id}
      className={`${styles.figure} ${styles[kind]} ${className ?? ''}`}
      aria-labelledby={titleId}
      {...(medium === 'paper' ? { 'data-medium': 'paper' } : {})}
    >
      <figcaption className={styles.head}>
        <Heading id={titleId} className={styles.title}>
          {title}
        </Heading>
        {(subtitle !== undefined || kind === 'illustrative') && (
          <p className={styles.subtitle}>
            {subtitle} {kind === 'illustrative' && <Tag kind="illustrative" />}
          </p>
        )}
      </figcaption>
      <Drawing {...props} hidden={asTable} />
      {asTable && (
        <Suspense fallback={null}>
          <DataTable model={table} captionHidden className={styles.table} />
        </Suspense>
      )}
      <div className={styles.foot}>
        <p data-source>{source}</p>
        {medium === 'screen' && (
          <div className={styles.tools} data-screen-only>
            <Button kind="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {messages.showTable}
              <span className="vh">{messages.ofFigure(title)}</span>
            </Button>
            <SaveMenu figure={figure} {...props} />
          </div>
        )}
      </div>
    </figure>
  )
}

function Drawing(props: ChartFigureProps & { hidden: boolean }) {
  const { medium = 'screen', width: paperWidth, height, summary, interactive = false, hidden, children } = props
  const [box, boxWidth] = useElementWidth<HTMLDivElement>()
  const [ruler, rulerWidth] = useElementWidth<HTMLSpanElement>()
  const size: DrawingSize = {
    width: medium === 'paper' && paperWidth !== undefined ? paperWidth : (boxWidth ?? UNMEASURED_WIDTH),
    scale: medium === 'paper' || rulerWidth === null ? 1 : rulerWidth / (RULER_REM * 16),
  }
  const style: CSSProperties = { minHeight: typeof height === 'number' ? height : height(size) }
  const semantics = { role: interactive ? 'group' : 'img', 'aria-label': summary }
  return (
    <div ref={box} hidden={hidden} className={styles.drawing} style={style} {...semantics} data-drawing>
      <span ref={ruler} className={styles.ruler} aria-hidden="true" />
      {children(size)}
    </div>
  )
}
