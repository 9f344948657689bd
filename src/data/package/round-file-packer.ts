import type { PackageResource } from '~/domain/round/package-descriptor'
import type { ReadRoundFile, RoundFileContent } from './round-file'
import type { VettedFile } from './vet-file'

/** From 0 to 1. */
export type OnFraction = (fraction: number) => void

export interface FileToVet {
  readonly resource: PackageResource
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The long work on a `.giamsat` file: here, or in a worker. Each part of the code is fetched when it is asked for. */
export const roundFilePacker = {
  async write(content: RoundFileContent, onFraction: OnFraction): Promise<Uint8Array<ArrayBuffer>> {
    return (await import('./write-round-file')).writeRoundFile(content, onFraction)
  },
  async read(bytes: Uint8Array, name: string, onFraction: OnFraction): Promise<ReadRoundFile> {
    return (await import('./read-round-file')).readRoundFile(bytes, name, onFraction)
  },
  async vet(files: readonly FileToVet[], onFraction: OnFraction): Promise<VettedFile[]> {
    const { vetFile } = await import('./vet-file')
    const vetted: VettedFile[] = []
    for (const [index, { resource, bytes }] of files.entries()) {
      const file = await vetFile(resource, bytes)
      if (file !== null) vetted.push(file)
      onFraction((index + 1) / files.length)
    }
    return vetted
  },
}

export type RoundFilePacker = typeof roundFilePacker
