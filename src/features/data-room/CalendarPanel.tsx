import { calendarWarnings } from '~/domain/deadlines/calendar-warnings'
import { calendarMessages } from '~/domain/deadlines/messages'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { RoundInfo } from '~/domain/round/round'
import { formatDate } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Sign } from '~/ui/sign/Sign'
import { DataTable } from '~/ui/table/DataTable'
import { buildCalendarTable } from './build-calendar-table'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'

/** The lists that time limits are counted by, and whether this round leans on one that is not confirmed. */
export function CalendarPanel({ info: { period, asOf, calendar: ownDays } }: { info: RoundInfo }) {
  const { calendar: text } = useMessages(dataRoomMessages)
  const known = useMessages(calendarMessages)
  const language = useLanguage()
  const warnings = calendarWarnings({ from: period.from, to: asOf > period.to ? asOf : period.to }, vietnamCalendar)
  const years = vietnamCalendar.years.map(({ year }) => year).join(', ')
  const unconfirmed = vietnamCalendar.years
    .filter(({ confirmed }) => !confirmed)
    .map(({ year }) => year)
    .join(', ')
  const title = unconfirmed === '' ? text.title(years) : text.titleUnconfirmed(years, unconfirmed)
  return (
    <Panel title={title} subtitle={warnings.length === 0 ? text.fine : undefined}>
      {warnings.map(({ code, year }) => (
        <p key={year} className={styles.warning}>
          <Sign kind="undecided" label="" />
          {known.warnings[code](year)}
        </p>
      ))}
      <DataTable model={buildCalendarTable(vietnamCalendar, language)} captionHidden className={styles.calendar} />
      {ownDays !== undefined && (
        <ul className={styles.ownDays} aria-label={text.ownDays}>
          {(['daysOff', 'saturdaysWorked'] as const).flatMap((kind) =>
            ownDays[kind].map(({ date, note }) => (
              <li key={`${kind} ${date}`}>
                {text.ownDay(text[kind === 'daysOff' ? 'extraDayOff' : 'extraSaturday'], formatDate(date, language))}
                {note !== '' && `: ${note}`}
              </li>
            )),
          )}
        </ul>
      )}
    </Panel>
  )
}
