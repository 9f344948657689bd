import { useEffect, useMemo, useState } from 'react'
import { useRoundWork } from '~/data/store/use-round-work'
import { defaultReportChoices, type ReportChoices, wholeChoices, withAskedParts } from '~/domain/report/report-choices'
import { type RoundActionCode, roundAction } from '~/domain/round/round-action'
import { useUrlState } from '~/ui/url/use-url-state'
import { askedPartsCodec } from './report-address'

export type ReportStep = Extract<RoundActionCode, 'reportArranged' | 'reportTextWritten' | 'reportTextRemoved'>

/**
 * `update` gets the choices as they are when the step is kept, so that two quick clicks are two steps. `name`: what the
 * step was about, for the undo button.
 */
export type ChangeChoices = (update: (choices: ReportChoices) => ReportChoices, step: ReportStep, name: string) => void

export interface ReportChoicesState {
  /** Null until the round's work is read. */
  readonly choices: ReportChoices | null
  readonly change: ChangeChoices
}

/**
 * How the report of a round is put together: part of the round's work. A link may ask for certain parts; the first change
 * then keeps what is shown, and the link's wish is dropped.
 */
export function useReportChoices(roundId: string | undefined): ReportChoicesState {
  const work = useRoundWork(roundId ?? '')
  const [asked, setAsked] = useUrlState(askedPartsCodec)
  const kept = work?.present.report
  const [ahead, setAhead] = useState<{ of: ReportChoices | null; choices: ReportChoices } | null>(null)
  const choices = useMemo(() => {
    if (roundId === undefined || kept === undefined) return null
    // What was just chosen shows at once; keeping it takes a moment.
    return ahead !== null && ahead.of === kept ? ahead.choices : shownChoices(kept, asked)
  }, [roundId, kept, asked, ahead])
  // Once kept it is the round's own: an undo must not find it again.
  useEffect(() => setAhead((before) => (before?.of === kept ? before : null)), [kept])
  return {
    choices,
    change: (update, step, name) => {
      if (roundId === undefined || kept === undefined || choices === null) return
      setAhead({ of: kept, choices: update(choices) })
      work?.change(roundAction(step, { name }), (before) => ({
        ...before,
        report: update(shownChoices(before.report, asked)),
      }))
      if (asked !== null) setAsked(null, 'replace')
    },
  }
}

const shownChoices = (kept: ReportChoices | null, asked: string | null): ReportChoices =>
  withAskedParts(kept === null ? defaultReportChoices : wholeChoices(kept), asked)
