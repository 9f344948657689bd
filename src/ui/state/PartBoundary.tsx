import { Component, type ReactNode } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { ErrorMessage } from './ErrorMessage'
import { stateMessages } from './messages'

/** Keeps an error inside one part of a room: the rest of the page stays readable, and the part can be tried again. */
export class PartBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <PartError />
  }
}

function PartError() {
  const messages = useMessages(stateMessages)
  return <ErrorMessage what={messages.partFailed} todo={messages.partTodo} onRetry={() => location.reload()} />
}
