import type { Confidence, FigureKey, ReadingRule } from './extraction'
import type { Act, Channel, MarkName, Time } from './marks'

/** What the words around a figure say, put together. */
export interface Facets {
  readonly act: Act | null
  readonly time: Time | null
  readonly channels: readonly Channel[]
  readonly foreign: boolean
  /** "trả chậm hạn và quá hạn chưa có kết quả": late, of those resolved and of those pending. */
  readonly lateBothWays: boolean
  /** "1.278 hồ sơ còn lại trả trước hạn": of those left over by the figure in front. */
  readonly ofRest: boolean
}

/** Where two acts are said of one figure, the one that decides stands first. */
const actOrder: readonly Act[] = [
  'returnedOrWithdrawn',
  'returned',
  'cancelled',
  'withdrawn',
  'other',
  'carried',
  'pending',
  'backlog',
  'onlinePart',
  'receiveAndResolve',
  'receiveNew',
  'resolve',
  'due',
  'receive',
  'rest',
]
const timeOrder: readonly Time[] = ['earlyOrOnTime', 'overdue', 'early', 'onTime', 'notDue', 'inTime']
const channelOrder: readonly Channel[] = ['online', 'direct', 'postal']

export function readFacets(names: readonly MarkName[]): Facets {
  const has = (name: MarkName) => names.includes(name)
  const lateBothWays = has('resolve') && has('pending') && names.filter((name) => name === 'overdue').length > 1
  const time = has('early') && has('onTime') ? 'earlyOrOnTime' : timeOrder.find(has)
  return {
    act: actOf(has),
    time: time ?? null,
    channels: channelOrder.filter(has),
    foreign: has('foreign'),
    lateBothWays,
    ofRest: has('rest'),
  }
}

function actOf(has: (name: MarkName) => boolean): Act | null {
  if (has('returned') && has('withdrawn')) return 'returnedOrWithdrawn'
  if (has('resolve') && has('receive') && !has('returned')) return 'receiveAndResolve'
  return actOrder.find(has) ?? null
}

export const isEmpty = ({ act, time, channels, foreign }: Facets): boolean =>
  act === null && time === null && channels.length === 0 && !foreign

/** What the figures before say about a figure that its own words leave open. */
export interface Surroundings {
  /** The figure that this one is a part of ("trong đó", brackets), or null. */
  readonly head: FigureKey | null
  /** The figure read just before in the same row. */
  readonly previous: FigureKey | null
  readonly has: (key: FigureKey) => boolean
  readonly cues: readonly MarkName[]
  /** "415 trong tổng số 420": the figure in front is a part of this one; null where not so. */
  readonly wholeOf: FigureKey | null
}

export interface Decision {
  readonly key: FigureKey
  readonly confidence: Confidence
  /** Why a person has to look; null where the words decide. */
  readonly rule: ReadingRule | null
}

const sure = (key: FigureKey): Decision => ({ key, confidence: 'sure', rule: null })
const ask = (key: FigureKey, rule: ReadingRule = 'doubtfulName'): Decision => ({ key, confidence: 'ask', rule })
const inGroup = (key: FigureKey): Decision => ({ key, confidence: 'sure', rule: 'inGroupOf' })

const isResolved = (key: FigureKey | null): boolean => key?.startsWith('resolved') ?? false
const isPending = (key: FigureKey | null): boolean => key?.startsWith('pending') ?? false

/** The cell that a figure belongs to, by its own words and then by what it stands with; null where none. */
export function decideKey(facets: Facets, around: Surroundings): Decision | null {
  const decision = decideByWords(facets, around)
  const doubt = facets.ofRest && decision !== null && isResolved(decision.key)
  return doubt ? ask(decision.key) : decision
}

function decideByWords(facets: Facets, around: Surroundings): Decision | null {
  const { act, time, channels, foreign } = facets
  if (foreign || act === 'other') return null
  if (act === 'rest') return decideRest(facets, around)
  if (act === 'onlinePart') return time === null ? ask('receivedOnline') : null
  if (channels.length > 0) return time === null ? decideChannel(channels, act) : null
  if (act === 'returned') return sure('returned')
  if (act === 'returnedOrWithdrawn') return sure('returnedOrWithdrawn')
  if (act === 'withdrawn') return ask('returnedOrWithdrawn')
  if (act === 'cancelled') return sure('cancelled')
  if (act === 'carried') return time !== null ? null : isPending(around.head) ? ask('carriedOver') : sure('carriedOver')
  if (facets.lateBothWays) return ask('overdueTotal')
  if (time !== null) return decideTime(time, act, around)
  // "214 hồ sơ quá hạn, gồm 61 hồ sơ đã trả và 153 hồ sơ chưa trả": a part of what is late is late
  const ofLate = around.head === 'overdueTotal' && around.wholeOf === null && !around.cues.includes('total')
  if (ofLate && act === 'pending') return ask('pendingOverdue')
  if (ofLate && act === 'resolve') return ask('resolvedOverdue')
  switch (act) {
    case 'pending':
      return sure('pendingTotal')
    case 'backlog':
      return ask(around.has('resolvedTotal') || around.has('receivedTotal') ? 'pendingTotal' : 'carriedOver')
    case 'resolve':
      return sure('resolvedTotal')
    case 'due':
      return sure('dueInPeriod')
    case 'receiveNew':
      return sure('receivedInPeriod')
    case 'receive':
      return around.head === 'receivedTotal' && !around.cues.includes('total')
        ? inGroup('receivedInPeriod')
        : sure('receivedTotal')
    case 'receiveAndResolve':
      return ask(around.has('receivedTotal') ? 'resolvedTotal' : 'receivedTotal')
    case null:
      return decideBare(around)
  }
}

/** "còn lại 14 hồ sơ" are pending; "trực tiếp 84, còn lại 6 qua bưu chính" and "số còn lại đúng hạn" are not. */
function decideRest(facets: Facets, around: Surroundings): Decision | null {
  const { channels, time } = facets
  const key = channels.length > 0 && time === null ? channelKey(channels) : null
  if (key !== null) return ask(key)
  const resolved = time === 'early' || time === 'onTime' || time === 'earlyOrOnTime'
  const decision = decideByWords({ ...facets, act: resolved ? 'resolve' : 'pending' }, around)
  if (decision === null || time !== null)
    return decision && { ...decision, confidence: resolved ? 'ask' : decision.confidence }
  if (around.previous === 'receivedTotal' || channelFigures.has(around.previous)) return null
  return decision
}

const channelFigures = new Set<FigureKey | null>([
  'receivedOnline',
  'receivedDirect',
  'receivedPostal',
  'receivedDirectAndPostal',
  'receivedInPeriod',
  'carriedOver',
])

function decideChannel(channels: readonly Channel[], act: Act | null): Decision | null {
  if (act !== null && act !== 'receive' && act !== 'receiveNew' && act !== 'resolve' && act !== 'receiveAndResolve')
    return null
  const key = channelKey(channels)
  if (key === null) return null
  return act === 'resolve' || act === 'receiveAndResolve' ? ask(key) : sure(key)
}

function channelKey(channels: readonly Channel[]): FigureKey | null {
  if (channels.length > 2 || (channels.includes('online') && channels.length > 1)) return null
  if (channels.length === 2) return 'receivedDirectAndPostal'
  return channels[0] === 'online' ? 'receivedOnline' : channels[0] === 'direct' ? 'receivedDirect' : 'receivedPostal'
}

function decideTime(time: Time, act: Act | null, around: Surroundings): Decision | null {
  if (act === 'pending' || act === 'backlog') {
    if (time === 'inTime' || time === 'notDue') return sure('pendingInTime')
    return time === 'overdue' ? sure('pendingOverdue') : null
  }
  const resolves = act === 'resolve' || act === 'receiveAndResolve' || act === 'due'
  switch (time) {
    case 'early':
      return sure('resolvedEarly')
    case 'onTime':
      return sure('resolvedOnTime')
    case 'earlyOrOnTime':
      return sure('resolvedEarlyOrOnTime')
    case 'inTime':
      if (!resolves && around.previous === 'pendingTotal') return sure('pendingInTime')
      if (resolves || (isResolved(around.head) && !around.cues.includes('remain'))) return ask('resolvedEarlyOrOnTime')
      return sure('pendingInTime')
    case 'notDue':
      return sure('pendingInTime')
    case 'overdue':
      return resolves ? decideLateResolved(around) : decideLate(around)
  }
}

/** "giải quyết quá hạn": resolved late, unless the sentence says that they are still there ("hiện còn … xử lý quá hạn"). */
function decideLateResolved({ cues, head, previous, has }: Surroundings): Decision {
  if (isPending(head)) return inGroup('pendingOverdue')
  const still = cues.includes('remain') && !isResolved(head) && !isResolved(previous) && !has('resolvedTotal')
  return still ? ask('pendingOverdue') : sure('resolvedOverdue')
}

/** "quá hạn" alone: of those resolved, of those pending, or of both, by what it stands with. */
function decideLate({ head, previous, has, cues }: Surroundings): Decision {
  if (isPending(head)) return inGroup('pendingOverdue')
  if (previous === 'pendingInTime') return inGroup('pendingOverdue')
  if (previous === 'pendingTotal' && head !== null) return ask('overdueTotal')
  if (isResolved(head)) return inGroup('resolvedOverdue')
  if (previous === 'pendingTotal')
    return ask(head === null && !has('resolvedOnTime') ? 'pendingOverdue' : 'overdueTotal')
  if (isResolved(previous)) return cues.includes('remain') ? ask('resolvedOverdue') : inGroup('resolvedOverdue')
  if (previous === 'pendingOverdue') return ask('pendingOverdue')
  if (cues.includes('remain')) return ask('pendingOverdue')
  if (has('resolvedTotal')) return ask('resolvedOverdue')
  return ask('overdueTotal')
}

function decideBare({ cues, has, wholeOf }: Surroundings): Decision | null {
  if (wholeOf !== null && wholeOf !== 'receivedTotal') {
    const key = has('receivedTotal') && !has('resolvedTotal') ? 'resolvedTotal' : 'receivedTotal'
    return has(key) ? null : ask(key, 'pair')
  }
  if (cues.includes('total') && !has('receivedTotal')) return ask('receivedTotal')
  if (cues.includes('remain') && has('resolvedTotal') && !has('pendingTotal')) return ask('pendingTotal')
  return null
}

const rateWords: Readonly<Record<string, string>> = {
  early: 'trước hạn',
  onTime: 'đúng hạn',
  earlyOrOnTime: 'trước và đúng hạn',
  overdue: 'quá hạn',
  inTime: 'trong hạn',
  notDue: 'chưa đến hạn',
  online: 'trực tuyến',
  direct: 'trực tiếp',
  postal: 'bưu chính',
  receive: 'tiếp nhận',
  receiveNew: 'tiếp nhận',
  onlinePart: 'trực tuyến',
  resolve: 'giải quyết',
  receiveAndResolve: 'giải quyết',
  pending: 'đang giải quyết',
  rest: 'đang giải quyết',
  carried: 'kỳ trước chuyển sang',
  returned: 'trả lại',
  due: 'đến hạn',
}

/** What a percentage says of itself, in the words of the form; null where nothing the form knows. */
export function rateLabel({ act, time, channels, foreign }: Facets): string | null {
  if (foreign || act === 'other') return null
  const words = [...(act === 'pending' && time !== null ? ['pending'] : []), time ?? channels[0] ?? act ?? '']
  const label = words.map((word) => rateWords[word] ?? '').join(', ')
  return label === '' ? null : label
}
