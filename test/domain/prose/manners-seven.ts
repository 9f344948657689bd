import type { Reading } from './reading'

/** A fifth cross-check, written the same way. */
export const mannersSeven: readonly Reading[] = [
  [
    'Sở Tài chính cho hay, trong tháng 9, toàn tỉnh giải quyết 31.204 hồ sơ thủ tục hành chính, trong đó 30.990 hồ sơ được trả trước và đúng hẹn (đạt 99,31%); vẫn còn 214 hồ sơ trả chậm.',
    { resolvedTotal: 31204, resolvedEarlyOrOnTime: 30990, resolvedOverdue: 214 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [99.31] },
  ],
  [
    'Trong số 1.120 hồ sơ đến hạn trả kết quả, có 1.117 hồ sơ trả đúng hạn, 3 hồ sơ trả trễ.',
    { dueInPeriod: 1120, resolvedOnTime: 1117, resolvedOverdue: 3 },
  ],
  [
    'Lượng hồ sơ nộp qua Cổng Dịch vụ công quốc gia đạt 8.412 hồ sơ, tương đương 96,8%.',
    { receivedOnline: 8412 },
    { rates: [96.8] },
  ],
  [
    'Quý vừa qua phường không có hồ sơ nào trễ hẹn; 1.870/1.870 hồ sơ được giải quyết trước hạn.',
    { resolvedOverdue: 0, resolvedEarly: 1870 },
    { also: { resolvedOverdue: 'overdueTotal' }, maybe: { receivedTotal: 1870, resolvedTotal: 1870 } },
  ],
  [
    'Năm 2023: tiếp nhận 18.020, giải quyết 17.950. Năm 2024: tiếp nhận 19.400, giải quyết 19.377 (hồ sơ TTHC).',
    [
      { receivedTotal: 18020, resolvedTotal: 17950 },
      { receivedTotal: 19400, resolvedTotal: 19377 },
    ],
  ],
  [
    'Theo Trung tâm, hơn hai phần ba số hồ sơ được nộp trực tuyến; cụ thể trong 4.500 hồ sơ tiếp nhận thì 3.105 hồ sơ là trực tuyến.',
    { receivedTotal: 4500, receivedOnline: 3105 },
  ],
  [
    'Tính chung 8 tháng, cấp xã tiếp nhận 120.450 hồ sơ (tăng 8,4%), trả kết quả 118.900 hồ sơ, trong đó trước hạn 101.220 hồ sơ, đúng hạn 17.010 hồ sơ, quá hạn 670 hồ sơ.',
    {
      receivedTotal: 120450,
      resolvedTotal: 118900,
      resolvedEarly: 101220,
      resolvedOnTime: 17010,
      resolvedOverdue: 670,
    },
    { rates: [] },
  ],
  ['Văn phòng đăng ký đất đai còn tồn đọng 2.310 hồ sơ quá hạn chưa giải quyết.', { pendingOverdue: 2310 }],
  ['Nếu như tháng 7 mới có 320 hồ sơ trực tuyến thì sang tháng 8 đã tăng lên 905 hồ sơ.', { receivedOnline: 320 }],
  [
    'Hồ sơ giải quyết quá hạn giảm từ 45 hồ sơ (quý I) xuống 12 hồ sơ (quý II).',
    {},
    { maybe: { resolvedOverdue: 45 } },
  ],
  [
    'Bộ phận Một cửa quận nhận 640 hồ sơ thuộc lĩnh vực kinh doanh, 1.205 hồ sơ thuộc lĩnh vực hộ tịch.',
    [{ receivedTotal: 640 }, { receivedTotal: 1205 }],
    { maybe: { receivedTotal: 640 } },
  ],
  [
    'Kết quả tháng đầu tiên: 2.150 hồ sơ tiếp nhận, 2.011 hồ sơ hoàn thành, 139 hồ sơ trong hạn xử lý, 0 hồ sơ trễ hạn.',
    { receivedTotal: 2150, resolvedTotal: 2011, pendingInTime: 139, overdueTotal: 0 },
    { also: { overdueTotal: 'pendingOverdue' } },
  ],
  [
    'UBND huyện Sóc Sơn: Tổng số hồ sơ tiếp nhận 22.480 (trực tuyến: 20.100; trực tiếp: 2.380); đã giải quyết 22.300: trước hạn 21.100, đúng hạn 1.170, quá hạn 30; đang giải quyết 180: trong hạn 178, quá hạn 2.',
    {
      receivedTotal: 22480,
      receivedOnline: 20100,
      receivedDirect: 2380,
      resolvedTotal: 22300,
      resolvedEarly: 21100,
      resolvedOnTime: 1170,
      resolvedOverdue: 30,
      pendingTotal: 180,
      pendingInTime: 178,
      pendingOverdue: 2,
    },
  ],
  [
    'Đơn vị đã tiếp nhận 5 nghìn hồ sơ, xử lý khoảng 4,8 nghìn hồ sơ; tỷ lệ trễ hạn dưới 1%.',
    { receivedTotal: 5000, resolvedTotal: 4800 },
    {},
  ],
  [
    'Cán bộ tư pháp xã cho biết đã chứng thực 3.200 bản sao, cấp 210 trích lục, giải quyết 480 hồ sơ hộ tịch.',
    { resolvedTotal: 480 },
    { ask: ['resolvedTotal'] },
  ],
  [
    'Toàn ngành bảo hiểm xã hội tỉnh tiếp nhận 210.300 lượt hồ sơ, giải quyết đúng hạn 209.900 lượt hồ sơ.',
    {},
    { maybe: { receivedTotal: 210300, resolvedOnTime: 209900 } },
  ],
]
