import type { FormRow, PublishedRate } from '~/domain/reported/form'

/** What the ward published (domain notes §1): column 6 was not reported, and 1.226 + 2 + 56 is not 1.281. */
export const anThangRow: FormRow = {
  receivedTotal: 1338,
  receivedOnline: 1262,
  receivedDirectAndPostal: 76,
  carriedOver: null,
  resolvedTotal: 1281,
  resolvedEarly: 1226,
  resolvedOnTime: 2,
  resolvedOverdue: 56,
  pendingTotal: 57,
  pendingInTime: 55,
  pendingOverdue: 2,
}

export const anThangRates: readonly PublishedRate[] = [
  { id: 'onTime', label: 'tỷ lệ giải quyết trước hạn và đúng hạn', percent: 95.89, decimals: 2 },
  { id: 'late', label: 'tỷ lệ trễ hạn', percent: 4.11, decimals: 2 },
]
