import type { Reading } from './reading'

/** A last cross-check, written before looking at what is read in it. */
export const mannersFifteen: readonly Reading[] = [
  [
    'Trong 6 tháng đầu năm 2025, UBND huyện Phú Ninh tiếp nhận 12.402 hồ sơ; số hồ sơ đã giải quyết 12.290, trong đó: sớm hạn 11.008 (89,57%), đúng hạn 1.240 (10,09%), trễ hạn 42 (0,34%); hồ sơ đang trong hạn giải quyết 112.',
    {
      receivedTotal: 12402,
      resolvedTotal: 12290,
      resolvedEarly: 11008,
      resolvedOnTime: 1240,
      resolvedOverdue: 42,
      pendingInTime: 112,
    },
    { also: { pendingInTime: 'pendingTotal' }, rates: [89.57, 10.09, 0.34] },
  ],
  [
    'Tính từ đầu năm đến nay, Trung tâm Phục vụ hành chính công tỉnh đã tiếp nhận hơn 52.300 hồ sơ của tổ chức, cá nhân; trả kết quả 49.870 hồ sơ, tỷ lệ giải quyết trước và đúng hạn đạt 99,87%, chỉ có 65 hồ sơ trễ hạn.',
    { receivedTotal: 52300, resolvedTotal: 49870, resolvedOverdue: 65 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [99.87] },
  ],
  [
    'Về kết quả giải quyết: Tổng số hồ sơ đã giải quyết: 2.745 hồ sơ. Trong đó: Giải quyết trước hạn: 2.633 hồ sơ (đạt 95,92%); giải quyết đúng hạn: 104 hồ sơ (đạt 3,79%); giải quyết quá hạn: 08 hồ sơ (chiếm 0,29%). Hồ sơ đang giải quyết: 61 hồ sơ (trong hạn: 61 hồ sơ, quá hạn: 0 hồ sơ).',
    {
      resolvedTotal: 2745,
      resolvedEarly: 2633,
      resolvedOnTime: 104,
      resolvedOverdue: 8,
      pendingTotal: 61,
      pendingInTime: 61,
      pendingOverdue: 0,
    },
    { rates: [95.92, 3.79, 0.29] },
  ],
  [
    'Nhiều phường có lượng hồ sơ lớn như: Dĩ An (tiếp nhận 24.118 hồ sơ), Thủ Dầu Một (19.204 hồ sơ), Bình Dương (17.660 hồ sơ).',
    // places without a word for what they are: only the first has a name to its figure
    { receivedTotal: 24118 },
    { maybe: { receivedTotal: 19204 } },
  ],
  [
    'Đến cuối tháng 9/2019, huyện còn 318 hồ sơ đang giải quyết, trong đó có 27 hồ sơ đã quá thời hạn giải quyết theo quy định.',
    { pendingTotal: 318, pendingOverdue: 27 },
  ],
  [
    'Số hồ sơ trả đúng hạn chiếm 97,1% (6.502 hồ sơ trên tổng số 6.696 hồ sơ đã trả), số còn lại trả trễ hạn.',
    { resolvedOnTime: 6502, resolvedTotal: 6696 },
    { rates: [97.1] },
  ],
  [
    'Cùng kỳ năm 2023, xã tiếp nhận 3.011 hồ sơ; 6 tháng đầu năm nay tiếp nhận 3.640 hồ sơ, giải quyết 3.622 hồ sơ.',
    [{ receivedTotal: 3011 }, { receivedTotal: 3640, resolvedTotal: 3622 }],
  ],
  [
    'Trung tâm được bố trí 6 máy tính, 2 máy in, 1 ki-ốt tra cứu; mỗi cán bộ xử lý trung bình 25 hồ sơ/ngày. Trong quý, tiếp nhận 4.870 hồ sơ, giải quyết 4.855 hồ sơ.',
    { receivedTotal: 4870, resolvedTotal: 4855 },
  ],
  [
    'Chi cục Thuế khu vực giải quyết 2.180 hồ sơ hoàn thuế, số tiền 3.400 tỷ đồng; xử lý nợ đọng 612 doanh nghiệp.',
    {},
    { maybe: { resolvedTotal: 2180 } },
  ],
  [
    'Trong 1.024 hồ sơ trễ hạn toàn thành phố có đến 870 hồ sơ thuộc lĩnh vực đất đai.',
    { overdueTotal: 1024 },
    {
      also: { overdueTotal: 'resolvedOverdue' },
      maybe: { overdueTotal: 870, resolvedOverdue: 870, pendingOverdue: 870 },
    },
  ],
  [
    'Số hồ sơ nhận qua hệ thống một cửa 3.219, số hồ sơ đã xử lý 3.150 (đúng hạn 3.140, quá hạn 10), số hồ sơ chưa xử lý 69 (trong hạn 66, quá hạn 3).',
    {
      receivedTotal: 3219,
      resolvedTotal: 3150,
      resolvedOnTime: 3140,
      resolvedOverdue: 10,
      pendingTotal: 69,
      pendingInTime: 66,
      pendingOverdue: 3,
    },
  ],
  [
    'Qua kiểm tra, xã Đại Lãnh chậm luân chuyển 14 hồ sơ; xã Vạn Hưng có 6 hồ sơ nhận ngoài hệ thống; đoàn yêu cầu khắc phục trước ngày 30/11.',
    {},
    { maybe: { overdueTotal: 14, receivedTotal: 6, resolvedOverdue: 14 } },
  ],
  [
    'Từ ngày 26-10 đến 1-11, toàn tỉnh có 21.918 hồ sơ được tiếp nhận và 20.740 hồ sơ được giải quyết, trong đó có 412 hồ sơ trễ hạn, chiếm 1,98% số hồ sơ giải quyết.',
    { receivedTotal: 21918, resolvedTotal: 20740, resolvedOverdue: 412 },
    { rates: [1.98] },
  ],
  [
    'Ban Quản lý các khu công nghiệp: 1.412 hồ sơ (đúng hạn 1.412), Sở Ngoại vụ: 96 hồ sơ (đúng hạn 96), Sở Khoa học và Công nghệ: 310 hồ sơ (đúng hạn 309, trễ hạn 1).',
    [{ resolvedOnTime: 1412 }, { resolvedOnTime: 96 }, { resolvedOnTime: 309, resolvedOverdue: 1 }],
    { also: { resolvedOverdue: 'overdueTotal' }, maybe: { receivedTotal: 1412, resolvedTotal: 1412 } },
  ],
  [
    'Hồ sơ phát sinh mới trong tháng là 1.118, lũy kế từ đầu năm 12.640; hồ sơ giải quyết trong tháng là 1.096, lũy kế 12.588.',
    { receivedInPeriod: 1118, resolvedTotal: 1096 },
    { also: { receivedInPeriod: 'receivedTotal' }, maybe: { receivedTotal: 12640, resolvedTotal: 12588 } },
  ],
  [
    'Phường Nghĩa Lộ: 2.218 hồ sơ đã nhận, 2.201 hồ sơ đã trả, 17 hồ sơ chờ trả, không có trường hợp nào quá hạn.',
    { receivedTotal: 2218, resolvedTotal: 2201, resolvedOverdue: 0 },
    { also: { resolvedOverdue: 'overdueTotal' }, maybe: { pendingTotal: 17 } },
  ],
  [
    'Thành phố đã cắt giảm 1.260 ngày làm việc của 214 TTHC, tiết kiệm 18 tỷ đồng chi phí tuân thủ; tái cấu trúc 96 quy trình; công bố 1.980 TTHC đủ điều kiện trực tuyến.',
    {},
  ],
  [
    'Tuy nhiên, tỷ lệ trễ hạn của xã còn ở mức 4,6% với 112 hồ sơ, cao nhất tỉnh.',
    { overdueTotal: 112 },
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [4.6] },
  ],
  [
    'Kết quả là 3.520 hồ sơ được giải quyết sớm, 214 hồ sơ đúng hẹn; chỉ có 2 hồ sơ trễ hẹn và 31 hồ sơ đang chờ bổ sung.',
    { resolvedEarly: 3520, resolvedOnTime: 214, resolvedOverdue: 2 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
]
