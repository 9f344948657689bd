import type { FindingRuleId } from '../findings/finding-rules'
import { type DeckContext, deckContext } from './deck-context'
import { type MeetingInput, withoutIllustrative } from './meeting-input'
import { isShown } from './meeting-work'
import type { Slide } from './slide'
import { asksSlide, missingSlide, questionsSlide, wordsSlide } from './slides/ask-slides'
import { gapsSlide, saidEquipmentSlide } from './slides/equipment-slides'
import { flowSlide } from './slides/flow-slide'
import { closingSlide, coverSlide } from './slides/frame-slides'
import { causesSlide, fieldsSlide, saidCausesSlide, weeksSlide } from './slides/late-slides'
import { ageingSlide, pendingSlide } from './slides/pending-slides'
import { ratesSlide } from './slides/rates-slide'
import { sumSlide } from './slides/sum-slide'
import { splitList } from './split-lists'

/** In the order of a session: what was done, what does not add up, what is late and why, what is missing, what is asked. */
const evidence: readonly ((context: DeckContext) => Slide | null)[] = [
  flowSlide,
  sumSlide,
  ratesSlide,
  fieldsSlide,
  weeksSlide,
  saidCausesSlide,
  causesSlide,
  pendingSlide,
  ageingSlide,
  saidEquipmentSlide,
  gapsSlide,
]
const conclusion: readonly ((context: DeckContext) => Slide | null)[] = [missingSlide, questionsSlide, asksSlide]

/** Rules whose findings have their place on a slide of their own making, or are spoken of together. */
const placed: readonly FindingRuleId[] = [
  'resolved',
  'identity-fails',
  'rate-conventions',
  'on-time-rate',
  'late-field',
  'late-weeks',
  'cause-owners',
  'cause-missing',
  'cause-stated',
  'late-total',
  'pending-overdue',
  'paused-past-due',
  'paused-long',
  'equipment-gap',
  'equipment-uncounted',
  'cell-missing',
  'late-fields-uncounted',
  'neighbourhoods-silent',
  'pillar-unmentioned',
  'no-due-date',
]

/**
 * Every slide that the round's figures bear, those included that are not shown: what a slide lacks figures for is not
 * there. Without illustrative figures where the delegation wants none.
 */
export function buildDeck(given: MeetingInput): readonly Slide[] {
  const context = deckContext(given.work.withoutIllustrative ? withoutIllustrative(given) : given)
  const { text, input } = context
  const built = (builders: typeof evidence) => builders.flatMap((build) => build(context) ?? [])
  const others = input.findings.filter(({ rule }) => !placed.includes(rule))
  return [
    coverSlide(context),
    ...built(evidence),
    ...others.map((finding) => wordsSlide(context, finding)),
    ...built(conclusion),
    closingSlide(context),
  ].flatMap((slide) => splitList(slide, text))
}

/** The slides that the room sees. */
export const shownSlides = (deck: readonly Slide[], { work }: Pick<MeetingInput, 'work'>): readonly Slide[] =>
  deck.filter((slide) => isShown(work, slide))
