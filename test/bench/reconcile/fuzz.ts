// 100.000 objects through `reconcile`: no exception but the sentence for bad input, and no answer over a second of processor time.
//   npm run fuzz:reconcile [-- COUNT]
import { InputError } from '~/data/cli/command'
import { answerOf } from '~/data/cli/reconcile-answer'
import { readReconcileInput } from '~/data/cli/reconcile-input'
import { randomObject } from '../../cli/reconcile-objects'

const count = Number(process.argv[2] ?? 100_000)
const LIMIT_MS = 1000
let [answered, refused, slowest, slowestSeed] = [0, 0, 0, -1]
const began = performance.now()

function timed(seed: number): number {
  const before = process.cpuUsage()
  JSON.stringify(answerOf(readReconcileInput(randomObject(seed), ''), 'vi'))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

for (let seed = 0; seed < count; seed += 1) {
  let took = 0
  try {
    took = timed(seed)
    // asked again, because a collection of garbage is not a slow answer
    if (took > LIMIT_MS) took = Math.min(took, timed(seed), timed(seed))
    answered += 1
  } catch (error) {
    if (!(error instanceof InputError)) {
      console.error(`object ${seed}: ${JSON.stringify(randomObject(seed))}`)
      throw error
    }
    refused += 1
  }
  if (took > slowest) [slowest, slowestSeed] = [took, seed]
}
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(
  `${count} objects in ${seconds} s: ${answered} answered, ${refused} refused with a sentence; ` +
    `slowest ${slowest.toFixed(1)} ms of processor time (object ${slowestSeed})`,
)
process.exitCode = slowest > LIMIT_MS ? 1 : 0
