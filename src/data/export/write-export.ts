import type { ExportRequest } from './run-export'

/** The bytes of the file; each writer is fetched when it is asked for. */
export async function writeExport(request: ExportRequest): Promise<Uint8Array<ArrayBuffer>> {
  if (request.kind === 'docx') return (await import('./docx/report-docx')).writeReportDocx(request.options)
  return (await import('./xlsx/report-xlsx')).writeReportXlsx(request.options)
}
