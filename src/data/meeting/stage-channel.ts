/** Links the windows of one meeting: the screen for the room and the presenter's. Same computer, same origin. */
export interface StageChannel {
  readonly send: (message: unknown) => void
  readonly close: () => void
}

/** Calls `onMessage` with what another window of the same round sends. Where the browser has no channel, nothing happens. */
export function openStageChannel(roundId: string, onMessage: (message: unknown) => void): StageChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`giam-sat.meeting.${roundId}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data)
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
