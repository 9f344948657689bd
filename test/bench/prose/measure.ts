// How far "sure" can be trusted on our own readings: recall, what is sure and wrong, what of the right is sure.
// npx tsx test/bench/prose/measure.ts
import { extractFigures } from '~/domain/prose/extract-figures'
import { manners } from '../../domain/prose/manners'
import { mannersEighteen } from '../../domain/prose/manners-eighteen'
import { mannersNineteen } from '../../domain/prose/manners-nineteen'
import { mannersSeventeen } from '../../domain/prose/manners-seventeen'
import { mannersSixteen } from '../../domain/prose/manners-sixteen'
import { type Reading, wantedFigures } from '../../domain/prose/reading'

const sets: Readonly<Record<string, readonly Reading[]>> = {
  'all readings': manners,
  'sixteen and seventeen, before the rule': [...mannersSixteen, ...mannersSeventeen],
  'eighteen, with the rule': mannersEighteen,
  'nineteen, after the rule': mannersNineteen,
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`

for (const [name, readings] of Object.entries(sets)) {
  let [figures, right, rightSure, wrongSure] = [0, 0, 0, 0]
  for (const reading of readings) {
    const left = wantedFigures(reading)
    figures += left.length
    for (const row of extractFigures(reading[0]).rows) {
      for (const [key, { value, confidence }] of Object.entries(row.figures)) {
        const at = left.findIndex((it) => it.value === value && it.keys.includes(key))
        const sure = confidence === 'sure' ? 1 : 0
        if (at < 0) wrongSure += sure
        else {
          left.splice(at, 1)
          right += 1
          rightSure += sure
        }
      }
    }
  }
  console.log(
    `${name}: ${readings.length} texts, ${figures} figures, recall ${percent(right, figures)}, sure and wrong ${wrongSure} (${percent(wrongSure, figures)}), sure of the right ${percent(rightSure, right)}`,
  )
}
