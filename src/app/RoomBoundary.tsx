import { Component, type ReactNode } from 'react'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import styles from './RoomBoundary.module.css'
import { errorMessages } from './shell/messages'

export interface RoomBoundaryProps {
  name: string
  children: ReactNode
}

/** Browsers word it differently, but all say that a module could not be fetched. */
const isChunkError = (error: Error): boolean =>
  /dynamically imported module|importing a module script|module script failed|preload CSS/i.test(error.message)

/** Keeps an error inside its room: a sentence what happened and what to do, and the header stays usable. */
export class RoomBoundary extends Component<RoomBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <RoomError name={this.props.name} error={error} />
  }
}

function RoomError({ name, error }: { name: string; error: Error }) {
  const messages = useMessages(errorMessages)
  const chunk = isChunkError(error)
  return (
    <>
      <PageHead title={name} />
      <ErrorMessage
        what={chunk ? messages.chunk(name) : messages.room(name)}
        todo={chunk ? messages.chunkTodo : messages.roomTodo}
      >
        <details className={styles.detail}>
          <summary>{messages.detail}</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
        <Button kind="main" onClick={() => location.reload()}>
          {messages.reload}
        </Button>
      </ErrorMessage>
    </>
  )
}
