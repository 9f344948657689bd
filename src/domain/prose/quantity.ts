/**
 * What is counted. 'dossier': "hồ sơ" stands there. 'case': "trường hợp". 'bare': nothing does. 'handled': something
 * else that is received and handled (petitions, tasks). 'foreign': anything else. 'percent': a percentage.
 */
export type Noun = 'dossier' | 'case' | 'bare' | 'handled' | 'foreign' | 'percent'

export interface Quantity {
  readonly value: number
  readonly second: number | null
  readonly decimals: number
  readonly rounded: boolean
  readonly doubtful: boolean
  /** "không có hồ sơ nào". */
  readonly inWords: boolean
  readonly noun: Noun
  /** "48 hồ sơ khai tử": dossiers of one kind, perhaps not those of the whole report. */
  readonly ofKind: boolean
  /** "340 hồ sơ vay vốn": dossiers, but of no administrative procedure. */
  readonly otherDossiers: boolean
  /** Told a second time under another name: "… hồ sơ tiếp nhận đều được giải quyết". */
  readonly again: boolean
  /** Place in the normalised text; `secondStart`: where the denominator of a pair begins. */
  readonly start: number
  readonly end: number
  readonly secondStart: number | null
}
