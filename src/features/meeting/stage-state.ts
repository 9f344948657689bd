import { type IsoDateTime, parseIsoDateTime } from '~/domain/shared/iso-date'
import type { UrlCodec } from '~/ui/url/use-url-state'

/** Where the session stands: all of it is in the address, so that a reload comes back to the same screen. */
export interface StageState {
  /** Id of the slide. */
  readonly slide: string
  /** Key of the mark that is picked; null: none. */
  readonly picked: string | null
  /** Whether the rows behind the picked mark are open. */
  readonly rows: boolean
  /** The screen is black. */
  readonly black: boolean
  readonly startedAt: IsoDateTime | null
}

const names = { slide: 'trang', picked: 'chon', rows: 'xem', black: 'tat', startedAt: 'batdau' } as const

/** Null: nothing is being presented. */
export const stageCodec: UrlCodec<StageState | null> = {
  read(params) {
    const slide = params.get(names.slide)
    if (slide === null || slide === '') return null
    const picked = params.get(names.picked)
    return {
      slide,
      picked,
      rows: picked !== null && params.has(names.rows),
      black: params.has(names.black),
      startedAt: parseIsoDateTime(params.get(names.startedAt) ?? ''),
    }
  },
  write(state, params) {
    const set = (name: string, value: string | null) => (value === null ? params.delete(name) : params.set(name, value))
    set(names.slide, state?.slide ?? null)
    set(names.picked, state?.picked ?? null)
    set(names.rows, state?.rows ? '1' : null)
    set(names.black, state?.black ? '1' : null)
    set(names.startedAt, state?.startedAt ?? null)
  },
}

/** Which window this is: the room's screen with its preparation, or the presenter's own. */
export const windowCodec: UrlCodec<'room' | 'presenter'> = {
  read: (params) => (params.get('man') === 'dien-gia' ? 'presenter' : 'room'),
  write: (value, params) => (value === 'room' ? params.delete('man') : params.set('man', 'dien-gia')),
}

export type StageStep =
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  /** Number as people count: 1 is the first. */
  | { readonly kind: 'jump'; readonly number: number }
  | { readonly kind: 'black' }
  /** The first time a mark is picked, the second time its rows open, the third time they close. */
  | { readonly kind: 'pick'; readonly mark: string }
  | { readonly kind: 'unpick' }

/** The state after one step over the slides with these ids. A step that leads nowhere changes nothing. */
export function stepStage(state: StageState, ids: readonly string[], step: StageStep): StageState {
  const at = Math.max(0, ids.indexOf(state.slide))
  const go = (index: number): StageState => {
    const slide = ids[Math.max(0, Math.min(ids.length - 1, index))]
    if (slide === undefined || slide === state.slide) return state.black ? { ...state, black: false } : state
    return { ...state, slide, picked: null, rows: false, black: false }
  }
  switch (step.kind) {
    // a black screen comes back with the slide that was there
    case 'next':
      return state.black ? { ...state, black: false } : go(at + 1)
    case 'previous':
      return state.black ? { ...state, black: false } : go(at - 1)
    case 'first':
      return go(0)
    case 'last':
      return go(ids.length - 1)
    case 'jump':
      return step.number >= 1 && step.number <= ids.length ? go(step.number - 1) : state
    case 'black':
      return { ...state, black: !state.black }
    case 'pick':
      return state.picked === step.mark ? { ...state, rows: !state.rows } : { ...state, picked: step.mark, rows: false }
    case 'unpick':
      return state.rows ? { ...state, rows: false } : { ...state, picked: null }
  }
}
