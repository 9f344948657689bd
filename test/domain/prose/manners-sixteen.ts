import type { Reading } from './reading'

/** Written before looking at what is read, to measure how far "sure" can be trusted: several units and periods. */
export const mannersSixteen: readonly Reading[] = [
  [
    'Trong quý III/2025, Trung tâm Phục vụ hành chính công xã Hòa Tiến tiếp nhận 4.812 hồ sơ, trong đó trực tuyến 4.390 hồ sơ, trực tiếp 402 hồ sơ, từ quý trước chuyển qua 20 hồ sơ; đã giải quyết 4.701 hồ sơ, đang giải quyết 111 hồ sơ.',
    {
      receivedTotal: 4812,
      receivedOnline: 4390,
      receivedDirect: 402,
      carriedOver: 20,
      resolvedTotal: 4701,
      pendingTotal: 111,
    },
  ],
  [
    'Trong 9 tháng, cấp tỉnh tiếp nhận 61.230 hồ sơ, giải quyết 59.118 hồ sơ, tỷ lệ đúng hạn 99,1%; cấp xã tiếp nhận 148.902 hồ sơ, giải quyết 145.077 hồ sơ, tỷ lệ đúng hạn 97,8%.',
    [
      { receivedTotal: 61230, resolvedTotal: 59118 },
      { receivedTotal: 148902, resolvedTotal: 145077 },
    ],
    { rates: [99.1, 97.8] },
  ],
  [
    'Sở Tư pháp tiếp nhận 12.406 hồ sơ, giải quyết 12.011 hồ sơ, quá hạn 4 hồ sơ. Sở Xây dựng tiếp nhận 3.118 hồ sơ, giải quyết 2.876 hồ sơ, quá hạn 37 hồ sơ. Sở Y tế tiếp nhận 1.904 hồ sơ, giải quyết 1.850 hồ sơ, không có hồ sơ quá hạn.',
    [
      { receivedTotal: 12406, resolvedTotal: 12011, resolvedOverdue: 4 },
      { receivedTotal: 3118, resolvedTotal: 2876, resolvedOverdue: 37 },
      { receivedTotal: 1904, resolvedTotal: 1850, resolvedOverdue: 0 },
    ],
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Từ ngày 01/7 đến 30/9/2025, phường tiếp nhận 7.310 hồ sơ, tăng 1.204 hồ sơ so với quý II (6.106 hồ sơ); số đã giải quyết là 7.102, tăng 18,4%.',
    { receivedTotal: 7310, resolvedTotal: 7102 },
    { maybe: { receivedTotal: 6106 } },
  ],
  [
    'Tháng 10, toàn xã tiếp nhận 1.245 hồ sơ, giảm 86 hồ sơ so với tháng 9; giải quyết trước và đúng hạn 1.210 hồ sơ, trễ hạn 5 hồ sơ (tháng 9: 11 hồ sơ), còn 30 hồ sơ trong hạn.',
    { receivedTotal: 1245, resolvedEarlyOrOnTime: 1210, resolvedOverdue: 5, pendingInTime: 30 },
    { maybe: { resolvedOverdue: 11, overdueTotal: 11 } },
  ],
  [
    'Nếu như 6 tháng đầu năm 2024, toàn tỉnh có 1.820 hồ sơ giải quyết quá hạn thì cùng kỳ năm nay, con số này giảm còn 642 hồ sơ.',
    { resolvedOverdue: 642 },
    { fallsShort: ['-resolvedOverdue=642'], maybe: { resolvedOverdue: 1820 } },
  ],
  [
    'Kết quả tháng 8/2025: tiếp nhận mới 2.017 hồ sơ, kỳ trước chuyển sang 96 hồ sơ. Đã giải quyết 1.988 hồ sơ, trong đó trước hạn 1.803, đúng hạn 171, quá hạn 14. Đang giải quyết 125 hồ sơ (trong hạn 119, quá hạn 6).',
    {
      receivedInPeriod: 2017,
      carriedOver: 96,
      resolvedTotal: 1988,
      resolvedEarly: 1803,
      resolvedOnTime: 171,
      resolvedOverdue: 14,
      pendingTotal: 125,
      pendingInTime: 119,
      pendingOverdue: 6,
    },
  ],
  [
    'Lũy kế từ 01/7 đến nay, 93 xã, phường đã tiếp nhận 812.455 hồ sơ, riêng tuần qua tiếp nhận 41.208 hồ sơ; tổng số giải quyết 786.120 hồ sơ, trong tuần giải quyết 40.316 hồ sơ.',
    [
      { receivedTotal: 812455, resolvedTotal: 786120 },
      { receivedTotal: 41208, resolvedTotal: 40316 },
    ],
    { fallsShort: ['-receivedTotal=41208', '-resolvedTotal=40316', '+resolvedTotal=40316', '+receivedTotal=41208'] },
  ],
  [
    'Lĩnh vực đất đai: tiếp nhận 1.612 hồ sơ, giải quyết 1.405 hồ sơ, quá hạn 92 hồ sơ. Lĩnh vực hộ tịch: tiếp nhận 2.244 hồ sơ, giải quyết 2.240 hồ sơ. Lĩnh vực chứng thực: tiếp nhận và giải quyết ngay trong ngày 5.316 hồ sơ.',
    [
      { receivedTotal: 1612, resolvedTotal: 1405, resolvedOverdue: 92 },
      { receivedTotal: 2244, resolvedTotal: 2240 },
      { receivedTotal: 5316 },
    ],
    { also: { resolvedOverdue: 'overdueTotal', receivedTotal: 'resolvedTotal' }, maybe: { resolvedTotal: 5316 } },
  ],
  [
    'Sau sắp xếp, phường Hải Vân nhận bàn giao 311 hồ sơ chưa giải quyết của các phường cũ; trong tháng đầu tiên tiếp nhận thêm 1.902 hồ sơ, trả kết quả 1.847 hồ sơ.',
    { carriedOver: 311, receivedTotal: 1902, resolvedTotal: 1847 },
    {
      fallsShort: ['-carriedOver=311', '+receivedTotal=311'],
      also: { carriedOver: 'pendingTotal', receivedTotal: 'receivedInPeriod' },
    },
  ],
  [
    'Tỷ lệ hồ sơ nộp trực tuyến của xã đạt 92,4% (3.018/3.266 hồ sơ), cao hơn bình quân chung toàn thành phố (88,1%); tỷ lệ giải quyết đúng hạn 98,7% (3.151/3.192 hồ sơ).',
    { receivedOnline: 3018, receivedTotal: 3266, resolvedEarlyOrOnTime: 3151, resolvedTotal: 3192 },
    { also: { resolvedEarlyOrOnTime: 'resolvedOnTime' } },
  ],
  [
    'Năm 2024, bộ phận một cửa xã tiếp nhận 9.410 hồ sơ; năm 2023 là 8.677 hồ sơ. Số hồ sơ giải quyết năm 2024 là 9.352 hồ sơ, năm 2023 là 8.590 hồ sơ.',
    [
      { receivedTotal: 9410, resolvedTotal: 9352 },
      { receivedTotal: 8677, resolvedTotal: 8590 },
    ],
  ],
  [
    'Đứng đầu về số hồ sơ tiếp nhận là phường Hải Châu với 12.118 hồ sơ, tiếp đến là Thanh Khê 9.806 hồ sơ, Sơn Trà 8.441 hồ sơ; thấp nhất là xã Sông Kôn 214 hồ sơ.',
    [{ receivedTotal: 12118 }, { receivedTotal: 9806 }, { receivedTotal: 8441 }, { receivedTotal: 214 }],
    { fallsShort: ['-receivedTotal=9806', '-receivedTotal=8441'] },
  ],
  [
    'So với cùng kỳ năm 2024, số hồ sơ tiếp nhận tăng 22% (từ 5.410 lên 6.602 hồ sơ), số hồ sơ quá hạn giảm từ 61 xuống còn 12 hồ sơ.',
    { receivedTotal: 6602, overdueTotal: 12 },
    {
      fallsShort: ['-receivedTotal=6602', '-overdueTotal=12'],
      also: { overdueTotal: 'resolvedOverdue' },
      maybe: { receivedTotal: 5410, overdueTotal: 61, resolvedOverdue: 61 },
    },
  ],
  [
    'Công an phường tiếp nhận 1.602 hồ sơ cư trú, trong đó nộp qua Cổng dịch vụ công 1.588 hồ sơ; giải quyết 1.590 hồ sơ, đang giải quyết 12 hồ sơ, không có hồ sơ trễ hạn.',
    { receivedTotal: 1602, receivedOnline: 1588, resolvedTotal: 1590, pendingTotal: 12, resolvedOverdue: 0 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Đến ngày 15/11, tổng số hồ sơ quá hạn của 12 sở, ngành là 318 hồ sơ, giảm 1.044 hồ sơ so với thời điểm đầu năm (1.362 hồ sơ), trong đó quá hạn đang giải quyết 129 hồ sơ, quá hạn đã giải quyết 189 hồ sơ.',
    { overdueTotal: 318, pendingOverdue: 129, resolvedOverdue: 189 },
    { fallsShort: ['-overdueTotal=318'], maybe: { overdueTotal: 1362 } },
  ],
  [
    'Trong tổng số 2.904 hồ sơ đã tiếp nhận, có 2.780 hồ sơ được trả trước hạn, 73 hồ sơ trả đúng hạn, 9 hồ sơ trả trễ hạn và 42 hồ sơ còn trong thời hạn giải quyết.',
    { receivedTotal: 2904, resolvedEarly: 2780, resolvedOnTime: 73, resolvedOverdue: 9, pendingInTime: 42 },
  ],
  [
    'UBND phường Điện Bàn Đông tiếp nhận 3.440 hồ sơ (phường Điện Bàn Bắc 2.871 hồ sơ); đã trả kết quả 3.377 hồ sơ (phường Điện Bàn Bắc 2.850 hồ sơ).',
    [
      { receivedTotal: 3440, resolvedTotal: 3377 },
      { receivedTotal: 2871, resolvedTotal: 2850 },
    ],
    { fallsShort: ['-receivedTotal=2871', '+receivedTotal=2871'] },
  ],
  [
    'Đoàn giám sát ghi nhận: từ 01/01 đến 30/6, UBND xã cũ tiếp nhận 1.120 hồ sơ, giải quyết 1.120 hồ sơ; từ 01/7 đến 31/10, UBND xã mới tiếp nhận 2.316 hồ sơ, giải quyết 2.204 hồ sơ, còn 112 hồ sơ chưa đến hạn.',
    [
      { receivedTotal: 1120, resolvedTotal: 1120 },
      { receivedTotal: 2316, resolvedTotal: 2204, pendingInTime: 112 },
    ],
    { fallsShort: ['-receivedTotal=2316', '+receivedInPeriod=2316'] },
  ],
  [
    'Bình quân mỗi xã tiếp nhận 1.320 hồ sơ/tháng; có 7 xã tiếp nhận trên 2.000 hồ sơ/tháng. Tổng số hồ sơ toàn tỉnh tiếp nhận trong tháng 9 là 122.760 hồ sơ, giải quyết 118.204 hồ sơ.',
    { receivedTotal: 122760, resolvedTotal: 118204 },
  ],
]
