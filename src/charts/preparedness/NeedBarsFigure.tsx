import { ChartFigure } from '~/charts/figure/ChartFigure'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { EquipmentModel } from './build-equipment-model'
import { preparednessMessages } from './messages'
import { NeedBarsDrawing, needBarsHeight } from './NeedBarsDrawing'

export interface NeedBarsFigureProps {
  model: EquipmentModel
  /** Only the first rows, which are the largest gaps; all where left out. */
  most?: number | undefined
  level?: 2 | 3 | undefined
  className?: string | undefined
  medium?: 'screen' | 'paper' | undefined
  width?: number | undefined
}

/** The largest gaps as bars: for the overview and for paper. The screen of preparedness draws them inside its table. */
export function NeedBarsFigure({ model, most, level, className, medium, width }: NeedBarsFigureProps) {
  const { equipment } = useMessages(preparednessMessages)
  const language = useLanguage()
  const rows = most === undefined ? model.rows : model.rows.slice(0, most)
  return (
    <ChartFigure
      id="vat-tu-con-thieu"
      title={model.title}
      level={level}
      subtitle={model.subtitle}
      kind={model.kind}
      source={model.source}
      summary={equipment.drawing(formatNumber(rows.length, language))}
      table={model.table}
      fileName="vat-tu-con-thieu"
      height={(size) => needBarsHeight(rows.length, size)}
      className={className}
      medium={medium}
      width={width}
    >
      {(size) => <NeedBarsDrawing rows={rows} size={size} />}
    </ChartFigure>
  )
}
