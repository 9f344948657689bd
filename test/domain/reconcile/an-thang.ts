import type { PrintedRate, ReportedCells } from '~/domain/reconcile/cells'

/** The published cells and percentages (domain notes §3). Column 6 was not reported. */
export const anThangCells = {
  receivedTotal: 1338,
  receivedOnline: 1262,
  receivedDirectAndPostal: 76,
  resolvedTotal: 1281,
  resolvedEarly: 1226,
  resolvedOnTime: 2,
  resolvedOverdue: 56,
  pendingTotal: 57,
  pendingInTime: 55,
  pendingOverdue: 2,
} as const satisfies ReportedCells

export const anThangRates: readonly PrintedRate[] = [{ percent: 95.89 }, { percent: 4.11 }]
