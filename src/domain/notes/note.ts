import type { IsoDate } from '../shared/iso-date'

/** A remark on one figure, and who looked it over. The figure is named by its id, so it may stand anywhere. */
export interface Note {
  readonly id: string
  /** "reported/resolvedOverdue" */
  readonly figureId: string
  readonly text: string
  /** Why the figure is as it is, as somebody said; null where nobody did. */
  readonly cause: string | null
  /** Who checked the figure, by role: "Thư ký đoàn"; null: not checked yet. */
  readonly reviewedBy: string | null
  readonly reviewedOn: IsoDate | null
}
