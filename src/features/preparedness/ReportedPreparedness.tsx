import { lazy, Suspense, useMemo } from 'react'
import { buildEquipmentModel } from '~/charts/preparedness/build-equipment-model'
import { buildPillarModel } from '~/charts/preparedness/build-pillar-model'
import { nameInSentence } from '~/charts/preparedness/neighbourhood-name'
import type { FigureSource } from '~/charts/preparedness/source-line'
import { describeLoadError } from '~/data/http/describe-load-error'
import type { Loaded } from '~/data/round/loaded'
import { askFirst } from '~/domain/preparedness/ask-first'
import { summariseItems } from '~/domain/preparedness/item-summary'
import { notReporting, ofNeighbourhood } from '~/domain/preparedness/neighbourhoods'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import type { RoundInfo, Statement } from '~/domain/round/round'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { NotSupported } from '~/ui/state/NotSupported'
import { useUrlState } from '~/ui/url/use-url-state'
import { AskFirstPanel } from './AskFirstPanel'
import { DraftPanel } from './DraftPanel'
import { EquipmentFigure } from './EquipmentFigure'
import { FilterBar } from './FilterBar'
import { pageMessages } from './messages'
import { PillarPanel } from './PillarPanel'
import styles from './PreparednessPage.module.css'
import { preparednessFilter, sectionsOf } from './preparedness-filter'

const CoverageFigures = lazy(async () => ({ default: (await import('./CoverageFigures')).CoverageFigures }))

export interface ReportedPreparednessProps {
  loaded: Loaded<Preparedness>
  info: RoundInfo
  source: FigureSource
  statements: readonly Statement[]
  onReadAgain: () => void
}

/** What the neighbourhoods reported, filtered by neighbourhood and pillar. */
export function ReportedPreparedness({ loaded, info, source, statements, onReadAgain }: ReportedPreparednessProps) {
  const messages = useMessages(pageMessages)
  const language = useLanguage()
  const [filter, setFilter] = useUrlState(preparednessFilter)
  const whole = loaded.value
  const label = info.neighbourhoodLabel
  const known = whole.neighbourhoods.some(({ id }) => id === filter.neighbourhood)
  const shown = useMemo(
    () => ofNeighbourhood(whole, known ? filter.neighbourhood : null),
    [whole, known, filter.neighbourhood],
  )
  const equipment = useMemo(() => buildEquipmentModel(shown, label, source, language), [shown, label, source, language])
  const items = useMemo(() => summariseItems(whole), [whole])
  const sections = sectionsOf(filter.pillar)
  return (
    <>
      <Damage loaded={loaded} onReadAgain={onReadAgain} />
      <FilterBar preparedness={whole} label={label} value={filter} onChange={setFilter} />
      {sections.equipment &&
        (shown.equipment.length === 0 ? (
          <div className={styles.absent}>
            <NotSupported title={messages.equipment.nothing} why={messages.equipment.nothingWhy} />
          </div>
        ) : (
          <EquipmentFigure model={equipment} />
        ))}
      <div className={styles.block}>
        {shown.pillars.length === 0 ? (
          <NotSupported title={messages.pillars.nothing} why={messages.pillars.nothingWhy} />
        ) : (
          <PillarPanel model={buildPillarModel(shown, filter.pillar, label, source, language)} />
        )}
      </div>
      {sections.forces && (
        <Suspense fallback={<LoadingMessage what={messages.figures.loading} height={320} />}>
          <CoverageFigures
            preparedness={shown}
            label={label}
            source={source}
            withCommunication={sections.communication}
          />
        </Suspense>
      )}
      {sections.questions && (
        <div className={styles.pairs}>
          <AskFirstPanel questions={askFirst(whole, items)} illustrative={loaded.provenance === 'illustrative'} />
          <DraftPanel
            unit={info.unit}
            neighbourhoodLabel={label}
            statements={statements}
            items={items}
            provenance={loaded.provenance}
            silent={notReporting(whole).map((unit) => nameInSentence(unit, label))}
          />
        </div>
      )}
    </>
  )
}

/** Files that could not be read, and rows that were set aside: the rest is shown all the same. */
function Damage({ loaded, onReadAgain }: { loaded: Loaded<Preparedness>; onReadAgain: () => void }) {
  const messages = useMessages(pageMessages)
  const language = useLanguage()
  return (
    <>
      {loaded.failed.map(({ name, failure }) => {
        const { what, where, action } = describeLoadError(failure, language)
        return (
          <div key={name} className={styles.absent}>
            <ErrorMessage what={what} where={where === '' ? undefined : where} todo={action} onRetry={onReadAgain} />
          </div>
        )
      })}
      {loaded.issues.length > 0 && (
        <p className={styles.damage}>
          {messages.setAside(formatNumber(loaded.issues.length, language))}:{' '}
          <RoomLink to="/du-lieu">{messages.seeData}</RoomLink>
        </p>
      )}
    </>
  )
}
