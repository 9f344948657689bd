import type { FormLine } from '../export/tables/form-layout'
import type { TextRow } from '../export/tables/list-cells'
import type { TemplateName } from './templates'

/** What a template says: it goes to the ward, so always in Vietnamese. */
export interface TemplateText {
  /** Without its ending. */
  readonly file: string
  readonly title: string
  readonly sheet: string
  readonly notes: readonly string[]
  readonly exampleNotes: readonly string[]
}

const period = 'Phường …, từ ngày …/…/…… đến ngày …/…/……'
const invented = 'Ví dụ cách ghi. Số liệu ở trang này là bịa ra, chương trình không đọc trang này.'
const leaveBlank = 'Chưa có số thì để trống; chỉ ghi 0 khi đúng là không có.'

export const templateTexts: Readonly<Record<TemplateName, TemplateText>> = {
  ii06: {
    file: 'mau-bieu-II-06a',
    title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
    sheet: 'Biểu II.06a',
    notes: [period, `Mỗi dòng một lĩnh vực, dòng cuối là tổng cộng. ${leaveBlank}`],
    exampleNotes: [invented],
  },
  dossiers: {
    file: 'mau-danh-sach-ho-so',
    title: 'DANH SÁCH HỒ SƠ THỦ TỤC HÀNH CHÍNH',
    sheet: 'Danh sách hồ sơ',
    notes: [
      period,
      'Mỗi dòng một hồ sơ. Không ghi họ tên, địa chỉ, số điện thoại, số định danh của người nộp.',
      `Ngày ghi dạng ngày/tháng/năm, có giờ thì ghi thêm giờ. ${leaveBlank}`,
    ],
    exampleNotes: [invented],
  },
  equipment: {
    file: 'mau-vat-tu-phuong-tien',
    title: 'BẢNG KÊ VẬT TƯ, PHƯƠNG TIỆN PHÒNG, CHỐNG THIÊN TAI',
    sheet: 'Vật tư, phương tiện',
    notes: [
      'Mỗi dòng một loại ở một khối phố. Cột “Hiện có” tính cả cái hỏng.',
      `Nhu cầu ghi kèm căn cứ (phương án số …, đề nghị của khối phố …). ${leaveBlank}`,
    ],
    exampleNotes: [invented],
  },
  forces: {
    file: 'mau-luc-luong',
    title: 'LỰC LƯỢNG TẠI CHỖ',
    sheet: 'Lực lượng',
    notes: [`Mỗi dòng một lực lượng ở một khối phố; chỉ ghi số người, không ghi tên. ${leaveBlank}`],
    exampleNotes: [invented],
  },
  training: {
    file: 'mau-tap-huan',
    title: 'TẬP HUẤN, DIỄN TẬP',
    sheet: 'Tập huấn',
    notes: [`Mỗi dòng một nội dung ở một khối phố. ${leaveBlank}`],
    exampleNotes: [invented],
  },
}

const line = (name: string, counts: readonly number[]): FormLine => {
  const [received, online, direct, carried, resolved, early, onTime, overdue, pending, inTime, late] = counts
  return {
    name,
    note: '',
    cells: {
      receivedTotal: received ?? null,
      receivedOnline: online ?? null,
      receivedDirectAndPostal: direct ?? null,
      carriedOver: carried ?? null,
      resolvedTotal: resolved ?? null,
      resolvedEarly: early ?? null,
      resolvedOnTime: onTime ?? null,
      resolvedOverdue: overdue ?? null,
      pendingTotal: pending ?? null,
      pendingInTime: inTime ?? null,
      pendingOverdue: late ?? null,
    },
  }
}

export const exampleForm: readonly FormLine[] = [
  line('Hộ tịch', [120, 100, 15, 5, 112, 90, 18, 4, 8, 7, 1]),
  line('Đất đai', [30, 12, 14, 4, 22, 12, 6, 4, 8, 6, 2]),
  line('total', [150, 112, 29, 9, 134, 102, 24, 8, 16, 13, 3]),
]

/** As the round's own files have them. */
export const exampleRows: Readonly<Record<Exclude<TemplateName, 'ii06'>, readonly TextRow[]>> = {
  dossiers: [
    {
      code: 'H17.00-250701-0001',
      field: 'Hộ tịch',
      procedureCode: '1.001193',
      procedure: 'Đăng ký khai sinh',
      channel: 'online',
      status: '10',
      receivedAt: '2025-07-01T08:15',
      dueAt: '2025-07-01T17:00',
      finishedAt: '2025-07-01T10:40',
    },
    {
      code: 'H17.00-250714-0002',
      field: 'Đất đai',
      procedure: 'Đăng ký biến động đất đai',
      channel: 'direct',
      status: '9',
      receivedAt: '2025-07-14',
      dueAt: '2025-07-28',
      finishedAt: '2025-07-31',
      supplementRequestedAt: '2025-07-18',
      supplementReceivedAt: '2025-07-22',
      supplementCount: '1',
      apologySent: 'true',
      cause: 'coordination',
    },
    {
      code: 'H17.00-250820-0003',
      field: 'Chứng thực',
      procedure: 'Chứng thực bản sao từ bản chính',
      channel: 'postal',
      status: '4',
      receivedAt: '2025-08-20T14:05',
      dueAt: '2025-08-21',
    },
  ],
  equipment: [
    {
      neighbourhood: 'Khối phố 1',
      item: 'Máy phát điện',
      unit: 'cái',
      need: '2',
      available: '1',
      broken: '0',
      place: 'Nhà sinh hoạt khối phố',
      needSource: 'Đề nghị của khối phố',
    },
    { neighbourhood: 'Khối phố 1', item: 'Bao tải cát', unit: 'cái', quantityText: 'đủ cơ số' },
    { neighbourhood: 'Khối phố 2', item: 'Áo phao', unit: 'cái', need: '60', available: '45', broken: '3' },
  ],
  forces: [
    { neighbourhood: 'Khối phố 1', force: 'Đội xung kích', people: '12', need: '15' },
    { neighbourhood: 'Khối phố 2', force: 'Tổ chữ thập đỏ', people: '5' },
  ],
  training: [
    {
      neighbourhood: 'Khối phố 1',
      topic: 'Sơ cứu, cứu nạn',
      sessions: '1',
      participants: '25',
      heldOn: '2025-06-20',
    },
  ],
}
