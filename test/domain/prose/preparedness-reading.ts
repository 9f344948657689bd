import { extractFigures } from '~/domain/prose/extract-figures'
import type { FoundItem } from '~/domain/prose/extraction'

type Item = readonly [name: string, quantity: number | null, kind?: FoundItem['kind']]
type Force = readonly [people: number | null, teams?: number]

interface Options {
  /** Quantities that may be offered besides, if they are asked about. */
  readonly maybe?: readonly number[]
  /** What is not read as a person reads it, as the score says it: known, and not made good by a rule for one text. */
  readonly fallsShort?: readonly string[]
  readonly training?: readonly (readonly [sessions: number | null, people: number | null])[]
}

/** A text about means, forces and training, and what a person reads in it. */
export type PreparednessReading = readonly [
  text: string,
  items: readonly Item[],
  forces?: readonly Force[],
  options?: Options,
]

const words = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
const alike = (a: string, b: string): boolean => words(b).some((word) => words(a).includes(word))

export interface PreparednessScore {
  readonly missing: readonly string[]
  readonly wrong: readonly string[]
  readonly wrongSure: readonly string[]
}

/** Items by name, quantity and kind; forces by people and teams. */
export function scorePreparedness([text, items, forces = [], options = {}]: PreparednessReading): PreparednessScore {
  const found = extractFigures(text)
  const wrong: string[] = []
  const wrongSure: string[] = []
  const missed = (name: string, sure: boolean) => {
    wrong.push(name)
    if (sure) wrongSure.push(name)
  }
  const wanted = items.map(([name, quantity, kind = 'available']) => ({ name, quantity, kind, done: false }))
  for (const item of found.items) {
    const hit = wanted.find(
      (it) => !it.done && it.quantity === item.quantity && it.kind === item.kind && alike(it.name, item.name),
    )
    if (hit) hit.done = true
    else if (item.confidence === 'sure' || !options.maybe?.includes(item.quantity ?? -1)) {
      missed(`+${item.name}=${item.quantity} ${item.kind}`, item.confidence === 'sure')
    }
  }
  const acting = forces.map(([people, teams = null]) => ({ people, teams, done: false }))
  for (const force of found.forces) {
    const hit = acting.find((it) => !it.done && it.people === force.people && it.teams === force.teams)
    if (hit) hit.done = true
    else if (force.confidence === 'sure' || !options.maybe?.includes(force.people ?? -1)) {
      missed(`+${force.name}=${force.people}/${force.teams}`, force.confidence === 'sure')
    }
  }
  const taught = found.training.map(({ sessions, people }) => `${sessions}/${people}`)
  return {
    missing: [
      ...wanted.filter(({ done }) => !done).map(({ name, quantity, kind }) => `-${name}=${quantity} ${kind}`),
      ...acting.filter(({ done }) => !done).map(({ people, teams }) => `-${people}/${teams}`),
      ...(options.training ?? [])
        .map(([sessions, people]) => `${sessions}/${people}`)
        .filter((it) => !taught.includes(it))
        .map((it) => `-training ${it}`),
    ],
    wrong,
    wrongSure,
  }
}
