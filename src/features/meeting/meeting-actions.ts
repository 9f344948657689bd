import { now } from '~/data/clock'
import { agreeRecommendation } from '~/domain/meeting/agree-recommendation'
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
import type { RoundWork } from '~/domain/round/round-work'
import type { Meeting } from './use-meeting'

/** What people write of a conclusion; its time is that of writing it. */
export type ConclusionWords = Pick<Conclusion, 'text' | 'speakerRole' | 'toLedger'>

/** Steps of the meeting's work, each undone by itself. What becomes a recommendation stands in the ledger by the same step. */
export function meetingActions({ work: { change }, input }: Pick<Meeting, 'work' | 'input'>) {
  const take = (code: RoundActionCode, slide: string, next: (work: RoundWork) => RoundWork) =>
    change(roundAction(code, { slide }), next)
  const takeMeeting = (code: RoundActionCode, slide: string, next: (meeting: MeetingWork) => MeetingWork) =>
    take(code, slide, (work) => ({ ...work, meeting: next(work.meeting) }))
  /** `conclusion` in the minutes, and in the ledger where it is newly agreed as a recommendation. */
  const put = (work: RoundWork, slide: Slide, conclusion: Conclusion, agreed: boolean): RoundWork => ({
    ...work,
    meeting: withConclusion(work.meeting, conclusion),
    recommendations: agreed
      ? agreeRecommendation(work.recommendations, conclusion, slide, input)
      : work.recommendations,
  })
  return {
    record: (slide: Slide, words: ConclusionWords) => {
      const at = now()
      take('conclusionRecorded', slide.title, (work) =>
        put(work, slide, { id: nextConclusionId(work.meeting), slideId: slide.id, at, ...words }, words.toLedger),
      )
    },
    rewrite: (slide: Slide, known: Conclusion, words: ConclusionWords) =>
      take('conclusionChanged', slide.title, (work) =>
        put(work, slide, { ...known, ...words }, words.toLedger && !known.toLedger),
      ),
    remove: (slide: Slide, id: string) =>
      takeMeeting('conclusionRemoved', slide.title, (meeting) => withoutConclusion(meeting, id)),
    show: (slide: Slide, shown: boolean) =>
      takeMeeting(shown ? 'slideShown' : 'slideHidden', slide.title, (meeting) => withSlide(meeting, slide, shown)),
    note: (slide: Slide, text: string) =>
      takeMeeting('slideNoted', slide.title, (meeting) => withNote(meeting, slide.id, text)),
    withoutIllustrative: (without: boolean) =>
      takeMeeting(without ? 'illustrativeSlidesDropped' : 'illustrativeSlidesShown', '', (meeting) => ({
        ...meeting,
        withoutIllustrative: without,
      })),
  }
}

export type MeetingActions = ReturnType<typeof meetingActions>
