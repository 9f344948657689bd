import type { Reading } from './reading'

/** Our own sentences: several units and periods, comparisons, other things counted, damaged text. */
export const mannersTwo: readonly Reading[] = [
  // several units
  [
    'Toàn tỉnh tiếp nhận 52.300 hồ sơ. Cấp tỉnh tiếp nhận 12.100 hồ sơ, giải quyết 12.000 hồ sơ. Cấp xã tiếp nhận 40.200 hồ sơ, giải quyết 39.870 hồ sơ.',
    [
      { receivedTotal: 52300 },
      { receivedTotal: 12100, resolvedTotal: 12000 },
      { receivedTotal: 40200, resolvedTotal: 39870 },
    ],
  ],
  [
    'Phường Hòa Xuân tiếp nhận 900 hồ sơ, quá hạn 12 hồ sơ; phường Cẩm Lệ tiếp nhận 750 hồ sơ, quá hạn 3 hồ sơ.',
    [
      { receivedTotal: 900, overdueTotal: 12 },
      { receivedTotal: 750, overdueTotal: 3 },
    ],
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Tiếp nhận 1.300 hồ sơ, trong đó lĩnh vực hộ tịch 520 hồ sơ, lĩnh vực chứng thực 410 hồ sơ, lĩnh vực đất đai 370 hồ sơ.',
    [{ receivedTotal: 1300 }, { receivedTotal: 520 }, { receivedTotal: 410 }, { receivedTotal: 370 }],
  ],
  [
    'Các sở, ngành giải quyết 4.100 hồ sơ, trong đó đúng hạn 4.050 hồ sơ; UBND cấp xã giải quyết 9.800 hồ sơ, trong đó đúng hạn 9.500 hồ sơ.',
    [
      { resolvedTotal: 4100, resolvedOnTime: 4050 },
      { resolvedTotal: 9800, resolvedOnTime: 9500 },
    ],
  ],
  [
    'Toàn thành phố còn 420 hồ sơ đang giải quyết quá hạn, trong đó phường An Khê có 120 hồ sơ, phường Thanh Khê có 98 hồ sơ.',
    [{ pendingOverdue: 420 }, { pendingOverdue: 120 }, { pendingOverdue: 98 }],
  ],
  // several periods
  [
    'Quý I/2025 tiếp nhận 1.000 hồ sơ, giải quyết 980 hồ sơ. Quý II/2025 tiếp nhận 1.200 hồ sơ, giải quyết 1.190 hồ sơ.',
    [
      { receivedTotal: 1000, resolvedTotal: 980 },
      { receivedTotal: 1200, resolvedTotal: 1190 },
    ],
  ],
  [
    'Tháng 5/2024 giải quyết 310 hồ sơ, quá hạn 4 hồ sơ; tháng 6/2024 giải quyết 290 hồ sơ, quá hạn 1 hồ sơ.',
    [
      { resolvedTotal: 310, resolvedOverdue: 4 },
      { resolvedTotal: 290, resolvedOverdue: 1 },
    ],
  ],
  ['Quý III, tiếp nhận 2.100 hồ sơ, tăng 150 hồ sơ so với quý II.', { receivedTotal: 2100 }],
  [
    'Tiếp nhận 2.100 hồ sơ, giảm 12,5% so với cùng kỳ năm 2023; giải quyết 2.050 hồ sơ.',
    { receivedTotal: 2100, resolvedTotal: 2050 },
    { rates: [] },
  ],
  ['Tỷ lệ trễ hạn 1,2%, giảm 0,54% so với quý trước.', {}, { rates: [1.2] }],
  [
    'Từ 27.4 đến 3.5.2018, bộ phận một cửa tiếp nhận 214 hồ sơ và giải quyết xong 200 hồ sơ.',
    { receivedTotal: 214, resolvedTotal: 200 },
  ],
  [
    'Từ ngày 15/12/2024 đến 14/12/2025, UBND xã tiếp nhận 7.815 hồ sơ, giải quyết trước hạn 7.702 hồ sơ.',
    { receivedTotal: 7815, resolvedEarly: 7702 },
  ],
  // other things counted
  ['Trung tâm đón 3.210 lượt công dân, tiếp nhận 2.980 hồ sơ, hướng dẫn 450 cuộc gọi.', { receivedTotal: 2980 }],
  ['Xã thực hiện 412 thủ tục hành chính; tiếp nhận 890 hồ sơ.', { receivedTotal: 890 }],
  [
    'Mức độ hài lòng đạt 98,7%; đã số hóa 1.120 hồ sơ; thanh toán trực tuyến 640 hồ sơ với số tiền 52 triệu đồng.',
    {},
    { rates: [] },
  ],
  [
    'Xếp thứ 21/34 tỉnh, thành phố; tiếp nhận 12.000 hồ sơ; quá hạn 30 hồ sơ.',
    { receivedTotal: 12000, overdueTotal: 30 },
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Thực hiện Nghị định 118/2025/NĐ-CP và Quyết định 766/QĐ-TTg, phường giải quyết 1.200 hồ sơ.',
    { resolvedTotal: 1200 },
  ],
  ['Có 25/30 đơn vị giải quyết đúng hạn 100% hồ sơ; 5 đơn vị còn hồ sơ trễ hạn.', {}],
  ['Nhiều xã không có hồ sơ quá hạn; toàn huyện giải quyết 3.400 hồ sơ.', { resolvedTotal: 3400 }],
  // near misses
  [
    'Thanh tra tỉnh tiếp nhận 420 đơn khiếu nại, đã giải quyết 400 đơn, đạt 95,2%; trong đó đúng hạn 390, quá hạn 10.',
    {},
  ],
  [
    'UBND giao 1.250 nhiệm vụ, đã hoàn thành 1.180 nhiệm vụ, trong đó đúng hạn 1.150, trễ hạn 30; đang thực hiện 70 nhiệm vụ, quá hạn 5.',
    {},
  ],
  ['Tổng đài tiếp nhận 3.400 phản ánh, kiến nghị; đã xử lý 3.350 trường hợp, đang xử lý 50 trường hợp.', {}],
  ['Cơ quan công an tiếp nhận 210 tin báo, đã giải quyết 200 tin, đạt 95%.', {}],
  ['Hội đồng tiếp nhận 1.800 hồ sơ dự tuyển, loại 45 hồ sơ.', {}],
  ['Tòa án thụ lý 560 vụ, đã giải quyết 530 vụ, còn lại 30 vụ quá hạn.', {}],
  ['Bưu điện tiếp nhận 12.000 bưu gửi, phát đúng hạn 11.900 bưu gửi.', {}],
  ['Ủy ban tiếp nhận 85 kiến nghị của cử tri, đã trả lời 80 kiến nghị, còn 5 kiến nghị quá hạn.', {}],
  // damaged text
  ['Tổng số hồ  sơ tiếp nhận là1.338 hồ sơ,đã giải quyết1.281 hồ sơ .', { receivedTotal: 1338, resolvedTotal: 1281 }],
  [
    'Tiếp nhận\n1.338 hồ sơ, giải quyết\n1.281 hồ sơ; tỷ lệ trước hạn đạt 9 5 ,7 % .',
    { receivedTotal: 1338, resolvedTotal: 1281 },
    { rates: [95.7] },
  ],
  ['Số hồ sơ tiếp nhận: 640hồ sơ; đã giải quyết: 612hồ sơ.', { receivedTotal: 640, resolvedTotal: 612 }],
  [
    'TIẾP NHẬN: 812 HỒ SƠ; ĐÃ GIẢI QUYẾT: 800 HỒ SƠ; QUÁ HẠN: 4 HỒ SƠ.',
    { receivedTotal: 812, resolvedTotal: 800, resolvedOverdue: 4 },
  ],
  [
    'Tiếp nhận 1.020 hồ sơ – giải quyết 1.000 hồ sơ – đang giải quyết 20 hồ sơ.',
    { receivedTotal: 1020, resolvedTotal: 1000, pendingTotal: 20 },
  ],
  // tables told in prose
  [
    'STT 1. Hộ tịch: tiếp nhận 520, giải quyết 515, đang giải quyết 5. STT 2. Đất đai: tiếp nhận 210, giải quyết 190, đang giải quyết 20.',
    [
      { receivedTotal: 520, resolvedTotal: 515, pendingTotal: 5 },
      { receivedTotal: 210, resolvedTotal: 190, pendingTotal: 20 },
    ],
  ],
  [
    'Số hồ sơ giải quyết trước hạn, đúng hạn, quá hạn lần lượt là 1.226, 2 và 53 hồ sơ.',
    { resolvedEarly: 1226, resolvedOnTime: 2, resolvedOverdue: 53 },
  ],
  [
    'Hồ sơ tiếp nhận | 640\nHồ sơ đã giải quyết | 620\nTrong đó quá hạn | 3',
    { receivedTotal: 640, resolvedTotal: 620, resolvedOverdue: 3 },
  ],
  [
    'Trực tuyến: 500 hồ sơ\nTrực tiếp: 120 hồ sơ\nBưu chính: 0 hồ sơ',
    { receivedOnline: 500, receivedDirect: 120, receivedPostal: 0 },
  ],
  ['Về hồ sơ trực tuyến, quý này xã tiếp nhận 318 hồ sơ, đạt 91%.', { receivedOnline: 318 }, { rates: [91] }],
  [
    'Kết quả tiếp nhận và trả kết quả: nhận 77 hồ sơ, trả 70 hồ sơ, tồn 7 hồ sơ.',
    { receivedTotal: 77, resolvedTotal: 70, pendingTotal: 7 },
  ],
]
