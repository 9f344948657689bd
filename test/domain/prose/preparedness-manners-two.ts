import type { PreparednessReading } from './preparedness-reading'

/** A second cross-check, written after the first was mended and before looking at what is read. */
export const preparednessTwo: readonly PreparednessReading[] = [
  [
    'Sư đoàn 315 cử 250 cán bộ, chiến sĩ cùng 8 xe ô tô, 4 xuồng máy giúp xã Đại Lộc dọn bùn, khắc phục hậu quả lũ lụt.',
    [
      ['xe ô tô', 8],
      ['xuồng máy', 4],
    ],
    [[250]],
  ],
  [
    'Đến 17 giờ cùng ngày, phường đã sơ tán 214 hộ với 806 nhân khẩu; bố trí 9 điểm tránh trú, chuẩn bị 1.500 suất ăn, 600 chai nước cho bà con.',
    [
      ['điểm tránh trú', 9],
      ['suất ăn', 1500],
      ['nước', 600],
    ],
  ],
  [
    'Về phương tiện, vật tư: Hiện có 03 xuồng composite, 02 máy phát điện 5KVA, 85 áo phao, 40 phao tròn, 1.000m dây thừng, 20 đèn pin; cơ bản đáp ứng yêu cầu ứng phó tại chỗ.',
    [
      ['xuồng composite', 3],
      ['máy phát điện', 2],
      ['áo phao', 85],
      ['phao tròn', 40],
      ['dây thừng', 1000],
      ['đèn pin', 20],
    ],
  ],
  [
    'Tuy nhiên, trang thiết bị còn thiếu: chưa có ca nô; áo phao mới đáp ứng 50% nhu cầu (còn thiếu 90 cái); loa cầm tay hỏng 3/7 cái. Đề nghị thành phố hỗ trợ phòng chống thiên tai.',
    [['áo phao', 90, 'needed']],
    [],
    { maybe: [3, -1] },
  ],
  [
    'Lực lượng xung kích phòng chống thiên tai của xã có 86 đồng chí, do đồng chí Chủ tịch UBND xã làm đội trưởng.',
    [],
    [[86]],
  ],
  [
    'Điện Bàn huy động trên 500 dân quân, đoàn viên thanh niên, 12 xe tải, 3 máy múc gia cố 1,2 km kè bị sạt lở.',
    [
      ['xe tải', 12],
      ['máy múc', 3],
    ],
    [[500]],
  ],
  [
    'Tổ chức 1 buổi tuyên truyền kỹ năng phòng tránh đuối nước cho 320 học sinh; phát 500 tờ rơi; treo 14 băng rôn trước mùa mưa lũ.',
    [],
    [],
    { maybe: [500, 14] },
  ],
  [
    'Trung tâm Y tế thành lập 3 đội cấp cứu lưu động, mỗi đội 6 người, chuẩn bị 25 cơ số thuốc, 200 kg Cloramin B, 5.000 viên khử khuẩn xử lý môi trường sau lũ.',
    [
      ['cơ số thuốc', 25],
      ['Cloramin B', 200],
    ],
    [[null, 3]],
    { maybe: [6, 5000] },
  ],
  [
    'Thôn 4 đề xuất trang bị 01 thuyền máy, 20 áo phao, 01 bộ loa di động để chủ động khi nước lên.',
    [
      ['thuyền máy', 1, 'needed'],
      ['áo phao', 20, 'needed'],
      ['loa di động', 1, 'needed'],
    ],
  ],
  [
    'Theo kế hoạch, phường cần 300 áo phao, 30 bộ đàm; đã mua 180 áo phao, 12 bộ đàm; dự kiến mua tiếp 120 áo phao trong quý IV để ứng phó bão.',
    [
      ['áo phao', 300, 'needed'],
      ['bộ đàm', 30, 'needed'],
      ['áo phao', 180],
      ['bộ đàm', 12],
      ['áo phao', 120, 'needed'],
    ],
  ],
  [
    'Ban chỉ huy PCTT phường gồm 27 thành viên, phân công trực ban 24/24 giờ, mỗi ca 3 người.',
    [],
    [[27]],
    { maybe: [3] },
  ],
  [
    'Mưa lớn trong 3 ngày với lượng 420 mm làm 1.340 nhà bị ngập, 2 người mất tích, 5 xã bị chia cắt; quốc lộ 14G sạt lở 12 điểm với khối lượng 8.500 m3 đất đá.',
    [],
  ],
  [
    'Hải đội 2 điều 3 tàu, 2 ca nô cùng 64 chiến sĩ ra khơi tìm kiếm 5 ngư dân mất tích.',
    [
      ['tàu', 3],
      ['ca nô', 2],
    ],
    [[64]],
  ],
  [
    'Mặt trận phường tiếp nhận 2,5 tấn gạo, 350 thùng mì, 120 thùng sữa, 400 phần quà trị giá 200 nghìn đồng/phần từ các nhà hảo tâm để hỗ trợ người dân sau bão.',
    [
      ['gạo', 2.5],
      ['mì', 350],
      ['sữa', 120],
      ['phần quà', 400],
    ],
  ],
  [
    'Mở 4 lớp tập huấn về phương án "4 tại chỗ", có 215 cán bộ thôn, xã tham dự.',
    [],
    [],
    { training: [[4, 215]], maybe: [215] },
  ],
]
