import type { Catalogue } from '../shared/locale'
import type { CalendarWarning } from './calendar-warnings'
import type { CalendarNote, CalendarSource } from './work-calendar'

interface CalendarMessages {
  readonly name: string
  readonly sources: Readonly<Record<CalendarSource, string>>
  readonly notes: Readonly<Record<CalendarNote, string>>
  readonly warnings: Readonly<Record<CalendarWarning['code'], (year: number) => string>>
  readonly confirmed: string
  readonly unconfirmed: string
}

export const calendarMessages: Catalogue<CalendarMessages> = {
  vi: {
    name: 'Lịch làm việc của Giám Sát',
    sources: { compiled: 'Danh sách ngày nghỉ, ngày làm bù do Giám Sát lập theo từng năm' },
    notes: {
      unconfirmed2026:
        'Ngày làm bù 10/01/2026 mới có ở nguồn chưa đủ thẩm quyền; cần đối chiếu với thông báo chính thức.',
    },
    warnings: {
      notListed: (year) => `Chưa có danh sách ngày nghỉ năm ${year}: không tính được ngày làm việc của năm này.`,
      unconfirmed: (year) => `Danh sách ngày nghỉ năm ${year} chưa được xác nhận: số ngày làm việc có thể lệch.`,
    },
    confirmed: 'Đã xác nhận',
    unconfirmed: 'Chưa xác nhận',
  },
  en: {
    name: 'Giám Sát work calendar',
    sources: { compiled: 'Days off and worked Saturdays, listed year by year by Giám Sát' },
    notes: {
      unconfirmed2026:
        'The worked Saturday 10 Jan 2026 is known only from a source of low authority; check it against the official notice.',
    },
    warnings: {
      notListed: (year) => `There is no list of days off for ${year}: its working days cannot be counted.`,
      unconfirmed: (year) => `The list of days off for ${year} is not confirmed: working days may differ.`,
    },
    confirmed: 'Confirmed',
    unconfirmed: 'Not confirmed',
  },
}
