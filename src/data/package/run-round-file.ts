import { proxy, wrap } from 'comlink'
import type { ReadRoundFile, RoundFileContent } from './round-file'
import { type FileToVet, type OnFraction, type RoundFilePacker, roundFilePacker } from './round-file-packer'
import type { VettedFile } from './vet-file'

const nobodyListens: OnFraction = () => undefined

/** A round as one file, written in a worker so that the page stays free. @throws RangeError where a content is missing. */
export const packRound = (content: RoundFileContent, onFraction = nobodyListens): Promise<Uint8Array<ArrayBuffer>> =>
  aside((packer) => packer.write(content, proxy(onFraction)))

/** What a `.giamsat` file holds and what is wrong with it, read in a worker. */
export const unpackRound = (bytes: Uint8Array, name: string, onFraction = nobodyListens): Promise<ReadRoundFile> =>
  aside((packer) => packer.read(bytes, name, proxy(onFraction)))

/** The files as they may be kept, those of unknown kinds left out; looked through in a worker. */
export const vetFiles = (files: readonly FileToVet[], onFraction = nobodyListens): Promise<VettedFile[]> =>
  aside((packer) => packer.vet(files, proxy(onFraction)))

/** In a worker of its own, which ends with the work; here where there are no workers. */
async function aside<T>(ask: (packer: RoundFilePacker) => Promise<T>): Promise<T> {
  if (typeof Worker === 'undefined') return ask(roundFilePacker)
  const worker = new Worker(new URL('./round-file.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker did not start')))
      ask(wrap<RoundFilePacker>(worker) as unknown as RoundFilePacker).then(resolve, reject)
    })
  } finally {
    worker.terminate()
  }
}
