import type { PreparednessReading } from './preparedness-reading'

/** A third cross-check, written before looking at what is read. */
export const preparednessThree: readonly PreparednessReading[] = [
  [
    'Chiều 6/11, Bộ đội Biên phòng thành phố duy trì 100% quân số trực, sẵn sàng 290 cán bộ, chiến sĩ, 12 tàu, xuồng và 15 xe ô tô các loại ứng phó bão Kalmaegi.',
    [
      ['tàu, xuồng', 12],
      ['xe ô tô', 15],
    ],
    [[290]],
  ],
  [
    'Theo Ban Chỉ huy phòng thủ dân sự tỉnh, toàn tỉnh có 1.206 đội xung kích cấp xã, thôn với 31.450 người; 214 xuồng, 38 ca nô, 22.600 áo phao các loại.',
    [
      ['xuồng', 214],
      ['ca nô', 38],
      ['áo phao', 22600],
    ],
    [[31450, 1206]],
  ],
  [
    'Các xã đã tập kết tại chân đê 4.300 m3 đất, 12.000 bao tải, 2.100 cọc tre, 15.000 m2 bạt và 86 rọ thép.',
    [
      ['bao tải', 12000],
      ['cọc tre', 2100],
      ['bạt', 15000],
      ['rọ thép', 86],
    ],
  ],
  [
    'Phường An Hải bố trí lực lượng gồm 30 công an, 45 dân quân, 60 người thuộc tổ bảo vệ an ninh trật tự, chia làm 4 mũi hỗ trợ người dân chằng chống nhà cửa trước bão.',
    [],
    [[30], [45], [60]],
  ],
  [
    'Mỗi thôn thành lập 1 tổ xung kích từ 15 - 20 người, trang bị 1 loa cầm tay, 10 áo phao, 2 đèn pin, 100 m dây để ứng cứu khi lũ về.',
    [
      ['loa cầm tay', 1],
      ['áo phao', 10],
      ['đèn pin', 2],
      ['dây', 100],
    ],
    [[null, 1]],
    { maybe: [15, 20] },
  ],
  [
    'Xã đã vận động doanh nghiệp đăng ký 9 xe múc, 11 xe ben sẵn sàng tham gia khi có yêu cầu; ký hợp đồng nguyên tắc với 2 đại lý cung ứng 3.000 lít xăng dầu, 600 thùng mì tôm phòng khi lũ chia cắt.',
    [
      ['xe múc', 9],
      ['xe ben', 11],
      ['xăng dầu', 3000],
      ['mì tôm', 600],
    ],
  ],
  [
    'Qua kiểm tra, kho vật tư của phường có 45/60 áo phao còn sử dụng được, 2 máy nổ đã hỏng, 1 máy phát điện hoạt động tốt; bao tải còn đủ cơ số.',
    [
      ['máy phát điện', 1],
      ['bao tải', null],
    ],
    [],
    { maybe: [45, 2] },
  ],
  [
    'Lực lượng chức năng đã cứu 17 người trên 3 thuyền bị lật, đưa 2 người bị thương đi cấp cứu; hiện còn 1 người mất tích.',
    [],
  ],
  [
    'Trung đoàn 971 cử 45 quân nhân, 3 xe tải phối hợp dân quân địa phương giúp 28 hộ dân gia cố nhà cửa, di chuyển 15 tấn lúa đến nơi an toàn.',
    [['xe tải', 3]],
    [[45]],
    { maybe: [15] },
  ],
  [
    'Về tập huấn: năm 2025 tổ chức 6 lớp cho 480 lượt cán bộ, đội viên đội xung kích về kỹ năng sơ cấp cứu, cứu đuối, sử dụng xuồng máy trong phòng chống thiên tai.',
    [],
    [],
    { training: [[6, 480]] },
  ],
  [
    'Nhu cầu trang bị năm 2026: 5 bộ máy cưa, 10 bộ đàm, 200 áo phao, 3 nhà bạt 24,5 m2; kinh phí dự kiến 420 triệu đồng từ Quỹ phòng, chống thiên tai.',
    [
      ['máy cưa', 5, 'required'],
      ['bộ đàm', 10, 'required'],
      ['áo phao', 200, 'required'],
      ['nhà bạt', 3, 'required'],
    ],
  ],
  [
    'Tỉnh đoàn huy động 2.150 đoàn viên, thanh niên tham gia 64 đội hình tình nguyện khắc phục hậu quả lũ; trao 1.200 suất quà, mỗi suất 500 nghìn đồng.',
    [['suất quà', 1200]],
    [[2150]],
    { maybe: [64] },
  ],
  [
    'Hồ Phú Ninh xả lũ với lưu lượng 120 m3/s; mực nước 31,5 m; 6 tràn tự động; cách đập 3 km có 4 điểm dân cư với 260 hộ.',
    [],
  ],
  [
    'Ban Quản lý chợ chuẩn bị 12 bình chữa cháy, 2 máy bơm, 300 m vòi chữa cháy, thành lập đội chữa cháy cơ sở 15 người.',
    [
      ['bình chữa cháy', 12],
      ['máy bơm', 2],
      ['vòi chữa cháy', 300],
    ],
    [[15]],
  ],
  [
    'Khối phố Thanh Chiêm: tổ xung kích 8 người; áo phao 20; đèn pin sạc 4; thuyền 1. Khối phố Câu Nhi: tổ xung kích 10 người; áo phao 15; loa cầm tay 2. Phương án phòng chống lụt bão năm 2025.',
    [
      ['áo phao', 20],
      ['đèn pin sạc', 4],
      ['thuyền', 1],
      ['áo phao', 15],
      ['loa cầm tay', 2],
    ],
    [[8], [10]],
  ],
]
