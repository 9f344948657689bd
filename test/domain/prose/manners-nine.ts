import type { Reading } from './reading'

/** More of the sixth cross-check: newspapers, telegraphic reports, lists, scans. */
export const mannersNine: readonly Reading[] = [
  [
    'Theo thống kê, từ 1-7 đến nay, toàn tỉnh tiếp nhận trên 118.000 hồ sơ; trong số này, hơn 104.000 hồ sơ được giải quyết đúng và trước hạn, 1.870 hồ sơ trễ hạn, số còn lại đang trong hạn giải quyết.',
    { receivedTotal: 118000, resolvedEarlyOrOnTime: 104000, resolvedOverdue: 1870 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Ông Lê Văn Bình, Giám đốc Trung tâm Phục vụ hành chính công xã Tân Hội, cho biết: "Chúng tôi có 9 công chức, tiếp nhận 387 TTHC. Đến hết tháng 10 đã tiếp nhận 4.055 hồ sơ, giải quyết 3.990 hồ sơ, không để xảy ra trễ hẹn".',
    { receivedTotal: 4055, resolvedTotal: 3990 },
    { maybe: { overdueTotal: 0, resolvedOverdue: 0 } },
  ],
  [
    'Cụ thể, cấp tỉnh tiếp nhận 15.210 hồ sơ, tỷ lệ đúng hạn 97,8%; cấp xã tiếp nhận 88.404 hồ sơ, tỷ lệ đúng hạn 98,9%; tổng số hồ sơ quá hạn của hai cấp là 1.306 hồ sơ.',
    [{ receivedTotal: 15210 }, { receivedTotal: 88404, overdueTotal: 1306 }],
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [97.8, 98.9] },
  ],
  [
    'Đáng lưu ý, vẫn còn 64 hồ sơ đất đai quá hạn chưa được giải quyết dứt điểm, có hồ sơ trễ tới 120 ngày.',
    { pendingOverdue: 64 },
    { also: { pendingOverdue: 'overdueTotal' } },
  ],
  [
    'Kết quả: TN mới 540 HS; tồn cũ 22 HS; GQ 551 HS (sớm hạn 498, đúng hạn 50, trễ hạn 3); còn 11 HS chưa đến hạn.',
    {
      receivedInPeriod: 540,
      carriedOver: 22,
      resolvedTotal: 551,
      resolvedEarly: 498,
      resolvedOnTime: 50,
      resolvedOverdue: 3,
      pendingInTime: 11,
    },
  ],
  [
    'BC tuần 42: nhận 318 hs, trả 301 hs, trễ 0, đang xl 17 hs.',
    { receivedTotal: 318, resolvedTotal: 301, resolvedOverdue: 0, pendingTotal: 17 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Số lượng hồ sơ tiếp nhận trực tuyến toàn trình là 1.480 hồ sơ, một phần là 612 hồ sơ.',
    { receivedOnline: 1480 },
    { maybe: { receivedOnline: 1480 } },
  ],
  ['Trong tổng số 2.092 hồ sơ trực tuyến, có 1.480 hồ sơ toàn trình và 612 hồ sơ một phần.', { receivedOnline: 2092 }],
  [
    'Đạt 98,7% là tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn của quận Cầu Giấy trong quý II, với 23.118 trên tổng số 23.422 hồ sơ đã giải quyết.',
    { resolvedEarlyOrOnTime: 23118, resolvedTotal: 23422 },
    { rates: [98.7] },
  ],
  [
    'Hai mươi ba hồ sơ quá hạn của tháng trước đã được giải quyết dứt điểm; tháng này chỉ phát sinh ba hồ sơ quá hạn.',
    { overdueTotal: 3 },
    { also: { overdueTotal: 'resolvedOverdue' }, maybe: { overdueTotal: 23, resolvedOverdue: 23 } },
  ],
  [
    'Năm 2023 tiếp nhận 10.204 hồ sơ, năm 2024 tiếp nhận 11.871 hồ sơ, 10 tháng năm 2025 tiếp nhận 13.550 hồ sơ; tỷ lệ đúng hạn lần lượt là 98,1%, 98,8% và 99,4%.',
    [{ receivedTotal: 10204 }, { receivedTotal: 11871 }, { receivedTotal: 13550 }],
    { rates: [98.1, 98.8, 99.4] },
  ],
  [
    'Tình hình tiếp nhận (từ ngày 15/8/2025 đến ngày 14/9/2025):\n1. Tổng số hồ sơ: 918\n   - Trực tuyến: 870\n   - Trực tiếp: 31\n   - Kỳ trước chuyển qua: 17\n2. Đã xử lý: 896\n   - Trước hạn: 811\n   - Đúng hạn: 80\n   - Quá hạn: 5\n3. Đang xử lý: 22\n   - Trong hạn: 22\n   - Quá hạn: 0',
    {
      receivedTotal: 918,
      receivedOnline: 870,
      receivedDirect: 31,
      carriedOver: 17,
      resolvedTotal: 896,
      resolvedEarly: 811,
      resolvedOnTime: 80,
      resolvedOverdue: 5,
      pendingTotal: 22,
      pendingInTime: 22,
      pendingOverdue: 0,
    },
  ],
  [
    'Tiếp nhận\t1.204\nTrực tuyến\t1.190\nTrực tiếp\t14\nĐã giải quyết\t1.180\nTrước hạn\t1.175\nĐúng hạn\t4\nQuá hạn\t1\nĐang giải quyết\t24\n(Đơn vị tính: hồ sơ TTHC)',
    {
      receivedTotal: 1204,
      receivedOnline: 1190,
      receivedDirect: 14,
      resolvedTotal: 1180,
      resolvedEarly: 1175,
      resolvedOnTime: 4,
      resolvedOverdue: 1,
      pendingTotal: 24,
    },
  ],
  [
    'Giải quyết sớm hạn đạt 81,3% (1.024 hồ sơ), đúng hạn 18,2% (229 hồ sơ), trễ hạn 0,5% (06 hồ sơ) trên tổng số 1.259 hồ sơ đã trả kết quả.',
    { resolvedEarly: 1024, resolvedOnTime: 229, resolvedOverdue: 6, resolvedTotal: 1259 },
    { rates: [81.3, 18.2, 0.5] },
  ],
  [
    'Đơn vị hoàn thành 100% số hồ sơ (755 hồ sơ), không có hồ sơ nào bị trả lại hay quá hạn.',
    { resolvedTotal: 755, resolvedOverdue: 0 },
    { also: { resolvedOverdue: 'overdueTotal' }, maybe: { returned: 0 }, rates: [100] },
  ],
  [
    'Toàn xã có 1.250 hộ nghèo được rà soát, lập 1.250 hồ sơ; cấp 310 thẻ BHYT; hỗ trợ 28 căn nhà với kinh phí 1,68 tỷ đồng.',
    {},
    { maybe: { receivedTotal: 1250 } },
  ],
  [
    'Hội đồng thẩm định đã xét 145 hồ sơ đề nghị khen thưởng, duyệt 132 hồ sơ. Trường THPT tiếp nhận 560 hồ sơ đăng ký xét tuyển.',
    {},
    { maybe: { receivedTotal: 560, resolvedTotal: 132 } },
  ],
  ['Tòa án huyện thụ lý 412 vụ án, giải quyết 388 vụ, còn 24 vụ trong hạn luật định.', {}],
  ['Trạm Y tế quản lý 5.204 hồ sơ sức khỏe điện tử; tiêm chủng 1.100 trẻ; khám bảo hiểm y tế 640 lượt.', {}],
  [
    'Có 14.208 hồ sơ được tiếp nhận, trong đó chỉ 402 hồ sơ nộp trực tiếp, còn lại đều nộp qua mạng; kết quả đã giải quyết là 13.870 hồ sơ và 338 hồ sơ chưa tới hạn trả.',
    { receivedTotal: 14208, receivedDirect: 402, resolvedTotal: 13870, pendingInTime: 338 },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    'Quá hạn: 12 hồ sơ (đã giải quyết quá hạn 09 hồ sơ; đang giải quyết quá hạn 03 hồ sơ).',
    { overdueTotal: 12, resolvedOverdue: 9, pendingOverdue: 3 },
  ],
  [
    'Trong đó đang giải quyết 143 hồ sơ: còn hạn 140 hồ sơ, đã quá hạn 3 hồ sơ; tạm dừng chờ bổ sung 12 hồ sơ.',
    { pendingTotal: 143, pendingInTime: 140, pendingOverdue: 3 },
  ],
  [
    'Văn phòng HĐND và UBND phường báo cáo như sau: hồ sơ nhận trong tháng 388, cộng hồ sơ tháng 6 chuyển sang 16, tổng cộng 404 hồ sơ; hồ sơ trả trong tháng 390; hồ sơ chuyển tháng sau 14.',
    { receivedInPeriod: 388, carriedOver: 16, receivedTotal: 404, resolvedTotal: 390, pendingTotal: 14 },
    { also: { receivedInPeriod: 'receivedTotal' } },
  ],
  [
    'Trong 7 ngày đầu vận hành, Đà Nẵng ghi nhận 13.206 hồ sơ, riêng ngày 7/7 có 3.018 hồ sơ.',
    [{ receivedTotal: 13206 }, { receivedTotal: 3018 }],
    { maybe: { receivedTotal: 3018 } },
  ],
  [
    'Lượt hồ sơ tiếp nhận: 3.905 lượt; lượt hồ sơ trả kết quả: 3.877 lượt; lượt hồ sơ trễ hẹn: 02 lượt.',
    { receivedTotal: 3905, resolvedTotal: 3877, resolvedOverdue: 2 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Lĩnh vực hộ tịch: 412 hồ sơ tiếp nhận, 412 hồ sơ giải quyết. Lĩnh vực chứng thực: 1.980 hồ sơ tiếp nhận, 1.980 hồ sơ giải quyết. Lĩnh vực đất đai: 96 hồ sơ tiếp nhận, 71 hồ sơ giải quyết.',
    [
      { receivedTotal: 412, resolvedTotal: 412 },
      { receivedTotal: 1980, resolvedTotal: 1980 },
      { receivedTotal: 96, resolvedTotal: 71 },
    ],
  ],
  [
    'UBND phường đã gửi 07 thư xin lỗi đối với 07 hồ sơ giải quyết trễ hạn; số hồ sơ trễ hạn chiếm 0,21% trong 3.320 hồ sơ đã giải quyết.',
    { resolvedOverdue: 7, resolvedTotal: 3320 },
    { rates: [0.21] },
  ],
  [
    'So với cùng kỳ năm 2024 (tiếp nhận 8.016 hồ sơ), số hồ sơ tiếp nhận tăng 14%, đạt 9.138 hồ sơ.',
    { receivedTotal: 9138 },
    { maybe: { receivedTotal: 8016 } },
  ],
  [
    'Trung tâm tiếp nhận 1338 hồ sơ, đã giải quyết 1281, còn 57 đang giải quyết; riêng hồ sơ trực tuyến 1262, trực tiếp 76.',
    { receivedTotal: 1338, resolvedTotal: 1281, pendingTotal: 57, receivedOnline: 1262, receivedDirect: 76 },
  ],
  [
    'Trong năm, tổng số hồ sơ đã tiếp nhận, giải quyết thuộc thẩm quyền của UBND thị trấn: 6.740 hồ sơ. Số hồ sơ trả kết quả sớm hẹn: 6.102 hồ sơ, chiếm 90,5%. Số hồ sơ trả đúng hẹn: 631 hồ sơ, chiếm 9,4%. Số hồ sơ trễ hẹn: 07 hồ sơ, chiếm 0,1%.',
    { receivedTotal: 6740, resolvedEarly: 6102, resolvedOnTime: 631, resolvedOverdue: 7 },
    { also: { receivedTotal: 'resolvedTotal', resolvedOverdue: 'overdueTotal' }, rates: [90.5, 9.4, 0.1] },
  ],
  [
    'Qua giám sát tại 3 xã, đoàn ghi nhận 5.870 hồ sơ phát sinh; 5.702 hồ sơ giải quyết xong, trong đó 5.688 hồ sơ đúng và sớm hạn (99,75%); còn 14 hồ sơ giải quyết trễ hạn, tập trung ở lĩnh vực đất đai (11 hồ sơ) và xây dựng (3 hồ sơ).',
    [
      { receivedTotal: 5870, resolvedTotal: 5702, resolvedEarlyOrOnTime: 5688, resolvedOverdue: 14 },
      { resolvedOverdue: 11 },
      { resolvedOverdue: 3 },
    ],
    { rates: [99.75] },
  ],
  [
    'Chỉ tiêu năm 2026: tỷ lệ hồ sơ trực tuyến đạt 95% trở lên; hồ sơ giải quyết đúng hạn đạt từ 99%; phấn đấu dưới 10 hồ sơ trễ hạn.',
    {},
    { maybe: { overdueTotal: 10 } },
  ],
]
