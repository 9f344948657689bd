import { expose, transfer } from 'comlink'
import type { ExportRequest } from './run-export'
import { writeExport } from './write-export'

const exporter = {
  async write(request: ExportRequest) {
    const bytes = await writeExport(request)
    return transfer(bytes, [bytes.buffer])
  },
}

export type Exporter = typeof exporter

expose(exporter)
