import { formatDate, formatDateTime } from '../../shared/format'
import { dateOf } from '../../shared/iso-date'
import { count, type DeckContext, slideOf } from '../deck-context'
import type { Slide } from '../slide'

/** What the session is about: the first screen, while people take their seats. */
export function coverSlide(context: DeckContext): Slide {
  const { input, text, language } = context
  const { info } = input
  const [from, to] = [formatDate(info.period.from, language), formatDate(info.period.to, language)]
  return slideOf(context, {
    id: 'cover',
    title: info.title,
    lead: text.cover.lead,
    body: {
      kind: 'cover',
      lines: [
        info.centre,
        text.cover.period(from, to),
        ...(info.supervisedOn === null ? [] : [text.cover.meeting(formatDate(info.supervisedOn, language))]),
      ],
    },
    source: text.cover.source,
    aloud: text.cover.aloud(info.centre, from, to),
  })
}

/** What was concluded: the last screen, agreed on before people leave. */
export function closingSlide(context: DeckContext): Slide {
  const { input, text, language } = context
  const { conclusions } = input.work
  const days = new Set(conclusions.map(({ at }) => dateOf(at)))
  const timeOf = (at: (typeof conclusions)[number]['at']) =>
    days.size > 1 ? formatDateTime(at, language) : at.slice(11, 16)
  return slideOf(context, {
    id: 'closing',
    title: conclusions.length === 0 ? text.closing.none : text.closing.title(count(context, conclusions.length)),
    lead: text.closing.lead,
    body: {
      kind: 'list',
      numbered: conclusions.length > 0,
      items:
        conclusions.length === 0
          ? [{ key: 'none', text: text.closing.empty, note: null }]
          : conclusions.map(({ id, text: said, at, speakerRole }) => ({
              key: id,
              text: said,
              note: text.closing.by(timeOf(at), speakerRole),
            })),
    },
    source: text.closing.source,
    aloud: text.closing.aloud,
  })
}
