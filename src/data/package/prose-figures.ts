import type { Confidence, Extraction, FigureKey, FoundForce, FoundItem, FoundTraining } from '~/domain/prose/extraction'

interface Keyed {
  /** For `TableForRound.confirmed`. */
  readonly key: string
  readonly confidence: Confidence
}

/** A figure of running text that can be taken into a round once a person confirmed it. */
export type ProseFigure =
  | (Keyed & { readonly kind: 'count'; readonly row: number; readonly figure: FigureKey; readonly value: number })
  | (Keyed & { readonly kind: 'rate'; readonly row: number; readonly label: string; readonly percent: number })
  | (Keyed & { readonly kind: 'item'; readonly found: FoundItem })
  | (Keyed & { readonly kind: 'force'; readonly found: FoundForce })
  | (Keyed & { readonly kind: 'training'; readonly found: FoundTraining })

/** All that running text says, each under a key. */
export function proseFigures({ rows, items, forces, training }: Extraction): ProseFigure[] {
  return [
    ...rows.flatMap(({ figures, rates }, row): ProseFigure[] => [
      ...Object.entries(figures).map(([figure, { value, confidence }]) => ({
        kind: 'count' as const,
        key: `count:${row}:${figure}`,
        row,
        figure: figure as FigureKey,
        value,
        confidence,
      })),
      ...rates.map(({ label, percent, confidence }, place) => ({
        kind: 'rate' as const,
        key: `rate:${row}:${place}`,
        row,
        label,
        percent,
        confidence,
      })),
    ]),
    ...items.map((found, place) => ({
      kind: 'item' as const,
      key: `item:${place}`,
      found,
      confidence: found.confidence,
    })),
    ...forces.map((found, place) => ({
      kind: 'force' as const,
      key: `force:${place}`,
      found,
      confidence: found.confidence,
    })),
    ...training.map((found, place) => ({
      kind: 'training' as const,
      key: `training:${place}`,
      found,
      confidence: found.confidence,
    })),
  ]
}
