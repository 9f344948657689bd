import type { DeckSentences } from './deck-messages'
import type { ListItem, Slide } from './slide'

/** Letters that a line of a list holds at 42 of 1920, and of its note at 30; lines that a screen holds. */
const ITEM_LETTERS = 82
const NOTE_LETTERS = 104
const SCREEN_LINES = 11
/** Space between two items, and how much less high a line of a note is. Unit: lines. */
const BETWEEN = 0.45
const NOTE_LINE = 0.8
/** The question at the bottom takes the room of so many lines. */
const QUESTION_LINES = 2.4

/** Lines that an item takes, rather too many than too few. */
export const linesOf = ({ text, note }: ListItem): number =>
  Math.max(1, Math.ceil(text.length / ITEM_LETTERS)) +
  (note === null ? 0 : Math.ceil(note.length / NOTE_LETTERS) * NOTE_LINE) +
  BETWEEN

/** The items in groups that fit a screen, in their order; an item longer than a screen stands alone. */
export function groupItems(items: readonly ListItem[], lines: number): ListItem[][] {
  const groups: ListItem[][] = []
  let free = 0
  for (const item of items) {
    const needed = linesOf(item)
    const last = groups.at(-1)
    if (last === undefined || needed > free) {
      groups.push([item])
      free = lines - needed
    } else {
      last.push(item)
      free -= needed
    }
  }
  return groups
}

/** A list too long for one screen goes on over the next ones: nothing is cut, and nothing is made smaller. */
export function splitList(slide: Slide, text: DeckSentences): Slide[] {
  const { body } = slide
  if (body.kind !== 'list') return [slide]
  const groups = groupItems(body.items, SCREEN_LINES - (slide.question === null ? 0 : QUESTION_LINES))
  if (groups.length < 2) return [slide]
  let before = 0
  return groups.map((items, index) => {
    const part: Slide = {
      ...slide,
      id: index === 0 ? slide.id : `${slide.id}-${index + 1}`,
      title: index === 0 ? slide.title : text.more(slide.title, `${index + 1}/${groups.length}`),
      ...(index === 0 ? {} : { continued: true }),
      body: { ...body, items, ...(before === 0 ? {} : { first: before + 1 }) },
    }
    before += items.length
    return part
  })
}
