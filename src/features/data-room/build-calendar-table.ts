import { calendarMessages } from '~/domain/deadlines/messages'
import type { CalendarDay, WorkCalendar } from '~/domain/deadlines/work-calendar'
import { formatDayMonth } from '~/domain/shared/format'
import { nextDay } from '~/domain/shared/iso-date'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { dataRoomMessages } from './messages'

/** The lists that working days are counted by, one row a year. */
export function buildCalendarTable({ years }: WorkCalendar, language: Language): TableModel {
  const { calendar: text } = dataRoomMessages[language]
  const known = calendarMessages[language]
  return {
    caption: known.name,
    columns: [
      { key: 'year', title: text.year, kind: 'text' },
      { key: 'daysOff', title: text.daysOff, kind: 'text' },
      { key: 'saturdays', title: text.saturdays, kind: 'text' },
      { key: 'source', title: text.source, kind: 'text' },
      { key: 'state', title: text.state, kind: 'text' },
    ],
    rows: years.map(({ year, daysOff, saturdaysWorked, source, confirmed, note }) => ({
      key: String(year),
      cells: [
        { text: String(year) },
        { text: listDays(daysOff, language) },
        { text: listDays(saturdaysWorked, language) },
        { text: known.sources[source] },
        {
          text: confirmed ? known.confirmed : [known.unconfirmed, note && known.notes[note]].filter(Boolean).join('. '),
        },
      ],
    })),
  }
}

/** Days that follow each other as a span: "01/01, 27/01–31/01, 07/4". */
function listDays(days: readonly CalendarDay[], language: Language): string {
  const { calendar: text } = dataRoomMessages[language]
  if (days.length === 0) return text.none
  const spans: { from: CalendarDay; to: CalendarDay }[] = []
  for (const day of days) {
    const last = spans.at(-1)
    if (last && nextDay(last.to.date) === day.date && last.to.confirmed === day.confirmed) last.to = day
    else spans.push({ from: day, to: day })
  }
  return spans
    .map(({ from, to }) => {
      const first = formatDayMonth(from.date, language)
      const words = from === to ? first : text.range(first, formatDayMonth(to.date, language))
      return from.confirmed ? words : text.unconfirmedDay(words)
    })
    .join(language === 'vi' ? '; ' : ', ')
}
