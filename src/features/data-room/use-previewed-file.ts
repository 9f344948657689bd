import { type UrlCodec, useUrlState } from '~/ui/url/use-url-state'
import type { FileReading } from './use-round-reading'

const PARAMETER = 'tep'

const codec: UrlCodec<string | null> = {
  read: (params) => params.get(PARAMETER),
  write: (name, params) => {
    if (name === null) params.delete(PARAMETER)
    else params.set(PARAMETER, name)
  },
}

/** The file whose first rows are shown: the one in the address, else the dossiers, else the first of the package. */
export function usePreviewedFile(
  files: readonly FileReading[],
): readonly [FileReading | null, (name: string | null) => void] {
  const [name, setName] = useUrlState(codec)
  const named = (wanted: string) => files.find(({ resource }) => resource.name === wanted)
  return [(name === null ? undefined : named(name)) ?? named('dossiers') ?? files[0] ?? null, setName]
}
