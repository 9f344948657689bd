import type { ResourceName } from '../../round/loaded'

/** How the values of a column stand in a sheet. */
export type ListType = 'text' | 'count' | 'quantity' | 'date' | 'moment' | 'status' | 'channel' | 'cause' | 'yesNo'

/** A column of a list as people get it, with a heading that the import knows without asking. */
export interface ListColumn {
  /** The column of the round's own file. */
  readonly field: string
  readonly heading: string
  readonly type: ListType
  /** Unit: characters. */
  readonly width: number
  /** Not in the sheet to fill: rare, or worked out. */
  readonly rare?: true
}

const column = (field: string, heading: string, type: ListType, width: number): ListColumn => ({
  field,
  heading,
  type,
  width,
})
const rare = (field: string, heading: string, type: ListType, width: number): ListColumn => ({
  ...column(field, heading, type, width),
  rare: true,
})
const note = column('note', 'Ghi chú', 'text', 24)
const place = column('neighbourhood', 'Khối phố', 'text', 20)

const dossiers: readonly ListColumn[] = [
  column('code', 'Mã hồ sơ', 'text', 22),
  column('field', 'Lĩnh vực', 'text', 18),
  column('procedureCode', 'Mã thủ tục', 'text', 14),
  column('procedure', 'Tên thủ tục', 'text', 36),
  rare('neighbourhood', 'Khối phố', 'text', 20),
  column('channel', 'Hình thức tiếp nhận', 'channel', 16),
  column('status', 'Trạng thái', 'status', 20),
  rare('submittedAt', 'Ngày nộp', 'moment', 18),
  column('receivedAt', 'Ngày tiếp nhận', 'moment', 18),
  column('dueAt', 'Ngày hẹn trả', 'moment', 18),
  column('finishedAt', 'Ngày kết thúc xử lý', 'moment', 18),
  rare('returnedAt', 'Ngày trả kết quả', 'moment', 18),
  rare('limitWorkingDays', 'Thời hạn (ngày làm việc)', 'count', 12),
  rare('lateDays', 'Số ngày quá hạn', 'count', 12),
  column('supplementRequestedAt', 'Ngày yêu cầu bổ sung', 'moment', 18),
  column('supplementReceivedAt', 'Ngày nhận bổ sung', 'moment', 18),
  column('supplementCount', 'Số lần bổ sung', 'count', 10),
  column('apologySent', 'Đã có thư xin lỗi', 'yesNo', 12),
  column('cause', 'Nguyên nhân quá hạn', 'cause', 30),
  note,
]

/** Lists that come in as tables and go out as such. */
export type ListName = Extract<ResourceName, 'dossiers' | 'overdue-annex' | 'equipment' | 'forces' | 'training'>

export const listLayouts: Readonly<Record<ListName, readonly ListColumn[]>> = {
  dossiers,
  // an annex has what it was given, and no column more
  'overdue-annex': dossiers.map((each) => (each.field === 'code' ? each : { ...each, rare: true })),
  equipment: [
    place,
    column('item', 'Tên vật tư, phương tiện', 'text', 32),
    column('unit', 'Đơn vị tính', 'text', 10),
    column('need', 'Nhu cầu', 'quantity', 10),
    column('available', 'Hiện có', 'quantity', 10),
    column('broken', 'Hỏng', 'quantity', 10),
    rare('serviceable', 'Dùng được', 'quantity', 10),
    rare('gap', 'Còn thiếu', 'quantity', 10),
    column('place', 'Nơi để', 'text', 24),
    rare('condition', 'Tình trạng', 'text', 16),
    column('needSource', 'Căn cứ nhu cầu', 'text', 30),
    note,
  ],
  forces: [
    place,
    column('force', 'Lực lượng', 'text', 32),
    column('people', 'Số người', 'count', 10),
    column('need', 'Nhu cầu', 'count', 10),
    rare('unit', 'Đơn vị tính', 'text', 10),
    note,
  ],
  training: [
    place,
    column('topic', 'Nội dung tập huấn', 'text', 40),
    column('sessions', 'Số lớp', 'count', 10),
    column('participants', 'Số người tham gia', 'count', 12),
    column('heldOn', 'Ngày tổ chức', 'date', 14),
    note,
  ],
}

export const isListName = (name: string): name is ListName => Object.hasOwn(listLayouts, name)
