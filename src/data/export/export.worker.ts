import { expose, transfer } from 'comlink'
import type { ExportRequest } from './run-export'

/** Each writer is fetched when it is asked for. */
async function bytesOf(request: ExportRequest): Promise<Uint8Array<ArrayBuffer>> {
  if (request.kind === 'docx') return (await import('./docx/report-docx')).writeReportDocx(request.options)
  return (await import('./xlsx/report-xlsx')).writeReportXlsx(request.options)
}

const exporter = {
  async write(request: ExportRequest) {
    const bytes = await bytesOf(request)
    return transfer(bytes, [bytes.buffer])
  },
}

export type Exporter = typeof exporter

expose(exporter)
