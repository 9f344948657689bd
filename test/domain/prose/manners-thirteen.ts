import type { Reading } from './reading'

/** A tenth cross-check, in the plain manner of news items and ward reports; written before looking. */
export const mannersThirteen: readonly Reading[] = [
  [
    'Từ ngày 1-7 đến nay, phường Bình Trưng đã tiếp nhận 9.120 hồ sơ, trong đó có 6.018 hồ sơ chứng thực. Đến nay, phường đã giải quyết 9.004 hồ sơ, đạt tỷ lệ 98,7%; còn lại 116 hồ sơ đang trong hạn giải quyết.',
    { receivedTotal: 9120, resolvedTotal: 9004, pendingInTime: 116 },
    { also: { pendingInTime: 'pendingTotal' }, maybe: { receivedTotal: 6018 }, rates: [98.7] },
  ],
  [
    'Theo ông Hải, trong 2 tháng đầu vận hành chính quyền địa phương 2 cấp, toàn thành phố tiếp nhận 342.118 hồ sơ, tăng 22% so với cùng kỳ. Số hồ sơ đã giải quyết là 318.504 hồ sơ, trong đó trước và đúng hạn 315.220 hồ sơ, chiếm 98,97%; trễ hạn 3.284 hồ sơ, chiếm 1,03%.',
    { receivedTotal: 342118, resolvedTotal: 318504, resolvedEarlyOrOnTime: 315220, resolvedOverdue: 3284 },
    { rates: [98.97, 1.03] },
  ],
  [
    'Quý III, Chi nhánh tiếp nhận 4.518 hồ sơ đất đai; giải quyết 4.102 hồ sơ (đúng hạn 3.870, trễ hạn 232), đang giải quyết 416 hồ sơ, trong đó 51 hồ sơ quá hạn.',
    {
      receivedTotal: 4518,
      resolvedTotal: 4102,
      resolvedOnTime: 3870,
      resolvedOverdue: 232,
      pendingTotal: 416,
      pendingOverdue: 51,
    },
  ],
  [
    'Năm 2020, tổng số hồ sơ giải quyết TTHC của các cơ quan chuyên môn cấp tỉnh là 188.240 hồ sơ. Trong đó, số hồ sơ tiếp nhận trực tuyến là 40.118 hồ sơ; số hồ sơ tiếp nhận trực tiếp và qua bưu chính là 139.602 hồ sơ; số hồ sơ kỳ trước chuyển qua là 8.520 hồ sơ.',
    { receivedTotal: 188240, receivedOnline: 40118, receivedDirectAndPostal: 139602, carriedOver: 8520 },
  ],
  [
    'Thanh Khê: 99,6% hồ sơ giải quyết đúng hạn\n(ĐN) - Ngày 5-10, UBND quận cho biết, 9 tháng qua quận nhận 61.330 hồ sơ, đã trả 60.890 hồ sơ, trong đó trả đúng hạn 60.650 hồ sơ (99,6%), trễ hạn 240 hồ sơ (0,4%).',
    { receivedTotal: 61330, resolvedTotal: 60890, resolvedOnTime: 60650, resolvedOverdue: 240 },
    { rates: [99.6, 0.4] },
  ],
  [
    'Từ đầu năm đến ngày 15/11, UBND cấp xã của tỉnh đã tiếp nhận gần 410.000 hồ sơ. Trong đó, hơn 97% được giải quyết trước hạn và đúng hạn; hơn 8.000 hồ sơ quá hạn, chiếm gần 2%.',
    { receivedTotal: 410000, overdueTotal: 8000 },
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [97, 2] },
  ],
  [
    'Trong tháng, Bộ phận Một cửa huyện tiếp nhận 1.406 hồ sơ, cùng với 215 hồ sơ tháng trước chuyển sang, tổng số phải giải quyết là 1.621 hồ sơ. Kết quả: giải quyết 1.398 hồ sơ (sớm 1.010, đúng hạn 380, trễ 8), còn 223 hồ sơ.',
    {
      receivedInPeriod: 1406,
      carriedOver: 215,
      receivedTotal: 1621,
      resolvedTotal: 1398,
      resolvedEarly: 1010,
      resolvedOnTime: 380,
      resolvedOverdue: 8,
      pendingTotal: 223,
    },
    { also: { receivedInPeriod: 'receivedTotal' }, maybe: { receivedTotal: 1621 } },
  ],
  [
    'Kết quả khảo sát 1.200 người dân cho thấy 94% hài lòng với thời gian giải quyết hồ sơ; 3% phản ánh phải đi lại nhiều lần; 36 trường hợp bị trễ hẹn.',
    {},
    { maybe: { overdueTotal: 36, resolvedOverdue: 36 } },
  ],
  [
    'UBND phường Cẩm Thành tiếp nhận 7.702 hồ sơ (kỳ trước chuyển qua 96 hồ sơ, tiếp nhận mới 7.606 hồ sơ), đã giải quyết 7.588 hồ sơ, trong đó: trước hạn 7.145 hồ sơ, đúng hạn 402 hồ sơ, quá hạn 41 hồ sơ; đang giải quyết 114 hồ sơ, trong đó: trong hạn 109 hồ sơ, quá hạn 05 hồ sơ.',
    {
      receivedTotal: 7702,
      carriedOver: 96,
      receivedInPeriod: 7606,
      resolvedTotal: 7588,
      resolvedEarly: 7145,
      resolvedOnTime: 402,
      resolvedOverdue: 41,
      pendingTotal: 114,
      pendingInTime: 109,
      pendingOverdue: 5,
    },
  ],
  [
    'Tổng số hồ sơ đã tiếp nhận từ 01/7 đến 30/9/2025: 5.870; Trong đó: Trực tuyến toàn trình: 3.002; Trực tuyến một phần: 1.914; Trực tiếp: 954.',
    { receivedTotal: 5870, receivedDirect: 954 },
    { maybe: { receivedOnline: 3002 } },
  ],
  [
    'Có 11/13 sở, ngành đạt tỷ lệ giải quyết hồ sơ đúng hạn 100%; 2 sở có hồ sơ trễ hạn là Sở Y tế (7 hồ sơ) và Sở Công Thương (3 hồ sơ).',
    [{ overdueTotal: 7 }, { overdueTotal: 3 }],
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Tính đến 15 giờ ngày 2-7, Đà Nẵng tiếp nhận 2.866 hồ sơ, trong đó 1.004 hồ sơ nộp trực tuyến, 1.862 hồ sơ nộp trực tiếp tại các trung tâm; đã giải quyết xong 1.245 hồ sơ.',
    { receivedTotal: 2866, receivedOnline: 1004, receivedDirect: 1862, resolvedTotal: 1245 },
  ],
  [
    'Ở cấp huyện, số hồ sơ trễ hạn là 1.420 hồ sơ, chiếm 2,1%, giảm 0,8% so với năm trước. Ở cấp xã, số hồ sơ trễ hạn là 310 hồ sơ, chiếm 0,1%.',
    [{ overdueTotal: 1420 }, { overdueTotal: 310 }],
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [2.1, 0.1] },
  ],
  [
    'Trong 3.812 hồ sơ tiếp nhận, đã giải quyết 3.795 hồ sơ, tỷ lệ 99,55%, không có hồ sơ quá hạn; 17 hồ sơ đang giải quyết.',
    { receivedTotal: 3812, resolvedTotal: 3795, resolvedOverdue: 0, pendingTotal: 17 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [99.55] },
  ],
  [
    'Bưu điện tỉnh tiếp nhận 14.206 hồ sơ và trả 22.810 kết quả TTHC qua dịch vụ bưu chính công ích, doanh thu đạt 1,3 tỷ đồng.',
    { receivedPostal: 14206 },
    { maybe: { resolvedTotal: 22810, receivedTotal: 14206 } },
  ],
  [
    'Số hồ sơ nhận trong tháng 10: 612 hồ sơ. Số hồ sơ trả trong tháng 10: 598 hồ sơ. Số hồ sơ trễ hạn: 0. Số hồ sơ trả lại: 3.',
    { receivedTotal: 612, resolvedTotal: 598, overdueTotal: 0, returned: 3 },
    { also: { overdueTotal: 'resolvedOverdue', receivedTotal: 'receivedInPeriod' } },
  ],
  [
    'Công an thành phố đã cấp 12.480 thẻ căn cước, thu nhận 15.300 hồ sơ căn cước, kích hoạt 9.870 tài khoản định danh điện tử mức 2.',
    {},
    { maybe: { receivedTotal: 15300 } },
  ],
  [
    'Tỷ lệ hồ sơ TTHC đã giải quyết đúng hạn năm sau cao hơn năm trước: năm 2021 đạt 96,2%, năm 2022 đạt 97,9%, năm 2023 đạt 99,1%.',
    {},
    {},
  ],
  [
    'Đến ngày 20/10, toàn xã đã rà soát 1.012 hồ sơ hộ nghèo, hộ cận nghèo; chi trả trợ cấp cho 846 đối tượng; giải quyết 73 hồ sơ bảo trợ xã hội đúng hạn.',
    { resolvedOnTime: 73 },
    { maybe: { receivedTotal: 1012, resolvedOnTime: 73 } },
  ],
  [
    'UBND tỉnh Gia Lai: 100% sở, ngành, xã, phường kết nối hệ thống; đã tiếp nhận 503.940 hồ sơ, giải quyết đúng hạn 99,3%, còn 2.316 hồ sơ quá hạn (đang xử lý).',
    { receivedTotal: 503940, pendingOverdue: 2316 },
    { rates: [99.3] },
  ],
  [
    'Trong đó, hồ sơ thuộc thẩm quyền UBND huyện 3.310 hồ sơ, đã giải quyết 3.255 hồ sơ; hồ sơ thuộc thẩm quyền cấp xã 28.440 hồ sơ, đã giải quyết 28.431 hồ sơ.',
    [
      { receivedTotal: 3310, resolvedTotal: 3255 },
      { receivedTotal: 28440, resolvedTotal: 28431 },
    ],
  ],
  [
    'Toàn tỉnh có 6.720 hồ sơ trễ hạn trong tổng số 702.311 hồ sơ đã giải quyết (0,96%), trong đó cấp xã 5.904 hồ sơ, cấp tỉnh 816 hồ sơ.',
    [{ resolvedOverdue: 6720, resolvedTotal: 702311 }, { resolvedOverdue: 5904 }, { resolvedOverdue: 816 }],
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [0.96] },
  ],
]
