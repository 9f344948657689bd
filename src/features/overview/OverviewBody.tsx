import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { workQueries } from '~/data/store/work-queries'
import { confirmedRow, effectiveInfo } from '~/domain/round/round-in-force'
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
import { Waiting } from './Waiting'

const OverhangFigure = lazy(async () => ({ default: (await import('./OverhangFigure')).OverhangFigure }))
const AttentionPanel = lazy(async () => ({ default: (await import('./AttentionPanel')).AttentionPanel }))
const StatedEquipment = lazy(async () => ({ default: (await import('./StatedEquipment')).StatedEquipment }))
const ConventionPanel = lazy(async () => ({ default: (await import('./ConventionPanel')).ConventionPanel }))
const LateFigures = lazy(async () => ({ default: (await import('./LateFigures')).LateFigures }))
const GapFigure = lazy(async () => ({ default: (await import('./GapFigure')).GapFigure }))
const Answers = lazy(async () => ({ default: (await import('./Answers')).Answers }))
const FlowFigure = lazy(async () => ({ default: (await import('./FlowFigure')).FlowFigure }))
const TileNotes = lazy(async () => ({ default: (await import('./TileNotes')).TileNotes }))
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
  const [listsMayCome, letListsCome] = useAfterResult()
  // the code of the drawings is asked for once the figures stand, not while they are being worked out
  const [figuresStand, letDrawingsCome] = useState(false)
  useEffect(() => letDrawingsCome(true), [])
  // figures are on the page by now: what the centre answered may come a moment later
  const work = useQuery({ ...workQueries.one(info.id), enabled: figuresStand })
  const record = work.data?.history.present
  const { convention } = effectiveInfo(info, record)
  const checked = record === undefined ? reported : { ...reported, row: confirmedRow(reported.row, record) }
  // figures counted from a list: nothing was published that could be asked about
  const isCounted = reported.provenance === 'computed'
  const named = statements.filter(({ topic }) => topic === 'lateField').length
  const tiles = buildTiles(reported, convention, language)
  return (
    <>
      <PageHead title={buildPageTitle(checked, info.unitShort, language)} />
      {narrow && <FailAlert reported={checked} />}
      <TileStrip label={messages.strip}>
        {tiles.map(({ key, ...tile }) => (
          <Tile key={key} id={key} {...tile} />
        ))}
      </TileStrip>
      <p className={styles.source}>
        {messages.source(source)} <a href="#cach-tinh">{messages.toConventions}</a>
      </p>
      {record !== undefined && record.confirmations.length > 0 && (
        <Suspense>
          <Answers confirmations={record.confirmations} />
        </Suspense>
      )}
      <div className="cols">
        <Part ready={figuresStand} className={`${isCounted ? 'c12' : 'c8'} ${styles.result}`}>
          <OverhangFigure data={data} onDrawn={letListsCome} />
        </Part>
        {!isCounted && (
          <Part ready={figuresStand} className={`c4 ${styles.result}`}>
            <AttentionPanel reported={checked} statements={statements} />
          </Part>
        )}
        <Part ready={listsMayCome} className={`${isCounted ? 'c12' : 'c9'} ${styles.late}`}>
          <LateFigures period={info.period} namedFields={named === 0 ? null : named} />
        </Part>
        {!isCounted && (
          <Part ready={listsMayCome} className="c3">
            <StatedEquipment statements={statements} source={source} />
          </Part>
        )}
        <Part ready={listsMayCome} className={`c7 ${styles.list}`} id="cach-tinh">
          <ConventionPanel reported={reported} chosen={convention} source={source} />
          <TileNotes
            roundId={info.id}
            figures={tiles.map(({ key, name }) => ({ id: figureIdOf(key, convention), name }))}
          />
        </Part>
        <Part ready={listsMayCome} className={`c5 ${styles.list}`}>
          <GapFigure unitLabel={info.neighbourhoodLabel} />
        </Part>
        <Part ready={listsMayCome} className={`c7 ${styles.list}`}>
          <FlowFigure period={info.period} />
        </Part>
        <Part ready={listsMayCome} className={`c5 ${styles.list}`}>
          <ListNotes reported={reported} />
        </Part>
      </div>
    </>
  )
}

/** A tile's figure as notes and recommendations know it. */
const figureIdOf = (key: string, convention: string): string =>
  key === 'onTime' || key === 'late' ? `rate/${convention}/${key}` : `reported/${key}`

/** Longest that the lists wait for the drawing of the result, should it never come. Unit: milliseconds. */
const PATIENCE_MS = 2_500

/** The drawing that carries the finding goes first on a slow line; the lists and their code follow it. */
function useAfterResult(): readonly [boolean, () => void] {
  const [after, setAfter] = useState(false)
  const allow = useCallback(() => setAfter(true), [])
  useEffect(() => {
    const timer = setTimeout(allow, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [allow])
  return [after, allow]
}

interface PartProps {
  className: string
  id?: string
  ready?: boolean
  children: ReactNode
}

/** A part that comes after the first figures; its place is kept, and its failure stays its own. */
function Part({ className, id, ready = true, children }: PartProps) {
  return (
    <div className={className} id={id}>
      <PartBoundary>{ready ? <Suspense fallback={<Waiting />}>{children}</Suspense> : <Waiting />}</PartBoundary>
    </div>
  )
}
