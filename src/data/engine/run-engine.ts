import { proxy, wrap } from 'comlink'
import { LoadError } from '../http/load-error'
import type { Engine } from './engine.worker'
import { type OnRows, type ReadRequest, type ReadResult, readDossiers } from './read-dossiers'

/**
 * Reads a dossier list in a worker of its own, so that the page stays free; stopping ends the worker at once.
 * @throws LoadError as parseDossiers, and 'aborted' where `signal` stops it.
 */
export async function runEngine(request: ReadRequest, onRows: OnRows, signal: AbortSignal): Promise<ReadResult> {
  const { file, url } = request.file
  const stopped = () => new LoadError('aborted', { file, url })
  if (signal.aborted) throw stopped()
  if (typeof Worker === 'undefined') return readDossiers(request, onRows)
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<ReadResult>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(stopped()), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker did not start')))
      wrap<Engine>(worker).read(request, proxy(onRows)).then(resolve, reject)
    })
  } finally {
    worker.terminate()
  }
}
