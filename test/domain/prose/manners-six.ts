import type { Reading } from './reading'

/** A fourth cross-check, written the same way. */
export const mannersSix: readonly Reading[] = [
  [
    '(Báo tỉnh) - Tính đến ngày 15/11, tổng số hồ sơ tiếp nhận trên Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh Lâm Hà là 412.066 hồ sơ; trong đó, đã giải quyết 398.120 hồ sơ (trước hạn 371.004 hồ sơ, đúng hạn 22.516 hồ sơ, quá hạn 4.600 hồ sơ); đang giải quyết 13.946 hồ sơ (trong hạn 13.102 hồ sơ, quá hạn 844 hồ sơ).',
    {
      receivedTotal: 412066,
      resolvedTotal: 398120,
      resolvedEarly: 371004,
      resolvedOnTime: 22516,
      resolvedOverdue: 4600,
      pendingTotal: 13946,
      pendingInTime: 13102,
      pendingOverdue: 844,
    },
  ],
  [
    'Năm 2022, trên địa bàn huyện Mỹ Đức tiếp nhận 64.310 hồ sơ, trong đó tiếp nhận mới 63.998 hồ sơ, năm trước chuyển qua 312 hồ sơ. Đã giải quyết 63.870 hồ sơ, đạt 99,3%; trong đó đúng hạn 63.811 hồ sơ, chậm hạn 59 hồ sơ. Hồ sơ đang giải quyết: 440, chưa đến hạn.',
    {
      receivedTotal: 64310,
      receivedInPeriod: 63998,
      carriedOver: 312,
      resolvedTotal: 63870,
      resolvedOnTime: 63811,
      resolvedOverdue: 59,
      pendingTotal: 440,
    },
    { also: { pendingTotal: 'pendingInTime' }, rates: [99.3] },
  ],
  [
    'Số lượng hồ sơ trễ hẹn của các sở, ngành là 214 hồ sơ (chiếm 0,9%), của UBND các huyện là 1.320 hồ sơ (chiếm 2,1%).',
    [{ overdueTotal: 214 }, { overdueTotal: 1320 }],
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [0.9, 2.1] },
  ],
  [
    'Tại phường Vĩnh Hải, cán bộ Bộ phận Một cửa mỗi ngày xử lý khoảng 120 hồ sơ. Qua 3 tháng, phường giải quyết 7.840 hồ sơ, không có hồ sơ trễ hạn.',
    { resolvedTotal: 7840, resolvedOverdue: 0 },
  ],
  [
    'Trong tổng số 9.800 hồ sơ đã giải quyết, hồ sơ trước hạn chiếm 92,1%, đúng hạn chiếm 7,4%, quá hạn chiếm 0,5%.',
    { resolvedTotal: 9800 },
    { rates: [92.1, 7.4, 0.5] },
  ],
  [
    'Kết quả khảo sát 500 người dân cho thấy 96% hài lòng; trong kỳ xã tiếp nhận 1.250 hồ sơ.',
    { receivedTotal: 1250 },
    { rates: [] },
  ],
  [
    'Tháng 12, các phòng chuyên môn nhận 305 hồ sơ, giải quyết 298 hồ sơ, xin gia hạn 4 hồ sơ, yêu cầu bổ sung 3 hồ sơ.',
    { receivedTotal: 305, resolvedTotal: 298 },
  ],
  [
    'Có 2.045 hồ sơ được giải quyết sớm hơn thời hạn quy định, 133 hồ sơ giải quyết đúng thời hạn.',
    { resolvedEarly: 2045, resolvedOnTime: 133 },
  ],
  ['Đáng chú ý, tỷ lệ hồ sơ trễ hạn từ 3,2% năm 2019 giảm còn 0,8% năm 2020.', {}, {}],
  [
    'Thành phố có 168 xã, phường, đặc khu; đến nay đã tiếp nhận 1.560.300 hồ sơ, xử lý 1.498.020 hồ sơ, tỷ lệ đúng hạn 96,2%.',
    { receivedTotal: 1560300, resolvedTotal: 1498020 },
    { rates: [96.2] },
  ],
  ['Công ty tiếp nhận 120 đơn hàng, giao đúng hạn 118 đơn, trễ hạn 2 đơn.', {}],
  [
    'Thanh tra 12 đơn vị, kiểm tra 340 hồ sơ, phát hiện 22 hồ sơ trễ hạn.',
    { overdueTotal: 22 },
    { also: { overdueTotal: 'resolvedOverdue' }, ask: ['overdueTotal', 'resolvedOverdue'] },
  ],
  [
    'Về kết quả giải quyết TTHC: Số hồ sơ tiếp nhận: 770 (trong đó mới tiếp nhận 745; kỳ trước chuyển sang 25). Số hồ sơ đã giải quyết: 742 (đúng hạn 740; quá hạn 2). Số hồ sơ đang giải quyết: 28 (trong hạn 28; quá hạn 0).',
    {
      receivedTotal: 770,
      receivedInPeriod: 745,
      carriedOver: 25,
      resolvedTotal: 742,
      resolvedOnTime: 740,
      resolvedOverdue: 2,
      pendingTotal: 28,
      pendingInTime: 28,
      pendingOverdue: 0,
    },
  ],
  [
    'Hồ sơ tiếp nhận trực tuyến của phường đạt 98% (2.940/3.000 hồ sơ), cao hơn 3% so với chỉ tiêu.',
    { receivedOnline: 2940, receivedTotal: 3000 },
    { rates: [98] },
  ],
  [
    'UBND quận 7 đã giải quyết 52.100 hồ sơ; trong đó, giải quyết trước và đúng hạn 52.078 hồ sơ (tỷ lệ 99,96%), trễ hạn 22 hồ sơ (tỷ lệ 0,04%). Quận đã ban hành 22 thư xin lỗi.',
    { resolvedTotal: 52100, resolvedEarlyOrOnTime: 52078, resolvedOverdue: 22 },
    { rates: [99.96, 0.04] },
  ],
  [
    'Sau sắp xếp, xã Đại Lộc tiếp nhận 3.050 hồ sơ/tháng; riêng tháng 9, xã tiếp nhận 3.412 hồ sơ.',
    { receivedTotal: 3412 },
  ],
  [
    'Toàn tỉnh có 1.904 thủ tục hành chính, trong đó 1.610 thủ tục cung cấp trực tuyến; tiếp nhận 98.200 hồ sơ.',
    { receivedTotal: 98200 },
  ],
  [
    'Hồ sơ TTHC cấp xã: tiếp nhận 20.110, giải quyết 19.980, quá hạn 41. Hồ sơ TTHC cấp tỉnh: tiếp nhận 8.020, giải quyết 7.990, quá hạn 12.',
    [
      { receivedTotal: 20110, resolvedTotal: 19980, resolvedOverdue: 41 },
      { receivedTotal: 8020, resolvedTotal: 7990, resolvedOverdue: 12 },
    ],
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Trong số 4.120 hồ sơ nộp trực tuyến, có 4.050 hồ sơ được giải quyết đúng hạn.',
    { receivedOnline: 4120, resolvedOnTime: 4050 },
  ],
  [
    'Số hồ sơ đã có kết quả nhưng công dân chưa đến nhận là 65 hồ sơ; số hồ sơ đang xử lý là 120 hồ sơ.',
    { pendingTotal: 120 },
    { maybe: { resolvedTotal: 65 } },
  ],
  [
    'Trong quý, Chi nhánh tiếp nhận 8.904 hồ sơ đất đai, giải quyết 8.110 hồ sơ, trong đó trễ hạn 602 hồ sơ, tồn 794 hồ sơ.',
    { receivedTotal: 8904, resolvedTotal: 8110, resolvedOverdue: 602, pendingTotal: 794 },
  ],
  ['Trung tâm đã trả kết quả đúng hẹn cho 1.902 hồ sơ, trễ hẹn 8 hồ sơ.', { resolvedOnTime: 1902, resolvedOverdue: 8 }],
  ['Hơn 95% trong số 6.700 hồ sơ tiếp nhận được giải quyết trước hạn.', { receivedTotal: 6700 }],
  [
    'Đoàn giám sát ghi nhận: từ 01/7 đến 30/9/2025, phường tiếp nhận 2.004 hồ sơ; 1.950 hồ sơ đã trả kết quả, 54 hồ sơ đang thụ lý; 11 hồ sơ quá hạn so với quy định.',
    { receivedTotal: 2004, resolvedTotal: 1950, pendingTotal: 54, overdueTotal: 11 },
    { also: { overdueTotal: 'pendingOverdue' } },
  ],
]
