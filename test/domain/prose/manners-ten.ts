import type { Reading } from './reading'

/** A seventh cross-check, written after the sixth was mended and before looking at what is read in it. */
export const mannersTen: readonly Reading[] = [
  [
    'Theo báo cáo của Sở Nội vụ, 9 tháng năm 2025, số hồ sơ TTHC được tiếp nhận, giải quyết tại các cơ quan, đơn vị, địa phương là 612.480 hồ sơ; trong đó đã giải quyết 588.214 hồ sơ (đúng hạn và trước hạn 582.903 hồ sơ, đạt 99,1%; quá hạn 5.311 hồ sơ, chiếm 0,9%); đang giải quyết 24.266 hồ sơ.',
    {
      receivedTotal: 612480,
      resolvedTotal: 588214,
      resolvedEarlyOrOnTime: 582903,
      resolvedOverdue: 5311,
      pendingTotal: 24266,
    },
    { rates: [99.1, 0.9] },
  ],
  [
    'Chủ tịch UBND xã Bình Mỹ cho hay, hơn 3 tháng qua, bộ phận một cửa của xã giải quyết trên 9.400 hồ sơ, trong đó hồ sơ trễ hạn chỉ 13 trường hợp, chủ yếu do lỗi đường truyền.',
    { resolvedTotal: 9400, resolvedOverdue: 13 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Từ khi đi vào hoạt động đến hết ngày 31/8, Trung tâm tiếp 10.250 lượt người đến liên hệ, hướng dẫn qua điện thoại 1.480 lượt; số hồ sơ tiếp nhận 6.932, trong đó số đã trả kết quả 6.655, số trong hạn đang giải quyết 268, số quá hạn 09.',
    { receivedTotal: 6932, resolvedTotal: 6655, pendingInTime: 268, overdueTotal: 9 },
    { also: { overdueTotal: 'pendingOverdue' } },
  ],
  [
    'Quý I/2024, các phòng chuyên môn thuộc UBND huyện tiếp nhận 1.815 hồ sơ, đã giải quyết 1.790 hồ sơ, đạt 98,6%; UBND các xã, thị trấn tiếp nhận 14.027 hồ sơ, đã giải quyết 14.019 hồ sơ, đạt 99,9%.',
    [
      { receivedTotal: 1815, resolvedTotal: 1790 },
      { receivedTotal: 14027, resolvedTotal: 14019 },
    ],
    { rates: [98.6, 99.9] },
  ],
  [
    'Thành phố hiện có 2.128 TTHC đang áp dụng, trong đó 1.046 dịch vụ công toàn trình. Từ đầu năm đến nay, có 1.482.300 hồ sơ nộp trực tuyến trên tổng số 1.611.900 hồ sơ, đạt tỷ lệ 91,96%.',
    { receivedOnline: 1482300, receivedTotal: 1611900 },
    { rates: [91.96] },
  ],
  [
    'Sở Nông nghiệp và Môi trường còn 1.120 hồ sơ quá hạn, Sở Xây dựng 86 hồ sơ, Sở Tư pháp 14 hồ sơ; các sở còn lại không có hồ sơ quá hạn.',
    [{ pendingOverdue: 1120 }, { pendingOverdue: 86 }, { pendingOverdue: 14 }],
    { also: { pendingOverdue: 'overdueTotal' }, maybe: { overdueTotal: 0, pendingOverdue: 0 } },
  ],
  [
    'Trong tổng số hồ sơ đã giải quyết, có 97,2% hồ sơ trước hạn và 2,5% hồ sơ đúng hạn, chỉ 0,3% hồ sơ quá hạn.',
    {},
    { rates: [97.2, 2.5, 0.3] },
  ],
  [
    'Xã Phước Thái đã nhận 2.406 hồ sơ và trả cho dân 2.391 hồ sơ, 15 hồ sơ đang giải quyết theo thời gian quy định, chưa có hồ sơ nào trễ.',
    { receivedTotal: 2406, resolvedTotal: 2391, pendingTotal: 15, overdueTotal: 0 },
    { also: { overdueTotal: 'pendingOverdue', pendingTotal: 'pendingInTime' } },
  ],
  [
    'Tổng số hồ sơ tiếp nhận trong kỳ: 7.344 hồ sơ (kỳ trước chuyển sang: 402 hồ sơ; nhận trực tuyến: 6.710 hồ sơ; nhận trực tiếp, qua BCCI: 232 hồ sơ). Số hồ sơ đã xử lý: 6.980 hồ sơ (sớm hạn: 6.204; đúng hạn: 740; trễ hạn: 36). Số hồ sơ đang xử lý: 364 hồ sơ (chưa đến hạn: 360; quá hạn: 4).',
    {
      receivedTotal: 7344,
      carriedOver: 402,
      receivedOnline: 6710,
      receivedDirectAndPostal: 232,
      resolvedTotal: 6980,
      resolvedEarly: 6204,
      resolvedOnTime: 740,
      resolvedOverdue: 36,
      pendingTotal: 364,
      pendingInTime: 360,
      pendingOverdue: 4,
    },
  ],
  [
    'Nếu như tháng 7, phường chỉ giải quyết được 61% hồ sơ đúng hạn thì đến tháng 10 tỷ lệ này là 98,4% với 3.217/3.269 hồ sơ.',
    { resolvedOnTime: 3217, resolvedTotal: 3269 },
    {
      also: { resolvedTotal: 'receivedTotal', resolvedOnTime: 'resolvedTotal' },
      maybe: { resolvedTotal: 3217, receivedTotal: 3269 },
    },
  ],
  [
    'Về cải cách hành chính: đã tiếp nhận 1.077 hồ sơ/1.065 hồ sơ giải quyết; còn 12 hồ sơ trong hạn; tỷ lệ hài lòng 100%.',
    { receivedTotal: 1077, resolvedTotal: 1065, pendingInTime: 12 },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    'Ban Tiếp công dân tiếp 42 lượt với 58 người; nhận 36 đơn, đủ điều kiện xử lý 30 đơn, đã giải quyết 28 đơn đúng hạn, 02 đơn đang xác minh.',
    {},
  ],
  [
    'Phường rà soát, cắt giảm 30% thời gian giải quyết của 45 thủ tục; niêm yết công khai 397/397 thủ tục; ban hành 12 văn bản chỉ đạo, đôn đốc.',
    {},
  ],
  ['Công ty Điện lực giải quyết 1.205 yêu cầu cấp điện mới, trong đó 1.201 yêu cầu đúng hạn, 4 yêu cầu quá hạn.', {}],
  [
    'Đã có trên 5.500 hồ sơ được công dân nộp ở nhà thông qua mạng; số hồ sơ nộp tại bộ phận một cửa chỉ vào khoảng 340 bộ.',
    { receivedOnline: 5500 },
    { maybe: { receivedTotal: 340, receivedDirect: 340 } },
  ],
  [
    'Tại buổi làm việc, lãnh đạo phường Ngũ Hành Sơn báo cáo: từ ngày 1-7 đến 10-10, tổng hồ sơ phát sinh 16.482; hồ sơ hoàn thành đúng hạn, trước hạn 15.730, chậm 96; số còn lại chưa tới hạn.',
    { receivedTotal: 16482, resolvedEarlyOrOnTime: 15730, resolvedOverdue: 96 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Cả nước đã tiếp nhận khoảng 6,5 triệu hồ sơ, trong đó hồ sơ trực tuyến 4,9 triệu; cấp xã tiếp nhận 5,1 triệu hồ sơ.',
    [{ receivedTotal: 6500000, receivedOnline: 4900000 }, { receivedTotal: 5100000 }],
  ],
  [
    'Trung tâm trả 100% kết quả đúng hẹn. Cụ thể: 812 hồ sơ khai sinh, 140 hồ sơ khai tử, 96 hồ sơ kết hôn.',
    {},
    { rates: [100], maybe: { resolvedTotal: 812, receivedTotal: 812, resolvedOnTime: 812 } },
  ],
  [
    'Số hồ sơ giải quyết quá hạn: 21 hồ sơ, gồm: 15 hồ sơ của Chi nhánh Văn phòng đăng ký đất đai, 06 hồ sơ của phòng Kinh tế.',
    { resolvedOverdue: 21 },
    { maybe: { resolvedOverdue: 15 } },
  ],
  [
    'Theo Cổng DVC quốc gia, phường có 4.488 hồ sơ đồng bộ, đúng hạn 4.402 (98,08%), trễ hạn 86 (1,92%); thanh toán trực tuyến 3.900 hồ sơ (86,9%); số hóa 4.300 hồ sơ (95,8%).',
    { resolvedOnTime: 4402, resolvedOverdue: 86 },
    { also: { resolvedOverdue: 'overdueTotal' }, maybe: { receivedTotal: 4488 }, rates: [98.08, 1.92] },
  ],
  [
    'Hồ sơ lĩnh vực đất đai tiếp nhận nhiều nhất với 2.911 hồ sơ, giải quyết 2.410 hồ sơ, trễ hẹn 158 hồ sơ (chiếm 5,4%).',
    { receivedTotal: 2911, resolvedTotal: 2410, resolvedOverdue: 158 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [5.4] },
  ],
  [
    'Tuần qua (từ 20/10 - 26/10), tỉnh tiếp nhận 18.930 hồ sơ, tăng 6,1% so với tuần trước; hoàn thành 17.802 hồ sơ, trong đó 412 hồ sơ hoàn thành trễ hạn, giảm 35 hồ sơ.',
    { receivedTotal: 18930, resolvedTotal: 17802, resolvedOverdue: 412 },
  ],
  [
    'Có 02 hồ sơ công dân xin rút, 05 hồ sơ bị trả lại do không đủ điều kiện, 11 hồ sơ tạm dừng chờ bổ sung giấy tờ.',
    { returned: 5 },
    { maybe: { returnedOrWithdrawn: 2 } },
  ],
  [
    'Một tháng sau sắp xếp, bình quân mỗi xã tiếp nhận 640 hồ sơ, cao nhất là xã Thống Nhất với 2.140 hồ sơ, thấp nhất xã Đak Nhau 118 hồ sơ.',
    // the average says nothing of a period, and what follows it is left alone
    {},
    { maybe: { receivedTotal: 640 } },
  ],
  [
    'Kết quả đạt được:\n• Hồ sơ đã nhận: 3.204\n• Đã trả trước hạn: 2.918 (91,1%)\n• Đã trả đúng hạn: 251 (7,8%)\n• Đã trả trễ hạn: 10 (0,3%)\n• Còn lại, đang xử lý: 25 (0,8%)',
    { receivedTotal: 3204, resolvedEarly: 2918, resolvedOnTime: 251, resolvedOverdue: 10, pendingTotal: 25 },
    { rates: [91.1, 7.8, 0.3, 0.8] },
  ],
]
