import type { MarksModel } from '~/charts/live/marks'
import { apologies } from '~/domain/cube/late-views'
import { formatNumber } from '~/domain/shared/format'
import type { Supported } from './build-causes'
import { lateOutcomes } from './build-late-days'
import { type ChartContext, countCell, sourceText, textCell, valueText } from './chart-context'
import { chartMessages } from './messages'
import { wordMessages } from './word-messages'

export const apologyValues = { sent: true, notSent: false, unknown: null } as const
export type ApologyKey = keyof typeof apologyValues

/** Letters of apology among the late: sent, not sent, not reported. */
export function buildApologies(context: ChartContext): Supported<MarksModel> {
  const { store, filter, language, hrefOf } = context
  const text = chartMessages[language]
  const words = wordMessages[language]
  const number = (value: number) => formatNumber(value, language)
  const counts = apologies(store, filter)
  if (counts.sent.all + counts.notSent.all === 0) {
    return { absent: { title: text.apologies.absentTitle, why: text.apologies.absentWhy } }
  }
  const keys = (['sent', 'notSent', 'unknown'] as const).filter((key) => key !== 'unknown' || counts.unknown.all > 0)
  const sum = (of: 'selected' | 'all') => counts.sent[of] + counts.notSent[of] + counts.unknown[of]
  const title =
    sum('selected') === 0
      ? text.nothing
      : text.apologies.title(number(counts.sent.selected), number(sum('selected'))) +
        (counts.unknown.selected > 0 ? text.apologies.titleMissing(number(counts.unknown.selected)) : '')
  const patchOf = (key: ApologyKey) => ({
    apologies: [apologyValues[key]],
    ...(filter.outcomes.length === 0 ? { outcomes: lateOutcomes } : {}),
  })
  const patterns = { sent: 'early', notSent: 'overdue', unknown: 'unknown' } as const
  return {
    model: {
      title,
      subtitle: text.apologies.subtitle,
      summary: keys.map((key) => `${words.apology[key]}: ${number(counts[key].selected)}`).join('; '),
      source: sourceText(context),
      fileName: 'thu-xin-loi',
      max: Math.max(0, ...keys.map((key) => counts[key].all)),
      marks: keys.map((key) => ({
        key,
        label: words.apology[key],
        segments: [{ key, pattern: patterns[key], count: counts[key].selected }],
        selected: counts[key].selected,
        all: counts[key].all,
        value: valueText(counts[key].selected, counts[key].all, language),
        picked: filter.apologies.includes(apologyValues[key]),
        description: text.described(words.apology[key], number(counts[key].selected), number(counts[key].all)),
      })),
      table: {
        caption: title,
        columns: [
          { key: 'apology', title: text.apologies.column, kind: 'text' },
          { key: 'selected', title: text.selected, kind: 'number' },
          { key: 'all', title: text.all, kind: 'number' },
        ],
        rows: keys.map((key) => ({
          key,
          cells: [
            textCell(words.apology[key]),
            countCell(counts[key].selected, language, () => hrefOf(patchOf(key))),
            countCell(counts[key].all, language),
          ],
        })),
        total: {
          key: 'total',
          cells: [textCell(text.total), countCell(sum('selected'), language), countCell(sum('all'), language)],
        },
      },
    },
  }
}
