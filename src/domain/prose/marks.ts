/** What happened to the dossiers. 'other' is an act that the form has no cell for. */
export type Act =
  | 'receive'
  | 'receiveNew'
  | 'resolve'
  | 'receiveAndResolve'
  | 'pending'
  /** "còn lại": pending where nothing else is said of them. */
  | 'rest'
  | 'carried'
  | 'backlog'
  | 'onlinePart'
  | 'returned'
  | 'withdrawn'
  | 'returnedOrWithdrawn'
  | 'cancelled'
  | 'due'
  | 'other'
export type Time = 'early' | 'onTime' | 'earlyOrOnTime' | 'overdue' | 'inTime' | 'notDue'
export type Channel = 'online' | 'direct' | 'postal'
/** Words that say how figures belong together. */
export type Cue =
  | 'total'
  | 'inPeriod'
  | 'remain'
  | 'nested'
  | 'rateWord'
  | 'reach'
  | 'rise'
  | 'copula'
  | 'none'
  | 'respectively'
  | 'and'
  | 'compare'
  | 'about'
  | 'average'
  | 'foreign'
  /** Two marks in one wording: resolved, and late. */
  | 'resolvedLate'
  /** Pending, and in time. */
  | 'stillInTime'
  | 'noise'

export type MarkName = Act | Time | Channel | Cue

export const acts: ReadonlySet<MarkName> = new Set<MarkName>([
  'receive',
  'receiveNew',
  'resolve',
  'receiveAndResolve',
  'pending',
  'rest',
  'carried',
  'backlog',
  'onlinePart',
  'returned',
  'withdrawn',
  'returnedOrWithdrawn',
  'cancelled',
  'due',
  'other',
])
export const times: ReadonlySet<MarkName> = new Set<MarkName>([
  'early',
  'onTime',
  'earlyOrOnTime',
  'overdue',
  'inTime',
  'notDue',
])
export const channels: ReadonlySet<MarkName> = new Set<MarkName>(['online', 'direct', 'postal'])
