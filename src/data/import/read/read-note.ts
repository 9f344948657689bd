/** Facts worth knowing about how a file was opened, each under a short key. */
export interface NoteFacts {
  /** Encoding of a text file, or of the letters in a workbook typed with an old font. */
  readonly encoding?: string | null
  /** "tab", "space" or the sign itself. */
  readonly separator?: string | null
  /** How many places could not be decoded. */
  readonly damaged?: string | null
  /** What the file is, where its name says something else: "html". */
  readonly really?: string | null
}

/** The note of a RawFile: "encoding=tcvn3 separator=;", null where there is nothing to say. `describeReadNote` makes sentences of it. */
export function joinNote(facts: NoteFacts): string | null {
  const parts = Object.entries(facts).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [`${key}=${value}`],
  )
  return parts.length === 0 ? null : parts.join(' ')
}

export function splitNote(note: string): NoteFacts {
  return Object.fromEntries(
    note.split(' ').map((part) => {
      const at = part.indexOf('=')
      return [part.slice(0, at), part.slice(at + 1)]
    }),
  )
}
