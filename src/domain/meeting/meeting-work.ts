import type { IsoDateTime } from '../shared/iso-date'
import type { Slide } from './slide'

/** What the meeting concluded about one slide (kết luận): goes into the minutes, and if asked into the ledger. */
export interface Conclusion {
  readonly id: string
  readonly slideId: string
  readonly text: string
  /** Office or role of who concluded it, never a name: "Phó Chủ tịch UBND phường". */
  readonly speakerRole: string
  readonly at: IsoDateTime
  /** Whether it is also to become a recommendation. */
  readonly toLedger: boolean
}

/** What the delegation prepared for the meeting, and what it wrote down during it. */
export interface MeetingWork {
  /** In the order in which they were written. */
  readonly conclusions: readonly Conclusion[]
  /** Ids of slides that are not shown. */
  readonly hidden: readonly string[]
  /** Ids of slides that are shown only because somebody asked for them. */
  readonly added: readonly string[]
  /** What the presenter wants to remember, by slide id. */
  readonly notes: Readonly<Record<string, string>>
  /** No slide is built from figures that are made up. */
  readonly withoutIllustrative: boolean
}

export const emptyMeeting: MeetingWork = {
  conclusions: [],
  hidden: [],
  added: [],
  notes: {},
  withoutIllustrative: false,
}

/** The next free id: "kl-1", "kl-2" … An id that was given once is not given again while a later one stands. */
export function nextConclusionId({ conclusions }: MeetingWork): string {
  const numbers = conclusions.map(({ id }) => Number(id.replace(/^kl-/, ''))).filter(Number.isInteger)
  return `kl-${Math.max(0, ...numbers) + 1}`
}

/** The work with `conclusion` in place of the one with its id, else behind all others. */
export const withConclusion = (work: MeetingWork, conclusion: Conclusion): MeetingWork => ({
  ...work,
  conclusions: work.conclusions.some(({ id }) => id === conclusion.id)
    ? work.conclusions.map((known) => (known.id === conclusion.id ? conclusion : known))
    : [...work.conclusions, conclusion],
})

export const withoutConclusion = (work: MeetingWork, id: string): MeetingWork => ({
  ...work,
  conclusions: work.conclusions.filter((conclusion) => conclusion.id !== id),
})

/** A note that says nothing is no note. */
export function withNote(work: MeetingWork, slideId: string, text: string): MeetingWork {
  const { [slideId]: _old, ...others } = work.notes
  return { ...work, notes: text.trim() === '' ? others : { ...others, [slideId]: text } }
}

/** The slide shown or left out; `extra` slides are out unless they were added, all others in unless they were hidden. */
export function withSlide(work: MeetingWork, slide: Pick<Slide, 'id' | 'extra'>, shown: boolean): MeetingWork {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== slide.id)
  if (slide.extra) return { ...work, added: shown ? [...others(work.added), slide.id] : others(work.added) }
  return { ...work, hidden: shown ? others(work.hidden) : [...others(work.hidden), slide.id] }
}

export const isShown = ({ hidden, added }: MeetingWork, { id, extra }: Pick<Slide, 'id' | 'extra'>): boolean =>
  extra ? added.includes(id) : !hidden.includes(id)
