import { acts, channels, type MarkName, times } from './marks'
import type { Quantity } from './quantity'

const distinct = (names: readonly MarkName[], kind: ReadonlySet<MarkName>): MarkName[] => [
  ...new Set(names.filter((name) => kind.has(name))),
]

/** Whether the acts can be said of the same figure. */
function actsAgree(found: readonly MarkName[], time: readonly MarkName[]): boolean {
  if (found.length <= 1) return true
  const set = new Set(found)
  set.delete('rest')
  if (set.size <= 1) return true
  if (
    set.size === 2 &&
    set.has('receive') &&
    (set.has('receiveNew') || set.has('carried') || set.has('due') || set.has('returned') || set.has('onlinePart'))
  )
    return true
  if (set.size === 2 && set.has('resolve') && (set.has('returned') || set.has('due') || set.has('receiveAndResolve')))
    return true
  // "quá hạn giải quyết nhưng chưa có kết quả"
  if (set.size === 2 && set.has('resolve') && set.has('pending') && time.includes('overdue')) return true
  if (set.size === 2 && set.has('returned') && set.has('withdrawn')) return true
  return (
    (set.has('carried') && (set.has('backlog') || set.has('pending'))) ||
    (set.size === 2 && set.has('backlog') && !set.has('resolve'))
  )
}

function timesAgree(found: readonly MarkName[], act: readonly MarkName[]): boolean {
  if (found.length === 0) return true
  if (
    act.some(
      (name) =>
        name === 'receive' ||
        name === 'receiveNew' ||
        name === 'carried' ||
        name === 'cancelled' ||
        name === 'withdrawn',
    )
  )
    return false
  if (found.length === 1) return true
  return found.length === 2 && found.includes('early') && found.includes('onTime')
}

/** How well the words make one figure. */
export function scoreOf(
  quantity: Quantity,
  before: readonly MarkName[],
  after: readonly MarkName[],
  followsCount: boolean,
): number {
  const all = [...before, ...after]
  if (quantity.noun === 'foreign' || quantity.noun === 'handled')
    return Math.min(1, all.length) * 1.2 - all.length * 0.2
  const [act, time, channel] = [distinct(all, acts), distinct(all, times), distinct(all, channels)]
  const kinds = (act.length > 0 ? 1 : 0) + (time.length > 0 ? 1 : 0) + (channel.length > 0 ? 1 : 0)
  if (kinds === 0) return all.includes('foreign') ? 2 : quantity.noun === 'percent' && followsCount ? 2.8 : 0
  let score = 3 + (kinds - 1) * 0.6
  const repeats = all.length - act.length - time.length - channel.length
  if (!actsAgree(act, time)) score -= 5
  if (!timesAgree(time, act)) score -= 5
  if (all.includes('foreign')) score -= 0.5
  if (new Set([...before]).size > 0 && after.some((name) => before.includes(name))) score -= 1
  return score - Math.max(0, repeats) * 0.4
}
