import { type RefObject, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { paginate, type SheetPlan } from '~/domain/report/paginate'
import type { Report } from '~/domain/report/report'
import { measureBatch, measuredReport, startMeasuring } from './measure-sheets'
import { type Batch, sheetBatches } from './sheet-batches'

export interface SheetLayout {
  readonly report: Report
  readonly sheets: readonly SheetPlan[]
  readonly lineStarts: ReadonlyMap<string, readonly number[]>
}

export interface SheetLayoutState {
  /** The newest finished layout; it may still be that of the report before. */
  readonly layout: SheetLayout | null
  /** What is to be measured now, in the column that `column` holds; null where nothing is. */
  readonly batch: Batch | null
  readonly isFirst: boolean
  readonly column: RefObject<HTMLDivElement | null>
}

/**
 * Lays the report out on sheets, batch by batch, a frame between them. A short report is one batch and is there with the
 * first paint. Whoever prints by the browser's own command before all is laid out waits for the rest at once.
 */
export function useSheetLayout(report: Report, onLayout: (report: Report, sheets: number) => void): SheetLayoutState {
  const column = useRef<HTMLDivElement>(null)
  const batches = useMemo(() => sheetBatches(report), [report])
  const [progress, setProgress] = useState({ report, at: 0 })
  const [layout, setLayout] = useState<SheetLayout | null>(null)
  const work = useRef({ report, measuring: startMeasuring() })
  const advance = useRef<((now: boolean) => void) | null>(null)
  const at = progress.report === report ? progress.at : 0
  const batch = at < batches.length ? (batches[at] ?? null) : null

  useLayoutEffect(() => {
    if (batch === null || column.current === null) return
    if (at === 0) work.current = { report, measuring: startMeasuring() }
    const { measuring } = work.current
    measureBatch(measuring, column.current, batch)
    const isLast = at + 1 >= batches.length
    const go = (now: boolean) => {
      const next = () => {
        setProgress({ report, at: at + 1 })
        if (!isLast) return
        const { blocks, measures, lineStarts } = measuredReport(measuring, report)
        const sheets = paginate(blocks, measures)
        setLayout({ report, sheets, lineStarts })
      }
      if (isLast && !now && batches.length > 1) startTransition(next)
      else next()
    }
    // One batch: the sheets are there before anything is painted.
    if (batches.length === 1) return go(true)
    // Stays until its step is on the page: a step that React puts off can still be asked for at once.
    advance.current = go
    const timer = setTimeout(() => go(false), 0)
    return () => clearTimeout(timer)
  }, [batch, batches, at, report])

  useLayoutEffect(() => {
    if (layout?.report !== report) return
    advance.current = null
    onLayout(report, layout.sheets.length)
  }, [layout, report, onLayout])

  useEffect(() => {
    const finish = () => {
      for (let go = advance.current; go !== null; go = advance.current) {
        const step = go
        flushSync(() => step(true))
        if (advance.current === step) break
      }
    }
    window.addEventListener('beforeprint', finish)
    return () => window.removeEventListener('beforeprint', finish)
  }, [])

  return { layout, batch, isFirst: at === 0, column }
}
