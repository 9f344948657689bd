import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Grouping } from '~/charts/dossiers/build-outcome-groups'
import { buildPageFinding } from '~/charts/dossiers/build-page-finding'
import type { ChartContext } from '~/charts/dossiers/chart-context'
import type { LoadedDossiers } from '~/data/dossiers/load-dossiers'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import type { RowSort } from '~/domain/cube/select-rows'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { countSentence } from './count-sentence'
import { DossierCharts } from './DossierCharts'
import { DossierList } from './DossierList'
import styles from './Dossiers.module.css'
import { listAddress } from './dossier-url'
import { FilterControls } from './FilterControls'
import { FilterStrip } from './FilterStrip'
import { dossiersMessages } from './messages'
import type { DossierViewState } from './use-dossier-view'
import { useJumpToList } from './use-jump-to-list'

export interface DossiersScreenProps {
  dossiers: LoadedDossiers
  state: DossierViewState
  /** "khối phố", "tổ dân phố": the round's own word. */
  neighbourhoodLabel: string | null
  /** A button for notes on what the list counts. */
  notes: ReactNode
}

export function DossiersScreen({ dossiers, state, neighbourhoodLabel, notes }: DossiersScreenProps) {
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const { view, filter, select, change, brush, preview } = state
  const { list, jump } = useJumpToList()
  const finding = useMemo(() => buildPageFinding(dossiers, language), [dossiers, language])
  const sentence = useMemo(() => countSentence(dossiers, filter, language), [dossiers, filter, language])
  const latestView = useRef(view)
  latestView.current = view
  const hrefOf = useCallback((patch: Partial<DossierFilter>) => listAddress(latestView.current, patch), [])
  const context = useMemo(
    (): ChartContext => ({
      store: dossiers,
      filter,
      language,
      file: dossiers.file,
      provenance: dossiers.provenance,
      hrefOf,
    }),
    [dossiers, filter, language, hrefOf],
  )
  const read = useCallback((reading: OutcomeReading) => change({ reading }), [change])
  const group = useCallback((grouping: Grouping) => change({ grouping }, 'replace'), [change])
  const sort = useCallback((by: RowSort) => change({ sort: by }, 'replace'), [change])
  // Said when the address has it, not for every step of a drag.
  const said = useRef(view.filter)
  useEffect(() => {
    if (said.current === view.filter) return
    said.current = view.filter
    announce(countSentence(dossiers, view.filter, language).text)
  }, [announce, dossiers, language, view.filter])

  if (dossiers.columns.length === 0) {
    return (
      <>
        <PageHead title={text.title} />
        <EmptyMessage what={text.emptyList}>
          <ListNotes dossiers={dossiers} />
        </EmptyMessage>
      </>
    )
  }
  return (
    <>
      <PageHead title={finding} />
      <FilterStrip dossiers={dossiers} filter={filter} sentence={sentence.text} onSelect={select} onJump={jump} />
      <FilterControls
        dossiers={dossiers}
        filter={filter}
        reading={view.reading}
        neighbourhoodLabel={neighbourhoodLabel}
        onSelect={select}
        onRead={read}
      />
      <ListNotes dossiers={dossiers} />
      <DossierCharts
        context={context}
        grouping={view.grouping}
        neighbourhoodLabel={neighbourhoodLabel}
        onGroup={group}
        onSelect={select}
        onBrush={brush}
        onPreview={preview}
      />
      <div className={styles.noteSlot}>{notes}</div>
      <DossierList
        ref={list}
        dossiers={dossiers}
        // That of the address: a drag moves the drawings, the list follows when it ends.
        filter={view.filter}
        sort={view.sort}
        neighbourhoodLabel={neighbourhoodLabel}
        onSort={sort}
      />
    </>
  )
}

/** What the list leaves out, and why; nothing where it is whole. */
function ListNotes({ dossiers }: { dossiers: LoadedDossiers }) {
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const { setAside, failed, columns } = dossiers
  const notes = [
    ...(failed.length > 0 ? [text.noProcedures] : []),
    ...(setAside > 0 ? [text.setAside(formatNumber(setAside, language))] : []),
    ...(columns.excluded > 0 ? [text.excluded(formatNumber(columns.excluded, language))] : []),
    ...(columns.outsidePeriod > 0 ? [text.outside(formatNumber(columns.outsidePeriod, language))] : []),
  ]
  if (notes.length === 0) return null
  return (
    <ul aria-label={text.notes} className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
