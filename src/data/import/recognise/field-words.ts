/** What the values of a field are, and so how its column is read. */
export type FieldType =
  | 'text'
  | 'freeText'
  | 'code'
  | 'procedureCode'
  | 'count'
  | 'quantity'
  | 'date'
  | 'status'
  | 'channel'
  | 'yesNo'
  | 'cause'
  /** Known, and not imported: ordinal numbers, percentages. */
  | 'skip'

export interface FieldWords {
  readonly field: string
  readonly type: FieldType
  /** Share in the score of a kind. */
  readonly weight: number
  /** Folded headings that mean the field wherever they stand in a heading. */
  readonly within: readonly string[]
  /** Folded headings that mean it only when they are all that is said: short or general words. */
  readonly exactly?: readonly string[]
  /** Headings that stand for the field only for want of a better one: read, and asked about. */
  readonly assumed?: readonly string[]
}

export const ordinal: FieldWords = {
  field: 'ordinal',
  type: 'skip',
  weight: 0,
  within: [],
  exactly: ['stt', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no', 'tt so', 'st t'],
}

export const neighbourhood: FieldWords = {
  field: 'neighbourhood',
  type: 'text',
  weight: 1,
  within: ['ten khoi pho', 'ten to dan pho', 'ten thon'],
  exactly: [
    'khoi pho',
    'to dan pho',
    'thon',
    'ap',
    'khu pho',
    'to dan pho thon',
    'thon to dan pho',
    'thon khoi pho',
    'khoi pho thon',
    'to',
    'khu dan cu',
    'dia ban',
    'don vi khoi pho',
    'dia ban khoi pho',
    'khoi pho to dan pho',
    'thuoc khoi pho',
    'ten don vi',
    'don vi',
  ],
}

export const note: FieldWords = {
  field: 'note',
  type: 'freeText',
  weight: 0.2,
  within: ['ghi chu'],
  exactly: ['chu thich'],
}
