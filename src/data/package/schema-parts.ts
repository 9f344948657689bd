import * as v from 'valibot'
import { type IsoDate, type IsoDateTime, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import { provenances } from '~/domain/shared/provenance'
import { BadShape, type Shape } from '../round/check-shape'

/** Longest text of one slot of the work. Unit: characters. */
const LONGEST = 1_000_000
/** Longest list in it. */
const MOST = 20_000

export const text = v.pipe(v.string(), v.maxLength(LONGEST))
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const finite = v.pipe(v.number(), v.finite())
export const date = v.custom<IsoDate>((input) => typeof input === 'string' && parseIsoDate(input) !== null)
export const moment = v.custom<IsoDateTime>((input) => typeof input === 'string' && parseIsoDateTime(input) !== null)
export const provenance = v.picklist(provenances)
export const listOf = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(MOST))

/** A check of what is read before the first figure, as a schema: there is one shape of a thing, wherever it is met. */
export const shaped = <T>(shape: Shape<T>): v.GenericSchema<unknown, T> =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return shape(dataset.value, '')
      } catch (error) {
        if (!(error instanceof BadShape)) throw error
        addIssue({ message: error.message })
        return NEVER
      }
    }),
  )
