import { useQuery } from '@tanstack/react-query'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { Panel } from '~/ui/panel/Panel'
import { NotSupported } from '~/ui/state/NotSupported'
import { DataTable } from '~/ui/table/DataTable'
import { Tag } from '~/ui/tag/Tag'
import { buildGapTable } from './build-gap-table'
import styles from './Overview.module.css'
import { equipmentPanelMessages } from './panel-messages'
import { Waiting } from './Waiting'

/** What is missing most against the stated need, from the neighbourhoods' lists. */
export function GapFigure({ unitLabel }: { unitLabel: string }) {
  const language = useLanguage()
  const messages = useMessages(equipmentPanelMessages)
  const { data: loaded, isPending } = useQuery(roundQueries.preparedness(useRoundAddress()))
  if (isPending) return <Waiting />
  if (!loaded || loaded.value.equipment.length === 0)
    return <NotSupported title={messages.absentTitle} why={messages.absentWhy} />
  const illustrative = loaded.provenance === 'illustrative'
  const { title, table } = buildGapTable(loaded.value, unitLabel, language)
  return (
    <Panel
      title={title}
      kind={illustrative ? 'illustrative' : 'reported'}
      subtitle={
        <>
          {messages.gapsSub} {illustrative && <Tag kind="illustrative" />}
        </>
      }
    >
      <DataTable model={table} captionHidden className={styles.table} />
      <p className={styles.foot}>
        {messages.gapsSource(loaded.file)}. <RoomLink to="/thien-tai">{messages.toRoom}</RoomLink>
      </p>
    </Panel>
  )
}
