import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { overhangMessages } from '../overview/messages'
import { OverhangGroupDrawing } from '../overview/OverhangGroupDrawing'
import { OverhangWhole } from '../overview/OverhangWhole'
import { layoutGroups } from '../overview/overhang-layout'
import type { OverhangGroup, OverhangModel } from '../overview/overhang-model'

const WHOLE = 130
const GROUP = 90
const LINE = 18

/** The published result as on the overview, at the width of the sheet. */
export function PaperFlow({ model, width }: { model: OverhangModel; width: number }) {
  const language = useLanguage()
  const messages = useMessages(overhangMessages)
  const size = { width, scale: 1 }
  const nameOf = ({ name, value }: OverhangGroup['parts'][number]) =>
    `${name} ${value === null ? messages.notReported : formatNumber(value, language)}`
  const groups = layoutGroups(model, { ...size, nameOf }, 'beside')
  const [resolved, pending] = groups
  const lines = Math.max(...groups.map((group) => group.lines))
  const height = WHOLE + GROUP + (lines - 1) * LINE
  return (
    <svg
      className="ch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={model.summary}
    >
      <OverhangWhole model={model} size={size} groups={groups} />
      <OverhangGroupDrawing layout={resolved} y={WHOLE} size={size} endX={null} />
      <OverhangGroupDrawing layout={pending} y={WHOLE} size={size} endX={width} />
    </svg>
  )
}
