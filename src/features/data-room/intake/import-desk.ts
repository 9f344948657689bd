import type { ImportProgress, RowsDone } from '~/data/import/import-session'
import { ImportError } from '~/data/import/raw-table'
import type { Learned, TableChoice } from '~/data/import/recognise/recognised-table'
import type { ImportSource } from '~/data/import/run-import'
import { openImport } from '~/data/import/run-import'
import { ROUND_FILE_ENDING } from '~/data/package/round-file'
import { readLearned } from '~/data/store/learned'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { importedSourceId } from '~/domain/round/imported-source'
import type { Period } from '~/domain/shared/period'
import type { Source } from '~/domain/shared/provenance'
import { answersThatStand, withoutWords } from './cell-answers'
import { type DeskFile, type DeskFileState, decisionsOf, type TableDecisions } from './desk-file'

export interface DeskSnapshot {
  readonly files: readonly DeskFile[]
  /** Words (folded) that were given a meaning here, for all files. */
  readonly words: Readonly<Record<string, string | number>>
  /** How many rows of the round's files are written; null where none is. */
  readonly built: RowsDone | null
}

const empty: DeskSnapshot = { files: [], words: {}, built: null }

/**
 * The files that are being imported, with what was decided of them. Lives beside the page: going to another room and back
 * loses nothing, closing the tab loses only what was never confirmed. Nothing here is stored.
 */
export class ImportDesk {
  #snapshot = empty
  #listeners = new Set<() => void>()
  #stops = new Map<number, AbortController>()
  #sources = new Map<number, ImportSource>()
  #queue: Promise<void> = Promise.resolve()
  #lastId = 0
  #period: Period | null = null
  #learned: Learned = {}
  #known: ReadonlyMap<string, string> = new Map()
  /** By file: only the answer to the last question counts. */
  #turns = new Map<number, number>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): DeskSnapshot => this.#snapshot

  /** Tells which files the open round was made of, so that one that comes again is known. */
  know(sources: readonly Source[]): void {
    this.#known = new Map(sources.map(({ id, title }) => [id, title]))
  }

  /** Opens files one after the other: one that is refused does not hold up the next. */
  add(sources: readonly ImportSource[]): void {
    for (const source of sources) {
      this.#lastId += 1
      const id = this.#lastId
      const bytes = source instanceof Blob ? source.size : source.bytes.length
      this.#sources.set(id, source)
      const file: DeskFile = { id, name: source.name, bytes, state: { kind: 'waiting' }, decisions: {} }
      this.#set({ files: [...this.#snapshot.files, file] })
      this.#queue = this.#queue.then(() => this.#open(id))
    }
  }

  /** Stops the reading of one file, or of all. */
  stop(id?: number): void {
    for (const file of this.#snapshot.files) {
      if (id !== undefined && file.id !== id) continue
      if (file.state.kind === 'waiting') this.#setState(file.id, { kind: 'stopped' })
      else if (file.state.kind === 'reading') this.#stops.get(file.id)?.abort('stopped')
    }
  }

  /** Reads a file again that was stopped or failed. */
  retry(id: number): void {
    this.#setState(id, { kind: 'waiting' })
    this.#queue = this.#queue.then(() => this.#open(id))
  }

  remove(id: number): void {
    this.#release(id)
    this.#set({ files: this.#snapshot.files.filter((file) => file.id !== id) })
  }

  /** Clears the desk: everything was imported, or is given up. */
  clear(): void {
    for (const { id } of this.#snapshot.files) this.#release(id)
    this.#period = null
    this.#snapshot = empty
    this.#tell()
  }

  /** Notes a decision that does not change what the cells mean. */
  decide(id: number, tableIndex: number, part: Partial<Omit<TableDecisions, 'choice'>>): void {
    this.#setFile(id, (file) => ({
      ...file,
      decisions: { ...file.decisions, [tableIndex]: { ...decisionsOf(file, tableIndex), ...part } },
    }))
  }

  /** Notes a decision and understands the file anew under it. */
  async choose(id: number, tableIndex: number, change: (choice: TableChoice) => TableChoice): Promise<void> {
    this.#setFile(id, (file) => {
      const known = decisionsOf(file, tableIndex)
      const choice = change(known.choice)
      const answers = answersThatStand(known.answers, known.choice, choice)
      return { ...file, decisions: { ...file.decisions, [tableIndex]: { ...known, choice, answers } } }
    })
    await this.#recognise(id)
  }

  /** Gives words a meaning, in all files. */
  async teach(words: Readonly<Record<string, string | number>>): Promise<void> {
    this.#set({
      words: { ...this.#snapshot.words, ...words },
      files: this.#snapshot.files.map((file) => withoutWords(file, words)),
    })
    await this.#recogniseAll()
  }

  /** Checks dates against another period. */
  async judgeBy(period: Period | null): Promise<void> {
    if (period?.from === this.#period?.from && period?.to === this.#period?.to) return
    this.#period = period
    await this.#recogniseAll()
  }

  async #recogniseAll(): Promise<void> {
    for (const { id, state } of this.#snapshot.files) if (state.kind === 'open') await this.#recognise(id)
  }

  async #open(id: number): Promise<void> {
    const source = this.#sources.get(id)
    if (source === undefined || this.#file(id)?.state.kind !== 'waiting') return
    const stop = new AbortController()
    this.#stops.set(id, stop)
    const reading = ({ stage, fraction, rows }: ImportProgress) => {
      if (stage === 'build') return this.#set({ built: rows })
      // an open file goes on speaking when it is understood anew
      const isOpening = ['waiting', 'reading'].includes(this.#file(id)?.state.kind ?? '')
      if (isOpening && !stop.signal.aborted) this.#setState(id, { kind: 'reading', stage, fraction, rows })
    }
    reading({ stage: 'load', fraction: null, rows: null })
    try {
      this.#learned = await readLearned()
      const session = await openImport(source, reading, stop.signal)
      if (session.file.format === 'giamsat' || session.file.format === 'json') {
        session.close()
        return this.#setState(id, { kind: 'round', bytes: await bytesOf(source) })
      }
      reading({ stage: 'recognise', fraction: null, rows: null })
      const file = this.#file(id)
      if (file === undefined) return session.close()
      const tables = await session.recognise(this.#request(file, session.file.sha256))
      this.#setState(id, { kind: 'open', opened: session.file, session, tables, isBusy: false })
      // the same rows twice would count twice: the twin waits for somebody to want it
      if (this.#twinOf(id, session.file.sha256) !== undefined) {
        for (const { tableIndex } of tables) this.decide(id, tableIndex, { take: false })
      }
    } catch (error) {
      // a round that is cut off is still read as far as it goes
      if (error instanceof ImportError && source.name.endsWith(ROUND_FILE_ENDING)) {
        return this.#setState(id, { kind: 'round', bytes: await bytesOf(source) })
      }
      this.#setState(id, failureOf(error, stop.signal.aborted))
    }
  }

  async #recognise(id: number): Promise<void> {
    const file = this.#file(id)
    if (file?.state.kind !== 'open') return
    const { state } = file
    const turn = (this.#turns.get(id) ?? 0) + 1
    this.#turns.set(id, turn)
    this.#setState(id, { ...state, isBusy: true })
    try {
      const tables = await state.session.recognise(this.#request(file, state.opened.sha256))
      if (this.#turns.get(id) === turn) this.#setState(id, { ...state, tables, isBusy: false })
    } catch (error) {
      if (this.#turns.get(id) === turn) this.#setState(id, failureOf(error, false))
    }
  }

  #request(file: DeskFile, sha256: string | null) {
    const { words } = this.#snapshot
    const sameAs =
      this.#twinOf(file.id, sha256)?.name ?? (sha256 === null ? undefined : this.#known.get(importedSourceId(sha256)))
    return {
      period: this.#period,
      calendar: vietnamCalendar,
      learned: { headers: this.#learned.headers, words: { ...this.#learned.words, ...words } },
      choices: Object.fromEntries(Object.entries(file.decisions).map(([index, { choice }]) => [index, choice])),
      sameAs,
    }
  }

  #twinOf(id: number, sha256: string | null): DeskFile | undefined {
    return this.#snapshot.files.find(
      (file) => file.id !== id && file.state.kind === 'open' && sha256 !== null && file.state.opened.sha256 === sha256,
    )
  }

  #file(id: number): DeskFile | undefined {
    return this.#snapshot.files.find((file) => file.id === id)
  }

  #release(id: number): void {
    this.#stops.get(id)?.abort('removed')
    this.#stops.delete(id)
    this.#sources.delete(id)
    this.#turns.delete(id)
    const state = this.#file(id)?.state
    if (state?.kind === 'open') state.session.close()
  }

  #setState(id: number, state: DeskFileState): void {
    this.#setFile(id, (file) => ({ ...file, state }))
  }

  #setFile(id: number, change: (file: DeskFile) => DeskFile): void {
    this.#set({ files: this.#snapshot.files.map((file) => (file.id === id ? change(file) : file)) })
  }

  #set(part: Partial<DeskSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part }
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

const bytesOf = async (source: ImportSource): Promise<Uint8Array<ArrayBuffer>> =>
  source instanceof Blob ? new Uint8Array(await source.arrayBuffer()) : new Uint8Array(source.bytes)

function failureOf(error: unknown, isStopped: boolean): DeskFileState {
  if (error instanceof ImportError) return { kind: 'refused', refusal: error.refusal }
  if (isStopped) return { kind: 'stopped' }
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
}
