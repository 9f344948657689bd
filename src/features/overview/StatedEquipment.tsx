import { statedItem } from '~/domain/preparedness/stated-item'
import type { Statement } from '~/domain/round/round'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import type { TableCell, TableModel } from '~/ui/table/table-model'
import styles from './Overview.module.css'
import { equipmentPanelMessages } from './panel-messages'

export interface StatedEquipmentProps {
  statements: readonly Statement[]
  source: string
}

/** What the ward said it lacks: named without a quantity is "—", never 0. */
export function StatedEquipment({ statements, source }: StatedEquipmentProps) {
  const language = useLanguage()
  const messages = useMessages(equipmentPanelMessages)
  const stated = statements.filter(({ topic }) => topic === 'equipmentToAdd')
  const missing: TableCell = { text: formatNumber(null, language), value: null, tone: 'missing' }
  const table: TableModel = {
    caption: messages.caption,
    columns: [
      { key: 'item', title: messages.item, kind: 'text' },
      { key: 'need', title: messages.need, kind: 'number' },
      { key: 'have', title: messages.have, kind: 'number' },
      { key: 'gap', title: messages.gap, kind: 'number' },
    ],
    rows: stated.map((statement) => ({
      key: statement.id,
      cells: [
        { text: capitalised(statedItem(statement)) },
        missing,
        missing,
        statement.value === null ? missing : { text: formatNumber(statement.value, language), value: statement.value },
      ],
    })),
  }
  const allUnknown = stated.every(({ value }) => value === null)
  return (
    <Panel
      title={stated.length === 0 ? messages.titleNone : messages.title(stated.length, allUnknown)}
      subtitle={messages.sub}
    >
      {stated.length > 0 && <DataTable model={table} captionHidden className={styles.table} />}
      <p className={styles.foot}>{messages.note(source)}</p>
    </Panel>
  )
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
