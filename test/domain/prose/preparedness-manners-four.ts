import type { PreparednessReading } from './preparedness-reading'

/** A last cross-check, written before looking at what is read. */
export const preparednessFour: readonly PreparednessReading[] = [
  [
    'Công an tỉnh huy động 1.850 cán bộ, chiến sĩ, 62 ô tô, 18 xuồng, 4 ca nô ứng trực tại các địa bàn xung yếu trước khi bão số 10 đổ bộ.',
    [
      ['ô tô', 62],
      ['xuồng', 18],
      ['ca nô', 4],
    ],
    [[1850]],
  ],
  [
    'Về nhân lực, xã có 01 trung đội dân quân cơ động 28 đồng chí, 12 tiểu đội dân quân tại chỗ với 96 đồng chí và 40 đoàn viên thanh niên sẵn sàng tham gia cứu hộ.',
    [],
    [[28, 1], [96, 12], [40]],
  ],
  [
    'Đến nay, các khối phố đã mua sắm được 180 áo phao, 24 đèn pin, 12 cuộn dây dù; riêng khối phố Ngân Câu còn thiếu 1 máy phát điện và 20 áo phao.',
    [
      ['áo phao', 180],
      ['đèn pin', 24],
      ['dây dù', 12],
      ['máy phát điện', 1, 'needed'],
      ['áo phao', 20, 'needed'],
    ],
  ],
  [
    'Trước giờ bão vào, ngành điện cử 220 kỹ sư, công nhân cùng 35 xe chuyên dụng, 14 máy phát điện chi viện cho Quảng Trị.',
    [
      ['xe chuyên dụng', 35],
      ['máy phát điện', 14],
    ],
    [[220]],
  ],
  [
    'Gió giật cấp 11 làm gãy 240 cây xanh, tốc mái 56 nhà, 3 tàu cá bị chìm, 12 trạm BTS mất liên lạc; ước thiệt hại 8,6 tỷ đồng.',
    [],
  ],
  [
    'Phương án của phường xác định cần huy động 3 xe khách 45 chỗ, 5 xe tải 2,5 tấn và 60 người để sơ tán 420 hộ vùng trũng khi lũ trên báo động 3.',
    [
      ['xe khách', 3, 'needed'],
      ['xe tải', 5, 'needed'],
    ],
    [],
    { maybe: [60] },
  ],
  [
    'Hội Liên hiệp Phụ nữ tổ chức 5 lớp tập huấn phòng, chống thiên tai dựa vào cộng đồng cho 250 hội viên; phát 1.000 cẩm nang.',
    [],
    [],
    { training: [[5, 250]], maybe: [1000] },
  ],
  [
    'Kho dự trữ của xã hiện còn 1,5 tấn gạo, 120 thùng mì tôm, 80 thùng nước, 40 bộ quần áo mưa, thuốc men đủ cơ số dùng cho 7 ngày chia cắt.',
    [
      ['gạo', 1.5],
      ['mì tôm', 120],
      ['nước', 80],
      ['quần áo mưa', 40],
      ['thuốc', null],
    ],
  ],
  [
    'Đồn Biên phòng Cửa Đại sử dụng 2 xuồng, 1 xe ô tô, 25 cán bộ, chiến sĩ tuyên truyền, kêu gọi 168 phương tiện với 540 lao động vào âu thuyền tránh bão.',
    [
      ['xuồng', 2],
      ['xe ô tô', 1],
    ],
    [[25]],
  ],
  [
    'UBND phường đề nghị thành phố cấp bổ sung 100 áo phao, 10 nhà bạt, 2 ca nô; hỗ trợ kinh phí sửa chữa 1,2 km kênh tiêu bị sạt lở sau lũ.',
    [
      ['áo phao', 100, 'needed'],
      ['nhà bạt', 10, 'needed'],
      ['ca nô', 2, 'needed'],
    ],
  ],
]
