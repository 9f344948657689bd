import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { workQueries } from '~/data/store/work-queries'
import { comparableUnder, latestOfEach, roundsOf, unitKey } from '~/domain/comparison/compare-rounds'
import { type RateConventionId, rateConventions } from '~/domain/reported/rates'
import { effectiveInfo } from '~/domain/round/round-in-force'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { useUrlState } from '~/ui/url/use-url-state'
import { ComparisonControls } from './ComparisonControls'
import { ComparisonResult } from './ComparisonResult'
import { comparisonCodec } from './comparison-url'
import { comparisonMessages } from './messages'
import { useComparedRounds } from './use-compared-rounds'

/** Wards beside each other, fairly: under one way of computing, worked out from the counts. */
export default function ComparisonPage() {
  const messages = useMessages(comparisonMessages)
  const language = useLanguage()
  const [state, setState] = useUrlState(comparisonCodec)
  const { rounds, unread, pending, all, stop } = useComparedRounds()
  const ownConvention = useOwnConvention()
  const convention = state.convention ?? ownConvention
  const units = useMemo(() => unitsOf(rounds), [rounds])
  const unit = units.find(({ key }) => key === state.unit)?.key ?? units[0]?.key ?? null
  const latest = useMemo(() => latestOfEach(rounds), [rounds])
  const compared = useMemo(
    () => (state.mode === 'wards' ? latest : unit === null ? [] : roundsOf(rounds, unit)),
    [state.mode, latest, rounds, unit],
  )
  const n = (value: number) => formatNumber(value, language)
  if (pending > 0) {
    return (
      <LoadingMessage
        what={messages.reading}
        howFar={messages.loading(n(all - pending), n(all))}
        fraction={all === 0 ? null : Math.max(0, all - pending) / all}
        onStop={stop}
        height={600}
      />
    )
  }
  const fits = (id: RateConventionId) => messages.fits(n(comparableUnder(compared, id)), n(compared.length))
  return (
    <ComparisonResult
      rounds={compared}
      unread={unread}
      earlier={state.mode === 'wards' ? rounds.length - latest.length : 0}
      convention={convention}
      mode={state.mode}
      order={state.order}
      controls={
        <ComparisonControls
          state={state}
          convention={convention}
          fits={Object.fromEntries(rateConventions.map(({ id }) => [id, fits(id)])) as Record<RateConventionId, string>}
          units={units}
          unit={unit}
          onChange={setState}
        />
      }
    />
  )
}

/** The convention in force for the open round, so that the page begins as the other rooms compute. */
function useOwnConvention(): RateConventionId {
  const info = useQuery(roundQueries.descriptor(useRoundAddress())).data?.info
  const work = useQuery({ ...workQueries.one(info?.id ?? ''), enabled: info !== undefined })
  return info === undefined ? 'qd766' : effectiveInfo(info, work.data?.history.present).convention
}

const collator = new Intl.Collator('vi', { numeric: true })

/** The wards, those with several rounds first: of them there is something to see over time. */
function unitsOf(rounds: ReturnType<typeof useComparedRounds>['rounds']) {
  const units = new Map<string, { key: string; name: string; count: number }>()
  for (const { unit } of rounds) {
    const key = unitKey(unit)
    const known = units.get(key)
    units.set(key, { key, name: known?.name ?? unit, count: (known?.count ?? 0) + 1 })
  }
  return [...units.values()]
    .sort((a, b) => Number(b.count > 1) - Number(a.count > 1) || collator.compare(a.name, b.name))
    .map(({ key, name, count }) => ({ key, name: `${name} (${count})` }))
}
