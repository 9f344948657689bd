import { type ReactNode, useCallback, useState } from 'react'
import { AnnounceContext } from './announce-context'

/** The one live region of the page. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="vh" aria-live="polite" aria-atomic="true" data-screen-only>
        {/* a new element each time, so that the same sentence is said again */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  )
}
