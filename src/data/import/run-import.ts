import { proxy, wrap } from 'comlink'
import { ImportEngine } from './import-engine'
import type { ImportSession, OnImportProgress } from './import-session'
import { ImportError } from './raw-table'

/** A file as the browser gives it, or bytes with a name (text that was pasted, a file out of a zip). */
export type ImportSource = File | { readonly name: string; readonly bytes: Uint8Array }

/**
 * Opens a file in a worker of its own, so that the page stays free. Stopping by `signal` ends the worker at once, also
 * later, while the session is used. Where there are no workers everything runs here.
 *
 * @throws ImportError with its `Refusal` for a file that is not read (`refusalSentence` says it); the reason of `signal`
 *   where that stops it.
 * @example
 * const session = await openImport(file, ({ stage, fraction }) => show(stage, fraction), controller.signal)
 * const tables = await session.recognise({ period, calendar: vietnamCalendar })
 * const again = await session.recognise({ period, calendar: vietnamCalendar, choices: { 0: { kind: 'dossiers' } } })
 * session.close()
 */
export async function openImport(
  source: ImportSource,
  onProgress: OnImportProgress,
  signal: AbortSignal,
): Promise<ImportSession> {
  signal.throwIfAborted()
  const { engine, ended, end } = startEngine(signal)
  let isOver = false
  const endSession = (reason: unknown) => {
    isOver = true
    end(reason)
  }
  const call = <T>(ask: () => T | Promise<T>): Promise<Awaited<T>> =>
    isOver || signal.aborted ? ended : Promise.race([ended, ask()])
  const content = source instanceof Blob ? source : source.bytes
  try {
    const result = await call(() => engine.open(content, source.name, proxy(onProgress)))
    signal.throwIfAborted()
    if ('refusal' in result) throw new ImportError(result.refusal)
    return {
      file: result.file,
      recognise: async (request) => call(() => engine.recognise(request)),
      preview: async (table, from, count) => call(() => engine.preview(table, from, count)),
      sheetRows: async (sheet, from, count) => call(() => engine.sheetRows(sheet, from, count)),
      issues: async (table, from, count, filter = {}) => call(() => engine.issues(table, from, count, filter)),
      takeTables: async (tables) => call(() => engine.takeTables(tables)),
      countAside: async (table, codes) => call(() => engine.countAside(table, codes)),
      build: async (tables, options) => call(() => engine.build(tables, options)),
      close: () => endSession(new DOMException('the import is closed', 'AbortError')),
    }
  } catch (error) {
    endSession(error)
    throw error
  }
}

type Methods = 'open' | 'recognise' | 'preview' | 'sheetRows' | 'issues' | 'takeTables' | 'countAside' | 'build'
/** The same calls, here or in a worker. */
type RunningEngine = {
  readonly [K in Methods]: (
    ...given: Parameters<ImportEngine[K]>
  ) => Awaited<ReturnType<ImportEngine[K]>> | Promise<Awaited<ReturnType<ImportEngine[K]>>>
}

interface Started {
  readonly engine: RunningEngine
  /** Rejects when the engine is stopped or breaks, and never resolves. */
  readonly ended: Promise<never>
  readonly end: (reason: unknown) => void
}

function startEngine(signal: AbortSignal): Started {
  let reject: (reason: unknown) => void = () => undefined
  const ended = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  // nobody may be waiting when it ends
  ended.catch(() => undefined)
  const worker =
    typeof Worker === 'undefined'
      ? null
      : new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const end = (reason: unknown) => {
    worker?.terminate()
    reject(reason)
  }
  worker?.addEventListener('error', ({ message }) => end(new Error(message || 'the worker did not start')))
  signal.addEventListener('abort', () => end(signal.reason), { once: true })
  return {
    engine: worker === null ? new ImportEngine(signal) : (wrap<ImportEngine>(worker) as RunningEngine),
    ended,
    end,
  }
}
