import { type Answer, answerOf, type Candidate, candidates, type ReadCells } from './read-with'

export interface ReadJob {
  readonly candidate: Candidate
  readonly url: string
}

/** Null: program and file are loaded; the next message starts the reading. */
export type ReadReply = null | (Answer & { readonly ms: number })

let read: (() => ReadCells | Promise<ReadCells>) | null = null
/** Kept until the worker ends: what was read counts as memory. */
let held: ReadCells | null = null

self.onmessage = async ({ data }: MessageEvent<ReadJob | null>) => {
  if (data !== null) {
    const bytes = new Uint8Array(await (await fetch(data.url)).arrayBuffer())
    const readWith = await candidates[data.candidate]()
    read = () => readWith(bytes, data.url.slice(1))
    reply(null)
  } else if (read !== null) {
    const start = performance.now()
    held = await read()
    const ms = performance.now() - start
    reply({ ...answerOf(held), ms })
  }
}

const reply = (message: ReadReply) => self.postMessage(message)
