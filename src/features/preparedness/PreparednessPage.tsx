import { useQuery } from '@tanstack/react-query'
import { buildEquipmentModel } from '~/charts/preparedness/build-equipment-model'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { pageMessages } from './messages'
import { PublishedPillars } from './PublishedPillars'
import { pageTitle } from './page-title'
import { ReadState } from './ReadState'
import { ReportedPreparedness } from './ReportedPreparedness'

/** Phòng, chống thiên tai: what the article says, then what the neighbourhoods reported, then what to ask. */
export default function PreparednessPage() {
  const messages = useMessages(pageMessages)
  const language = useLanguage()
  const address = useRoundAddress()
  const descriptor = useQuery(roundQueries.descriptor(address))
  const statements = useQuery(roundQueries.statements(address))
  const preparedness = useQuery(roundQueries.preparedness(address))
  const info = descriptor.data?.info ?? null
  const source = info?.sources.find(({ id }) => id === preparedness.data?.sourceId)
  const figureSource = preparedness.data && {
    provenance: preparedness.data.provenance,
    title: source?.title ?? preparedness.data.file,
  }
  const finding =
    info && preparedness.data && figureSource && preparedness.data.value.equipment.length > 0
      ? buildEquipmentModel(preparedness.data.value, info.neighbourhoodLabel, figureSource, language).title
      : null
  const settled = !statements.isPending && !preparedness.isPending
  if (descriptor.error) {
    return (
      <>
        <PageHead title={messages.title.unreadable} />
        <ReadState query={descriptor} height={180} />
      </>
    )
  }
  const title = statements.data || settled ? pageTitle(statements.data?.value ?? [], finding, language) : messages.room
  return (
    <>
      <PageHead title={title} />
      {statements.data ? (
        <PublishedPillars
          statements={statements.data.value}
          source={info?.sources.find(({ id }) => id === statements.data.sourceId) ?? null}
        />
      ) : (
        <ReadState query={statements} height={180} />
      )}
      {info && preparedness.data && figureSource ? (
        <ReportedPreparedness
          loaded={preparedness.data}
          info={info}
          source={figureSource}
          onReadAgain={() => void preparedness.refetch()}
          statements={statements.data?.value ?? []}
        />
      ) : (
        <ReadState query={preparedness.data ? descriptor : preparedness} height={900} />
      )}
    </>
  )
}
