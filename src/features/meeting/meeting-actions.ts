import { now } from '~/data/clock'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import {
  type Conclusion,
  type MeetingWork,
  nextConclusionId,
  withConclusion,
  withNote,
  withoutConclusion,
  withSlide,
} from '~/domain/meeting/meeting-work'
import type { Slide } from '~/domain/meeting/slide'
import { type RoundActionCode, roundAction } from '~/domain/round/round-action'

/** What people write of a conclusion; its time is that of writing it. */
export type ConclusionWords = Pick<Conclusion, 'text' | 'speakerRole' | 'toLedger'>

/** Steps of the meeting's work, each undone by itself. */
export function meetingActions({ change }: Pick<RoundWorkbench, 'change'>) {
  const take = (code: RoundActionCode, slide: string, next: (meeting: MeetingWork) => MeetingWork) =>
    change(roundAction(code, { slide }), (work) => ({ ...work, meeting: next(work.meeting) }))
  return {
    record: (slide: Slide, words: ConclusionWords) => {
      const at = now()
      take('conclusionRecorded', slide.title, (meeting) =>
        withConclusion(meeting, { id: nextConclusionId(meeting), slideId: slide.id, at, ...words }),
      )
    },
    rewrite: (title: string, known: Conclusion, words: ConclusionWords) =>
      take('conclusionChanged', title, (meeting) => withConclusion(meeting, { ...known, ...words })),
    remove: (title: string, id: string) =>
      take('conclusionRemoved', title, (meeting) => withoutConclusion(meeting, id)),
    show: (slide: Slide, shown: boolean) =>
      take(shown ? 'slideShown' : 'slideHidden', slide.title, (meeting) => withSlide(meeting, slide, shown)),
    note: (slide: Slide, text: string) =>
      take('slideNoted', slide.title, (meeting) => withNote(meeting, slide.id, text)),
    withoutIllustrative: (without: boolean) =>
      take(without ? 'illustrativeSlidesDropped' : 'illustrativeSlidesShown', '', (meeting) => ({
        ...meeting,
        withoutIllustrative: without,
      })),
  }
}

export type MeetingActions = ReturnType<typeof meetingActions>
