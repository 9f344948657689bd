import type { PreparednessReading } from './preparedness-reading'

/** Means, forces and training as wards, districts and newspapers tell of them; written before looking at what is read. */
export const preparednessOne: readonly PreparednessReading[] = [
  [
    'Thực hiện phương châm "4 tại chỗ", phường đã chuẩn bị 1.200 bao tải, 60 cuốc xẻng, 15 xe rùa, 4 máy cưa lốc, 2 máy phát điện và 350 m2 bạt chống sóng.',
    [
      ['bao tải', 1200],
      ['cuốc xẻng', 60],
      ['xe rùa', 15],
      ['máy cưa lốc', 4],
      ['máy phát điện', 2],
      ['bạt chống sóng', 350],
    ],
  ],
  [
    'Vật tư dự trữ tại kho: đá hộc 450 m3, cát 120 m3, rọ thép 80 cái, vải bạt 500 m2, cọc tre 1.500 cây, phao cứu sinh 95 cái.',
    [
      ['đá hộc', 450],
      ['cát', 120],
      ['rọ thép', 80],
      ['vải bạt', 500],
      ['cọc tre', 1500],
      ['phao cứu sinh', 95],
    ],
  ],
  [
    'Khối phố Viêm Tây 1: áo phao 25 cái, loa cầm tay 1 cái; khối phố Viêm Tây 2: áo phao 30 cái, đèn pin 6 cái; khối phố Cẩm Sa: thuyền nhôm 1 chiếc, phao tròn 10 cái.',
    [
      ['áo phao', 25],
      ['loa cầm tay', 1],
      ['áo phao', 30],
      ['đèn pin', 6],
      ['thuyền nhôm', 1],
      ['phao tròn', 10],
    ],
  ],
  [
    'Theo phương án, nhu cầu áo phao là 400 chiếc, hiện có 260 chiếc, thiếu 140 chiếc; nhu cầu máy phát điện 6 máy, hiện có 2 máy, thiếu 4 máy.',
    [
      ['áo phao', 400, 'required'],
      ['áo phao', 260],
      ['áo phao', 140, 'needed'],
      ['máy phát điện', 6, 'required'],
      ['máy phát điện', 2],
      ['máy phát điện', 4, 'needed'],
    ],
  ],
  [
    'Lực lượng tại chỗ gồm 120 người, trong đó: dân quân 45 đồng chí, công an 20 đồng chí, đoàn thanh niên 35 người, y tế 8 người, hội chữ thập đỏ 12 người.',
    [],
    [[120], [45], [20], [35], [8], [12]],
  ],
  [
    'Xã kiện toàn đội xung kích phòng, chống thiên tai với 72 thành viên; mỗi thôn thành lập 01 tổ từ 7 đến 10 người.',
    [],
    [[72]],
    { maybe: [7, 10] },
  ],
  [
    'Bộ Chỉ huy Quân sự tỉnh sẵn sàng 1.150 cán bộ, chiến sĩ thường trực, 2.400 dân quân tự vệ cùng 38 ô tô, 24 xuồng máy và 2 xe thiết giáp.',
    [
      ['ô tô', 38],
      ['xuồng máy', 24],
      ['xe thiết giáp', 2],
    ],
    [[1150], [2400]],
  ],
  [
    'Sáng 28/10, nước sông Vu Gia ở mức 9,2 m, trên báo động 3 là 0,2 m; 14 thôn bị ngập từ 0,5 đến 1,2 m; 320 hộ với 1.105 người phải sơ tán.',
    [],
  ],
  [
    'Tổng thiệt hại ước tính 12,4 tỷ đồng: 84 nhà tốc mái, 15 ha hoa màu ngập úng, 2 km đường sạt lở, 3 cầu tràn hư hỏng do bão.',
    [],
  ],
  [
    'Đề nghị UBND thành phố quan tâm cấp cho phường 02 máy nổ, 05 máy cưa, 100 áo phao và hỗ trợ kinh phí 250 triệu đồng để phòng chống thiên tai.',
    [
      ['máy nổ', 2, 'needed'],
      ['máy cưa', 5, 'needed'],
      ['áo phao', 100, 'needed'],
    ],
  ],
  [
    'Phường đã tổ chức 02 lớp tập huấn kỹ năng phòng, chống thiên tai cho 165 lượt người là thành viên đội xung kích các khối phố.',
    [],
    [],
    { training: [[2, 165]] },
  ],
  [
    'Ngày 12/9, Ban CHQS xã diễn tập ứng phó bão lụt, tìm kiếm cứu nạn với sự tham gia của 210 người.',
    [],
    [],
    { training: [[null, 210]], maybe: [210] },
  ],
  [
    'Mỗi khối phố được trang bị 10 áo phao, 1 loa kéo, 2 đèn pin sạc và túi sơ cấp cứu phục vụ ứng phó lũ.',
    [
      ['áo phao', 10],
      ['loa kéo', 1],
      ['đèn pin sạc', 2],
    ],
    [],
    { maybe: [-1] },
  ],
  [
    'Nhà cao tầng có thể làm nơi trú bão: 45 nhà, sức chứa 1.800 người; trường học: 6 điểm, sức chứa 2.400 người.',
    [],
    [],
    { maybe: [45, 6] },
  ],
  [
    'Hậu cần tại chỗ: 5 tấn gạo, 800 thùng mì ăn liền, 1.000 chai nước uống đóng chai, 3.000 lít dầu, thuốc men đủ cơ số.',
    [
      ['gạo', 5],
      ['mì ăn liền', 800],
      ['nước uống', 1000],
      ['dầu', 3000],
      ['thuốc', null],
    ],
  ],
  [
    'Công an tỉnh đã huy động hơn 3.200 lượt cán bộ, chiến sĩ, 145 lượt phương tiện tham gia giúp dân khắc phục hậu quả bão số 12.',
    [['phương tiện', 145]],
    [[3200]],
  ],
  [
    'Huyện thành lập 8 đoàn kiểm tra, 16 tổ công tác với 96 cán bộ xuống địa bàn; bố trí 5 chốt trực 24/24 giờ tại các ngầm tràn để chống lũ.',
    [],
    [[96, 16]],
    { maybe: [8] },
  ],
  [
    'Hiện toàn xã có 2 chiếc ca nô (1 chiếc 40 CV, 1 chiếc 85 CV), 14 ghe máy của dân có thể huy động khi lũ về.',
    [
      ['ca nô', 2],
      ['ghe máy', 14],
    ],
    [],
    { maybe: [1] },
  ],
  [
    'Trong đợt mưa lũ, lực lượng cứu hộ đã đưa 46 người mắc kẹt ra ngoài an toàn, vận chuyển 3,5 tấn hàng cứu trợ.',
    [],
    [],
    { maybe: [3.5] },
  ],
  [
    'Ban Chỉ huy yêu cầu mỗi thôn phải chuẩn bị tối thiểu 50 bao tải, 10 cuốc, 10 xẻng trước ngày 30/9 để phòng chống lụt bão.',
    [
      ['bao tải', 50, 'required'],
      ['cuốc', 10, 'required'],
      ['xẻng', 10, 'required'],
    ],
  ],
  [
    'Các loại phương tiện hiện có: xe tải 6 chiếc (hỏng 1 chiếc); máy xúc 2 chiếc; xe cứu thương 1 chiếc; bộ đàm chưa có.',
    [
      ['xe tải', 6],
      ['máy xúc', 2],
      ['xe cứu thương', 1],
      ['bộ đàm', null, 'needed'],
    ],
    [],
    { maybe: [1, -1] },
  ],
  [
    'Phường hợp đồng với 3 cửa hàng dự trữ 200 thùng mì tôm và 150 thùng nước suối, sẵn sàng cung ứng khi bão lụt xảy ra.',
    [
      ['mì tôm', 200],
      ['nước suối', 150],
    ],
  ],
  [
    'Lực lượng ứng cứu gồm quân sự 15 đ/c, công an 12 đ/c, xung kích khối phố 88 người, sẵn sàng ứng phó bão.',
    [],
    [[15], [12], [88]],
  ],
  [
    'Hội Chữ thập đỏ trao 500 bộ áo phao, 300 túi thuốc gia đình và 20 thuyền composite cho người dân vùng lũ.',
    [
      ['áo phao', 500],
      ['túi thuốc', 300],
      ['thuyền composite', 20],
    ],
  ],
  [
    'Trạm bơm tiêu Điện An vận hành 3/4 tổ máy, công suất 2.500 m3/giờ, tiêu úng cho 420 ha lúa sau bão.',
    [],
    [],
    { maybe: [3, 4] },
  ],
  [
    'Để chủ động ứng phó, thành phố huy động 2 trực thăng, 6 tàu cứu nạn, 18 xe chữa cháy, 5 xe thang cùng 1.870 người thuộc lực lượng vũ trang.',
    [
      ['trực thăng', 2],
      ['tàu cứu nạn', 6],
      ['xe chữa cháy', 18],
      ['xe thang', 5],
    ],
    [[1870]],
  ],
  [
    'STT 1: áo phao, ĐVT cái, nhu cầu 150, hiện có 90, thiếu 60. STT 2: phao tròn, ĐVT cái, nhu cầu 40, hiện có 40, thiếu 0. Vật tư phòng chống thiên tai.',
    [
      ['áo phao', 150, 'required'],
      ['áo phao', 90],
      ['áo phao', 60, 'needed'],
      ['phao tròn', 40, 'required'],
      ['phao tròn', 40],
      ['phao tròn', 0, 'needed'],
    ],
  ],
  [
    'Ngành điện chuẩn bị 12 máy phát điện lưu động, 45 tổ xử lý sự cố với 380 công nhân trực trong thời gian bão đổ bộ.',
    [['máy phát điện lưu động', 12]],
    [[380, 45]],
  ],
  [
    'Trong 5 năm 2021 - 2025, trên địa bàn xảy ra 14 cơn bão, 22 đợt lũ; làm chết 7 người, bị thương 31 người; 1.240 lượt hộ phải di dời.',
    [],
  ],
  [
    'Đồn Biên phòng phối hợp kêu gọi 412 tàu cá với 2.306 ngư dân vào bờ; bố trí 1 tàu, 2 xuồng và 35 chiến sĩ trực cứu hộ, cứu nạn.',
    [
      ['tàu', 1],
      ['xuồng', 2],
    ],
    [[35]],
  ],
  [
    'Bà con góp 300 cây tre, 2.000 bao tải đất và gần 400 ngày công để đắp đê bao ngăn lũ.',
    [
      ['tre', 300],
      ['bao tải đất', 2000],
    ],
  ],
]
