import type { Cause, DossierStatus } from '~/domain/dossiers/dossier'

/**
 * What the sample must show, as tables: who is late, where, when. Chance only fills in the rest. The totals are the
 * published ones with 53 resolved overdue; everything below them is made up.
 */

/** Early and on time are what is left of `resolved`. Unit: dossiers. */
export interface FieldPlan {
  readonly field: string
  readonly resolved: number
  /** Resolved overdue by week of receipt (01/7, 07/7, 14/7 … 25/8). */
  readonly overdueByWeek: readonly number[]
  /** Pending, in time, clock running. */
  readonly running: number
}

const none = [0, 0, 0, 0, 0, 0, 0, 0, 0]
export const fieldPlans: readonly FieldPlan[] = [
  { field: 'Hộ tịch', resolved: 356, overdueByWeek: [8, 7, 4, 2, 1, 1, 0, 1, 0], running: 5 },
  { field: 'Đất đai', resolved: 129, overdueByWeek: [4, 5, 4, 2, 1, 0, 1, 0, 0], running: 14 },
  { field: 'Bảo trợ xã hội', resolved: 119, overdueByWeek: [1, 1, 1, 0, 1, 0, 0, 0, 0], running: 10 },
  { field: 'Chứng thực', resolved: 481, overdueByWeek: [1, 1, 1, 0, 0, 0, 0, 0, 0], running: 3 },
  { field: 'Hộ kinh doanh', resolved: 72, overdueByWeek: [0, 1, 0, 0, 0, 1, 0, 0, 0], running: 2 },
  { field: 'Người có công', resolved: 43, overdueByWeek: [0, 0, 0, 1, 0, 0, 0, 1, 0], running: 2 },
  { field: 'Hoạt động xây dựng', resolved: 29, overdueByWeek: [0, 0, 1, 0, 0, 0, 0, 0, 0], running: 8 },
  { field: 'Bảo hiểm y tế', resolved: 33, overdueByWeek: none, running: 2 },
  { field: 'Giáo dục', resolved: 12, overdueByWeek: none, running: 0 },
  { field: 'Trẻ em', resolved: 4, overdueByWeek: none, running: 0 },
  { field: 'Thi đua – khen thưởng', resolved: 3, overdueByWeek: none, running: 0 },
]

/** The latest of the first three weeks: code number of the day, procedure, day of receipt, working days late. */
export const latest = [
  { number: 3, procedure: 'Đăng ký biến động đất đai', received: '2025-07-01', late: 13, direct: false },
  { number: 7, procedure: 'Đăng ký kết hôn', received: '2025-07-02', late: 10, direct: false },
  {
    number: 15,
    procedure: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch',
    received: '2025-07-04',
    late: 9,
    direct: true,
  },
  { number: 21, procedure: 'Đăng ký biến động đất đai', received: '2025-07-08', late: 8, direct: false },
  { number: 34, procedure: 'Cấp giấy xác nhận tình trạng hôn nhân', received: '2025-07-07', late: 7, direct: false },
  { number: 9, procedure: 'Trợ cấp xã hội hằng tháng', received: '2025-07-14', late: 6, direct: false },
  { number: 18, procedure: 'Đăng ký biến động đất đai', received: '2025-07-09', late: 5, direct: false },
  { number: 26, procedure: 'Đăng ký kết hôn', received: '2025-07-15', late: 5, direct: true },
] as const

/** Working days late of the other 32 of the first three weeks; chance deals them out. */
export const firstWeeksLate: readonly number[] = [
  ...Array<number>(13).fill(1),
  ...Array<number>(9).fill(2),
  ...Array<number>(6).fill(3),
  ...Array<number>(3).fill(4),
  5,
]

/** Working days late of the 13 received from 21/7: few weeks are left until 30/8, so each is placed by hand. */
export const laterWeeksLate: Readonly<Record<string, readonly number[]>> = {
  'Hộ tịch 3': [1, 3],
  'Đất đai 3': [2, 4],
  'Người có công 3': [1],
  'Hộ tịch 4': [1],
  'Đất đai 4': [2],
  'Bảo trợ xã hội 4': [3],
  'Hộ tịch 5': [1],
  'Hộ kinh doanh 5': [1],
  'Đất đai 6': [4],
  'Hộ tịch 7': [2],
  'Người có công 7': [1],
}

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value)

/**
 * Network and software in the first three weeks, then what remains when they work. Null: nobody has said. The three of
 * `citizenSupplements` come on top.
 */
export const firstWeeksCauses: readonly (Cause | null)[] = [
  ...times<Cause>(15, 'network'),
  ...times<Cause>(12, 'software'),
  ...times<Cause>(4, 'digitisation'),
  ...times<Cause>(3, 'notOnSystem'),
  ...times<Cause>(2, 'coordination'),
  'unclear',
  ...times(2, null),
]
export const laterWeeksCauses: readonly (Cause | null)[] = [
  ...times<Cause>(3, 'digitisation'),
  ...times<Cause>(2, 'notOnSystem'),
  ...times<Cause>(2, 'coordination'),
  ...times<Cause>(2, 'lateUpdate'),
  'unclear',
  null,
]

/** Field and week of the three that were late because a supplement came late: the first of each is. */
export const citizenSupplements: readonly string[] = ['Hộ tịch 1', 'Hộ tịch 3', 'Hộ tịch 5']

/** Letters of apology for the 53: sent, not sent, not said. */
export const apologies: readonly (boolean | null)[] = [...times(31, true), ...times(14, false), ...times(8, null)]

/** By dates both are on time; by the minute the first is early and the second overdue. */
export const onTime = [
  {
    procedure: 'Chứng thực bản sao từ bản chính',
    receivedAt: '2025-08-06T09:10',
    dueAt: '2025-08-06T17:00',
    finishedAt: '2025-08-06T15:20',
  },
  {
    procedure: 'Đăng ký kết hôn',
    receivedAt: '2025-08-12T10:05',
    dueAt: '2025-08-15T10:05',
    finishedAt: '2025-08-15T16:10',
  },
] as const

export const pendingOverdue: readonly {
  readonly procedure: string
  readonly receivedAt: string
  readonly cause: Cause | null
  readonly apologySent: boolean | null
}[] = [
  {
    procedure: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất',
    receivedAt: '2025-08-08T09:40',
    cause: 'coordination',
    apologySent: false,
  },
  {
    procedure: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch',
    receivedAt: '2025-08-21T14:15',
    cause: null,
    apologySent: null,
  },
]

/** Pending in time on the form however long they wait: this is where lateness hides. Status 6 and 8 carry no date. */
export const paused: readonly {
  readonly procedure: string
  readonly receivedAt: string
  readonly status: DossierStatus
  readonly requestedAt: string | null
  readonly requests: number
}[] = [
  {
    procedure: 'Đăng ký biến động đất đai',
    receivedAt: '2025-07-03T08:25',
    status: 5,
    requestedAt: '2025-07-08T09:30',
    requests: 2,
  },
  {
    procedure: 'Trợ cấp xã hội hằng tháng',
    receivedAt: '2025-07-09T10:05',
    status: 5,
    requestedAt: '2025-07-14T15:10',
    requests: 1,
  },
  {
    procedure: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    receivedAt: '2025-07-10T14:20',
    status: 5,
    requestedAt: '2025-07-17T10:00',
    requests: 1,
  },
  { procedure: 'Đăng ký biến động đất đai', receivedAt: '2025-07-14T09:50', status: 6, requestedAt: null, requests: 0 },
  {
    procedure: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch',
    receivedAt: '2025-07-16T08:40',
    status: 8,
    requestedAt: null,
    requests: 0,
  },
  {
    procedure: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất',
    receivedAt: '2025-07-22T13:45',
    status: 5,
    requestedAt: '2025-07-28T08:15',
    requests: 2,
  },
  {
    procedure: 'Đăng ký thành lập hộ kinh doanh',
    receivedAt: '2025-07-28T20:30',
    status: 5,
    requestedAt: '2025-07-30T09:05',
    requests: 1,
  },
  {
    procedure: 'Hỗ trợ chi phí mai táng',
    receivedAt: '2025-07-30T10:35',
    status: 5,
    requestedAt: '2025-08-05T14:30',
    requests: 1,
  },
  {
    procedure: 'Trợ cấp một lần đối với thân nhân người có công',
    receivedAt: '2025-08-05T15:25',
    status: 5,
    requestedAt: '2025-08-11T09:20',
    requests: 1,
  },
]

/** The list was drawn on 03/9: these of the running had ended by then, and were still pending on 30/8. */
export const endedAfterAsOf: readonly { readonly status: DossierStatus; readonly finishedAt: string }[] = [
  { status: 7, finishedAt: '2025-09-03T07:50' },
  { status: 9, finishedAt: '2025-09-03T08:20' },
  { status: 9, finishedAt: '2025-09-03T08:35' },
  { status: 9, finishedAt: '2025-09-03T09:10' },
  { status: 9, finishedAt: '2025-09-03T09:45' },
]

/** Dossiers that came in over the counter or by post; all others are online. */
export const channelTotals = { direct: 68, postal: 8 } as const
/** Dossiers whose neighbourhood nobody entered. */
export const withoutNeighbourhood = 9
