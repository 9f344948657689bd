/**
 * The words of a rule. Marks: `{name}` a figure or a name, `{name:one|many}` a word by the value of a figure. In every
 * text stand `{unit}`, `{unitShort}`, `{centre}`, `{label}` (the ward's word for a neighbourhood) `{period}`,
 * `{from}` and `{to}` (its ends).
 */
export interface FindingText {
  readonly sentence: string
  /** From the fullest to the shortest: the first of at most 80 characters is taken. */
  readonly titles: readonly [string, ...string[]]
  /** What may be asked; null where nothing is. */
  readonly ask: string | null
  /** The same without figures and names, for when these are illustrative; null: then nothing is asked. */
  readonly askPlain: string | null
}
