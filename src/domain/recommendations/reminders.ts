import type { Catalogue, Locale } from '../shared/locale'
import type { Reminder } from './ics'
import { isOpen, type Ledger } from './ledger'

/** So that there is a working day or two left to call. Unit: days. */
const ALARM_DAYS_BEFORE = 2

const words: Catalogue<{
  reply: (code: string, from: string) => string
  check: (code: string, from: string) => string
}> = {
  vi: {
    reply: (code, from) => `${code}: hạn trả lời của ${from}`,
    check: (code, from) => `${code}: kiểm tra lại với ${from}`,
  },
  en: {
    reply: (code, from) => `${code}: reply due from ${from}`,
    check: (code, from) => `${code}: next check with ${from}`,
  },
}

/** The days that people set on open recommendations: replies still awaited, and next checks. */
export function remindersOf(ledger: Ledger, locale: Locale): Reminder[] {
  return ledger
    .filter(({ status }) => isOpen(status))
    .flatMap(({ id, code, addressee, text, replyDueOn, repliedOn, replyDocument, nextCheckOn }) => {
      const shared = { description: text, alarmDaysBefore: ALARM_DAYS_BEFORE }
      const awaited = replyDueOn !== null && repliedOn === null && replyDocument === null
      return [
        ...(awaited
          ? [{ ...shared, uid: `${id}/reply@giamsat`, on: replyDueOn, title: words[locale].reply(code, addressee) }]
          : []),
        ...(nextCheckOn === null
          ? []
          : [{ ...shared, uid: `${id}/check@giamsat`, on: nextCheckOn, title: words[locale].check(code, addressee) }]),
      ]
    })
}
