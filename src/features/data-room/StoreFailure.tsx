import type { StoreErrorCode } from '~/data/store/store-error'
import { useMessages } from '~/ui/i18n/language-context'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { storeMessages } from './store-messages'

/** Why this computer keeps or gives nothing, and what to do. */
export function StoreFailure({ code, onRetry }: { code: StoreErrorCode; onRetry?: (() => void) | undefined }) {
  const text = useMessages(storeMessages)
  return <ErrorMessage what={text.what[code]} todo={text.todo[code]} onRetry={onRetry} />
}
