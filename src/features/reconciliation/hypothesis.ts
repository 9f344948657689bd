import { isReportedCell, type ReportedCell } from '~/domain/reconcile/cells'
import type { Repair } from '~/domain/reconcile/repairs'
import type { UrlCodec } from '~/ui/url/use-url-state'

/** Figures put in place of the published ones to see what follows: never more than a trial. */
export type Hypothesis = ReadonlyMap<ReportedCell, number>

/** "resolvedOverdue.53": how a repair is named in the address. */
export const hypothesisOf = ({ changes }: Repair): string =>
  changes.map(({ place, to }) => `${place.cell}.${to}`).join('_')

/** The figures of a hypothesis; parts that name no cell or no whole number are left out. */
export function readHypothesis(text: string | null): Hypothesis {
  const parts = (text ?? '').split('_').flatMap((part) => {
    const [cell = '', value = ''] = part.split('.')
    return isReportedCell(cell) && /^\d{1,12}$/.test(value) ? [[cell, Number(value)] as const] : []
  })
  return new Map(parts)
}

/** Of the ward's row: as one equation, whole, as a list of checks; 'table': the form with a row for every field. */
export type FormView = 'sum' | 'form' | 'rules' | 'table'

export interface WorkbenchState {
  readonly view: FormView
  readonly hypothesis: string | null
  /** The same for the table of fields; what it means is read beside the table. */
  readonly tableHypothesis: string | null
  /** Which unit and period of a pasted text, from 0. */
  readonly reading: number
}

const views = { cong: 'sum', bieu: 'form', kiem: 'rules', linhvuc: 'table' } as const
const viewName = (view: FormView) => Object.entries(views).find(([, value]) => value === view)?.[0] ?? 'cong'

export const workbenchCodec: UrlCodec<WorkbenchState> = {
  read(params) {
    const view = views[(params.get('xem') ?? '') as keyof typeof views] ?? 'sum'
    const text = params.get('thu')
    const reading = Number(params.get('don') ?? '1') - 1
    return {
      view,
      hypothesis: readHypothesis(text).size > 0 ? text : null,
      tableHypothesis: params.get('thubieu'),
      reading: Number.isInteger(reading) && reading > 0 ? reading : 0,
    }
  },
  write({ view, hypothesis, tableHypothesis, reading }, params) {
    const set = (name: string, value: string | null) => (value === null ? params.delete(name) : params.set(name, value))
    set('xem', view === 'sum' ? null : viewName(view))
    set('thu', hypothesis)
    set('thubieu', tableHypothesis)
    set('don', reading === 0 ? null : String(reading + 1))
  },
}
