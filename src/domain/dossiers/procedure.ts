/** An administrative procedure (thủ tục hành chính) with its time limit. */
export interface Procedure {
  readonly code: string
  readonly name: string
  readonly field: string
  /** 0 = the same day (next working day if received after 15:00). Unit: working days; null where not known. */
  readonly limitWorkingDays: number | null
  /** Where the limit was read; null where it was not said. */
  readonly limitSource: string | null
}
