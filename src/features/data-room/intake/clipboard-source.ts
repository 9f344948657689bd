import type { ImportSource } from '~/data/import/run-import'

/** What a clipboard or a drag holds, as far as it is used here. */
export interface PastedData {
  readonly files: readonly File[]
  readonly html: string
  readonly text: string
}

/** Reads what was pasted or dropped before the browser lets go of it. */
export const pastedData = (data: DataTransfer | null): PastedData => ({
  files: [...(data?.files ?? [])],
  html: data?.getData('text/html') ?? '',
  text: data?.getData('text/plain') ?? '',
})

export interface PasteNames {
  readonly table: string
  readonly text: string
}

/**
 * Files to open from what was pasted: the files themselves; a table as the spreadsheet put it there (HTML keeps merged
 * cells, text with tabs does not); else the text. Empty where there is nothing to read.
 */
export function sourcesOf({ files, html, text }: PastedData, names: PasteNames): readonly ImportSource[] {
  if (files.length > 0) return files
  const encode = (content: string) => new TextEncoder().encode(content)
  if (/<table[\s>]/i.test(html)) return [{ name: `${names.table}.html`, bytes: encode(html) }]
  if (text.trim() === '') return []
  return [{ name: isTable(text) ? `${names.table}.tsv` : `${names.text}.txt`, bytes: encode(text) }]
}

/** Lines with tabs between cells, as a spreadsheet writes them. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.filter((line) => line.includes('\t')).length > lines.length / 2
}
