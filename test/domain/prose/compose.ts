import type { FigureKey } from '~/domain/prose/extraction'

/** A report put together at random from the usual wordings, with what it says. */
export interface Composed {
  readonly text: string
  readonly figures: Partial<Record<FigureKey, number>>
}

type Pick = <T>(list: readonly T[]) => T

const dotted = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

interface Part {
  readonly key: FigureKey
  readonly value: number
  readonly names: readonly string[]
}

const early = ['trước hạn', 'sớm hạn', 'trước thời hạn', 'sớm hẹn']
const onTime = ['đúng hạn', 'đúng hẹn', 'đúng thời hạn']
const late = ['quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm hạn']
const earlyOrOnTime = [
  'trước và đúng hạn',
  'đúng và trước hạn',
  'sớm và đúng hạn',
  'trước hạn và đúng hạn',
  'đúng hạn, trước hạn',
]
const inTime = ['trong hạn', 'còn trong hạn', 'chưa đến hạn']

/** One manner for all parts of a list, as people write. */
function writeParts(parts: readonly Part[], pick: Pick, verb: string): string {
  const manner = pick(['before', 'after', 'is', 'colon', 'verbBefore', 'verbAfter'] as const)
  const unit = pick([' hồ sơ', ' hồ sơ', ' HS', ' trường hợp', ''])
  const number = (value: number) => `${value < 10 && pick([true, false]) ? `0${value}` : dotted(value)}`
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  const share = pick(['', '', 'brackets', 'reach'])
  const percent = (value: number) => `${((value / total) * 100).toFixed(2).replace('.', ',')}%`
  const written = parts.map(({ value, names }) => {
    const text = writeOne(value, pick(names))
    return share === ''
      ? text
      : share === 'brackets'
        ? `${text} (${percent(value)})`
        : `${text}, chiếm ${percent(value)}`
  })
  function writeOne(value: number, name: string): string {
    switch (manner) {
      case 'before':
        return `${name} ${number(value)}${unit}`
      case 'after':
        return `${number(value)}${unit} ${name}`
      case 'is':
        return `số hồ sơ ${verb}${verb === '' ? '' : ' '}${name} là ${number(value)}${unit}`
      case 'colon':
        return `${name}: ${number(value)}${unit}`
      case 'verbBefore':
        return `${verb}${verb === '' ? '' : ' '}${name} ${number(value)}${unit}`
      case 'verbAfter':
        return `${number(value)} hồ sơ ${verb}${verb === '' ? '' : ' '}${name}`
    }
  }
  const last = pick([', ', '; ', ' và '])
  const between = last === '; ' ? '; ' : ', '
  return written.length === 1
    ? (written[0] ?? '')
    : `${written.slice(0, -1).join(between)}${last}${written.at(-1) ?? ''}`
}

function withParts(head: string, parts: readonly Part[], pick: Pick, verb: string): string {
  if (parts.length === 0) return head
  const list = writeParts(parts, pick, verb)
  return pick([`${head} (${list})`, `${head} (trong đó: ${list})`, `${head}, trong đó ${list}`, `${head}, gồm ${list}`])
}

/** @param pick Chooses one of a list; the same choices give the same report. */
export function composeReport(pick: Pick, number: (below: number) => number): Composed {
  const figures: Partial<Record<FigureKey, number>> = {}
  const part = (key: FigureKey, value: number, names: readonly string[]): Part => {
    figures[key] = value
    return { key, value, names }
  }
  const online = 20 + number(90_000)
  const direct = 20 + number(9_000)
  const [e, t, l] = [20 + number(50_000), 11 + number(500), number(90)]
  const [i, o] = [11 + number(400), number(30)]
  const received = part('receivedTotal', online + direct, [])
  const resolved = part('resolvedTotal', e + t + l, [])
  const pending = part('pendingTotal', i + o, [])
  const sources = pick([false, false, true])
  const channels = sources
    ? [
        part('receivedInPeriod', online, ['tiếp nhận mới', 'mới tiếp nhận']),
        part('carriedOver', direct, ['kỳ trước chuyển sang', 'tồn kỳ trước', 'từ kỳ trước chuyển qua']),
      ]
    : pick([true, false])
      ? [part('receivedOnline', online, ['trực tuyến', 'qua mạng']), part('receivedDirect', direct, ['trực tiếp'])]
      : []
  const both = pick([false, false, true])
  const times = both
    ? [part('resolvedEarlyOrOnTime', e + t, earlyOrOnTime), part('resolvedOverdue', l, late)]
    : pick([true, true, false])
      ? [part('resolvedEarly', e, early), part('resolvedOnTime', t, onTime), part('resolvedOverdue', l, late)]
      : []
  const states = pick([true, false]) ? [part('pendingInTime', i, inTime), part('pendingOverdue', o, late)] : []
  const [r, s, p] = [dotted(received.value), dotted(resolved.value), dotted(pending.value)]
  const clauses = [
    withParts(
      pick([
        `phường đã tiếp nhận ${r} hồ sơ`,
        `tổng số hồ sơ tiếp nhận là ${r} hồ sơ`,
        `tiếp nhận: ${r} HS`,
        `có ${r} hồ sơ được tiếp nhận`,
        `số hồ sơ tiếp nhận trong kỳ là ${r}`,
      ]),
      channels,
      pick,
      sources ? '' : 'nộp',
    ),
    withParts(
      pick([
        `đã giải quyết ${s} hồ sơ`,
        `số hồ sơ đã giải quyết: ${s}`,
        `${s} hồ sơ đã được giải quyết`,
        `giải quyết xong ${s} hồ sơ`,
        `đã xử lý và trả kết quả ${s} hồ sơ`,
      ]),
      times,
      pick,
      pick(['giải quyết', 'trả kết quả', 'xử lý']),
    ),
    withParts(
      pick([
        `đang giải quyết ${p} hồ sơ`,
        `số hồ sơ đang giải quyết là ${p}`,
        `còn ${p} hồ sơ đang xử lý`,
        `${p} hồ sơ đang được giải quyết`,
      ]),
      states,
      pick,
      'đang giải quyết',
    ),
  ]
  const join = pick(['; ', '. ', '.\n'])
  const lead = pick(['Tháng 7/2025, ', 'Từ ngày 01/7/2025 đến ngày 30/8/2025, ', 'Kết quả: ', ''])
  const body = clauses
    .map((clause, at) => (join === '; ' && at > 0 ? clause : clause.charAt(0).toUpperCase() + clause.slice(1)))
    // "… quá hạn 6. 158 hồ sơ …" is a full stop or a thousand with a space in it: nobody can tell
    .reduce((text, clause) => `${text}${join === '. ' && /^\d/.test(clause) ? '.\n' : join}${clause}`)
  return { text: `${lead}${lead === '' ? body : body.charAt(0).toLowerCase() + body.slice(1)}.`, figures }
}
