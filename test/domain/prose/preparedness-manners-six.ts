import type { PreparednessReading } from './preparedness-reading'

/** Written after the rule of when to be sure, and before looking at what is read. */
export const preparednessSix: readonly PreparednessReading[] = [
  [
    'Trước mùa mưa bão, xã Đại Lộc đã kiểm tra, sửa chữa 9 thuyền composite, 2 ca nô, 5 máy phát điện; bố trí 36 loa cầm tay cho các thôn.',
    [
      ['thuyền composite', 9],
      ['ca nô', 2],
      ['máy phát điện', 5],
      ['loa cầm tay', 36],
    ],
  ],
  [
    'Lực lượng tại chỗ của phường gồm 25 công an, 32 dân quân, 48 đoàn viên và 14 đội xung kích; phương tiện có 6 xe tải, 3 xe máy xúc, 150 áo phao.',
    [
      ['xe tải', 6],
      ['xe máy xúc', 3],
      ['áo phao', 150],
    ],
    [[25], [32], [48], [null, 14]],
  ],
  [
    'So với năm 2024, số áo phao tăng thêm 60 chiếc, nâng tổng số lên 210 chiếc; số xuồng giữ nguyên 8 chiếc phục vụ cứu hộ.',
    [['xuồng', 8]],
    [],
    { maybe: [60, 210] },
  ],
  [
    'Bão số 12 làm 6 xuồng bị chìm, 2 ca nô hư hỏng, 140 áo phao bị cuốn trôi; tổng thiệt hại ước 4 tỷ đồng.',
    [],
    [],
    { maybe: [6, 2, 140] },
  ],
  [
    'Phường đề xuất thành phố hỗ trợ 1 xe cứu hộ, 4 ca nô, 300 áo phao và 20 bộ đàm cho lực lượng phòng thủ dân sự.',
    [
      ['xe cứu hộ', 1, 'needed'],
      ['ca nô', 4, 'needed'],
      ['áo phao', 300, 'needed'],
      ['bộ đàm', 20, 'needed'],
    ],
  ],
  [
    'Đã cấp phát cho 62 hộ dân vùng ngập 310 thùng mì tôm, 620 thùng nước uống, 1,2 tấn gạo và 62 túi thuốc gia đình.',
    [
      ['mì tôm', 310],
      ['nước uống', 620],
      ['gạo', 1.2],
      ['túi thuốc', 62],
    ],
  ],
  [
    'Trung tâm phục vụ hành chính công có 18 máy tính, 6 máy quét, 4 máy in, 1 kiosk tra cứu phục vụ người dân.',
    [],
    [],
    { maybe: [18, 6, 4, 1] },
  ],
  [
    'Chốt trực tại ngầm tràn có 2 dân quân, 1 công an, được trang bị 4 áo phao, 2 đèn pin, 1 cuộn dây cứu sinh và biển cảnh báo.',
    [
      ['áo phao', 4],
      ['đèn pin', 2],
      ['dây cứu sinh', 1],
    ],
    [[2], [1]],
  ],
  [
    'Theo quy định, mỗi đội xung kích phải có ít nhất 10 áo phao, 2 loa, 1 máy cưa; thực tế bình quân mỗi đội mới có 4 áo phao khi lũ về.',
    [
      ['áo phao', 10, 'required'],
      ['loa', 2, 'required'],
      ['máy cưa', 1, 'required'],
    ],
    [],
    { maybe: [4] },
  ],
  [
    'Đến tối 28/10, lực lượng cứu hộ đã đưa 1.120 người đến nơi an toàn bằng 14 ca nô và 6 xe đặc chủng; còn 85 hộ bị cô lập.',
    [
      ['ca nô', 14],
      ['xe đặc chủng', 6],
    ],
  ],
  [
    'Vật tư dự trữ phòng lụt: bao tải 3.000 cái, rọ thép 120 cái, đá hộc 200 m3, bạt che 40 tấm; nhiên liệu: xăng 600 lít, dầu 900 lít.',
    [
      ['bao tải', 3000],
      ['rọ thép', 120],
      ['đá hộc', 200],
      ['bạt che', 40],
      ['xăng', 600],
      ['dầu', 900],
    ],
    [],
    { fallsShort: ['-xăng=600 available', '-dầu=900 available'] },
  ],
  [
    'Cảnh sát giao thông kiểm tra 340 ô tô, 1.200 xe máy, xử phạt 96 trường hợp; tạm giữ 12 xe máy trong đợt cao điểm mưa lũ.',
    [],
    [],
    { maybe: [340, 1200, 12] },
  ],
]
