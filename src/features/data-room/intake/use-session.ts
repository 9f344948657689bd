import type { ImportSession } from '~/data/import/import-session'
import { useDesk } from './the-desk'

/** The open file, for asking it for more; null once it is closed. */
export function useSession(fileId: number): ImportSession | null {
  const file = useDesk().files.find(({ id }) => id === fileId)
  return file?.state.kind === 'open' ? file.state.session : null
}
