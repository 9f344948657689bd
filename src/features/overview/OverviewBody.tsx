import { lazy, type ReactNode, Suspense } from 'react'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { useNarrowScreen } from '~/ui/size/use-narrow-screen'
import { PartBoundary } from '~/ui/state/PartBoundary'
import { Tile } from '~/ui/tile/Tile'
import { TileStrip } from '~/ui/tile/TileStrip'
import { buildPageTitle } from './build-page-title'
import { buildTiles } from './build-tiles'
import { FailAlert } from './FailAlert'
import { tileMessages } from './messages'
import styles from './Overview.module.css'
import type { OverviewData } from './use-overview'

const OverhangFigure = lazy(async () => ({ default: (await import('./OverhangFigure')).OverhangFigure }))
const AttentionPanel = lazy(async () => ({ default: (await import('./AttentionPanel')).AttentionPanel }))
const StatedEquipment = lazy(async () => ({ default: (await import('./StatedEquipment')).StatedEquipment }))
const ConventionPanel = lazy(async () => ({ default: (await import('./ConventionPanel')).ConventionPanel }))
const LateFigures = lazy(async () => ({ default: (await import('./LateFigures')).LateFigures }))
const GapFigure = lazy(async () => ({ default: (await import('./GapFigure')).GapFigure }))
const FlowFigure = lazy(async () => ({ default: (await import('./FlowFigure')).FlowFigure }))
const ListNotes = lazy(async () => ({ default: (await import('./ListNotes')).ListNotes }))

/**
 * Finding, figures with their sums, the drawing that shows why, what to do next; then what the lists add. Only finding
 * and figures are in the room's own code: what is drawn comes a moment later, into a place that is kept for it.
 */
export function OverviewBody({ data }: { data: OverviewData }) {
  const language = useLanguage()
  const messages = useMessages(tileMessages)
  const narrow = useNarrowScreen()
  const { info, reported, statements, source } = data
  const named = statements.filter(({ topic }) => topic === 'lateField').length
  return (
    <>
      <PageHead title={buildPageTitle(reported, info.unitShort, language)} />
      {narrow && <FailAlert reported={reported} />}
      <TileStrip label={messages.strip}>
        {buildTiles(reported, info.convention, language).map(({ key, ...tile }) => (
          <Tile key={key} id={key} {...tile} />
        ))}
      </TileStrip>
      <p className={styles.source}>
        {messages.source(source)} <a href="#cach-tinh">{messages.toConventions}</a>
      </p>
      <div className="cols">
        <Part className={`c8 ${styles.result}`}>
          <OverhangFigure data={data} />
        </Part>
        <Part className={`c4 ${styles.result}`}>
          <AttentionPanel data={data} />
        </Part>
        <Part className={`c9 ${styles.late}`}>
          <LateFigures period={info.period} namedFields={named === 0 ? null : named} />
        </Part>
        <Part className="c3">
          <StatedEquipment statements={statements} source={source} />
        </Part>
        <Part className={`c7 ${styles.list}`} id="cach-tinh">
          <ConventionPanel reported={reported} chosen={info.convention} source={source} />
        </Part>
        <Part className={`c5 ${styles.list}`}>
          <GapFigure unitLabel={info.neighbourhoodLabel} />
        </Part>
        <Part className={`c7 ${styles.list}`}>
          <FlowFigure period={info.period} />
        </Part>
        <Part className={`c5 ${styles.list}`}>
          <ListNotes reported={reported} />
        </Part>
      </div>
    </>
  )
}

/** A part that comes after the first figures; its place is kept, and its failure stays its own. */
function Part({ className, id, children }: { className: string; id?: string; children: ReactNode }) {
  return (
    <div className={className} id={id}>
      <PartBoundary>
        <Suspense fallback={null}>{children}</Suspense>
      </PartBoundary>
    </div>
  )
}
