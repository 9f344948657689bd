import type { Reading } from './reading'

/** Longer paragraphs of our own, as newspapers and portals write them: written after the rules, to cross-check them. */
export const mannersThree: readonly Reading[] = [
  [
    'Bộ phận Một cửa xã Bình Minh đã tiếp nhận và giải quyết 3.456 hồ sơ, trong đó có 3.450 hồ sơ giải quyết đúng hạn, đạt 99,8%; 6 hồ sơ trễ hạn do lỗi kết nối.',
    { receivedTotal: 3456, resolvedOnTime: 3450, resolvedOverdue: 6 },
    { also: { receivedTotal: 'resolvedTotal' }, ask: ['receivedTotal'], rates: [99.8] },
  ],
  [
    'Sau hai tháng vận hành chính quyền địa phương hai cấp, xã Tân Lập tiếp nhận 23.457 hồ sơ; trong đó 22.987 hồ sơ đã xử lý (22.950 hồ sơ trước và đúng hạn; 37 hồ sơ quá hạn), 470 hồ sơ đang xử lý (468 hồ sơ trong hạn; 2 hồ sơ quá hạn).',
    {
      receivedTotal: 23457,
      resolvedTotal: 22987,
      resolvedEarlyOrOnTime: 22950,
      resolvedOverdue: 37,
      pendingTotal: 470,
      pendingInTime: 468,
      pendingOverdue: 2,
    },
  ],
  [
    'Số hồ sơ tiếp nhận trực tuyến là 12.345/13.000 hồ sơ, đạt 94,96%.',
    { receivedOnline: 12345, receivedTotal: 13000 },
    { rates: [94.96] },
  ],
  [
    'Lũy kế từ 01/7 đến nay, tỉnh đã tiếp nhận 345.678 hồ sơ, trong đó cấp tỉnh 45.678 hồ sơ, cấp xã 300.000 hồ sơ.',
    [{ receivedTotal: 345678 }, { receivedTotal: 45678 }, { receivedTotal: 300000 }],
  ],
  [
    'Trung bình mỗi ngày phường tiếp nhận 150 hồ sơ, có ngày lên tới 300 hồ sơ. Từ 1-7 đến 31-8, phường đã tiếp nhận 9.120 hồ sơ.',
    { receivedTotal: 9120 },
  ],
  [
    'Tính đến hết tháng 9, phường giải quyết đúng và trước hạn 99,8% trong tổng số 5.678 hồ sơ tiếp nhận.',
    { receivedTotal: 5678 },
    { rates: [99.8] },
  ],
  [
    'Trong tổng số 12.345 hồ sơ tiếp nhận, có 12.000 hồ sơ được giải quyết, 345 hồ sơ đang giải quyết.',
    { receivedTotal: 12345, resolvedTotal: 12000, pendingTotal: 345 },
  ],
  [
    'Đến nay, toàn xã chỉ còn 12 hồ sơ quá hạn, giảm 30 hồ sơ so với tháng trước.',
    { pendingOverdue: 12 },
    { also: { pendingOverdue: 'overdueTotal' } },
  ],
  [
    'Hồ sơ tồn kỳ trước 120; hồ sơ mới tiếp nhận 3.400; đã giải quyết 3.210, đạt 91,2%; trong đó: đúng hạn 3.200 (99,7%); trễ hạn 10 (0,3%).',
    { carriedOver: 120, receivedInPeriod: 3400, resolvedTotal: 3210, resolvedOnTime: 3200, resolvedOverdue: 10 },
    { rates: [91.2, 99.7, 0.3] },
  ],
  ['Tỷ lệ hồ sơ đúng hạn, trước hạn đạt 99,56%; hồ sơ trễ hạn chiếm 0,44%.', {}, { rates: [99.56, 0.44] }],
  [
    'Đã xử lý và trả kết quả cho công dân 2.345 hồ sơ, trong đó chỉ một hồ sơ trễ hạn.',
    { resolvedTotal: 2345, resolvedOverdue: 1 },
  ],
  [
    'Tổng số hồ sơ đã được giải quyết là 1.139 hồ sơ, trong đó giải quyết trước hạn là 977 hồ sơ, chiếm 85,8%; giải quyết đúng hạn là 150 hồ sơ, chiếm 13,2%; giải quyết quá hạn là 12 hồ sơ, chiếm 1%.',
    { resolvedTotal: 1139, resolvedEarly: 977, resolvedOnTime: 150, resolvedOverdue: 12 },
    { rates: [85.8, 13.2, 1] },
  ],
  [
    'Năm 2025, Sở Xây dựng tiếp nhận 4.512 hồ sơ (trong đó có 4.300 hồ sơ nộp trực tuyến, đạt 95,3%), đã giải quyết 4.400 hồ sơ, 100% đúng hạn.',
    { receivedTotal: 4512, receivedOnline: 4300, resolvedTotal: 4400 },
    { rates: [95.3, 100] },
  ],
  ['Trong tháng, có 4 hồ sơ trả quá hạn, các đơn vị đã có văn bản xin lỗi người dân.', { resolvedOverdue: 4 }],
  [
    'Kết quả, từ đầu năm đến nay Trung tâm đã tiếp nhận 61.200 hồ sơ, tăng 1,5 lần so với cùng kỳ; số hồ sơ trực tuyến chiếm 93%.',
    { receivedTotal: 61200 },
    { rates: [93] },
  ],
  [
    'Hiện toàn tỉnh có 7/9 sở còn hồ sơ trễ hạn với 46 hồ sơ.',
    { overdueTotal: 46 },
    { also: { overdueTotal: 'pendingOverdue' }, ask: ['overdueTotal', 'pendingOverdue'] },
  ],
  [
    'Tỷ lệ giải quyết hồ sơ đúng hạn của cấp tỉnh là 99,1%, cấp xã là 97,4% (chỉ tiêu giao 98%).',
    {},
    { rates: [99.1, 97.4] },
  ],
  [
    'Quý II năm 2025, các cơ quan, đơn vị trên địa bàn tiếp nhận 18.904 hồ sơ (tồn từ kỳ trước 402 hồ sơ, tiếp nhận mới 18.502 hồ sơ).',
    { receivedTotal: 18904, carriedOver: 402, receivedInPeriod: 18502 },
  ],
  [
    'Ngay trong ngày đầu tiên, trung tâm đã tiếp 96 lượt người dân đến giao dịch và tiếp nhận 84 hồ sơ, trả kết quả ngay 51 hồ sơ.',
    { receivedTotal: 84, resolvedTotal: 51 },
  ],
  [
    'Đã có 1.904 hồ sơ được trả kết quả trước hạn (đạt 88,6%), 231 hồ sơ được trả đúng hạn (đạt 10,7%), còn 15 hồ sơ trả trễ hạn (chiếm 0,7%).',
    { resolvedEarly: 1904, resolvedOnTime: 231, resolvedOverdue: 15 },
    { rates: [88.6, 10.7, 0.7] },
  ],
  [
    'Trong 6 tháng, huyện Ea Kar tiếp nhận 20.118 hồ sơ, huyện Krông Pắc tiếp nhận 18.220 hồ sơ.',
    [{ receivedTotal: 20118 }, { receivedTotal: 18220 }],
  ],
  [
    'Qua rà soát, hiện còn 318 hồ sơ đất đai đang giải quyết, trong đó 41 hồ sơ đã quá hạn.',
    { pendingTotal: 318, pendingOverdue: 41 },
  ],
  [
    'Phường có 2.812 hồ sơ phát sinh trong kỳ, 100% được giải quyết trước hạn; không để xảy ra tình trạng hồ sơ quá hạn.',
    { receivedTotal: 2812 },
    { also: { receivedTotal: 'receivedInPeriod' }, rates: [100] },
  ],
  [
    'Trong số đó, số hồ sơ giải quyết trước hạn đạt 1.002 hồ sơ, số hồ sơ giải quyết đúng hạn đạt 88 hồ sơ.',
    { resolvedEarly: 1002, resolvedOnTime: 88 },
  ],
  [
    'UBND phường: tiếp nhận 1.338; giải quyết 1.281; trước hạn 1.226; đúng hạn 02; quá hạn 53; đang giải quyết 57, trong hạn 55, quá hạn 02. (Số liệu hồ sơ TTHC)',
    {
      receivedTotal: 1338,
      resolvedTotal: 1281,
      resolvedEarly: 1226,
      resolvedOnTime: 2,
      resolvedOverdue: 53,
      pendingTotal: 57,
      pendingInTime: 55,
      pendingOverdue: 2,
    },
  ],
  [
    'Từ ngày 01/7/2025 đến ngày 30/8/2025, số hồ sơ thủ tục hành chính được tiếp nhận là 1.338, trong đó 1.262 hồ sơ qua hình thức trực tuyến, 76 hồ sơ qua hình thức trực tiếp; kết quả trước hạn là 1.226, đúng hạn là 2, trễ hạn là 56.',
    {
      receivedTotal: 1338,
      receivedOnline: 1262,
      receivedDirect: 76,
      resolvedEarly: 1226,
      resolvedOnTime: 2,
      resolvedOverdue: 56,
    },
  ],
  [
    'Báo cáo của Văn phòng UBND tỉnh cho thấy số hồ sơ quá hạn chưa giải quyết của toàn tỉnh là 218 hồ sơ; trong đó, Sở Nông nghiệp và Môi trường 102 hồ sơ, Sở Tài chính 9 hồ sơ, cấp xã 107 hồ sơ.',
    [{ pendingOverdue: 218 }, { pendingOverdue: 102 }, { pendingOverdue: 9 }, { pendingOverdue: 107 }],
  ],
  [
    'Toàn thành phố đã trả 98.700 kết quả, trong đó có 97.900 hồ sơ đúng và sớm hẹn, 800 hồ sơ trễ hẹn.',
    { resolvedEarlyOrOnTime: 97900, resolvedOverdue: 800 },
  ],
  [
    'Hơn 4 tháng qua, tổng số hồ sơ tiếp nhận đạt trên 1,2 triệu hồ sơ, trong đó có hơn 1,1 triệu hồ sơ trực tuyến; số đã giải quyết xấp xỉ 1,15 triệu hồ sơ.',
    { receivedTotal: 1200000, receivedOnline: 1100000, resolvedTotal: 1150000 },
  ],
  [
    'Chi nhánh Văn phòng đăng ký đất đai đang tồn 640 hồ sơ, trong đó 212 hồ sơ trễ hẹn.',
    { pendingTotal: 640, pendingOverdue: 212 },
    { also: { pendingTotal: 'carriedOver', pendingOverdue: 'overdueTotal' }, ask: ['pendingTotal', 'carriedOver'] },
  ],
  [
    'Năm 2024 phường tiếp nhận 8.800 hồ sơ, năm 2025 tiếp nhận 9.600 hồ sơ.',
    [{ receivedTotal: 8800 }, { receivedTotal: 9600 }],
  ],
  [
    'So với cùng kỳ năm 2024 (tiếp nhận 8.800 hồ sơ), năm nay xã tiếp nhận 9.600 hồ sơ.',
    [{ receivedTotal: 8800 }, { receivedTotal: 9600 }],
  ],
  [
    'Hồ sơ giải quyết trước hạn: 95,64% (1.226 hồ sơ); đúng hạn: 0,16% (2 hồ sơ); quá hạn: 4,2% (53 hồ sơ).',
    { resolvedEarly: 1226, resolvedOnTime: 2, resolvedOverdue: 53 },
    { rates: [95.64, 0.16, 4.2] },
  ],
  ['Có 512 hồ sơ liên thông khai sinh, 48 hồ sơ khai tử được tiếp nhận.', {}, { maybe: { receivedTotal: 48 } }],
  [
    'Tổng hồ sơ tiếp nhận trong tháng: 2.210 (trực tuyến toàn trình: 1.100; trực tuyến một phần: 900; trực tiếp: 210).',
    { receivedTotal: 2210, receivedDirect: 210 },
    { maybe: { receivedOnline: 1100 } },
  ],
  ['Ngoài ra, trung tâm đã hỗ trợ 320 người cao tuổi nộp hồ sơ, chứng thực 1.050 bản sao điện tử.', {}],
  [
    'Xã đã giải quyết 415 trong tổng số 420 hồ sơ, đạt 98,81%.',
    { resolvedTotal: 415, receivedTotal: 420 },
    { rates: [98.81] },
  ],
  [
    'Đồng chí Chủ tịch cho biết: "Chúng tôi tiếp nhận 730 hồ sơ, trong đó 12 hồ sơ phải trả lại do không đủ điều kiện, 705 hồ sơ trả đúng hẹn".',
    { receivedTotal: 730, returned: 12, resolvedOnTime: 705 },
  ],
  [
    'Tổng số 3.218 hồ sơ giải quyết trong quý, trong đó: 3.100 hồ sơ trước hạn, 100 hồ sơ đúng hạn, 18 hồ sơ quá hạn.',
    { resolvedTotal: 3218, resolvedEarly: 3100, resolvedOnTime: 100, resolvedOverdue: 18 },
  ],
  [
    'Kết quả giải quyết: trước hạn 1.226 hồ sơ (95,64%), đúng hạn 2 hồ sơ (0,16%), quá hạn 54 hồ sơ (4,2%); chưa giải quyết 56 hồ sơ, trong đó quá hạn 2 hồ sơ.',
    { resolvedEarly: 1226, resolvedOnTime: 2, resolvedOverdue: 54, pendingTotal: 56, pendingOverdue: 2 },
    { rates: [95.64, 0.16, 4.2] },
  ],
]
