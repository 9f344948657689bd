import { lazy, Suspense } from 'react'
import { OverhangChart } from '~/charts/overview/OverhangChart'
import { buildOverhangModel } from '~/charts/overview/overhang-model'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { useNarrowScreen } from '~/ui/size/use-narrow-screen'
import { NotSupported } from '~/ui/state/NotSupported'
import { Tile } from '~/ui/tile/Tile'
import { TileStrip } from '~/ui/tile/TileStrip'
import { AttentionPanel } from './AttentionPanel'
import { buildPageTitle } from './build-page-title'
import { buildTiles } from './build-tiles'
import { ConventionPanel } from './ConventionPanel'
import { FailAlert } from './FailAlert'
import { tileMessages } from './messages'
import styles from './Overview.module.css'
import { StatedEquipment } from './StatedEquipment'
import type { OverviewData } from './use-overview'

const LateFigures = lazy(async () => ({ default: (await import('./LateFigures')).LateFigures }))
const FlowFigure = lazy(async () => ({ default: (await import('./FlowFigure')).FlowFigure }))
const ListNotes = lazy(async () => ({ default: (await import('./ListNotes')).ListNotes }))

/** Finding, figures with their sums, the drawing that shows why, what to do next; then what the lists add. */
export function OverviewBody({ data }: { data: OverviewData }) {
  const language = useLanguage()
  const messages = useMessages(tileMessages)
  const narrow = useNarrowScreen()
  const { info, reported, statements, attention, source } = data
  const overhang = buildOverhangModel({ row: reported.row, period: info.period, source }, language)
  const named = statements.filter(({ topic }) => topic === 'lateField').length
  return (
    <>
      <PageHead title={buildPageTitle(reported, info.unitShort, language)} />
      {narrow && <FailAlert reported={reported} />}
      <TileStrip label={messages.strip}>
        {buildTiles(reported, info.convention, language).map(({ key, ...tile }) => (
          <Tile key={key} {...tile} />
        ))}
      </TileStrip>
      <p className={styles.source}>
        {messages.source(source)} <a href="#cach-tinh">{messages.toConventions}</a>
      </p>
      <div className="cols">
        {'absent' in overhang ? (
          <div className="c8">
            <NotSupported {...overhang.absent} />
          </div>
        ) : (
          <OverhangChart model={overhang} className="c8" />
        )}
        <AttentionPanel items={attention} className="c4" />
        <div className={`c9 ${styles.late}`}>
          <Suspense fallback={null}>
            <LateFigures period={info.period} namedFields={named === 0 ? null : named} />
          </Suspense>
        </div>
        <StatedEquipment statements={statements} source={source} className="c3" />
        <ConventionPanel reported={reported} chosen={info.convention} source={source} className="c7" />
        <div className={`c5 ${styles.flow}`}>
          <Suspense fallback={null}>
            <FlowFigure period={info.period} />
          </Suspense>
        </div>
        <div className={`c12 ${styles.lists}`}>
          <Suspense fallback={null}>
            <ListNotes info={info} reported={reported} />
          </Suspense>
        </div>
      </div>
    </>
  )
}
