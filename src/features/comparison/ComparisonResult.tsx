import { type ReactNode, useMemo } from 'react'
import { buildRatesModel, type ComparisonMode } from '~/charts/comparison/build-rates-model'
import { RatesFigure } from '~/charts/comparison/RatesFigure'
import { type ComparableRound, compareRounds } from '~/domain/comparison/compare-rounds'
import { type LineOrder, orderLines } from '~/domain/comparison/order-lines'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { RateConventionId } from '~/domain/reported/rates'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { PageHead } from '~/ui/page/PageHead'
import { Panel } from '~/ui/panel/Panel'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { DataTable } from '~/ui/table/DataTable'
import { ApartList } from './ApartList'
import { buildNotes } from './build-notes'
import styles from './Comparison.module.css'
import { comparisonMessages } from './messages'
import type { UnreadRound } from './use-compared-rounds'

interface ComparisonResultProps {
  rounds: readonly ComparableRound[]
  unread: readonly UnreadRound[]
  /** Rounds of the same wards that are not shown. */
  earlier: number
  convention: RateConventionId
  mode: ComparisonMode
  order: LineOrder
  controls: ReactNode
}

/** What can be compared, drawn and as a table; what has to be borne in mind; what could not be compared, and why. */
export function ComparisonResult(props: ComparisonResultProps) {
  const { rounds, unread, earlier, convention, mode, order, controls } = props
  const messages = useMessages(comparisonMessages)
  const language = useLanguage()
  const { lines, apart } = useMemo(() => compareRounds(rounds, convention, vietnamCalendar), [rounds, convention])
  const ordered = useMemo(() => (mode === 'wards' ? orderLines(lines, order) : lines), [lines, mode, order])
  const model = useMemo(
    () => buildRatesModel({ lines: ordered, mode, convention, language }),
    [ordered, mode, convention, language],
  )
  const [only] = lines
  const count = formatNumber(lines.length, language)
  const titleOf = (ward: string) =>
    lines.length === 1
      ? messages.title.only(ward)
      : mode === 'wards'
        ? messages.title.wards(count, apart.length + unread.length)
        : messages.title.time(ward, count)
  const title = only === undefined ? messages.title.none : titleOf(only.round.unitShort)
  const notes = buildNotes({ lines }, vietnamCalendar, earlier, language)
  return (
    <>
      <PageHead title={title} />
      {controls}
      <div className={styles.body}>
        {lines.length < 2 && (
          <EmptyMessage what={mode === 'time' ? messages.oneRound : messages.add}>
            <RoomLink to="/du-lieu">{messages.toData}</RoomLink>
          </EmptyMessage>
        )}
        {lines.length > 0 && <RatesFigure model={model} />}
        {lines.length > 0 && (
          <Panel title={messages.table} subtitle={messages.tableSub}>
            <DataTable key={`${mode}-${order}-${convention}`} model={model.table} captionHidden sortable />
          </Panel>
        )}
        {notes.length > 0 && (
          <Panel title={messages.notes}>
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Panel>
        )}
        <ApartList apart={apart} unread={unread} />
      </div>
    </>
  )
}
