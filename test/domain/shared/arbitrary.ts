import fc from 'fast-check'
import { dayNumber, fromDayNumber, type IsoDate, type IsoDateTime, isoDate } from '~/domain/shared/iso-date'

/** Dates between two days, both included. */
export const dateBetween = (from: string, to: string): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: dayNumber(isoDate(from)), max: dayNumber(isoDate(to)) }).map(fromDayNumber)

/** Any date the product can write. */
export const anyDate = dateBetween('1000-01-01', '9999-12-31')

const two = (value: number) => String(value).padStart(2, '0')

/** A date, or a date with a time to the minute or to the second. */
export const momentOn = (dates: fc.Arbitrary<IsoDate>): fc.Arbitrary<IsoDate | IsoDateTime> =>
  fc
    .tuple(dates, fc.integer({ min: 0, max: 86_399 }), fc.constantFrom('date', 'minute', 'second'))
    .map(([date, second, form]) => {
      if (form === 'date') return date
      const minute = `${date}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`
      return (form === 'minute' ? minute : `${minute}:${two(second % 60)}`) as IsoDateTime
    })
