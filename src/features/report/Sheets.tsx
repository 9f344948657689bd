import { type CSSProperties, type Ref, useLayoutEffect, useRef, useState } from 'react'
import { PatternDefs } from '~/charts/figure/PatternDefs'
import { PatternPrefixContext } from '~/charts/figure/pattern-context'
import { paginate, type SheetPlan } from '~/domain/report/paginate'
import type { Report } from '~/domain/report/report'
import type { ReportInput } from '~/domain/report/report-input'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { useElementWidth } from '~/ui/size/use-element-width'
import { BlockView } from './BlockView'
import { FootnotesView } from './FootnotesView'
import { measureSheets } from './measure-sheets'
import { reportRoomMessages } from './messages'
import { PaperInputContext } from './paper-input-context'
import { FootnoteContext } from './RunsView'
import styles from './Sheet.module.css'
import { SHEET_WIDTH_PX } from './sheet-sizes'

const PATTERNS = 'sheet'

interface Layout {
  readonly report: Report
  readonly sheets: readonly SheetPlan[]
  readonly lineStarts: ReadonlyMap<string, readonly number[]>
}

export interface SheetsProps {
  report: Report
  input: ReportInput
  onLayout: (sheets: number) => void
  ref?: Ref<HTMLDivElement>
}

/**
 * The report on its sheets. It is first set as one column of the text width and measured; the sheets that follow from
 * the heights are what the screen shows and what the printer gets, so the two cannot differ.
 */
export function Sheets({ report, input, onLayout, ref }: SheetsProps) {
  const column = useRef<HTMLDivElement>(null)
  const [layout, setLayout] = useState<Layout | null>(null)
  const [room, roomWidth] = useElementWidth<HTMLDivElement>()
  const scale = roomWidth === null ? 1 : Math.min(1, roomWidth / SHEET_WIDTH_PX)

  useLayoutEffect(() => {
    if (column.current === null) return
    const { blocks, measures, lineStarts } = measureSheets(column.current, report)
    const sheets = paginate(blocks, measures)
    setLayout({ report, sheets, lineStarts })
    onLayout(sheets.length)
  }, [report, onLayout])

  return (
    <PaperInputContext value={input}>
      <PatternPrefixContext value={PATTERNS}>
        <FootnoteContext value={report.footnotes}>
          <div ref={room}>
            <div
              ref={ref}
              className={styles.paper}
              data-medium="paper"
              style={{ '--sheet-scale': String(scale) } as CSSProperties}
            >
              <PatternDefs prefix={PATTERNS} />
              {layout?.report !== report && <Column report={report} ref={column} />}
              {layout !== null && <Pages layout={layout} />}
            </div>
          </div>
        </FootnoteContext>
      </PatternPrefixContext>
    </PaperInputContext>
  )
}

/** The report as one column, for measuring only. */
function Column({ report, ref }: { report: Report; ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} className={`${styles.column} ${styles.type}`} aria-hidden="true">
      {report.sections.flatMap(({ blocks }) => blocks.map((block) => <BlockView key={block.key} block={block} />))}
      <FootnotesView footnotes={report.footnotes} />
    </div>
  )
}

function Pages({ layout: { report, sheets, lineStarts } }: { layout: Layout }) {
  const messages = useMessages(reportRoomMessages)
  const language = useLanguage()
  const blocks = new Map(report.sections.flatMap((section) => section.blocks.map((block) => [block.key, block])))
  const count = formatNumber(sheets.length, language)
  return (
    <div className={styles.stack}>
      {sheets.map(({ slices, notes }, index) => {
        const page = formatNumber(index + 1, language)
        const here = slices.flatMap((slice) => {
          const block = blocks.get(slice.key)
          return block === undefined ? [] : [{ slice, block }]
        })
        return (
          <div key={page} className={styles.frame}>
            <section className={`${styles.sheet} ${styles.type}`} aria-label={messages.sheet(page, count)} data-sheet>
              {index > 0 && <p className={styles.pageNumber}>{page}</p>}
              {here.some(({ block }) => block.illustrative) && <p className={styles.mark}>{messages.markLong}</p>}
              {here.map(({ slice, block }) => (
                <BlockView key={block.key} block={block} slice={slice} lineStarts={lineStarts.get(block.key)} />
              ))}
              <div className={styles.notes}>
                <FootnotesView footnotes={footnotesOf(report, notes)} />
              </div>
              <div className={styles.foot}>
                <p>{report.footer}</p>
                <p>{messages.footer(page, count)}</p>
              </div>
            </section>
          </div>
        )
      })}
    </div>
  )
}

const footnotesOf = ({ footnotes }: Report, ids: readonly string[]) => footnotes.filter(({ id }) => ids.includes(id))
