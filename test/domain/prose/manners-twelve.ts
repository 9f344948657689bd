import type { Reading } from './reading'

/** A ninth cross-check, written before looking at what is read in it. */
export const mannersTwelve: readonly Reading[] = [
  [
    'Giải quyết hơn 20.000 hồ sơ, tỷ lệ đúng hạn trên 99%\n\nĐó là kết quả sau 4 tháng vận hành của Trung tâm Phục vụ hành chính công phường Hoa Lư. Cụ thể, Trung tâm tiếp nhận 20.845 hồ sơ, đã trả kết quả 20.117 hồ sơ, trong đó 20.066 hồ sơ trước và đúng hạn, 51 hồ sơ quá hạn.',
    { receivedTotal: 20845, resolvedTotal: 20117, resolvedEarlyOrOnTime: 20066, resolvedOverdue: 51 },
    { maybe: { resolvedTotal: 20000 } },
  ],
  [
    'Trong tuần đầu tháng 8, lượng hồ sơ đổ về các trung tâm tăng đột biến. Chỉ riêng 5 phường trung tâm đã nhận 6.410 hồ sơ, gấp 2,3 lần tuần cuối tháng 6; hiện đã xử lý được 5.902 hồ sơ.',
    { receivedTotal: 6410, resolvedTotal: 5902 },
  ],
  [
    'Đáng mừng là số hồ sơ trễ hạn đã giảm rõ: từ 1.204 hồ sơ của quý I xuống 388 hồ sơ của quý II và chỉ còn 97 hồ sơ trong quý III.',
    // a row of periods, and none named before its figure: left alone
    {},
    { maybe: { overdueTotal: 97, pendingOverdue: 97 } },
  ],
  [
    'Phòng Tư pháp tiếp nhận 914 hồ sơ, trong đó tồn từ kỳ trước 12 hồ sơ, đã hoàn thành 899 hồ sơ, tỷ lệ hoàn thành 98,4%.',
    { receivedTotal: 914, carriedOver: 12, resolvedTotal: 899 },
    { rates: [98.4] },
  ],
  [
    'I. Kết quả thực hiện\n1. Tiếp nhận hồ sơ: Từ 01/10 đến 31/10/2025 đã tiếp nhận 1.904 hồ sơ, nâng tổng số hồ sơ tiếp nhận từ đầu năm lên 15.220 hồ sơ.\n2. Giải quyết hồ sơ: Trong tháng giải quyết 1.877 hồ sơ.',
    [{ receivedTotal: 1904 }, { receivedTotal: 15220, resolvedTotal: 1877 }],
  ],
  [
    'Ngoài 3.417 hồ sơ đã trả, phường đang xử lý 58 hồ sơ, trong đó 55 hồ sơ còn hạn, 3 hồ sơ quá hạn do chờ ý kiến của sở.',
    { resolvedTotal: 3417, pendingTotal: 58, pendingInTime: 55, pendingOverdue: 3 },
  ],
  [
    'Kết quả chấm điểm Bộ chỉ số 766 tháng 9 của xã đạt 88,35 điểm, xếp 41/96; trong đó tiến độ giải quyết 18,2/20 điểm, số hóa hồ sơ 19,5/22 điểm, thanh toán trực tuyến 7,1/10 điểm.',
    {},
  ],
  [
    'Tổng hợp chung toàn tỉnh: tiếp nhận 389.214 HS (tồn trước 12.880 HS, mới 376.334 HS); giải quyết 371.902 HS, đúng hạn 368.114 HS (98,98%), trễ hạn 3.788 HS (1,02%); đang giải quyết 17.312 HS.',
    {
      receivedTotal: 389214,
      carriedOver: 12880,
      receivedInPeriod: 376334,
      resolvedTotal: 371902,
      resolvedOnTime: 368114,
      resolvedOverdue: 3788,
      pendingTotal: 17312,
    },
    { rates: [98.98, 1.02] },
  ],
  [
    '"Trước đây, hồ sơ đất đai thường trễ từ 10 đến 15 ngày, nay 100% hồ sơ đúng hạn", ông Phúc nói. Ba tháng qua, tổ công tác của xã đã xử lý 412 hồ sơ đất đai, trả trước hạn 309 hồ sơ.',
    { resolvedTotal: 412, resolvedEarly: 309 },
    { rates: [100] },
  ],
  [
    'Trong khi hồ sơ nộp qua mạng ở cấp tỉnh là 14.330/15.010 (95,5%) thì ở cấp xã mới đạt 61.870/80.150 (77,2%).',
    [
      { receivedOnline: 14330, receivedTotal: 15010 },
      { receivedOnline: 61870, receivedTotal: 80150 },
    ],
    { rates: [95.5, 77.2] },
  ],
  [
    'Xã đã hỗ trợ 1.260 lượt người dân nộp hồ sơ trực tuyến; cấp 480 tài khoản định danh; tổ công nghệ số cộng đồng gồm 9 tổ với 54 thành viên.',
    {},
  ],
  [
    'Hội Nông dân xã lập 86 hồ sơ vay vốn, được giải ngân 79 hồ sơ với tổng số tiền 6,2 tỷ đồng; còn 7 hồ sơ đang thẩm định.',
    {},
    { maybe: { pendingTotal: 7 } },
  ],
  [
    'Tổng số hồ sơ giải quyết trong kỳ là 2.760, trước hạn chiếm 93,4% (2.578 hồ sơ), đúng hạn chiếm 6,3% (174 hồ sơ), quá hạn chiếm 0,3% (8 hồ sơ).',
    { resolvedTotal: 2760, resolvedEarly: 2578, resolvedOnTime: 174, resolvedOverdue: 8 },
    { also: { resolvedTotal: 'receivedTotal' }, rates: [93.4, 6.3, 0.3] },
  ],
  [
    'Người dân đến làm thủ tục tại phường Quy Nhơn. Ảnh: N.T\nTính đến 17h ngày 30/9, phường đã tiếp nhận 12.004 hồ sơ (11.250 hồ sơ trực tuyến); xử lý xong 11.760 hồ sơ, số hồ sơ trễ là 19.',
    { receivedTotal: 12004, receivedOnline: 11250, resolvedTotal: 11760, overdueTotal: 19 },
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Đối với hồ sơ TTHC: nhận 455, giải quyết 451 (99,1%), chưa giải quyết 4 (0,9%), không có hồ sơ quá hạn.',
    { receivedTotal: 455, resolvedTotal: 451, pendingTotal: 4, overdueTotal: 0 },
    { also: { overdueTotal: 'pendingOverdue' }, rates: [99.1, 0.9] },
  ],
  [
    'Toàn huyện chỉ còn 2 xã có hồ sơ quá hạn, với 5 hồ sơ; giảm 11 xã và 63 hồ sơ so với tháng trước.',
    {},
    { maybe: { overdueTotal: 5, pendingOverdue: 5 } },
  ],
  [
    'Hồ sơ trực tuyến: tiếp nhận 8.115, giải quyết 8.002, đang giải quyết 113. Hồ sơ trực tiếp: tiếp nhận 214, giải quyết 210, đang giải quyết 4.',
    [
      { receivedOnline: 8115, receivedDirect: 214, resolvedTotal: 8002, pendingTotal: 113 },
      { resolvedTotal: 210, pendingTotal: 4 },
    ],
    { ask: ['resolvedTotal', 'pendingTotal'] },
  ],
  [
    'Năm 2025, chỉ tiêu giao tiếp nhận 70% hồ sơ trực tuyến, phường thực hiện 94,8% (vượt 24,8%); chỉ tiêu giải quyết đúng hạn 98%, thực hiện 99,7%.',
    {},
  ],
  [
    'Cơ quan thường trực đã tiếp nhận 1.318 hồ sơ đăng ký khai thác tàu cá, cấp phép 1.290 tàu; xử phạt 14 trường hợp vi phạm.',
    {},
    { maybe: { receivedTotal: 1318 } },
  ],
  [
    'Báo cáo nêu rõ, trong tổng số 25.640 hồ sơ đã giải quyết của toàn quận thì hồ sơ của UBND quận là 4.120 hồ sơ, của UBND 11 phường là 21.520 hồ sơ.',
    [{ resolvedTotal: 25640 }, { resolvedTotal: 4120 }],
  ],
  [
    'Tỷ lệ hồ sơ giải quyết trước hạn đạt 85%, đúng hạn đạt 14,2%; còn 0,8% hồ sơ (tương đương 31 hồ sơ) giải quyết trễ hạn.',
    { resolvedOverdue: 31 },
    { rates: [85, 14.2, 0.8] },
  ],
  [
    'Trung tâm hiện bố trí 12 quầy, tiếp nhận 396 thủ tục của 13 lĩnh vực. Bình quân mỗi tháng giải quyết khoảng 1.500 hồ sơ; riêng tháng 9 là 1.842 hồ sơ, không hồ sơ nào trễ hẹn.',
    { overdueTotal: 0 },
    { also: { overdueTotal: 'resolvedOverdue' }, maybe: { resolvedTotal: 1842 } },
  ],
  [
    'Số hồ sơ đã được tiếp nhận trên Hệ thống là ba nghìn hai trăm hồ sơ, trong đó có mười hai hồ sơ trễ hạn.',
    { receivedTotal: 3200, overdueTotal: 12 },
    { also: { overdueTotal: 'resolvedOverdue' }, maybe: { resolvedOverdue: 12, pendingOverdue: 12 } },
  ],
  [
    'UBND phường Nam Nha Trang: tiếp nhận 6.004 hồ sơ; giải quyết trước hạn: 5.401 (92,4%); đúng hạn: 402 (6,9%); trễ hạn: 41 (0,7%); đang giải quyết trong hạn: 158; đang giải quyết quá hạn: 02.',
    {
      receivedTotal: 6004,
      resolvedEarly: 5401,
      resolvedOnTime: 402,
      resolvedOverdue: 41,
      pendingInTime: 158,
      pendingOverdue: 2,
    },
    { rates: [92.4, 6.9, 0.7] },
  ],
  [
    'Riêng tháng 11, đơn vị tiếp nhận thêm 706 hồ sơ, cộng với 45 hồ sơ còn tồn của tháng 10 là 751 hồ sơ; giải quyết 720 hồ sơ, chuyển sang tháng 12 là 31 hồ sơ.',
    { receivedTotal: 706, resolvedTotal: 720, pendingTotal: 31 },
    { also: { receivedTotal: 'receivedInPeriod' }, maybe: { carriedOver: 751 } },
  ],
]
