import type {
  CommunicationRow,
  EquipmentRow,
  ForceRow,
  Neighbourhood,
  PillarRow,
  TrainingRow,
} from '~/domain/preparedness/preparedness'
import { pillars } from '~/domain/preparedness/preparedness'
import { isoDate } from '~/domain/shared/iso-date'

/** Six made-up neighbourhoods with neutral names; the fifth has sent nothing. The name is also its id. */
export const neighbourhoodNames = [1, 2, 3, 4, 5, 6].map((number) => `Khối phố ${number}`)
const SILENT = 4

const PLAN = 'Phương án ứng phó thiên tai (minh họa)'
const ASKED = 'Đề nghị của khối phố (minh họa)'
const reportedOn = ['2025-09-22', '2025-09-19', '2025-09-24', '2025-09-23', null, '2025-09-26']

export const neighbourhoods: readonly Neighbourhood[] = neighbourhoodNames.map((name, index) => {
  const date = reportedOn[index] ?? null
  return { id: name, name, reportedOn: date === null ? null : isoDate(date) }
})

type Six = readonly [number | null, number | null, number | null, number | null, number | null, number | null]
const nothing: Six = [null, null, null, null, null, null]

interface ItemPlan {
  readonly item: string
  readonly unit: string
  readonly need: Six
  readonly needSource: string | null
  readonly available: Six
  readonly broken: Six
  readonly quantityText?: string
  readonly note?: string
}

/** One number a neighbourhood; null = not reported. `available` includes the broken. */
const items: readonly ItemPlan[] = [
  {
    item: 'Máy cưa',
    unit: 'cái',
    need: [1, 1, 2, 1, null, 1],
    needSource: ASKED,
    available: [1, 0, 2, 0, null, 0],
    broken: [1, 0, 0, 0, null, 0],
  },
  {
    item: 'Máy nổ',
    unit: 'máy',
    need: [2, 1, 1, 1, null, 1],
    needSource: ASKED,
    available: [1, 1, 1, 0, null, 0],
    broken: [0, 0, 0, 0, null, 0],
    note: 'Bảng kê không nói rõ là máy phát điện hay động cơ nổ',
  },
  {
    item: 'Máy phát điện',
    unit: 'máy',
    need: [1, 0, 1, 0, null, 0],
    needSource: PLAN,
    available: [1, 1, 1, 0, null, 0],
    broken: [0, 0, 0, 0, null, 0],
  },
  {
    item: 'Xuồng',
    unit: 'chiếc',
    need: [1, 0, 1, 0, null, 1],
    needSource: PLAN,
    available: [1, 0, 1, 0, null, 1],
    broken: [0, 0, 1, 0, null, 0],
  },
  {
    item: 'Áo phao',
    unit: 'chiếc',
    need: [30, 20, 25, 20, null, 25],
    needSource: PLAN,
    available: [24, 17, 18, 20, null, 16],
    broken: [4, 2, 1, 0, null, 3],
  },
  {
    item: 'Phao tròn',
    unit: 'chiếc',
    need: [6, 4, 5, 4, null, 5],
    needSource: PLAN,
    available: [4, 4, 3, 4, null, 3],
    broken: [0, 0, 0, 0, null, 0],
  },
  {
    item: 'Đèn pin sạc',
    unit: 'chiếc',
    need: [6, 6, 6, 6, null, 6],
    needSource: PLAN,
    available: [6, 6, 6, 5, null, 5],
    broken: [0, 1, 0, 1, null, 0],
  },
  {
    item: 'Loa cầm tay',
    unit: 'cái',
    need: [3, 2, 3, 2, null, 2],
    needSource: PLAN,
    available: [3, 2, 3, 2, null, 2],
    broken: [0, 0, 0, 0, null, 0],
  },
  {
    item: 'Công cụ nòng cốt',
    unit: 'bộ',
    need: nothing,
    needSource: null,
    available: [10, 8, 6, 8, null, 8],
    broken: [0, 0, 0, 0, null, 0],
  },
  {
    item: 'Nhà bạt',
    unit: 'bộ',
    need: [1, 1, 1, 0, null, 1],
    needSource: PLAN,
    available: nothing,
    broken: nothing,
  },
  {
    item: 'Bao tải cát',
    unit: 'bao',
    need: nothing,
    needSource: null,
    available: nothing,
    broken: nothing,
    quantityText: 'đủ cơ số',
  },
]

const places = ['Nhà sinh hoạt khối phố', 'Nhà văn hóa', 'Nhà sinh hoạt khối phố', 'Trạm bơm', null, 'Trường tiểu học']

export const equipment: readonly EquipmentRow[] = items.flatMap((plan) =>
  neighbourhoodNames.map((neighbourhood, index) => {
    const silent = index === SILENT
    const need = plan.need[index] ?? null
    return {
      item: plan.item,
      neighbourhood,
      unit: plan.unit,
      need,
      needSource: need === null ? null : plan.needSource,
      available: plan.available[index] ?? null,
      broken: plan.broken[index] ?? null,
      quantityText: silent ? null : (plan.quantityText ?? null),
      place: silent ? null : (places[index] ?? null),
      note: silent ? 'Chưa gửi bảng kê' : (plan.note ?? null),
    }
  }),
)

interface ForcePlan {
  readonly force: string
  readonly people: Six
  readonly need: Six
}
const forcePlans: readonly ForcePlan[] = [
  {
    force: 'Đội xung kích phòng, chống thiên tai',
    people: [20, 15, 18, 12, null, 14],
    need: [20, 20, 20, 15, null, 15],
  },
  { force: 'Dân quân tự vệ', people: [6, 5, 6, 5, null, 4], need: [6, 5, 6, 5, null, 5] },
  { force: 'Tổ bảo vệ an ninh trật tự cơ sở', people: [5, 5, 5, 5, null, 5], need: nothing },
  { force: 'Y tế, cứu thương', people: [2, 1, 2, null, null, 1], need: [2, 2, 2, 2, null, 2] },
]

export const forces: readonly ForceRow[] = forcePlans.flatMap(({ force, people, need }) =>
  neighbourhoodNames.map((neighbourhood, index) => ({
    neighbourhood,
    force,
    people: people[index] ?? null,
    need: need[index] ?? null,
    needSource: (need[index] ?? null) === null ? null : PLAN,
  })),
)

const trained = (topic: string, sessions: Six, participants: Six, heldOn: readonly (string | null)[]): TrainingRow[] =>
  neighbourhoodNames.map((neighbourhood, index) => {
    const date = heldOn[index] ?? null
    return {
      neighbourhood,
      topic,
      sessions: sessions[index] ?? null,
      participants: participants[index] ?? null,
      heldOn: date === null ? null : isoDate(date),
    }
  })

export const training: readonly TrainingRow[] = [
  ...trained(
    'Kỹ năng ứng phó bão, lũ',
    [1, 1, 1, 0, null, 1],
    [32, 24, 28, 0, null, 19],
    ['2025-08-09', '2025-08-16', '2025-08-09', null, null, '2025-08-23'],
  ),
  ...trained(
    'Sơ cấp cứu',
    [1, 0, 1, 0, null, null],
    [18, 0, 15, 0, null, null],
    ['2025-08-14', null, '2025-08-21', null, null, null],
  ),
]

const told = (form: string, times: Six): CommunicationRow[] =>
  neighbourhoodNames.map((neighbourhood, index) => ({ neighbourhood, form, times: times[index] ?? null }))

export const communication: readonly CommunicationRow[] = [
  ...told('Loa truyền thanh', [18, 14, 16, 9, null, 12]),
  ...told('Họp khối phố', [2, 2, 1, 1, null, 2]),
  ...told('Tờ rơi, nhóm mạng xã hội', [3, null, 4, 0, null, 2]),
]

type State = PillarRow['state']
const [ok, short, none]: readonly [State, State, State] = ['reported', 'short', 'notReported']
const states: readonly (readonly [State, State, State, State])[] = [
  [ok, ok, short, ok],
  [ok, short, short, ok],
  [ok, short, short, ok],
  [ok, short, short, short],
  [none, none, none, none],
  [ok, short, short, none],
]
const details: Readonly<Record<(typeof pillars)[number], Readonly<Record<State, string | null>>>> = {
  command: { reported: 'Đã phân công người chỉ huy', short: 'Chưa có người thay thế', notReported: null },
  forces: { reported: 'Đủ người theo phương án', short: 'Thiếu người so với phương án', notReported: null },
  means: { reported: 'Đủ theo phương án', short: 'Thiếu vật tư, phương tiện', notReported: null },
  logistics: {
    reported: 'Có lương thực, nước uống cho ba ngày',
    short: 'Chưa có nơi dự trữ nước uống',
    notReported: null,
  },
}

export const pillarRows: readonly PillarRow[] = neighbourhoodNames.flatMap((neighbourhood, index) =>
  pillars.map((pillar, place) => {
    const state = states[index]?.[place] ?? 'notReported'
    return { neighbourhood, pillar, state, detail: details[pillar][state] }
  }),
)
