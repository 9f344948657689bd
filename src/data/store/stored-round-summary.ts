import type { PackageDescriptor } from '~/domain/round/package-descriptor'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { StoredRound } from './database'

/** The line of a round in the list of rounds kept here. */
export const summaryOf = (
  id: string,
  { giamsat, resources }: PackageDescriptor,
  known: StoredRound | undefined,
  changedAt: IsoDateTime,
): StoredRound => ({
  id,
  title: giamsat.title,
  unit: giamsat.unit,
  period: giamsat.period,
  files: resources.length,
  createdAt: known?.createdAt ?? changedAt,
  changedAt,
})
