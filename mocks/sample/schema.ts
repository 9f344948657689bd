import { causes, channels } from '~/domain/dossiers/dossier'
import { pillars } from '~/domain/preparedness/preparedness'

/** A column of a Table Schema (Frictionless). */
export interface SchemaField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'
  readonly title: string
  readonly format?: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

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
const neighbourhood = field('neighbourhood', 'string', 'Khối phố', required)

/** Columns of every resource, in the order of the file. */
export const schemas = {
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
    count('need', 'Nhu cầu'),
    field('needSource', 'string', 'Nguồn của nhu cầu'),
    count('available', 'Hiện có (kể cả hỏng)'),
    count('broken', 'Hỏng'),
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
} satisfies Record<string, readonly SchemaField[]>

export type SampleResourceName = keyof typeof schemas
