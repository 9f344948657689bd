import { useEffect } from 'react'
import { OverhangChart } from '~/charts/overview/OverhangChart'
import { buildOverhangModel } from '~/charts/overview/overhang-model'
import { useLanguage } from '~/ui/i18n/language-context'
import { NotSupported } from '~/ui/state/NotSupported'
import type { OverviewData } from './use-overview'

/** The published result, or why it cannot be drawn. */
export function OverhangFigure({
  data: { info, reported, source },
  onDrawn,
}: {
  data: OverviewData
  onDrawn: () => void
}) {
  useEffect(onDrawn, [onDrawn])
  const language = useLanguage()
  const model = buildOverhangModel(
    { row: reported.row, period: info.period, source, isCounted: reported.provenance === 'computed' },
    language,
  )
  return 'absent' in model ? <NotSupported {...model.absent} /> : <OverhangChart model={model} />
}
