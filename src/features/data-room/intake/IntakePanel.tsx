import { useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { DropZone } from './DropZone'
import { intakeMessages } from './messages'

/** Where everything begins: what the ward handed over is brought here. */
export function IntakePanel() {
  const { drop } = useMessages(intakeMessages)
  return (
    <Panel title={drop.title}>
      <DropZone />
    </Panel>
  )
}
