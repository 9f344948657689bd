import { type Comparison, type ItemSummary, summariseItems } from '../../preparedness/item-summary'
import { notReporting } from '../../preparedness/neighbourhoods'
import { statedItem } from '../../preparedness/stated-item'
import { formatNumber } from '../../shared/format'
import { joinNames } from '../../shared/join-names'
import { count, type DeckContext, findingsOf, numeral, slideOf } from '../deck-context'
import type { DrillRow, Slide, SlideMark } from '../slide'

const MOST_BARS = 6
/** A title names at most so many items, and is at most so long. */
const NAMED = 2
const TITLE_LETTERS = 80

type Compared = ItemSummary & { readonly comparison: Comparison }

/** Need against what works, item by item. Null where no item has both, or nothing is missing. */
export function gapsSlide(context: DeckContext): Slide | null {
  const { input, text } = context
  if (input.preparedness === null) return null
  const { preparedness, info } = { preparedness: input.preparedness, info: input.info }
  const short = summariseItems(preparedness).filter(
    (item): item is Compared => item.comparison !== null && item.comparison.gap > 0,
  )
  if (short.length === 0) return null
  const label = info.neighbourhoodLabel
  return slideOf(context, {
    id: 'gaps',
    title: gapsTitle(context, short, notReporting(preparedness).length),
    findings: findingsOf(context, ['equipment-gap']),
    titled: true,
    aloud: gapsTitle(context, short, notReporting(preparedness).length),
    lead: text.gaps.lead(text.gaps.compared(label, count(context, preparedness.neighbourhoods.length))),
    illustrative: preparedness.provenance === 'illustrative',
    body: {
      kind: 'bars',
      scale: 'each',
      key: (['usable', 'broken', 'missing'] as const).map((fill) => ({ fill, name: text.gaps.key[fill] })),
      marks: short.slice(0, MOST_BARS).map((item) => markOf(context, item, label)),
    },
    source: context.sources.preparedness,
    to: '/thien-tai',
  })
}

function gapsTitle(context: DeckContext, short: readonly Compared[], silent: number): string {
  const { text, input } = context
  const said = short
    .slice(0, NAMED)
    .map(({ item, comparison }) =>
      text.gaps.one(
        count(context, comparison.gap),
        count(context, comparison.need),
        item.charAt(0).toLocaleLowerCase('vi') + item.slice(1),
      ),
    )
  const title = text.gaps.title(said.join(', '))
  const more = silent === 0 ? '' : text.gaps.silent(count(context, silent), input.info.neighbourhoodLabel)
  if (title.length + more.length <= TITLE_LETTERS) return title + more
  return title.length <= TITLE_LETTERS ? title : text.gaps.title(said[0] ?? '')
}

function markOf(context: DeckContext, item: Compared, label: string): SlideMark {
  const { text } = context
  const { need, gap, mendable, serviceable, broken } = item.comparison
  const n = (value: number | null) => formatNumber(value, context.language)
  const rows: DrillRow[] = item.cells.map((cell) => ({
    key: cell.neighbourhood.id,
    cells: [cell.neighbourhood.name, n(cell.need), n(cell.available), n(cell.broken), n(cell.gap)],
  }))
  return {
    key: item.key,
    label: item.item,
    value: need,
    parts: [
      { key: 'usable', fill: 'usable', value: need - gap },
      { key: 'broken', fill: 'broken', value: mendable },
      { key: 'missing', fill: 'missing', value: gap - mendable },
    ],
    text: text.gaps.text(n(gap)),
    note: text.gaps.note(n(need), item.unit ?? ''),
    says: text.gaps.says(item.item, n(need), n(serviceable), n(broken), n(gap)),
    drill: { kind: 'rows', head: text.gaps.head(label.charAt(0).toLocaleUpperCase('vi') + label.slice(1)), rows },
  }
}

/** What the ward asks for in words, without quantities. */
export function saidEquipmentSlide(context: DeckContext): Slide | null {
  const { input, text } = context
  const asked = input.statements.filter(({ topic, value }) => topic === 'equipmentToAdd' && value === null)
  if (asked.length === 0) return null
  const long = text.gaps.saidTitle(joinNames(asked.map(statedItem), context.language))
  return slideOf(context, {
    id: 'equipment-said',
    title: long.length <= TITLE_LETTERS ? long : text.gaps.saidShort(numeral(context, asked.length).toLowerCase()),
    findings: findingsOf(context, ['equipment-uncounted']).slice(0, 1),
    lead: text.gaps.saidLead,
    illustrative: asked.some(({ provenance }) => provenance === 'illustrative'),
    body: {
      kind: 'list',
      numbered: false,
      items: asked.map(({ id, text: said }) => ({
        key: id,
        text: said.charAt(0).toLocaleUpperCase('vi') + said.slice(1),
        note: text.gaps.saidNote,
      })),
    },
    question: text.gaps.ask(input.info.neighbourhoodLabel),
    source: context.sources.published,
    to: '/thien-tai',
  })
}
