import { dateOf, dayNumber, type IsoDateTime } from '../shared/iso-date'

const secondsOf = (moment: IsoDateTime): number => {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11).split(':').map(Number)
  return dayNumber(dateOf(moment)) * 86_400 + hours * 3600 + minutes * 60 + seconds
}

/**
 * How long the session has lasted, as a clock shows it; "0:00" where the start lies ahead.
 * @example elapsed('2025-10-13T08:00:00', '2025-10-13T09:05:07') //=> '1:05:07'
 */
export function elapsed(from: IsoDateTime, to: IsoDateTime): string {
  const total = Math.max(0, secondsOf(to) - secondsOf(from))
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours === 0 ? `${minutes}:${two(seconds)}` : `${hours}:${two(minutes)}:${two(seconds)}`
}
