import { useCallback, useEffect, useMemo, useRef } from 'react'
import { now } from '~/data/clock'
import { openStageChannel, type StageChannel } from '~/data/meeting/stage-channel'
import type { Slide } from '~/domain/meeting/slide'
import { parseIsoDateTime } from '~/domain/shared/iso-date'
import { useUrlState } from '~/ui/url/use-url-state'
import { type StageState, type StageStep, stageCodec, stepStage } from './stage-state'

export interface Stage {
  /** Null: nothing is being presented. */
  readonly state: StageState | null
  readonly step: (step: StageStep) => void
  readonly show: (slideId: string) => void
  readonly leave: () => void
}

/** `message` as another window of this program sent it; undefined where it is something else. */
function readMessage(message: unknown): StageState | null | 'hello' | undefined {
  if (message === 'hello' || message === null) return message
  if (typeof message !== 'object') return undefined
  const { slide, picked, rows, black, startedAt } = message as Partial<Record<keyof StageState, unknown>>
  if (typeof slide !== 'string') return undefined
  return {
    slide,
    picked: typeof picked === 'string' ? picked : null,
    rows: rows === true,
    black: black === true,
    startedAt: typeof startedAt === 'string' ? parseIsoDateTime(startedAt) : null,
  }
}

/** Where the session stands, the same in every window of the round: either may lead. */
export function useStage(roundId: string, slides: readonly Slide[]): Stage {
  const [state, setState] = useUrlState(stageCodec)
  const channel = useRef<StageChannel | null>(null)
  const latest = useRef(state)
  latest.current = state
  const ids = useMemo(() => slides.map(({ id }) => id), [slides])

  useEffect(() => {
    const opened = openStageChannel(roundId, (message) => {
      const read = readMessage(message)
      if (read === 'hello') {
        if (latest.current !== null) opened.send(latest.current)
      } else if (read !== undefined) {
        latest.current = read
        setState(read, 'replace')
      }
    })
    channel.current = opened
    if (latest.current === null) opened.send('hello')
    return () => opened.close()
  }, [roundId, setState])

  const take = useCallback(
    (next: StageState | null) => {
      if (next === latest.current) return
      latest.current = next
      setState(next, 'replace')
      channel.current?.send(next)
    },
    [setState],
  )
  const step = useCallback(
    (wanted: StageStep) => {
      if (latest.current !== null) take(stepStage(latest.current, ids, wanted))
    },
    [ids, take],
  )
  const show = useCallback(
    (slide: string) =>
      take({
        slide,
        picked: null,
        rows: false,
        black: false,
        startedAt: latest.current?.startedAt ?? now(),
      }),
    [take],
  )
  const leave = useCallback(() => take(null), [take])
  return useMemo(() => ({ state, step, show, leave }), [state, step, show, leave])
}
