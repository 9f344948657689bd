import type { Chain, Description } from './chains'
import type { MarkName } from './marks'
import { isSemantic } from './meaning'
import type { Piece } from './pieces'

interface Named {
  readonly names: MarkName[]
  readonly text: string
}

/** Marks that hold two concepts, to be told apart where there is a figure for each. */
const double: Readonly<Partial<Record<MarkName, readonly [MarkName, MarkName]>>> = {
  earlyOrOnTime: ['early', 'onTime'],
  receiveAndResolve: ['receive', 'resolve'],
}

/** "trước hạn, đúng hạn, quá hạn lần lượt là 1.226, 2 và 53": each name to the figure at its place in the list. */
export function readInOrder({ gaps, links }: Chain, shared: Description[]): Description[] {
  const read = [...shared]
  for (const [i, gap] of gaps.entries()) {
    if (i >= links.length || !gap.some((piece) => piece.kind === 'mark' && piece.name === 'respectively')) continue
    let count = 1
    while (
      i + count < links.length &&
      links[i + count]?.quantity.noun !== 'percent' &&
      isListJoint(gaps[i + count] ?? [])
    )
      count += 1
    const names = namesIn(gap, count)
    if (count < 2 || names.length !== count) continue
    for (const [k, named] of names.entries())
      read[i + k] = { before: named, after: [], cues: [], far: false, inOrder: true }
  }
  return read
}

const isListJoint = (gap: readonly Piece[]): boolean =>
  gap.every(
    (piece) =>
      (piece.kind === 'sign' && piece.text === ',') ||
      (piece.kind === 'mark' && piece.name === 'and') ||
      piece.kind === 'subject' ||
      piece.kind === 'word',
  )

function namesIn(gap: readonly Piece[], count: number): MarkName[][] {
  const groups: Named[] = []
  let open = false
  for (const piece of gap) {
    if (piece.kind === 'mark' && isSemantic(piece)) {
      const last = groups.at(-1)
      if (open && last) last.names.push(piece.name)
      else groups.push({ names: [piece.name], text: piece.text })
      open = true
    } else if (piece.kind === 'sign' || (piece.kind === 'mark' && piece.name === 'and')) open = false
  }
  if (groups.length >= count) return groups.slice(-count).map(({ names }) => names)
  return groups.flatMap(({ names, text }) => {
    const at = names.findIndex((name) => double[name] !== undefined)
    const pair = double[names[at] ?? 'noise']
    if (!pair) return [names]
    const rest = names.filter((_, i) => i !== at)
    const swapped = /^đúng/.test(text)
    return (swapped ? [pair[1], pair[0]] : [...pair]).map((name) => [...rest, name])
  })
}
