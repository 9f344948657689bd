import { causes, channels } from '~/domain/dossiers/dossier'
import { pillars } from '~/domain/preparedness/preparedness'
import type { SchemaField } from '~/domain/round/package-descriptor'
import type { ResourceName } from '../round/loaded'

const required = { required: true }
const field = (
  name: string,
  type: SchemaField['type'],
  title: string,
  constraints?: Readonly<Record<string, unknown>>,
): SchemaField => ({ name, type, title, ...(constraints ? { constraints } : {}) })
const count = (name: string, title: string) => field(name, 'integer', title, { minimum: 0 })
/** Local time to the minute, no zone. */
const moment = (name: string, title: string, constraints?: Readonly<Record<string, unknown>>): SchemaField => ({
  ...field(name, 'datetime', title, constraints),
  format: '%Y-%m-%dT%H:%M',
})
const quantity = (name: string, title: string) => field(name, 'number', title, { minimum: 0 })
const neighbourhood = field('neighbourhood', 'string', 'Khối phố', required)

/** Columns that every file of a kind has, in their order. */
export const resourceSchemas = {
  reported: [
    field('scope', 'string', 'Phạm vi', required),
    field('cell', 'string', 'Cột của biểu II.06a', required),
    count('value', 'Số hồ sơ'),
  ],
  'published-rates': [
    field('id', 'string', 'Mã', required),
    field('label', 'string', 'Tên tỷ lệ', required),
    field('percent', 'number', 'Tỷ lệ (%)', required),
    field('decimals', 'integer', 'Số chữ số thập phân đã in', required),
  ],
  statements: [
    field('id', 'string', 'Mã', required),
    field('topic', 'string', 'Nội dung', {
      ...required,
      enum: ['lateField', 'cause', 'capacity', 'fourOnTheSpot', 'equipmentToAdd', 'toContinue'],
    }),
    field('key', 'string', 'Khóa'),
    field('text', 'string', 'Câu chữ', required),
    field('value', 'number', 'Số'),
    field('unit', 'string', 'Đơn vị'),
  ],
  procedures: [
    field('code', 'string', 'Mã thủ tục', {
      ...required,
      pattern: '^\\d\\.\\d{6}(\\.\\d{3}(\\.\\d{2}){2}\\.H\\d{2})?$',
    }),
    field('name', 'string', 'Tên thủ tục', required),
    field('field', 'string', 'Lĩnh vực', required),
    count('limitWorkingDays', 'Thời hạn (ngày làm việc; 0 = trong ngày)'),
    field('limitSource', 'string', 'Nguồn của thời hạn'),
  ],
  dossiers: [
    field('code', 'string', 'Mã hồ sơ', {
      ...required,
      unique: true,
      pattern: '^H\\d{2}(\\.\\d{1,3})*-\\d{6}-\\d{4,}$',
    }),
    field('procedureCode', 'string', 'Mã thủ tục'),
    field('neighbourhood', 'string', 'Khối phố'),
    field('channel', 'string', 'Hình thức tiếp nhận', { enum: channels }),
    field('status', 'integer', 'Trạng thái (1–10)', { ...required, minimum: 1, maximum: 10 }),
    moment('receivedAt', 'Tiếp nhận', required),
    moment('dueAt', 'Hẹn trả'),
    moment('finishedAt', 'Kết thúc xử lý'),
    moment('supplementRequestedAt', 'Yêu cầu bổ sung'),
    moment('supplementReceivedAt', 'Nhận bổ sung'),
    count('supplementCount', 'Số lần yêu cầu bổ sung'),
    field('apologySent', 'boolean', 'Đã có thư xin lỗi'),
    field('cause', 'string', 'Nguyên nhân quá hạn', { enum: causes }),
  ],
  neighbourhoods: [
    field('id', 'string', 'Mã', { ...required, unique: true }),
    field('name', 'string', 'Tên khối phố', required),
    field('reportedOn', 'date', 'Ngày gửi bảng kê'),
  ],
  equipment: [
    field('item', 'string', 'Vật tư, phương tiện', required),
    neighbourhood,
    field('unit', 'string', 'Đơn vị tính'),
    quantity('need', 'Nhu cầu'),
    field('needSource', 'string', 'Nguồn của nhu cầu'),
    quantity('available', 'Hiện có (kể cả hỏng)'),
    quantity('broken', 'Hỏng'),
    field('quantityText', 'string', 'Số lượng ghi bằng chữ'),
    field('place', 'string', 'Nơi để'),
    field('note', 'string', 'Ghi chú'),
  ],
  forces: [
    neighbourhood,
    field('force', 'string', 'Lực lượng', required),
    count('people', 'Số người'),
    count('need', 'Nhu cầu'),
    field('needSource', 'string', 'Nguồn của nhu cầu'),
  ],
  training: [
    neighbourhood,
    field('topic', 'string', 'Nội dung tập huấn', required),
    count('sessions', 'Số lớp'),
    count('participants', 'Số người dự'),
    field('heldOn', 'date', 'Ngày tổ chức'),
  ],
  communication: [neighbourhood, field('form', 'string', 'Hình thức tuyên truyền', required), count('times', 'Số lần')],
  pillars: [
    neighbourhood,
    field('pillar', 'string', 'Mặt của “4 tại chỗ”', { ...required, enum: pillars }),
    field('state', 'string', 'Tình trạng', { ...required, enum: ['reported', 'short', 'notReported'] }),
    field('detail', 'string', 'Chi tiết'),
  ],
  'overdue-annex': [
    field('code', 'string', 'Mã hồ sơ'),
    moment('dueAt', 'Hẹn trả'),
    field('cause', 'string', 'Nguyên nhân quá hạn', { enum: causes }),
  ],
} satisfies Record<ResourceName, readonly SchemaField[]>

const place = [
  field('sourceFile', 'string', 'Tệp nguồn'),
  field('sourceSheet', 'string', 'Trang tính nguồn'),
  field('sourceRow', 'integer', 'Dòng ở tệp nguồn', { minimum: 1 }),
]
const note = field('note', 'string', 'Ghi chú')
const procedure = [
  field('procedure', 'string', 'Tên thủ tục'),
  field('field', 'string', 'Lĩnh vực'),
  count('limitWorkingDays', 'Thời hạn (ngày làm việc)'),
]
const dossierExtras = [
  ...procedure,
  moment('submittedAt', 'Ngày nộp'),
  moment('returnedAt', 'Ngày trả kết quả'),
  count('lateDays', 'Số ngày quá hạn'),
  field('causeText', 'string', 'Nguyên nhân (nguyên văn)'),
  note,
]

/** Columns that a file has behind the others only where the lists it was made of give something for them. */
export const rareColumns: Readonly<Partial<Record<ResourceName, readonly SchemaField[]>>> = {
  reported: [note, ...place],
  dossiers: [...dossierExtras, field('statusDerived', 'boolean', 'Trạng thái suy từ ngày kết thúc'), ...place],
  equipment: [
    quantity('serviceable', 'Dùng được (theo bảng kê)'),
    quantity('gap', 'Còn thiếu (theo bảng kê)'),
    field('condition', 'string', 'Tình trạng'),
    ...place,
  ],
  forces: [field('unit', 'string', 'Đơn vị tính'), note, ...place],
  training: [note, ...place],
  'overdue-annex': [
    ...resourceSchemas.dossiers
      .filter(({ name }) => !['code', 'dueAt', 'cause'].includes(name))
      .map(withoutConstraints),
    ...dossierExtras,
    ...place,
  ],
}

function withoutConstraints({ constraints: _, ...column }: SchemaField): SchemaField {
  return column
}

/** What the files are called on screen and in the descriptor. */
export const resourceTitles: Readonly<Record<ResourceName, string>> = {
  reported: 'Số liệu theo biểu II.06a',
  'published-rates': 'Tỷ lệ đã công bố',
  statements: 'Nhận định đã công bố',
  procedures: 'Thủ tục và thời hạn',
  dossiers: 'Danh sách hồ sơ',
  neighbourhoods: 'Khối phố',
  equipment: 'Vật tư, phương tiện',
  forces: 'Lực lượng',
  training: 'Tập huấn',
  communication: 'Tuyên truyền',
  pillars: 'Bốn tại chỗ',
  'overdue-annex': 'Phụ lục hồ sơ quá hạn',
}

export const isResourceName = (name: string): name is ResourceName => Object.hasOwn(resourceTitles, name)
