import { reportedCells } from '~/domain/reconcile/cells'
import { makeRandom, type Random } from '../domain/reconcile/oracle/random-forms'

/** An object as `reconcile` may be handed it: mostly right, often not, sometimes nonsense. The same for each seed. */
export function randomObject(seed: number): unknown {
  const random = makeRandom(seed)
  if (random(20) === 0) return nonsense(random)
  if (random(5) === 0) return { id: seed, table: randomTable(random), rates: randomRates(random) }
  return {
    id: seed,
    cells: random(30) === 0 ? nonsense(random) : randomCells(random),
    rates: randomRates(random),
    ...(random(8) === 0 ? { rounded: [pick(random, reportedCells)] } : {}),
    ...(random(15) === 0
      ? { period: { from: '2025-07-01', to: pick(random, ['2025-08-30', '2025-06-01', 'x']) } }
      : {}),
  }
}

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[random(list.length)]
  if (found === undefined) throw new RangeError('nothing to pick from')
  return found
}

function nonsense(random: Random): unknown {
  return pick(random, [null, 7, 'văn bản', [], {}, { cells: null }, { table: [] }, { cells: { a: {} } }, true, -0.5])
}

function randomFigure(random: Random): unknown {
  const kind = random(60)
  if (kind === 0) return pick(random, ['1.338', -1, 1.5, true, [], {}, 1e300, '12'])
  if (kind < 6) return null
  return random(pick(random, [10, 100, 2000, 2_000_000, 2_000_000_000]))
}

function randomCells(random: Random): Record<string, unknown> {
  const given = reportedCells.filter(() => random(3) !== 0).map((cell) => [cell, randomFigure(random)] as const)
  const stray = random(80) === 0 ? [['__proto__x', 3] as const] : []
  const cells = Object.fromEntries([...given, ...stray])
  // half of them nearly add up, or no search would go deep
  if (random(2) === 0) {
    const early = random(900)
    const [onTime, overdue, inTime, late] = [random(90), random(90), random(90), random(9)]
    Object.assign(cells, {
      resolvedEarly: early,
      resolvedOnTime: onTime,
      resolvedOverdue: overdue,
      resolvedTotal: early + onTime + overdue + (random(3) === 0 ? random(9) : 0),
      pendingInTime: inTime,
      pendingOverdue: late,
      pendingTotal: inTime + late + (random(3) === 0 ? random(9) : 0),
      receivedTotal: early + onTime + overdue + inTime + late,
    })
  }
  return cells
}

function randomRates(random: Random): unknown {
  if (random(3) === 0) return undefined
  if (random(60) === 0) return nonsense(random)
  return Array.from({ length: random(4) }, () => ({
    percent:
      random(60) === 0
        ? nonsense(random)
        : pick(random, [random(10_000) / 100, random(1000) / 10, random(101), random(7) / 3, 130, -2]),
    ...(random(2) === 0
      ? { label: pick(random, ['đúng hạn', 'trễ hạn', 'trước và đúng hạn (gần)', 'trực tuyến', 'x']) }
      : {}),
  }))
}

function randomTable(random: Random): unknown {
  if (random(25) === 0) return nonsense(random)
  const rows = Array.from({ length: random(6) }, (_, i) => ({
    name: random(60) === 0 ? 'total' : `lĩnh vực ${random(40) === 0 ? 0 : i}`,
    cells: randomCells(random),
  }))
  return { rows, ...(random(4) === 0 ? {} : { total: randomCells(random) }) }
}
