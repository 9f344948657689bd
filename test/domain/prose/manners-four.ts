import type { Reading } from './reading'

/** A second cross-check: our own paragraphs, written after all the rules and before they were run. */
export const mannersFour: readonly Reading[] = [
  [
    'Theo thống kê, trong quý I/2026, UBND xã Đức Phổ tiếp nhận tổng cộng 3.012 hồ sơ thủ tục hành chính; số hồ sơ đã giải quyết 2.968 hồ sơ, trong đó giải quyết trước hạn 2.700 hồ sơ, đúng hạn 250 hồ sơ và trễ hạn 18 hồ sơ; số hồ sơ đang giải quyết trong hạn 44 hồ sơ.',
    {
      receivedTotal: 3012,
      resolvedTotal: 2968,
      resolvedEarly: 2700,
      resolvedOnTime: 250,
      resolvedOverdue: 18,
      pendingInTime: 44,
    },
  ],
  [
    'Công tác cải cách hành chính: Tiếp nhận 1.905 hồ sơ (kỳ trước chuyển sang 45 hồ sơ), giải quyết 1.880 hồ sơ, đang giải quyết 25 hồ sơ.',
    { receivedTotal: 1905, carriedOver: 45, resolvedTotal: 1880, pendingTotal: 25 },
  ],
  [
    'Ông Nguyễn Văn A, Phó Giám đốc Trung tâm, cho biết: từ đầu tháng đến nay đơn vị nhận 640 hồ sơ, hoàn thành 612 hồ sơ, còn lại 28 hồ sơ đang trong thời hạn.',
    { receivedTotal: 640, resolvedTotal: 612, pendingInTime: 28 },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    'Toàn huyện có 5.310 hồ sơ được tiếp nhận, tỷ lệ hồ sơ trả đúng hẹn đạt 99,2%, tỷ lệ trễ hẹn 0,8% (42 hồ sơ).',
    { receivedTotal: 5310, resolvedOverdue: 42 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [99.2, 0.8] },
  ],
  [
    'Trong năm, Sở đã tiếp nhận 9.120 hồ sơ, trong đó nộp trực tuyến 8.870 hồ sơ (chiếm 97,3%), nộp trực tiếp 250 hồ sơ (chiếm 2,7%).',
    { receivedTotal: 9120, receivedOnline: 8870, receivedDirect: 250 },
    { rates: [97.3, 2.7] },
  ],
  [
    'Tính từ 01/01 đến 15/6/2024, quận Ninh Kiều tiếp nhận 30.450 hồ sơ, quận Bình Thủy tiếp nhận 21.300 hồ sơ; tỷ lệ đúng hạn lần lượt là 99,1% và 98,4%.',
    [{ receivedTotal: 30450 }, { receivedTotal: 21300 }],
  ],
  [
    'Cấp tỉnh giải quyết 12.004/12.150 hồ sơ, cấp xã giải quyết 88.120/90.400 hồ sơ.',
    [
      { resolvedTotal: 12004, receivedTotal: 12150 },
      { resolvedTotal: 88120, receivedTotal: 90400 },
    ],
  ],
  [
    'Phường đã giải quyết 1.015 hồ sơ, trong đó 1.012 hồ sơ đúng và trước hạn (99,7%), 3 hồ sơ quá hạn (0,3%); đã gửi thư xin lỗi đối với 3 trường hợp trễ hạn.',
    { resolvedTotal: 1015, resolvedEarlyOrOnTime: 1012, resolvedOverdue: 3 },
    { rates: [99.7, 0.3] },
  ],
  [
    'Số liệu trên Cổng Dịch vụ công quốc gia cho thấy tỉnh có 102.400 hồ sơ đồng bộ, 98.000 hồ sơ thanh toán trực tuyến, điểm đánh giá 86,5/100.',
    {},
  ],
  [
    'Trong 2.314 hồ sơ đã giải quyết, số trước hạn là 2.280, số đúng hạn là 30 và số quá hạn là 4.',
    { resolvedTotal: 2314, resolvedEarly: 2280, resolvedOnTime: 30, resolvedOverdue: 4 },
  ],
  [
    'Đến ngày 30/6, còn 210 hồ sơ đang xử lý (201 hồ sơ trong hạn, 9 hồ sơ quá hạn).',
    { pendingTotal: 210, pendingInTime: 201, pendingOverdue: 9 },
  ],
  [
    'UBND thành phố Pleiku tiếp nhận mới 6.020 hồ sơ; tồn tháng trước 310 hồ sơ; giải quyết 6.100 hồ sơ, trong đó trễ hạn 58 hồ sơ.',
    { receivedInPeriod: 6020, carriedOver: 310, resolvedTotal: 6100, resolvedOverdue: 58 },
  ],
  [
    'Kết quả: 100% hồ sơ (1.204/1.204 hồ sơ) được giải quyết trước và đúng hạn.',
    { resolvedEarlyOrOnTime: 1204 },
    { maybe: { receivedTotal: 1204, resolvedTotal: 1204 }, rates: [100] },
  ],
  [
    'Huyện Đông Anh: 15.200 hồ sơ đã tiếp nhận, 15.010 hồ sơ đã giải quyết, 12 hồ sơ giải quyết quá hạn.',
    { receivedTotal: 15200, resolvedTotal: 15010, resolvedOverdue: 12 },
  ],
  [
    'Tỷ lệ hồ sơ nộp trực tuyến đạt 91,4%; tỷ lệ số hóa đạt 88%; tỷ lệ giải quyết trước hạn đạt 97,2%.',
    {},
    { rates: [91.4, 97.2] },
  ],
  [
    'Trong tháng 3, thị xã giải quyết 2.200 hồ sơ, giảm 120 hồ sơ so với tháng 2; hồ sơ quá hạn giảm còn 14 hồ sơ.',
    { resolvedTotal: 2200, resolvedOverdue: 14 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  ['Đoàn kiểm tra 45 hồ sơ, phát hiện 6 hồ sơ giải quyết quá hạn chưa có phiếu xin lỗi.', { resolvedOverdue: 6 }],
  [
    'Ban Quản lý Khu kinh tế tiếp nhận 310 hồ sơ, Sở Công Thương tiếp nhận 1.020 hồ sơ, Sở Y tế tiếp nhận 705 hồ sơ.',
    [{ receivedTotal: 310 }, { receivedTotal: 1020 }, { receivedTotal: 705 }],
  ],
  [
    'Công an xã tiếp nhận 530 hồ sơ cư trú, giải quyết xong 530 hồ sơ, không để hồ sơ tồn đọng, quá hạn.',
    { receivedTotal: 530, resolvedTotal: 530 },
    { maybe: { pendingTotal: 0, resolvedOverdue: 0, overdueTotal: 0, pendingOverdue: 0 } },
  ],
  [
    'Hồ sơ đã có kết quả: 745. Trong đó: trước hạn 600, đúng hạn 140, trễ 5. Hồ sơ đang xử lý: 31. Hồ sơ bị từ chối: 8. Hồ sơ công dân rút: 2.',
    {
      resolvedTotal: 745,
      resolvedEarly: 600,
      resolvedOnTime: 140,
      resolvedOverdue: 5,
      pendingTotal: 31,
      returned: 8,
      returnedOrWithdrawn: 2,
    },
  ],
  [
    'Trung tâm giao dịch việc làm tiếp nhận 1.500 lao động đăng ký, tư vấn 2.300 lượt, giải quyết 1.120 hồ sơ hưởng trợ cấp thất nghiệp.',
    { resolvedTotal: 1120 },
    { maybe: { resolvedTotal: 1120 } },
  ],
  [
    'Sáu tháng đầu năm 2023, tỉnh giải quyết đúng hạn 402.310 hồ sơ, đạt 99,35%; trễ hạn 2.630 hồ sơ, chiếm 0,65%. Cùng kỳ năm 2022, trễ hạn 4.100 hồ sơ.',
    [{ resolvedOnTime: 402310, resolvedOverdue: 2630 }, { resolvedOverdue: 4100 }],
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Tổng số hồ sơ: 820; đã xử lý: 805; đang xử lý: 15; trễ hạn: 0.',
    { receivedTotal: 820, resolvedTotal: 805, pendingTotal: 15, overdueTotal: 0 },
    { also: { overdueTotal: 'pendingOverdue' } },
  ],
  ['Đội quản lý thị trường xử lý 120 vụ vi phạm, phạt 1,2 tỷ đồng; chuyển 3 hồ sơ sang cơ quan điều tra.', {}],
  [
    'Trường tiếp nhận 1.240 hồ sơ xét tuyển, trong đó 900 hồ sơ nộp trực tuyến.',
    {},
    { maybe: { receivedTotal: 1240, receivedOnline: 900 } },
  ],
  ['Có 98,86% phiếu lý lịch tư pháp được cấp đúng hạn trong tổng số 3.400 phiếu.', {}],
  [
    'Ngân hàng chính sách đã giải ngân cho 320 hộ, tiếp nhận 340 hồ sơ vay vốn, giải quyết 320 hồ sơ.',
    {},
    { maybe: { receivedTotal: 340, resolvedTotal: 320 } },
  ],
  ['Văn phòng HĐND và UBND huyện tiếp nhận 2.110 văn bản đến, xử lý đúng hạn 2.080 văn bản, quá hạn 30 văn bản.', {}],
  [
    'Qua hệ thống, số hồ sơ trước hạn: 512 (80%); đúng hạn: 115 (18%); quá hạn: 13 (2%).',
    { resolvedEarly: 512, resolvedOnTime: 115, resolvedOverdue: 13 },
    { rates: [80, 18, 2] },
  ],
  [
    'Trung tâm tiếp nhận trực tuyến 402 hồ sơ, tiếp nhận trực tiếp 51 hồ sơ, tiếp nhận qua bưu chính 4 hồ sơ; đã trả qua bưu chính 60 kết quả.',
    { receivedOnline: 402, receivedDirect: 51, receivedPostal: 4 },
  ],
  [
    'Nếu tính cả 96 hồ sơ tồn của tháng 8 chuyển sang thì tháng 9 xã phải giải quyết 700 hồ sơ; đến cuối tháng đã giải quyết 655 hồ sơ, chuyển tháng 10 là 45 hồ sơ.',
    { carriedOver: 96, receivedTotal: 700, resolvedTotal: 655, pendingTotal: 45 },
  ],
  [
    'Lĩnh vực đất đai tiếp nhận 320 hồ sơ, quá hạn 21 hồ sơ; lĩnh vực hộ tịch tiếp nhận 510 hồ sơ, quá hạn 2 hồ sơ.',
    [
      { receivedTotal: 320, overdueTotal: 21 },
      { receivedTotal: 510, overdueTotal: 2 },
    ],
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Nhờ đó, 98% hồ sơ được trả trước hạn, số hồ sơ trễ hạn chỉ còn 7 hồ sơ.',
    { overdueTotal: 7 },
    { also: { overdueTotal: 'pendingOverdue' }, rates: [98] },
  ],
  [
    'Xã Hòa Tiến nhận 1.120 hồ sơ và đã trả 1.100 hồ sơ; xã Hòa Khương nhận 980 hồ sơ và đã trả 965 hồ sơ.',
    [
      { receivedTotal: 1120, resolvedTotal: 1100 },
      { receivedTotal: 980, resolvedTotal: 965 },
    ],
  ],
  [
    'Đến 17 giờ ngày 31/12, hệ thống ghi nhận 245.601 hồ sơ, trong đó 240.100 hồ sơ hoàn thành, 5.300 hồ sơ đang xử lý, 201 hồ sơ bị hủy.',
    { receivedTotal: 245601, resolvedTotal: 240100, pendingTotal: 5300, cancelled: 201 },
  ],
  [
    'Kỳ này phường nhận 510 hồ sơ (kỳ trước 480 hồ sơ), giải quyết 500 hồ sơ (kỳ trước 470 hồ sơ).',
    { receivedTotal: 510, resolvedTotal: 500 },
    { maybe: { carriedOver: 480 } },
  ],
  [
    'Có 14/15 phường không có hồ sơ trễ hạn; riêng phường Mỹ An còn 5 hồ sơ trễ hạn.',
    { overdueTotal: 5 },
    { also: { overdueTotal: 'pendingOverdue' }, ask: ['overdueTotal', 'pendingOverdue'] },
  ],
  [
    'Đã giải quyết được 3.005 bộ hồ sơ, trong đó có 2.990 bộ đúng hạn, 15 bộ trễ hạn; còn 40 bộ chưa tới hạn.',
    { resolvedTotal: 3005, resolvedOnTime: 2990, resolvedOverdue: 15, pendingInTime: 40 },
  ],
  [
    'Kết quả tiếp nhận, giải quyết TTHC: Tổng số hồ sơ tiếp nhận 415 hồ sơ. Trong đó, tiếp nhận mới trong kỳ 400 hồ sơ, kỳ trước chuyển qua 15 hồ sơ. Đã giải quyết và trả kết quả 402 hồ sơ; trong đó trả đúng hạn 401 hồ sơ, trả quá hạn 01 hồ sơ. Đang giải quyết 13 hồ sơ, trong hạn.',
    {
      receivedTotal: 415,
      receivedInPeriod: 400,
      carriedOver: 15,
      resolvedTotal: 402,
      resolvedOnTime: 401,
      resolvedOverdue: 1,
      pendingTotal: 13,
    },
    { also: { pendingTotal: 'pendingInTime' } },
  ],
]
