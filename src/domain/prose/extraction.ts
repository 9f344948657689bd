import type { IsoDate } from '../shared/iso-date'

/** Names of the dossier figures that prose reports. Unit of all: dossiers, whole numbers. */
const figureKeys = [
  'receivedTotal',
  'receivedInPeriod',
  'receivedOnline',
  'receivedDirect',
  'receivedPostal',
  'receivedDirectAndPostal',
  'carriedOver',
  'resolvedTotal',
  'resolvedEarly',
  'resolvedOnTime',
  'resolvedEarlyOrOnTime',
  'resolvedOverdue',
  'pendingTotal',
  'pendingInTime',
  'pendingOverdue',
  'dueInPeriod',
  'overdueTotal',
  'returned',
  'returnedOrWithdrawn',
  'cancelled',
] as const

export type FigureKey = (typeof figureKeys)[number]

/** 'sure': the sentence names the figure without doubt. 'ask': a person has to look before it is used. */
export type Confidence = 'sure' | 'ask'

/** How a figure was read, as a code; `proseMessages.rules` has the sentence for people. */
export type ReadingRule =
  | 'namedBefore'
  | 'namedAfter'
  | 'namedBothSides'
  | 'inGroupOf'
  | 'pair'
  | 'listInOrder'
  | 'noneInWords'
  | 'topic'
  | 'sameAsBefore'
  | 'partsIncludePending'
  | 'partsIncludeReceived'
  | 'sumsDecide'
  | 'saidOfAll'
  | 'doubtfulNumber'
  | 'doubtfulSubject'
  | 'doubtfulName'
  | 'comparison'
  | 'secondOfItsName'
  | 'largerThanWhole'

/** A place in the text as given. Unit: UTF-16 code units, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface FoundFigure extends Span {
  readonly value: number
  /** The text says "hơn", "gần", "khoảng": the true value is near. */
  readonly rounded: boolean
  readonly confidence: Confidence
  readonly rule: ReadingRule
}

/** A percentage in the words of the text. Unit: per cent. `decimals` = digits printed after the comma. */
export interface FoundRate extends Span {
  readonly label: string
  readonly percent: number
  readonly decimals: number
  readonly confidence: Confidence
}

/** The figures of one unit in one period. A figure that the text does not give is absent, never 0. */
export interface FoundRow {
  /** As the text calls the unit; '' where it names none. */
  readonly scope: string
  readonly periodFrom?: IsoDate
  readonly periodTo?: IsoDate
  readonly figures: Readonly<Partial<Record<FigureKey, FoundFigure>>>
  readonly rates: readonly FoundRate[]
}

/** Equipment: `quantity` null where the text gives none, or gives it in words (then `quantityText`). */
export interface FoundItem extends Span {
  readonly name: string
  readonly quantity: number | null
  readonly unit: string | null
  readonly quantityText: string | null
  readonly kind: 'available' | 'required' | 'needed'
  readonly confidence: Confidence
}

export interface FoundForce extends Span {
  readonly name: string
  readonly people: number | null
  readonly teams: number | null
  readonly confidence: Confidence
}

export interface FoundTraining extends Span {
  readonly name: string
  readonly sessions: number | null
  readonly people: number | null
  readonly confidence: Confidence
}

export interface Extraction {
  readonly rows: readonly FoundRow[]
  readonly items: readonly FoundItem[]
  readonly forces: readonly FoundForce[]
  readonly training: readonly FoundTraining[]
}
