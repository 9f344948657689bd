import { ageBands, type Band } from '../cube/bands'

/**
 * From where on a figure is worth a sentence. Choices of this product, not of any rule of law: the delegation drops a
 * finding that says too much.
 */

/** Pending dossiers are "about to turn late" where they fall due so soon after the as-of date. Unit: working days. */
export const DUE_SOON_WORKING_DAYS = 3

/** Paused dossiers are waiting long from this age on; the start of an age band, so that the list can show them. */
export const PAUSED_LONG_FROM_DAYS = 31
export const pausedLongBands: readonly Band[] = ageBands.filter(({ from }) => from >= PAUSED_LONG_FROM_DAYS)

/** Fields are named until they hold this share of the late dossiers. Unit: per cent. */
export const LATE_FIELDS_SHARE = 75

/** Weeks are named where so few of them in a row hold at least this share of the late dossiers. Unit: per cent. */
export const LATE_WEEKS_SHARE = 50
export const LATE_WEEKS_AT_MOST = 3

/** Subjects of one rule (fields, items, neighbourhoods) that get a sentence of their own. */
export const MOST_SUBJECTS = 5
