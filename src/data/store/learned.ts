import type { Learned } from '../import/recognise/recognised-table'
import { openDatabase } from './database'

/** What people confirmed on this computer; nothing where nothing is kept. */
export async function readLearned(): Promise<Learned> {
  try {
    const entries = await (await openDatabase()).getAll('learned')
    const of = (kind: 'headers' | 'words') => entries.find((entry) => entry.kind === kind)?.entries ?? {}
    return { headers: onlyTexts(of('headers')), words: of('words') }
  } catch {
    return {}
  }
}

/** Remembers confirmed headers and words for the next file. What cannot be kept is asked again: no failure of an import. */
export async function learn({ headers = {}, words = {} }: Learned): Promise<void> {
  if (Object.keys(headers).length + Object.keys(words).length === 0) return
  try {
    const transaction = (await openDatabase()).transaction('learned', 'readwrite')
    for (const [kind, fresh] of [
      ['headers', headers],
      ['words', words],
    ] as const) {
      const known = (await transaction.store.get(kind))?.entries ?? {}
      await transaction.store.put({ kind, entries: { ...known, ...fresh } })
    }
    await transaction.done
  } catch {
    // asked again next time
  }
}

const onlyTexts = (entries: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, String(value)]))
