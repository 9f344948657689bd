import { calendarWarnings } from '../../deadlines/calendar-warnings'
import { calendarMessages } from '../../deadlines/messages'
import { checkPeriod } from '../../reconcile/period-rules'
import { formatDate, formatPeriod } from '../../shared/format'
import { addDays } from '../../shared/iso-date'
import type { Finding } from '../finding'
import { makeFinding, type RuleContext } from '../rule-context'
import { reportedTexts } from '../texts/reported'

/** Guards on the period: what it leaves out, and what it may not be compared with. */
export function periodFindings(context: RuleContext): Finding[] {
  const { input, locale } = context
  const { period } = input.info
  const texts = reportedTexts[locale]
  const shared = { to: '/doi-soat', sourceId: null, provenance: 'computed' } as const
  const failing = checkPeriod(period).filter(({ verdict }) => verdict === 'fail')
  const found: Finding[] = []
  const cut = failing.find(({ ruleId }) => ruleId === 'PERIOD-CUT-SHORT')
  if (cut !== undefined && cut.difference !== null) {
    const [first, last] = [addDays(period.to, 1), addDays(period.to, -cut.difference)]
    const day = locale === 'vi' ? 'ngày ' : ''
    const leftOut =
      first === last ? `${day}${formatDate(first, locale)}` : formatPeriod({ from: first, to: last }, locale)
    found.push(
      makeFinding(context, {
        ...shared,
        rule: 'period-cut-short',
        kind: 'question',
        severity: 'ask',
        text: texts['period-cut-short'],
        fields: { to: formatDate(period.to, locale), leftOut },
        ask: { addressee: 'centre', figureIds: [] },
      }),
    )
  }
  if (failing.some(({ ruleId }) => ruleId === 'PERIOD-USUAL')) {
    const text = texts['period-unusual']
    found.push(makeFinding(context, { ...shared, rule: 'period-unusual', kind: 'notice', severity: 'note', text }))
  }
  const warnings = calendarWarnings(period, input.calendar)
  if (warnings.length > 0) {
    const words = calendarMessages[locale].warnings
    found.push(
      makeFinding(context, {
        ...shared,
        rule: 'calendar-unconfirmed',
        kind: 'notice',
        severity: 'note',
        text: texts['calendar-unconfirmed'],
        fields: {
          warning: warnings.map(({ code, year }) => words[code](year)).join(' '),
          years: warnings.map(({ year }) => String(year)).join(', '),
        },
      }),
    )
  }
  return found
}
