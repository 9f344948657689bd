import * as v from 'valibot'
import { type IsoDate, type IsoDateTime, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'

/** Longest text of one slot of the work. Unit: characters. */
const LONGEST = 1_000_000
/** Longest list in it. */
const MOST = 20_000

export const text = v.pipe(v.string(), v.maxLength(LONGEST))
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const finite = v.pipe(v.number(), v.finite())
export const date = v.custom<IsoDate>((input) => typeof input === 'string' && parseIsoDate(input) !== null)
export const moment = v.custom<IsoDateTime>((input) => typeof input === 'string' && parseIsoDateTime(input) !== null)
export const listOf = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(MOST))
