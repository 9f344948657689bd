import type { MarksModel } from '~/charts/live/marks'
import { type CauseCount, causesOf } from '~/domain/cube/late-views'
import { formatNumber } from '~/domain/shared/format'
import { lateOutcomes } from './build-late-days'
import { type ChartContext, countCell, sourceText, textCell, valueText } from './chart-context'
import { chartMessages } from './messages'
import { wordMessages } from './word-messages'

/** A chart, or why there is none. */
export type Supported<T> =
  | { readonly model: T }
  | { readonly absent: { readonly title: string; readonly why: string; readonly ask?: string } }

/** Key of the bar of those that name no cause. */
export const NO_CAUSE = 'none'

/** Why the late are late: causes by frequency, the owner of each, and how many name none. */
export function buildCauses(context: ChartContext): Supported<MarksModel> {
  const { store, filter, language, hrefOf } = context
  const text = chartMessages[language]
  const words = wordMessages[language]
  const number = (value: number) => formatNumber(value, language)
  const { causes, late, withoutCause, owners } = causesOf(store, filter)
  if (late.all === 0) return { absent: { title: text.causes.absentTitle, why: text.causes.absentNone } }
  if (withoutCause.all === late.all) {
    const ask = text.causes.ask(number(late.all))
    return { absent: { title: text.causes.absentTitle, why: text.causes.absentWhy, ask } }
  }
  const known = causes.filter(({ cause }) => cause !== null)
  // What names no cause is not a cause: it stands last, out of the order of frequency.
  const ordered = [...known, ...causes.filter(({ cause }) => cause === null)]
  const [main] = (['system', 'office', 'citizen'] as const)
    .map((owner) => ({ owner, count: owners[owner].selected }))
    .sort((a, b) => b.count - a.count)
  const missing = withoutCause.selected === 0 ? '' : text.causes.titleMissing(number(withoutCause.selected))
  const title =
    late.selected === 0 || main === undefined
      ? text.nothing
      : text.causes.title(number(main.count), number(late.selected), text.causes.ownerPhrase[main.owner]) + missing
  const nameOf = ({ cause }: CauseCount) => (cause === null ? words.noCause : words.cause[cause])
  let running = 0
  const rows = ordered.map((count) => {
    running += count.cause === null ? 0 : count.selected
    return { count, running: count.cause === null ? null : running }
  })
  const patchOf = ({ cause }: CauseCount) => ({
    causes: [cause],
    ...(filter.outcomes.length === 0 ? { outcomes: lateOutcomes } : {}),
  })
  return {
    model: {
      title,
      subtitle: text.causes.subtitle(
        number(owners.office.selected),
        number(owners.system.selected),
        number(owners.citizen.selected),
        number(owners.unknown.selected),
      ),
      summary: ordered.map((count) => `${nameOf(count)}: ${number(count.selected)}`).join('; '),
      source: sourceText(context),
      fileName: 'nguyen-nhan-tre-han',
      max: Math.max(0, ...ordered.map(({ all }) => all)),
      noteLetters: Math.max(...Object.values(words.owner).map((name) => name.length)),
      marks: rows.map(({ count }) => ({
        key: count.cause ?? NO_CAUSE,
        label: nameOf(count),
        segments: [{ key: 'late', pattern: count.owner === 'unknown' ? 'unknown' : 'overdue', count: count.selected }],
        selected: count.selected,
        all: count.all,
        value: valueText(count.selected, count.all, language),
        note: count.owner === 'unknown' ? '' : words.owner[count.owner],
        picked: filter.causes.includes(count.cause),
        description: `${text.described(nameOf(count), number(count.selected), number(count.all))} (${words.owner[count.owner]})`,
      })),
      table: {
        caption: title,
        columns: [
          { key: 'cause', title: text.causes.cause, kind: 'text' },
          { key: 'owner', title: text.causes.owner, kind: 'text' },
          { key: 'selected', title: text.selected, kind: 'number' },
          { key: 'running', title: text.causes.sumUp, kind: 'number' },
          { key: 'all', title: text.all, kind: 'number' },
        ],
        rows: rows.map(({ count, running: sum }) => ({
          key: count.cause ?? NO_CAUSE,
          cells: [
            textCell(nameOf(count)),
            textCell(words.owner[count.owner]),
            countCell(count.selected, language, () => hrefOf(patchOf(count))),
            sum === null ? { text: formatNumber(null, language), value: null } : countCell(sum, language),
            countCell(count.all, language),
          ],
        })),
        total: {
          key: 'total',
          cells: [
            textCell(text.total),
            textCell(''),
            countCell(late.selected, language),
            textCell(''),
            countCell(late.all, language),
          ],
        },
      },
    },
  }
}
