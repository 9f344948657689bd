import { formatISO } from 'date-fns'
import type { IsoDate, IsoDateTime } from '~/domain/shared/iso-date'

/** Today by the wall clock of this computer. The only two readers of the clock are in this file. */
export const today = (): IsoDate => formatISO(new Date(), { representation: 'date' }) as IsoDate

/** Now by the wall clock of this computer, to the second, without an offset. */
export const now = (): IsoDateTime => formatISO(new Date()).slice(0, 19) as IsoDateTime
