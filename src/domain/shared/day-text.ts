const ZERO = 48

const digit = (text: string, at: number): number => text.charCodeAt(at) - ZERO

/**
 * Days from 1970-01-01 to a date of the calendar, in the arithmetic of whole years and 400-year turns: no object, for lists
 * of a million. Equal to `dayNumber`.
 */
function dayOfCivil(year: number, month: number, day: number): number {
  // years begin in March here, so that the leap day is their last
  const shifted = month <= 2 ? year - 1 : year
  const turn = Math.floor(shifted / 400)
  const yearOfTurn = shifted - turn * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfTurn = yearOfTurn * 365 + Math.floor(yearOfTurn / 4) - Math.floor(yearOfTurn / 100) + dayOfYear
  return turn * 146_097 + dayOfTurn - 719_468
}

/** `dayNumber` of the date that a moment begins with, read letter by letter. */
export const dayOfMoment = (moment: string): number =>
  dayOfCivil(
    digit(moment, 0) * 1000 + digit(moment, 1) * 100 + digit(moment, 2) * 10 + digit(moment, 3),
    digit(moment, 5) * 10 + digit(moment, 6),
    digit(moment, 8) * 10 + digit(moment, 9),
  )

/** Seconds since midnight of an IsoDateTime; −1 where the moment is a date alone. */
export function secondOfMoment(moment: string): number {
  if (moment.length === 10) return -1
  const minutes = (digit(moment, 11) * 10 + digit(moment, 12)) * 60 + digit(moment, 14) * 10 + digit(moment, 15)
  return minutes * 60 + (moment.length > 16 ? digit(moment, 17) * 10 + digit(moment, 18) : 0)
}
