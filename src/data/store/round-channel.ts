const CHANNEL = 'giam-sat.rounds'

/** Tells the other tabs that a round kept here, or the work on one, has changed. */
export function announceChange(roundId: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(roundId)
  channel.close()
}

/** Calls `onChange` with the round that another tab changed. Returns how to stop listening. */
export function followOtherTabs(onChange: (roundId: string) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onChange(data)
  }
  return () => channel.close()
}
