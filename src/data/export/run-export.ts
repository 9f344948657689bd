import { wrap } from 'comlink'
import type { DocxOptions } from './docx/docx-blocks'
import type { Exporter } from './export.worker'
import type { XlsxOptions } from './xlsx/report-xlsx'

export type { ReportPicture } from './docx/docx-blocks'

export type ExportRequest =
  | { readonly kind: 'docx'; readonly options: DocxOptions }
  | { readonly kind: 'xlsx'; readonly options: XlsxOptions }

/**
 * Writes a file in a worker of its own, so that the page stays free; stopping ends the worker at once. Rejects with the
 * reason of `signal` where that stops it.
 */
export async function runExport(request: ExportRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker did not start')))
      wrap<Exporter>(worker).write(request).then(resolve, reject)
    })
  } finally {
    worker.terminate()
  }
}
