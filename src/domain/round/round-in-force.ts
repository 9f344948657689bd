import type { FormRow } from '../reported/form'
import type { RoundInfo } from './round'
import type { RoundWork } from './round-work'

/** The published row with every confirmed cell in place. Cells nobody confirmed stay as published. */
export const confirmedRow = (published: FormRow, work: Pick<RoundWork, 'confirmations'>): FormRow => ({
  ...published,
  ...Object.fromEntries(work.confirmations.map(({ cell, confirmed }) => [cell, confirmed])),
})

/**
 * What is known of the round, with the rate convention in force: the one that the delegation chose, else the package's.
 * Whatever shows or compares a rate takes its convention from here. `work` is undefined until it is read.
 */
export const effectiveInfo = (info: RoundInfo, work: Pick<RoundWork, 'convention'> | undefined): RoundInfo =>
  work?.convention == null ? info : { ...info, convention: work.convention }
