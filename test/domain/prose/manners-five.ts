import type { Reading } from './reading'
/** A third cross-check, written the same way. */
export const mannersFive: readonly Reading[] = [
  [
    'Sau hơn 3 tháng đi vào hoạt động, Trung tâm Phục vụ hành chính công phường Hải Châu đã tiếp nhận 18.430 hồ sơ. Trong đó, hồ sơ trực tuyến đạt 17.905 hồ sơ (97,15%). Đã giải quyết 18.012 hồ sơ, tỷ lệ giải quyết trước và đúng hạn là 99,6%, còn 72 hồ sơ giải quyết quá hạn.',
    { receivedTotal: 18430, receivedOnline: 17905, resolvedTotal: 18012, resolvedOverdue: 72 },
    { also: { resolvedOverdue: 'pendingOverdue' }, rates: [97.15, 99.6] },
  ],
  [
    'Nhiều địa phương có số hồ sơ trễ hạn cao như phường Long Bình (312 hồ sơ), phường Tam Hiệp (287 hồ sơ), xã Xuân Lộc (201 hồ sơ).',
    [{ overdueTotal: 312 }, { overdueTotal: 287 }, { overdueTotal: 201 }],
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Thống kê cho thấy, cấp huyện có 96,8% hồ sơ giải quyết đúng hạn; cấp xã có 99,5% hồ sơ giải quyết đúng hạn.',
    {},
    { rates: [96.8, 99.5] },
  ],
  ['UBND tỉnh yêu cầu đến hết năm 2025 tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%.', {}, {}],
  [
    'Trong tuần từ 10/11 đến 16/11/2025, tỉnh tiếp nhận 12.408 hồ sơ, đã xử lý 11.930 hồ sơ; số hồ sơ quá hạn trong tuần là 88 hồ sơ, giảm 24 hồ sơ so với tuần trước.',
    { receivedTotal: 12408, resolvedTotal: 11930, overdueTotal: 88 },
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Từ đầu năm 2025 đến nay, xã Kim Sơn đã tiếp nhận 6.215 hồ sơ TTHC, trong đó giải quyết trước hạn 5.800 hồ sơ (đạt 93,3%), đúng hạn 380 hồ sơ (6,1%), quá hạn 35 hồ sơ (0,6%).',
    { receivedTotal: 6215, resolvedEarly: 5800, resolvedOnTime: 380, resolvedOverdue: 35 },
    { rates: [93.3, 6.1, 0.6] },
  ],
  [
    'Số hồ sơ mới tiếp nhận: 2.118; số hồ sơ kỳ trước chuyển sang: 97; số hồ sơ đã giải quyết đúng hạn: 2.090; số hồ sơ đã giải quyết quá hạn: 5; số hồ sơ đang giải quyết chưa đến hạn: 119; số hồ sơ đang giải quyết quá hạn: 1.',
    {
      receivedInPeriod: 2118,
      carriedOver: 97,
      resolvedOnTime: 2090,
      resolvedOverdue: 5,
      pendingInTime: 119,
      pendingOverdue: 1,
    },
  ],
  [
    'Phó Chủ tịch UBND phường thông tin, tháng qua phường có 1.204 hồ sơ, giải quyết sớm 1.180 hồ sơ, đúng hạn 20 hồ sơ, trễ 4 hồ sơ.',
    { receivedTotal: 1204, resolvedEarly: 1180, resolvedOnTime: 20, resolvedOverdue: 4 },
  ],
  [
    'Toàn tỉnh phát sinh 1.020.400 hồ sơ; hồ sơ đã giải quyết 1.001.200, hồ sơ đang giải quyết 19.200 (trong hạn 18.900; quá hạn 300).',
    { receivedTotal: 1020400, resolvedTotal: 1001200, pendingTotal: 19200, pendingInTime: 18900, pendingOverdue: 300 },
  ],
  [
    'Chỉ tính riêng lĩnh vực đất đai đã có 1.240 hồ sơ quá hạn, chiếm 78% tổng số hồ sơ quá hạn.',
    { overdueTotal: 1240 },
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Năm 2019, Bộ phận "một cửa" của quận giải quyết 41.300/41.420 hồ sơ, tỷ lệ đúng hạn 99,7%.',
    { resolvedTotal: 41300, receivedTotal: 41420 },
    { rates: [99.7] },
  ],
  [
    'Trong 9 tháng năm 2022, ngành thuế tiếp nhận 4.500 hồ sơ khai thuế, xử lý 4.480 hồ sơ.',
    { receivedTotal: 4500, resolvedTotal: 4480 },
    {},
  ],
  [
    'Kết quả đến ngày 20/8: đã tiếp nhận 2.600 hồ sơ qua DVC trực tuyến, 140 hồ sơ trực tiếp.',
    { receivedOnline: 2600, receivedDirect: 140 },
  ],
  ['Có 3.201 hồ sơ được nhận và trả kết quả qua dịch vụ bưu chính công ích.', { receivedPostal: 3201 }],
  [
    'Huyện đã cấp 520 giấy chứng nhận quyền sử dụng đất, giải quyết 44 vụ tranh chấp; tiếp nhận 610 hồ sơ, giải quyết 598 hồ sơ.',
    { receivedTotal: 610, resolvedTotal: 598 },
  ],
  [
    'Riêng Sở Tư pháp: nhận 11.020 hồ sơ, trả đúng hạn 10.990 hồ sơ, trễ hạn 30 hồ sơ; Sở Xây dựng: nhận 2.040 hồ sơ, trả đúng hạn 2.020 hồ sơ, trễ hạn 20 hồ sơ.',
    [
      { receivedTotal: 11020, resolvedOnTime: 10990, resolvedOverdue: 30 },
      { receivedTotal: 2040, resolvedOnTime: 2020, resolvedOverdue: 20 },
    ],
  ],
  [
    'Đến thời điểm báo cáo, tổng số hồ sơ đã giải quyết: 988 hồ sơ/1.002 hồ sơ tiếp nhận.',
    { resolvedTotal: 988, receivedTotal: 1002 },
  ],
  ['Số hồ sơ giải quyết trước hạn tăng từ 1.050 hồ sơ lên 1.340 hồ sơ.', {}, { maybe: { resolvedEarly: 1340 } }],
  [
    'Tháng 10, Trung tâm tiếp nhận 10.450 hồ sơ; giải quyết 10.210 hồ sơ, trong đó có 9.980 hồ sơ trước hạn, 200 hồ sơ đúng hạn, 30 hồ sơ trễ hạn.\n\nVề thanh toán trực tuyến, có 6.200 hồ sơ, đạt 61%.\n\nLũy kế 10 tháng đầu năm, Trung tâm tiếp nhận 98.700 hồ sơ, giải quyết 97.900 hồ sơ.',
    [
      { receivedTotal: 10450, resolvedTotal: 10210, resolvedEarly: 9980, resolvedOnTime: 200, resolvedOverdue: 30 },
      { receivedTotal: 98700, resolvedTotal: 97900 },
    ],
  ],
  [
    'UBND xã Ia Pa báo cáo: tổng số hồ sơ đã tiếp nhận và giải quyết là 812 hồ sơ (trong đó trước hạn 700 hồ sơ, đúng hạn 112 hồ sơ, không có hồ sơ quá hạn).',
    { receivedTotal: 812, resolvedEarly: 700, resolvedOnTime: 112, resolvedOverdue: 0 },
    { also: { receivedTotal: 'resolvedTotal' } },
  ],
  [
    'Trong 540 hồ sơ chậm trả, có 320 hồ sơ của Chi nhánh Văn phòng Đăng ký đất đai.',
    { overdueTotal: 540 },
    { also: { overdueTotal: 'resolvedOverdue' }, maybe: { overdueTotal: 320, resolvedOverdue: 320 } },
  ],
  [
    'Thành phố xếp hạng 5/34 tỉnh, thành về chỉ số phục vụ với 89,4 điểm; tỷ lệ hồ sơ đúng hạn 98,1%; mức độ hài lòng 95%.',
    {},
    { rates: [98.1] },
  ],
  [
    'Công tác tiếp công dân: tiếp 215 lượt, tiếp nhận 98 đơn (khiếu nại 20, tố cáo 5, phản ánh 73), đã giải quyết 90 đơn, đang giải quyết 8 đơn.',
    {},
  ],
  [
    'Cải cách hành chính: TN 2.140 HS, GQ 2.098 HS (trước hạn 2.050, đúng hạn 40, trễ hạn 8), tồn 42 HS trong hạn.',
    {
      receivedTotal: 2140,
      resolvedTotal: 2098,
      resolvedEarly: 2050,
      resolvedOnTime: 40,
      resolvedOverdue: 8,
      pendingInTime: 42,
    },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    'Hệ thống thông tin giải quyết TTHC tỉnh ghi nhận tổng số 88.920 hồ sơ tiếp nhận; 87.100 hồ sơ đã giải quyết; tỷ lệ trễ hạn là 1,25% (tương đương 1.089 hồ sơ).',
    { receivedTotal: 88920, resolvedTotal: 87100, resolvedOverdue: 1089 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [1.25] },
  ],
]
