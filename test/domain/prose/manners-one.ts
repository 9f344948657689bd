import type { Reading } from './reading'

/** Our own sentences in the manners of ward, province and newspaper reports, with what a person reads in them. */
export const mannersOne: readonly Reading[] = [
  // plain sentences
  [
    'Tháng 7, phường tiếp nhận 412 hồ sơ, đã giải quyết 398 hồ sơ, còn 14 hồ sơ đang giải quyết.',
    { receivedTotal: 412, resolvedTotal: 398, pendingTotal: 14 },
  ],
  [
    'Trong kỳ có 2.045 hồ sơ được tiếp nhận; 1.990 hồ sơ đã giải quyết xong; 55 hồ sơ đang trong quá trình xử lý.',
    { receivedTotal: 2045, resolvedTotal: 1990, pendingTotal: 55 },
  ],
  [
    'Số hồ sơ giải quyết trước hạn: 880 hồ sơ; đúng hạn: 41 hồ sơ; quá hạn: 12 hồ sơ.',
    { resolvedEarly: 880, resolvedOnTime: 41, resolvedOverdue: 12 },
  ],
  [
    'Có 880 hồ sơ giải quyết trước hạn, 41 hồ sơ đúng hạn và 12 hồ sơ quá hạn.',
    { resolvedEarly: 880, resolvedOnTime: 41, resolvedOverdue: 12 },
  ],
  [
    'Đang giải quyết 57 hồ sơ, trong đó trong hạn 55 hồ sơ, quá hạn 02 hồ sơ.',
    { pendingTotal: 57, pendingInTime: 55, pendingOverdue: 2 },
  ],
  [
    'Tổng số hồ sơ tiếp nhận: 1.338 hồ sơ (trong đó: trực tuyến 1.262 hồ sơ; trực tiếp và bưu chính 76 hồ sơ).',
    { receivedTotal: 1338, receivedOnline: 1262, receivedDirectAndPostal: 76 },
  ],
  [
    'Đã giải quyết 1.281 hồ sơ (trước hạn 1.226, đúng hạn 02, quá hạn 56); đang giải quyết 57 hồ sơ (trong hạn 55, quá hạn 02).',
    {
      resolvedTotal: 1281,
      resolvedEarly: 1226,
      resolvedOnTime: 2,
      resolvedOverdue: 56,
      pendingTotal: 57,
      pendingInTime: 55,
      pendingOverdue: 2,
    },
  ],
  // telegraphic
  [
    'TN: 1.338 HS; đã GQ: 1.281 (TH: 1.226, ĐH: 02, QH: 53); đang GQ: 57.',
    {
      receivedTotal: 1338,
      resolvedTotal: 1281,
      resolvedEarly: 1226,
      resolvedOnTime: 2,
      resolvedOverdue: 53,
      pendingTotal: 57,
    },
  ],
  [
    'HS TTHC: TN 620, GQ 604, còn lại 16 (trong hạn).',
    { receivedTotal: 620, resolvedTotal: 604, pendingInTime: 16 },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    '- Tổng tiếp nhận: 964 HS\n- Đã giải quyết: 950 HS\n+ Trước hạn: 940 HS\n+ Quá hạn: 10 HS\n- Đang giải quyết: 14 HS',
    { receivedTotal: 964, resolvedTotal: 950, resolvedEarly: 940, resolvedOverdue: 10, pendingTotal: 14 },
  ],
  [
    'Kết quả GQ TTHC tháng 8: tiếp nhận 733 HS (TT: 0); trả trước hạn 700 HS, trễ hẹn 5 HS, đang xử lý 28 HS.',
    { receivedTotal: 733, resolvedEarly: 700, resolvedOverdue: 5, pendingTotal: 28 },
  ],
  [
    'Tồn kỳ trước: 45 hồ sơ; tiếp nhận mới: 512 hồ sơ; đã trả kết quả: 530 hồ sơ; đang xử lý: 27 hồ sơ.',
    { carriedOver: 45, receivedInPeriod: 512, resolvedTotal: 530, pendingTotal: 27 },
  ],
  // carried over
  [
    'Tổng số hồ sơ phải giải quyết trong kỳ là 3.420 hồ sơ, trong đó tiếp nhận mới 3.300 hồ sơ, kỳ trước chuyển sang 120 hồ sơ.',
    { receivedTotal: 3420, receivedInPeriod: 3300, carriedOver: 120 },
  ],
  [
    'Từ đầu quý, xã nhận 218 hồ sơ mới, cùng với 19 hồ sơ từ tháng trước chuyển sang.',
    { receivedInPeriod: 218, carriedOver: 19 },
    { also: { receivedInPeriod: 'receivedTotal' } },
  ],
  [
    'Trung tâm tiếp nhận 5.610 hồ sơ, gồm 5.433 hồ sơ mới tiếp nhận và 177 hồ sơ tồn từ năm 2023 chuyển sang.',
    { receivedTotal: 5610, receivedInPeriod: 5433, carriedOver: 177 },
  ],
  [
    'Năm 2024, huyện tiếp nhận 40.210 hồ sơ, trong đó hồ sơ kỳ trước chuyển qua là 1.010.',
    { receivedTotal: 40210, carriedOver: 1010 },
  ],
  // channels
  [
    'Trong 1.540 hồ sơ tiếp nhận có 1.120 hồ sơ nộp trực tuyến, 400 hồ sơ nộp trực tiếp và 20 hồ sơ qua bưu chính công ích.',
    { receivedTotal: 1540, receivedOnline: 1120, receivedDirect: 400, receivedPostal: 20 },
  ],
  [
    'Hồ sơ trực tuyến là 812, hồ sơ trực tiếp là 95, qua dịch vụ bưu chính là 3.',
    { receivedOnline: 812, receivedDirect: 95, receivedPostal: 3 },
  ],
  ['Tiếp nhận trực tuyến đạt 94,32% (1.262/1.338 hồ sơ).', { receivedOnline: 1262, receivedTotal: 1338 }],
  ['Số hồ sơ tiếp nhận qua mạng là 2.020 hồ sơ, chiếm 88% tổng số hồ sơ.', { receivedOnline: 2020 }],
  // rates before and after counts
  [
    'Tỷ lệ giải quyết đúng hạn đạt 98,5% (1.281/1.300 hồ sơ).',
    { resolvedOnTime: 1281, receivedTotal: 1300 },
    { also: { receivedTotal: 'resolvedTotal' } },
  ],
  [
    'Trước hạn và đúng hạn đạt 99,1% với 2.310 hồ sơ, quá hạn 0,9% với 21 hồ sơ.',
    { resolvedEarlyOrOnTime: 2310, resolvedOverdue: 21 },
  ],
  ['95,7% hồ sơ được giải quyết trước hạn, tương ứng 1.226 hồ sơ.', { resolvedEarly: 1226 }],
  ['Đã giải quyết 1.456/1.625 hồ sơ, đạt tỷ lệ 89,6%.', { resolvedTotal: 1456, receivedTotal: 1625 }],
  [
    'Đến nay trung tâm đã xử lý được 300 hồ sơ trên tổng số 320 hồ sơ tiếp nhận.',
    { resolvedTotal: 300, receivedTotal: 320 },
  ],
  // numbers
  [
    'Cả tỉnh tiếp nhận hơn 37 nghìn hồ sơ, giải quyết 36,2 nghìn hồ sơ.',
    { receivedTotal: 37000, resolvedTotal: 36200 },
  ],
  [
    'Hệ thống đã tiếp nhận 14 triệu hồ sơ, xử lý xong 13,5 triệu hồ sơ.',
    { receivedTotal: 14000000, resolvedTotal: 13500000 },
  ],
  ['Xã đã tiếp nhận 1 vạn 2 nghìn hồ sơ.', { receivedTotal: 12000 }],
  ['Chỉ có tám hồ sơ giải quyết quá hạn và mười hai hồ sơ đang xử lý.', { resolvedOverdue: 8, pendingTotal: 12 }],
  [
    'Tiếp nhận 310 hồ sơ, giải quyết 310 hồ sơ, không có hồ sơ quá hạn.',
    { receivedTotal: 310, resolvedTotal: 310, resolvedOverdue: 0 },
  ],
  [
    'Không phát sinh hồ sơ trễ hạn; tiếp nhận 95 hồ sơ, trả kết quả 95 hồ sơ.',
    { receivedTotal: 95, resolvedTotal: 95, overdueTotal: 0 },
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  ['Đã giải quyết đúng hạn 1 .204 hồ sơ, trễ hạn 6 hồ sơ.', { resolvedOnTime: 1204, resolvedOverdue: 6 }],
  [
    'Tiếp nhận 1,338 hồ sơ, đã giải quyết 1,281 hồ sơ.',
    { receivedTotal: 1338, resolvedTotal: 1281 },
    { ask: ['receivedTotal', 'resolvedTotal'] },
  ],
  [
    'Quá hạn 02 hồ sơ, trước hạn 118 hồ sơ, đúng hạn 09 hồ sơ (tổng đã giải quyết 129 hồ sơ).',
    { resolvedOverdue: 2, resolvedEarly: 118, resolvedOnTime: 9, resolvedTotal: 129 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  // wording
  ['Hồ sơ trả sớm hẹn là 77, đúng hẹn 210, trễ hẹn 4.', { resolvedEarly: 77, resolvedOnTime: 210, resolvedOverdue: 4 }],
  ['Có 1.260 hồ sơ sớm và đúng hạn, 15 hồ sơ chậm hạn.', { resolvedEarlyOrOnTime: 1260, resolvedOverdue: 15 }],
  [
    'Số hồ sơ giải quyết trước và đúng hạn là 905 hồ sơ, đạt 97,1%; số hồ sơ giải quyết chậm trễ là 27 hồ sơ, chiếm 2,9%.',
    { resolvedEarlyOrOnTime: 905, resolvedOverdue: 27 },
  ],
  ['Hiện 33 hồ sơ chưa đến hạn trả, 1 hồ sơ đã quá hạn đang xử lý.', { pendingInTime: 33, pendingOverdue: 1 }],
  [
    'Trong số 64 hồ sơ đang giải quyết, có 60 hồ sơ còn trong hạn và 4 hồ sơ quá hạn.',
    { pendingTotal: 64, pendingInTime: 60, pendingOverdue: 4 },
  ],
  [
    'Tiếp nhận 700 hồ sơ; trả lại 12 hồ sơ không đủ điều kiện; công dân xin rút 3 hồ sơ.',
    { receivedTotal: 700, returned: 12, returnedOrWithdrawn: 3 },
  ],
  [
    'Số hồ sơ trả lại/rút: 15; số hồ sơ hủy: 2; tiếp nhận: 480.',
    { returnedOrWithdrawn: 15, cancelled: 2, receivedTotal: 480 },
  ],
  [
    'Trong quý có 640 hồ sơ đến hạn giải quyết, trong đó 633 hồ sơ được giải quyết đúng hạn.',
    { dueInPeriod: 640, resolvedOnTime: 633 },
  ],
  [
    'Số hồ sơ chưa giải quyết còn 21 hồ sơ, tất cả đều trong hạn.',
    { pendingTotal: 21 },
    { also: { pendingTotal: 'pendingInTime' } },
  ],
  [
    'Toàn phường không còn hồ sơ quá hạn chưa giải quyết.',
    { pendingOverdue: 0 },
    { also: { pendingOverdue: 'overdueTotal' } },
  ],
]
