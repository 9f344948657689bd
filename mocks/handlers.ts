import { type HttpHandler, HttpResponse, http, passthrough } from 'msw'
import { answerDamaged, failureOf } from './failures'
import type { ReadShipped } from './shipped'

/** Folder of the round that ships, below `/data/`. */
export const SHIPPED = 'an-thang-2025-07'

/**
 * The same addresses as production, and the damaged packages of failures.ts beside them.
 * @param read reads the package that the damaged ones are made from.
 * @param serveShipped whether the shipped package is answered here too (tests), or by the server behind (browser).
 */
export const roundHandlers = (read: ReadShipped, serveShipped: boolean): HttpHandler[] => [
  http.get('*/data/:folder/:file', async ({ params }) => {
    const [folder, file] = [String(params.folder), String(params.file)]
    if (failureOf(folder) !== null) return answerDamaged(folder, file, read)
    if (!serveShipped) return passthrough()
    const bytes = folder === SHIPPED ? await read(file) : null
    return bytes === null ? new HttpResponse(null, { status: 404 }) : new HttpResponse(bytes)
  }),
]
