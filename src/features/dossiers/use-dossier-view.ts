import { useCallback, useMemo, useRef, useState } from 'react'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import type { Period } from '~/domain/shared/period'
import { useUrlState } from '~/ui/url/use-url-state'
import { type DossierView, dossierCodec } from './dossier-url'

export interface DossierViewState {
  readonly view: DossierView
  /** The filter as it is shown: that of the address, or of a drag that goes on. */
  readonly filter: DossierFilter
  readonly change: (patch: Partial<DossierView>, how?: 'push' | 'replace') => void
  readonly select: (patch: Partial<DossierFilter>, how?: 'push' | 'replace') => void
  /** Days chosen by a brush: the first choice is a step for Back, moving it further by drag or key is not. */
  readonly brush: (received: Period | null, how: 'click' | 'drag') => void
  /** While a drag goes on: shown at once, not in the address. Null ends it. */
  readonly preview: (patch: Partial<DossierFilter> | null) => void
}

/** The room's state in the address, and beside it the drag that is not there yet. */
export function useDossierView(): DossierViewState {
  const [view, setView] = useUrlState(dossierCodec)
  /** Holds for the address it began under: when that changes (Back), the drag is over. */
  const [dragged, setDragged] = useState<{ under: DossierFilter; patch: Partial<DossierFilter> } | null>(null)
  const latest = useRef(view)
  latest.current = view
  const change = useCallback(
    (patch: Partial<DossierView>, how: 'push' | 'replace' = 'push') => setView({ ...latest.current, ...patch }, how),
    [setView],
  )
  const select = useCallback(
    (patch: Partial<DossierFilter>, how: 'push' | 'replace' = 'push') => {
      setDragged(null)
      change({ filter: { ...latest.current.filter, ...patch } }, how)
    },
    [change],
  )
  const brush = useCallback(
    (received: Period | null, how: 'click' | 'drag') =>
      select({ received }, how === 'drag' && latest.current.filter.received !== null ? 'replace' : 'push'),
    [select],
  )
  const preview = useCallback(
    (patch: Partial<DossierFilter> | null) => setDragged(patch && { under: latest.current.filter, patch }),
    [],
  )
  const filter = useMemo(
    () => (dragged?.under === view.filter ? { ...view.filter, ...dragged.patch } : view.filter),
    [view.filter, dragged],
  )
  return { view, filter, change, select, brush, preview }
}
