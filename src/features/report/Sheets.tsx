import { type CSSProperties, memo, type Ref } from 'react'
import { PatternDefs } from '~/charts/figure/PatternDefs'
import { PatternPrefixContext } from '~/charts/figure/pattern-context'
import type { Footnote, Report } from '~/domain/report/report'
import type { ReportInput } from '~/domain/report/report-input'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { useElementWidth } from '~/ui/size/use-element-width'
import { BlockView } from './BlockView'
import { FootnotesView } from './FootnotesView'
import { reportRoomMessages } from './messages'
import { PaperInputContext } from './paper-input-context'
import { FootnoteContext } from './RunsView'
import styles from './Sheet.module.css'
import type { Batch } from './sheet-batches'
import { SHEET_WIDTH_PX } from './sheet-sizes'
import { type SheetLayout, useSheetLayout } from './use-sheet-layout'

const PATTERNS = 'sheet'

export interface SheetsProps {
  report: Report
  input: ReportInput
  /** Told once all sheets of a report are there. */
  onLayout: (report: Report, sheets: number) => void
  ref?: Ref<HTMLDivElement>
}

/**
 * The report on its sheets. It is first set as one column of the text width and measured; the sheets that follow from
 * the heights are what the screen shows and what the printer gets, so the two cannot differ.
 */
export function Sheets({ report, input, onLayout, ref }: SheetsProps) {
  const { layout, batch, isFirst, column } = useSheetLayout(report, onLayout)
  const [room, roomWidth] = useElementWidth<HTMLDivElement>()
  const scale = roomWidth === null ? 1 : Math.min(1, roomWidth / SHEET_WIDTH_PX)

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
              {batch !== null && <Column batch={batch} footnotes={isFirst ? report.footnotes : []} ref={column} />}
              {layout !== null && <Pages layout={layout} />}
            </div>
          </div>
        </FootnoteContext>
      </PatternPrefixContext>
    </PaperInputContext>
  )
}

/** A part of the report as one column, for measuring only. */
function Column({ batch, footnotes, ref }: { batch: Batch; footnotes: readonly Footnote[]; ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} className={`${styles.column} ${styles.type}`} aria-hidden="true">
      {batch.map(({ block, slice }) => (
        <BlockView key={block.key} block={block} slice={slice} />
      ))}
      <FootnotesView footnotes={footnotes} />
    </div>
  )
}

const Pages = memo(function Pages({ layout: { report, sheets, lineStarts } }: { layout: SheetLayout }) {
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
})

const footnotesOf = ({ footnotes }: Report, ids: readonly string[]) => footnotes.filter(({ id }) => ids.includes(id))
