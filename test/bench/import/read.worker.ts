import { type Answer, answerOf, type Candidate, candidates, type ReadCells } from './read-with'

export interface ReadJob {
  readonly candidate: Candidate
  readonly url: string
}

export type ReadDone = Answer & { readonly ms: number }

let held: ReadCells | null = null

self.onmessage = async ({ data: { candidate, url } }: MessageEvent<ReadJob>) => {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const readWith = await candidates[candidate]()
  const start = performance.now()
  held = await readWith(bytes, url.slice(1))
  const ms = performance.now() - start
  self.postMessage({ ...answerOf(held), ms } satisfies ReadDone)
}
