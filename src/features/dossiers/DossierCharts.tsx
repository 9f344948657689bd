import { useCallback, useMemo } from 'react'
import { ageingPick, buildAgeing } from '~/charts/dossiers/build-ageing'
import { type ApologyKey, apologyValues, buildApologies } from '~/charts/dossiers/build-apologies'
import { buildCauses, NO_CAUSE, type Supported } from '~/charts/dossiers/build-causes'
import { buildFieldWeeks } from '~/charts/dossiers/build-field-weeks'
import { buildLateDays, lateOutcomes } from '~/charts/dossiers/build-late-days'
import {
  buildOutcomeGroups,
  type Grouping,
  groupings,
  groupPatch,
  groupsIn,
  UNKNOWN_GROUP,
} from '~/charts/dossiers/build-outcome-groups'
import { buildProcessing } from '~/charts/dossiers/build-processing'
import { buildTrend } from '~/charts/dossiers/build-trend'
import { type ChartContext, figureKind } from '~/charts/dossiers/chart-context'
import { FieldWeeksFigure } from '~/charts/dossiers/FieldWeeksFigure'
import { MarksFigure } from '~/charts/dossiers/MarksFigure'
import type { MatrixPatch } from '~/charts/dossiers/matrix-selection'
import { TrendFigure } from '~/charts/dossiers/TrendFigure'
import type { MarksModel, OnPick } from '~/charts/live/marks'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import type { Cause } from '~/domain/dossiers/dossier'
import type { Period } from '~/domain/shared/period'
import { useMessages } from '~/ui/i18n/language-context'
import { NotSupported } from '~/ui/state/NotSupported'
import styles from './Dossiers.module.css'
import { dossiersMessages } from './messages'
import { capitalise } from './neighbourhood-word'
import { useLatest } from './use-latest'

export interface DossierChartsProps {
  context: ChartContext
  grouping: Grouping
  neighbourhoodLabel: string | null
  onGroup: (grouping: Grouping) => void
  onSelect: (patch: Partial<DossierFilter>, how?: 'push' | 'replace') => void
  onBrush: (received: Period | null, how: 'click' | 'drag') => void
  onPreview: (patch: Partial<DossierFilter> | null) => void
}

/** Takes `value` away where it is the only one chosen, else chooses it alone. */
const only = <T,>(chosen: readonly T[], value: T): readonly T[] =>
  chosen.length === 1 && chosen[0] === value ? [] : [value]

/** The linked drawings: each counts under the filters of all others. */
export function DossierCharts({
  context,
  grouping,
  neighbourhoodLabel,
  onGroup,
  onSelect,
  onBrush,
  onPreview,
}: DossierChartsProps) {
  const { filter, provenance } = context
  const kind = figureKind(provenance)
  const { withoutDue, length } = context.store.columns
  const noDue = withoutDue === length
  const latest = useLatest(filter)
  const matrix = useMemo(() => buildFieldWeeks(context), [context])
  const late = useMemo(() => buildLateDays(context), [context])
  const causes = useMemo(() => buildCauses(context), [context])
  const trend = useTrend(context)
  const processing = useMemo(() => buildProcessing(context), [context])
  const groups = useMemo(() => buildOutcomeGroups(context, grouping), [context, grouping])
  const ageing = useMemo(() => buildAgeing(context), [context])
  const letters = useMemo(() => buildApologies(context), [context])

  const selectMatrix = useCallback((patch: MatrixPatch) => onSelect(patch), [onSelect])
  const pickLate = useCallback<OnPick>(
    (key) => {
      const lateBands = only(latest.current.lateBands, key === '' ? null : key)
      // Without this, "not known" would also bring those that are not late.
      onSelect({ lateBands, ...(latest.current.outcomes.length === 0 ? { outcomes: lateOutcomes } : {}) })
    },
    [onSelect, latest],
  )
  const pickCause = useCallback<OnPick>(
    (key) => {
      const cause = key === NO_CAUSE ? null : (key as Cause)
      const outcomes = latest.current.outcomes.length === 0 ? { outcomes: lateOutcomes } : {}
      onSelect({ causes: only(latest.current.causes, cause), ...outcomes })
    },
    [onSelect, latest],
  )
  const pickLetter = useCallback<OnPick>(
    (key) => {
      const outcomes = latest.current.outcomes.length === 0 ? { outcomes: lateOutcomes } : {}
      onSelect({ apologies: only(latest.current.apologies, apologyValues[key as ApologyKey]), ...outcomes })
    },
    [onSelect, latest],
  )
  const pickProcessing = useCallback<OnPick>(
    (key) => onSelect({ processingBands: only(latest.current.processingBands, key === '' ? null : key) }),
    [onSelect, latest],
  )
  const pickAge = useCallback<OnPick>(
    (key) => {
      const pick = ageingPick(key)
      const { ageBands, openKinds } = latest.current
      const again = ageBands.join() === pick.ageBands.join() && openKinds.join() === pick.openKinds.join()
      onSelect(again ? { ageBands: [], openKinds: [] } : pick)
    },
    [onSelect, latest],
  )
  const pickGroup = useCallback<OnPick>(
    (key) => {
      const value = key === UNKNOWN_GROUP ? null : key
      const chosen = groupsIn(grouping, latest.current)
      const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
      onSelect(groupPatch(grouping, next))
    },
    [onSelect, latest, grouping],
  )
  const endPreview = useCallback(() => onPreview(null), [onPreview])
  const brushing = useCallback((received: Period | null) => onPreview({ received }), [onPreview])
  return (
    <div className={`cols ${styles.charts}`}>
      <div className={`c8 ${styles.stack}`}>
        {noDue ? (
          <NoDueDates />
        ) : (
          <FieldWeeksFigure
            id="linh-vuc-theo-tuan"
            model={matrix}
            kind={kind}
            onSelect={selectMatrix}
            onPreview={onPreview}
          />
        )}
        <TrendFigure
          id="dien-bien"
          model={trend}
          kind={kind}
          selected={filter.received}
          onSelect={onBrush}
          onPreview={brushing}
          onCancel={endPreview}
        />
        <div className={styles.grouped}>
          <GroupChoice grouping={grouping} neighbourhoodLabel={neighbourhoodLabel} onGroup={onGroup} />
          <OrAbsent id="ket-qua" result={groups} kind={kind} onPick={pickGroup} />
        </div>
        <OrAbsent id="nguyen-nhan" result={causes} kind={kind} onPick={pickCause} />
      </div>
      <div className={`c4 ${styles.stack}`}>
        {!noDue && <MarksFigure id="so-ngay-tre" model={late} shape="columns" kind={kind} onPick={pickLate} />}
        {!noDue && (
          <MarksFigure id="ngay-lam-viec" model={processing} shape="columns" kind={kind} onPick={pickProcessing} />
        )}
        <MarksFigure id="tuoi-ho-so" model={ageing} shape="columns" kind={kind} onPick={pickAge} />
        <OrAbsent id="thu-xin-loi" result={letters} kind={kind} onPick={pickLetter} />
      </div>
    </div>
  )
}

/** The trend does not depend on the days selected: it is built again only when something else changes. */
function useTrend(context: ChartContext) {
  const { filter } = context
  const rest = JSON.stringify({ ...filter, received: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rest` stands for the filter without its days
  return useMemo(() => buildTrend(context), [context.store, context.language, context.hrefOf, rest])
}

/** In place of everything that says early, on time or late. */
function NoDueDates() {
  const text = useMessages(dossiersMessages)
  return (
    <NotSupported title={text.noDue} why={text.noDueWhy}>
      <p>{text.noDueAsk}</p>
    </NotSupported>
  )
}

interface OrAbsentProps {
  id: string
  result: Supported<MarksModel>
  kind: 'reported' | 'illustrative'
  onPick: OnPick
}

function OrAbsent({ id, result, kind, onPick }: OrAbsentProps) {
  if ('model' in result) return <MarksFigure id={id} model={result.model} shape="bars" kind={kind} onPick={onPick} />
  const { title, why, ask } = result.absent
  return (
    <NotSupported title={title} why={why}>
      {ask !== undefined && <p>{ask}</p>}
    </NotSupported>
  )
}

interface GroupChoiceProps {
  grouping: Grouping
  neighbourhoodLabel: string | null
  onGroup: (grouping: Grouping) => void
}

function GroupChoice({ grouping, neighbourhoodLabel, onGroup }: GroupChoiceProps) {
  const text = useMessages(dossiersMessages)
  const names: Readonly<Record<Grouping, string>> = {
    field: text.by.fields,
    procedure: text.by.procedures,
    channel: text.by.channels,
    neighbourhood: neighbourhoodLabel === null ? text.by.neighbourhoods : capitalise(neighbourhoodLabel),
  }
  return (
    <fieldset className={styles.groupings}>
      <legend>{text.groupBy}</legend>
      {groupings.map((one) => (
        <label key={one}>
          <input type="radio" name="nhom" checked={grouping === one} onChange={() => onGroup(one)} />
          {names[one]}
        </label>
      ))}
    </fieldset>
  )
}
