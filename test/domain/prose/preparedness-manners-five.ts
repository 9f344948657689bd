import type { PreparednessReading } from './preparedness-reading'

/** Written before looking at what is read, to measure how far "sure" can be trusted. */
export const preparednessFive: readonly PreparednessReading[] = [
  [
    'Thực hiện phương châm bốn tại chỗ, phường Hội An Tây bố trí 6 ca nô, 14 thuyền máy, 220 áo phao, 60 phao tròn và huy động 180 người trực 24/24 giờ trong đợt lũ.',
    [
      ['ca nô', 6],
      ['thuyền máy', 14],
      ['áo phao', 220],
      ['phao tròn', 60],
    ],
    [[180]],
  ],
  [
    'Kho vật tư của xã hiện có 3 máy phát điện, 5 máy cưa xăng, 2 máy bơm nước, 40 cuốc xẻng; trong đó 1 máy phát điện hỏng, cần thay thế.',
    [
      ['máy phát điện', 3],
      ['máy cưa xăng', 5],
      ['máy bơm nước', 2],
      ['cuốc xẻng', 40],
    ],
    [],
    { fallsShort: ['+máy phát điện hỏng=1 available'] },
  ],
  [
    'Mưa lũ làm 4 người chết, 12 người bị thương, 1.230 ngôi nhà ngập, 86 tấn lúa giống bị ướt, 340 con gia súc và 12.000 con gia cầm bị cuốn trôi.',
    [],
  ],
  [
    'Theo đề nghị của các khối phố, cần trang bị mỗi khối phố 1 máy nổ, 2 máy cưa, 20 áo phao để chủ động khi bão đổ bộ.',
    [
      ['máy nổ', 1, 'needed'],
      ['máy cưa', 2, 'needed'],
      ['áo phao', 20, 'needed'],
    ],
  ],
  [
    'Lực lượng xung kích phòng, chống thiên tai phường có 142 thành viên, chia thành 14 tổ; lực lượng dân quân cơ động 31 đồng chí.',
    [],
    [[142, 14], [31]],
    { fallsShort: ['-142/14', '+thành viên=142/null'], maybe: [14, 142] },
  ],
  [
    'Chiều 27/10, Bộ Chỉ huy quân sự thành phố tăng cường 3 xe lội nước, 8 ca nô cùng 240 cán bộ, chiến sĩ giúp dân sơ tán tại vùng ngập sâu.',
    [
      ['xe lội nước', 3],
      ['ca nô', 8],
    ],
    [[240]],
  ],
  [
    'Các nhà hảo tâm đã ủng hộ 2.300 thùng mì tôm, 1.500 thùng nước uống, 4 tấn gạo và 860 triệu đồng cho bà con vùng lũ.',
    [
      ['mì tôm', 2300],
      ['nước uống', 1500],
      ['gạo', 4],
    ],
  ],
  [
    'Phường đã tổ chức 2 đợt diễn tập ứng phó bão mạnh với 350 lượt người tham gia và 4 buổi tuyên truyền cho 600 hộ dân ven sông.',
    [],
    [],
    { training: [[2, 350]], maybe: [350, 600] },
  ],
  [
    'Về phương tiện, nhu cầu của xã theo phương án là 10 ca nô, 300 áo phao; hiện có 4 ca nô, 180 áo phao; còn thiếu 6 ca nô, 120 áo phao.',
    [
      ['ca nô', 10, 'required'],
      ['áo phao', 300, 'required'],
      ['ca nô', 4],
      ['áo phao', 180],
      ['ca nô', 6, 'needed'],
      ['áo phao', 120, 'needed'],
    ],
  ],
  [
    'Đến 16 giờ cùng ngày, 1.214 tàu cá với 8.330 ngư dân đã vào bờ tránh bão; còn 16 tàu với 112 lao động đang trên đường di chuyển.',
    [],
  ],
  [
    'Mỗi hộ dân vùng thấp trũng được vận động dự trữ ít nhất 10 kg gạo, 1 thùng mì, 20 lít nước đủ dùng 5 ngày khi lũ về.',
    [
      ['gạo', 10, 'required'],
      ['mì', 1, 'required'],
      ['nước', 20, 'required'],
    ],
  ],
  [
    'Năm 2024, phường mua sắm 50 áo phao, 10 đèn pin; năm 2025 mua bổ sung 100 áo phao, 2 loa cầm tay phục vụ phòng, chống bão lũ.',
    [
      ['áo phao', 50],
      ['đèn pin', 10],
      ['áo phao', 100],
      ['loa cầm tay', 2],
    ],
  ],
  [
    'Công an thành phố huy động 420 cán bộ, chiến sĩ, 25 xe chữa cháy, 6 xe thang đến hiện trường; đã hướng dẫn 38 người thoát nạn, cứu 5 người mắc kẹt.',
    [
      ['xe chữa cháy', 25],
      ['xe thang', 6],
    ],
    [[420]],
  ],
  [
    'Sau bão, lực lượng chức năng dọn dẹp 312 cây ngã đổ, khắc phục 45 trụ điện, 6 trạm biến áp; dự kiến cấp điện trở lại trong 2 ngày.',
    [],
  ],
  [
    'Qua giám sát, đoàn nhận thấy các khối phố mới có 35 áo phao trên tổng số 110 áo phao cần thiết; chưa có máy phát điện dự phòng cho điểm sơ tán khi mưa bão.',
    [
      ['áo phao', 35],
      ['máy phát điện', null, 'needed'],
    ],
    [],
    { fallsShort: ['-máy phát điện=null needed'], maybe: [110] },
  ],
]
