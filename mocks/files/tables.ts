/** Contents of the test files. Everything is invented: wards, people, numbers, telephone numbers. */
export type Value = string | number | boolean | null
export type Table = readonly (readonly Value[])[]

const FORM_HEADER: Table = [
  [
    'TT',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Số hồ sơ nhận giải quyết',
    null,
    null,
    null,
    'Số hồ sơ đã giải quyết',
    null,
    null,
    null,
    'Số hồ sơ đang giải quyết',
    null,
    null,
  ],
  [
    null,
    null,
    'Tổng số',
    'Trong kỳ',
    null,
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
  [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null, null, null, null, null, null, null, null],
]
const FORM_NUMBERS = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)']

const FORM_ROWS: Table = [
  [1, 'Hộ tịch', 420, 396, 20, 4, 409, 381, 6, 22, 11, 9, 2],
  [2, 'Chứng thực', 612, 598, 12, 2, 610, 604, 5, 1, 2, 2, 0],
  [3, 'Đất đai', 88, 61, 19, 8, 61, 40, 3, 18, 27, 23, 4],
  [4, 'Bảo trợ xã hội', 105, 97, 6, 2, 98, 92, 2, 4, 7, 7, 0],
]
const FORM_TOTAL: Table = [['', 'Tổng cộng', 1225, 1152, 57, 16, 1178, 1117, 16, 45, 47, 41, 6]]

const FORM_TITLE: Table = [
  ['Biểu số II.06a/VPCP/KSTT'],
  ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC'],
  ['Phường Bến Đò; từ ngày 01/7/2025 đến ngày 30/8/2025'],
  [],
]
const SIGNATURE: Table = [
  [],
  [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, null, 'Bến Đò, ngày 05 tháng 9 năm 2025'],
  [null, '(Ký, ghi rõ họ tên)', null, null, null, null, null, null, 'GIÁM ĐỐC TRUNG TÂM'],
]

export const form: Table = [...FORM_TITLE, ...FORM_HEADER, FORM_NUMBERS, ...FORM_ROWS, ...FORM_TOTAL, ...SIGNATURE]
export const formOneHeader: Table = [
  [
    'TT',
    'Lĩnh vực',
    'Tiếp nhận: tổng số',
    'Trực tuyến',
    'Trực tiếp',
    'Kỳ trước',
    'Đã giải quyết: tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Đang giải quyết: tổng số',
    'Trong hạn',
    'Quá hạn (chưa giải quyết)',
  ],
  ...FORM_ROWS,
  ...FORM_TOTAL,
]
/** Areas "A5:A7" of the form's header, for writers of workbooks. */
export const FORM_MERGES = [
  'A2:M2',
  'A3:M3',
  'A5:A7',
  'B5:B7',
  'C5:F5',
  'G5:J5',
  'K5:M5',
  'C6:C7',
  'D6:E6',
  'F6:F7',
  'G6:G7',
  'H6:H7',
  'I6:I7',
  'J6:J7',
  'K6:K7',
  'L6:L7',
  'M6:M7',
]

export const DOSSIER_HEADER = [
  'STT',
  'Mã hồ sơ',
  'Lĩnh vực',
  'Tên TTHC',
  'Trạng thái',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Hình thức tiếp nhận',
]

type Plan = readonly [
  field: string,
  procedure: string,
  status: string,
  received: string,
  due: string,
  finished: string | null,
  channel: string,
]

/** Dates as "2025-07-15T08:30:00"; the codes follow from the days. */
const DOSSIERS: readonly Plan[] = [
  [
    'Hộ tịch',
    'Đăng ký khai sinh',
    'Đã trả kết quả',
    '2025-07-01T08:12:05',
    '2025-07-01T17:00:00',
    '2025-07-01T10:40:00',
    'Trực tuyến',
  ],
  [
    'Hộ tịch',
    'Đăng ký kết hôn',
    'Đã trả kết quả',
    '2025-07-02T09:05:31',
    '2025-07-07T09:05:31',
    '2025-07-08T16:20:00',
    'Trực tiếp',
  ],
  [
    'Chứng thực',
    'Chứng thực bản sao từ bản chính',
    'Đã xử lý xong',
    '2025-07-03T14:45:00',
    '2025-07-03T17:00:00',
    '2025-07-03T15:30:10',
    'Trực tiếp',
  ],
  [
    'Đất đai',
    'Đăng ký biến động đất đai',
    'Đang xử lý',
    '2025-07-15T07:55:12',
    '2025-07-29T07:55:12',
    null,
    'Trực tuyến',
  ],
  [
    'Bảo trợ xã hội',
    'Trợ cấp xã hội hằng tháng',
    'Yêu cầu bổ sung',
    '2025-08-05T10:00:00',
    '2025-08-19T10:00:00',
    null,
    'Bưu chính công ích',
  ],
  [
    'Hộ kinh doanh',
    'Đăng ký thành lập hộ kinh doanh',
    'Đã trả kết quả',
    '2025-08-18T08:30:00',
    '2025-08-21T08:30:00',
    '2025-08-20T09:15:45',
    'Trực tuyến',
  ],
]

const codeOf = (received: string, index: number): string =>
  `H17.98-${received.slice(2, 10).replaceAll('-', '')}-${String(index + 1).padStart(4, '0')}`

/** A dossier list whose dates are written by `date`. */
export function dossierTable(date: (iso: string) => Value): Value[][] {
  return [
    DOSSIER_HEADER,
    ...DOSSIERS.map(([field, procedure, status, received, due, finished, channel], index) => [
      index + 1,
      codeOf(received, index),
      field,
      procedure,
      status,
      date(received),
      date(due),
      finished === null ? null : date(finished),
      channel,
    ]),
  ]
}

const parts = (iso: string) => /^(\d{4})-(\d\d)-(\d\d)T(.*)$/.exec(iso)?.slice(1) ?? []

export const vietnamese = (iso: string): string => {
  const [year, month, day, time] = parts(iso)
  return `${day}/${month}/${year} ${time}`
}
export const vietnameseDay = (iso: string): string => vietnamese(iso).slice(0, 10)
export const american = (iso: string): string => {
  const [year, month, day] = parts(iso)
  return `${month}/${day}/${year}`
}
export const twoDigitYear = (iso: string): string => {
  const [year = '', month, day] = parts(iso)
  return `${day}/${month}/${year.slice(2)}`
}
/** Serial of the 1900 system, computed by hand: days since 1899-12-30 for dates after February 1900. */
export const serial1900 = (iso: string): number =>
  Number(((Date.parse(`${iso}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000).toFixed(10))
export const serial1904 = (iso: string): number => serial1900(iso) - 1462

export const dossiers: Table = dossierTable(vietnamese)

export const equipment: Table = [
  ['STT', 'Tên vật tư, phương tiện', 'Khối phố', 'ĐVT', 'Nhu cầu', 'Hiện có', 'Hỏng', 'Thiếu', 'Nơi để', 'Ghi chú'],
  [1, 'Áo phao', 'Khối phố Đông', 'cái', 120, 95, 5, 30, 'Nhà văn hóa khối phố Đông', null],
  [2, 'Máy nổ', 'Khối phố Đông', 'máy', 2, 1, 0, 1, 'Trạm bơm', 'Chưa rõ loại'],
  [3, 'Bao tải cát', 'Khối phố Đông', 'bao', 'đủ cơ số', 'đủ cơ số', null, null, 'Chân đê', null],
  [4, 'Áo phao', 'Khối phố Tây', 'cái', 80, 0, 0, 80, null, 'Đã đề nghị cấp'],
  [5, 'Máy cưa', 'Khối phố Tây', 'cái', null, null, null, null, null, 'Chưa báo cáo'],
  [6, 'Loa cầm tay', 'Khối phố Tây', 'cái', 4, 4, 1, 1, 'Nhà sinh hoạt', null],
]

export const forces: Table = [
  ['TT', 'Khối phố', 'Lực lượng', 'Số người', 'Nhu cầu', 'Ghi chú'],
  [1, 'Khối phố Đông', 'Đội xung kích phòng chống thiên tai', 12, 15, null],
  [2, 'Khối phố Đông', 'Dân quân tại chỗ', 8, 8, null],
  [3, 'Khối phố Tây', 'Đội xung kích phòng chống thiên tai', 0, 15, 'Chưa kiện toàn'],
  [4, 'Khối phố Nam', 'Đội xung kích phòng chống thiên tai', null, 15, 'Chưa báo cáo'],
  [null, 'Tổng cộng', null, 20, 53, null],
]

export const training: Table = [
  ['TT', 'Khối phố', 'Nội dung tập huấn', 'Số lớp', 'Số người tham gia', 'Ngày tổ chức'],
  [1, 'Khối phố Đông', 'Sơ cấp cứu, cứu đuối', 2, 64, '12/7/2025'],
  [2, 'Khối phố Tây', 'Sử dụng máy cưa, máy nổ', 1, 18, '20/8/2025'],
  [3, 'Khối phố Nam', 'Di dời, sơ tán dân', null, null, null],
]

export const overdueAnnex: Table = [
  ['PHỤ LỤC: DANH SÁCH HỒ SƠ QUÁ HẠN'],
  [],
  [
    'STT',
    'Mã hồ sơ',
    'Tên thủ tục',
    'Ngày nhận',
    'Ngày hẹn trả',
    'Ngày trả',
    'Số ngày quá hạn',
    'Nguyên nhân',
    'Đã có thư xin lỗi',
  ],
  [
    1,
    'H17.98-250702-0002',
    'Đăng ký kết hôn',
    '02/07/2025',
    '07/07/2025',
    '08/07/2025',
    1,
    'Phần mềm một cửa lỗi',
    'Có',
  ],
  [
    2,
    'H17.98-250704-0011',
    'Đăng ký biến động đất đai',
    '04/07/2025',
    '18/07/2025',
    '25/07/2025',
    5,
    'Phối hợp liên cơ quan',
    'Không',
  ],
  [3, 'H17.98-250709-0020', 'Cải chính hộ tịch', '09/07/2025', '14/07/2025', null, null, 'Chưa rõ', null],
]

export const personal: Table = [
  [
    'STT',
    'Số hồ sơ',
    'Chủ hồ sơ',
    'Địa chỉ',
    'Số điện thoại',
    'CCCD',
    'Email',
    'Tên TTHC',
    'Ngày tiếp nhận',
    'Ngày hẹn trả',
  ],
  [
    1,
    'H17.98-250701-0001',
    'Trần Thị Thử Nghiệm',
    'Tổ 1, khối phố Đông',
    '0900 000 001',
    '000000000001',
    'mot@vi-du.example',
    'Đăng ký khai sinh',
    '01/07/2025',
    '01/07/2025',
  ],
  [
    2,
    'H17.98-250702-0002',
    'Lê Văn Giả Định',
    'Tổ 4, khối phố Tây',
    '0900 000 002',
    '000000000002',
    'hai@vi-du.example',
    'Đăng ký kết hôn',
    '02/07/2025',
    '07/07/2025',
  ],
]

export const fieldSummary: Table = [
  ['Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Đang giải quyết', 'Tỷ lệ (%)'],
  ['Hộ tịch', 420, 409, 381, 6, 22, 11, '94,62'],
  ['Chứng thực', 612, 610, 604, 5, 1, 2, '99,84'],
  ['Đất đai', 88, 61, 40, 3, 18, 27, '70,49'],
]

export const grouped: Table = [
  ['STT', 'Lĩnh vực / Thủ tục', 'Tiếp nhận', 'Đã giải quyết', 'Quá hạn'],
  ['I', 'Hộ tịch', null, null, null],
  [1, 'Đăng ký khai sinh', 210, 208, 2],
  [2, 'Đăng ký kết hôn', 64, 60, 7],
  [null, 'Cộng Hộ tịch', 274, 268, 9],
  ['II', 'Đất đai', null, null, null],
  [1, 'Đăng ký biến động', 41, 30, 12],
  [null, 'Cộng Đất đai', 41, 30, 12],
  [null, 'Tổng cộng', 315, 298, 21],
]

export const prose = [
  'BÁO CÁO KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  'Phường Bến Đò, từ ngày 01/7/2025 đến ngày 30/8/2025',
  'Tổng số hồ sơ tiếp nhận: 1.225 hồ sơ (trong đó: trực tuyến 1.152 hồ sơ; trực tiếp 57 hồ sơ; kỳ trước chuyển sang 16 hồ sơ).',
  'Đã giải quyết 1.178 hồ sơ: trước hạn 1.117, đúng hạn 16, quá hạn 45; đang giải quyết 47 hồ sơ (trong hạn 41, quá hạn 06).',
  'Tỷ lệ giải quyết trước hạn và đúng hạn đạt 95,84 %. Khối phố Đông có 95 áo phao, 01 máy nổ; bao tải cát đủ cơ số.',
].join('\n')
