import { noFilter } from '../../cube/dossier-filter'
import { type AgeBandCounts, ageing } from '../../cube/duration-views'
import { totals } from '../../cube/outcome-views'
import type { Outcome } from '../../dossiers/dossier'
import { formatDate } from '../../shared/format'
import { count, type DeckContext, findingsOf, slideOf } from '../deck-context'
import type { Slide } from '../slide'

const pendingOutcomes: readonly Outcome[] = ['pendingOverdue', 'pendingInTime']
const cells = ['pendingTotal', 'pendingInTime', 'pendingOverdue'] as const

/** What is still pending, as reported. Null where the total was not. */
export function pendingSlide(context: DeckContext): Slide | null {
  const { row, text, input, language } = context
  if (row === null || row.pendingTotal === null) return null
  const n = (value: number | null) => count(context, value)
  const { pendingTotal, pendingOverdue } = row
  return slideOf(context, {
    id: 'pending',
    title:
      pendingOverdue === null
        ? text.pending.open(n(pendingTotal))
        : text.pending.title(n(pendingTotal), n(pendingOverdue)),
    findings: findingsOf(context, ['late-total']).slice(0, 1),
    titled: true,
    aloud:
      pendingOverdue === null
        ? text.pending.open(n(pendingTotal))
        : text.pending.title(n(pendingTotal), n(pendingOverdue)),
    lead: text.pending.lead,
    body: {
      kind: 'figures',
      figures: cells.map((cell) => ({
        key: cell,
        label: text.pending.names[cell],
        value: row[cell],
        parts: [],
        text: n(row[cell]),
        note: null,
        says: text.pending.says(text.pending.names[cell], n(row[cell])),
        drill: null,
      })),
    },
    question: text.pending.question,
    source: `${context.sources.published}, ${text.pending.asOf(formatDate(input.info.asOf, language))}`,
    to: '/ho-so',
  })
}

/** What waits stays "in time" on the form, however long: by age it shows. Null where nothing waits. */
export function ageingSlide(context: DeckContext): Slide | null {
  const { input, text } = context
  if (input.dossiers === null) return null
  const { store, provenance } = input.dossiers
  const { all } = totals(store, noFilter)
  if (all.paused === 0) return null
  const n = (value: number) => count(context, value)
  const key = (['pover', 'intime', 'unknown'] as const).map((fill) => ({ fill, name: text.ageing.key[fill] }))
  return slideOf(context, {
    id: 'ageing',
    title: text.ageing.title(n(all.paused), n(all.pending)),
    findings: findingsOf(context, ['paused-past-due', 'paused-long']),
    lead: text.ageing.lead,
    illustrative: provenance === 'illustrative',
    body: {
      kind: 'bars',
      scale: 'shared',
      key,
      marks: ageing(store, noFilter).map(({ band, all: counts }: AgeBandCounts) => {
        const paused = counts.paused + counts.pausedPastDue
        const open = counts.inTime + counts.overdue + paused
        const name = band.to === null ? text.ageing.last(n(band.from)) : text.ageing.band(n(band.from), n(band.to))
        return {
          key: band.id,
          label: name,
          value: open,
          parts: [
            { key: 'overdue', fill: 'pover' as const, value: counts.overdue },
            { key: 'inTime', fill: 'intime' as const, value: counts.inTime },
            { key: 'paused', fill: 'unknown' as const, value: paused },
          ],
          text: n(open),
          note: paused === 0 ? null : text.ageing.note(n(paused)),
          says: text.ageing.says(name, n(open), n(counts.overdue), n(paused)),
          drill: {
            kind: 'dossiers' as const,
            filter: { ...noFilter, ageBands: [band.id], outcomes: pendingOutcomes },
          },
        }
      }),
    },
    source: context.sources.dossiers,
    to: '/ho-so',
  })
}
