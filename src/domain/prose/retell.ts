import { isSemantic, type Node } from './meaning'
import type { Quantity } from './quantity'

const isSign = (node: Node | undefined, signs: RegExp): boolean => node?.kind === 'sign' && signs.test(node.text)
const isMeaning = (node: Node): boolean => node.kind !== 'group' && isSemantic(node)
const isCount = (node: Node | undefined): node is { kind: 'quantity'; quantity: Quantity } =>
  node?.kind === 'quantity' && ['dossier', 'case', 'bare'].includes(node.quantity.noun)

/** The level of a sentence with each figure where it is told: changes left out, figures of two names told twice. */
export const retell = (nodes: readonly Node[]): Node[] => tellTwice(passOverChanges(splitJoint(nodes)))

/** "3.812 hồ sơ tiếp nhận, đã giải quyết 3.795": the joint name between two figures is one of each. */
const splitJoint = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node, at): Node[] =>
    node.kind === 'mark' &&
    node.name === 'receiveAndResolve' &&
    node.text.includes(',') &&
    isCount(nodes[at - 1]) &&
    isCount(nodes[at + 1])
      ? [
          { kind: 'mark', name: 'receive', text: '' },
          { kind: 'sign', text: ',' },
          { kind: 'mark', name: 'resolve', text: '' },
        ]
      : [node],
  )

/** "tiếp nhận tăng 14% so với cùng kỳ, đạt 9.138 hồ sơ": the change stands between the figure and its name. */
function passOverChanges(nodes: readonly Node[]): Node[] {
  const kept: Node[] = []
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]
    if (!node) continue
    const resume = node.kind === 'mark' && node.name === 'rise' ? endOfChange(nodes, at) : null
    if (resume === null) kept.push(node)
    else at = resume - 1
  }
  return kept
}

/** Where the sentence goes on to the figure that changed; null where it does not. */
function endOfChange(nodes: readonly Node[], from: number): number | null {
  const change = nextQuantity(nodes, from + 1)
  if (change === null || nodes.slice(from + 1, change).some((it) => isMeaning(it) || it.kind === 'sign')) return null
  const next = nextQuantity(nodes, change + 1)
  if (next === null) return null
  const between = nodes.slice(change + 1, next)
  if (between.some((it) => isMeaning(it) || it.kind === 'group' || isSign(it, /[;()]/))) return null
  const leads = between.findIndex(
    (it) => it.kind === 'mark' && (it.name === 'reach' || it.name === 'remain' || it.name === 'copula'),
  )
  if (leads < 0) return null
  const comma = between.findIndex((it) => isSign(it, /,/))
  return change + 1 + (comma >= 0 && comma < leads ? comma : leads)
}

function nextQuantity(nodes: readonly Node[], from: number): number | null {
  for (let at = from; at < nodes.length && at < from + 24; at += 1) if (nodes[at]?.kind === 'quantity') return at
  return null
}

/** "846 hồ sơ tiếp nhận đều được giải quyết trước hạn", "không có hồ sơ bị trả lại hay quá hạn": one number, two names. */
function tellTwice(nodes: readonly Node[]): Node[] {
  const told: Node[] = []
  let last: Quantity | null = null
  let named = false
  for (const [at, node] of nodes.entries()) {
    if (isCount(node)) last = node.quantity
    else if (node.kind === 'quantity' || isSign(node, /[,;:]/)) {
      last = null
      named = false
    }
    if (last !== null && named && node.kind === 'word' && saysOfAll(nodes, at, last)) {
      told.push({ kind: 'quantity', quantity: { ...last, again: true } })
      last = null
    }
    named ||= isMeaning(node) && !(node.kind === 'mark' && node.name === 'rest')
    told.push(node)
  }
  return told
}

function saysOfAll(nodes: readonly Node[], at: number, { inWords }: Quantity): boolean {
  const word = nodes[at]
  const next = nodes.slice(at + 1, at + 5).find((it) => it.kind !== 'word')
  if (word?.kind !== 'word' || next?.kind !== 'mark') return false
  if (word.text === 'đều') return isMeaning(next)
  return inWords && /^(hay|hoặc)$/.test(word.text) && (next.name === 'overdue' || next.name === 'returned')
}
