import type { Reading } from './reading'

/** An eighth cross-check: longer passages as newspapers and portals print them, written before looking. */
export const mannersEleven: readonly Reading[] = [
  [
    'Chỉ sau hơn 100 ngày, Trung tâm Phục vụ hành chính công phường Bãi Cháy đã tiếp nhận gần 15.000 hồ sơ, tỷ lệ giải quyết đúng và trước hạn đạt 99,98%, không có hồ sơ tồn đọng. Tỷ lệ hồ sơ trực tuyến đạt trên 98%.',
    { receivedTotal: 15000 },
    { rates: [99.98, 98], maybe: { pendingTotal: 0, carriedOver: 0 } },
  ],
  [
    'Tính đến hết tháng 10, toàn tỉnh đã tiếp nhận 1.024.518 hồ sơ TTHC, tăng gần 1,5 lần so với cùng kỳ; trong đó hồ sơ nộp trực tuyến là 934.220 hồ sơ (91,2%), hồ sơ nộp trực tiếp là 84.105 hồ sơ (8,2%), còn lại 6.193 hồ sơ (0,6%) qua dịch vụ bưu chính công ích.',
    { receivedTotal: 1024518, receivedOnline: 934220, receivedDirect: 84105, receivedPostal: 6193 },
    { rates: [91.2, 8.2, 0.6] },
  ],
  [
    'Kết quả xử lý hồ sơ của UBND phường: 98,91% hồ sơ trước hạn (2.718 hồ sơ), 0,87% đúng hạn (24 hồ sơ) và 0,22% trễ hạn (06 hồ sơ).',
    { resolvedEarly: 2718, resolvedOnTime: 24, resolvedOverdue: 6 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [98.91, 0.87, 0.22] },
  ],
  [
    'Bà Hoa thông tin, trung bình mỗi ngày trung tâm tiếp nhận, giải quyết khoảng 120 đến 150 hồ sơ, có ngày cao điểm lên tới 210 hồ sơ.',
    {},
  ],
  [
    'Số liệu từ Văn phòng UBND tỉnh cho thấy, trong 124 xã, phường có 38 đơn vị không phát sinh hồ sơ quá hạn, 12 đơn vị có trên 100 hồ sơ quá hạn. Toàn tỉnh còn 6.204 hồ sơ quá hạn chưa xử lý.',
    { pendingOverdue: 6204 },
    { also: { pendingOverdue: 'overdueTotal' }, maybe: { overdueTotal: 100 } },
  ],
  [
    'Riêng ngày 1-7, ngày đầu tiên vận hành, các trung tâm đã tiếp nhận 1.942 hồ sơ, gồm 870 hồ sơ trực tuyến và 1.072 hồ sơ nộp trực tiếp; trả ngay trong ngày 1.130 hồ sơ.',
    { receivedTotal: 1942, receivedOnline: 870, receivedDirect: 1072, resolvedTotal: 1130 },
  ],
  [
    'Trong năm 2022, tổng số hồ sơ UBND quận tiếp nhận là 71.204 hồ sơ (năm 2021 chuyển sang 318 hồ sơ), giải quyết xong 70.915 hồ sơ, trong đó số hồ sơ giải quyết trễ hạn là 412 hồ sơ, chiếm tỷ lệ 0,58%; số hồ sơ chưa đến hạn trả chuyển năm 2023 là 289 hồ sơ.',
    {
      receivedTotal: 71204,
      carriedOver: 318,
      resolvedTotal: 70915,
      resolvedOverdue: 412,
      pendingInTime: 289,
    },
    { also: { pendingInTime: 'pendingTotal' }, rates: [0.58] },
  ],
  [
    'Ngay tuần đầu, xã Ea Kly đã tiếp nhận 365 hồ sơ, giải quyết 342 hồ sơ, 23 hồ sơ hẹn trả trong tuần tới.',
    { receivedTotal: 365, resolvedTotal: 342, pendingTotal: 23 },
    { also: { pendingTotal: 'pendingInTime' } },
  ],
  [
    'Đoàn kiểm tra công vụ của thành phố kiểm tra ngẫu nhiên 120 hồ sơ tại phường, phát hiện 9 hồ sơ cập nhật chậm trên phần mềm, 4 hồ sơ yêu cầu thêm giấy tờ ngoài quy định.',
    {},
    { maybe: { resolvedOverdue: 9, overdueTotal: 9 } },
  ],
  [
    'Hệ thống một cửa điện tử ghi nhận: tổng tiếp nhận 45.870; đã xử lý đúng hạn 44.950; đã xử lý quá hạn 210; đang xử lý 690; dừng xử lý 20 (đơn vị: hồ sơ).',
    { receivedTotal: 45870, resolvedOnTime: 44950, resolvedOverdue: 210, pendingTotal: 690 },
  ],
  [
    'Trong lĩnh vực đăng ký kinh doanh, Phòng Kinh tế, Hạ tầng và Đô thị cấp mới 318 giấy chứng nhận hộ kinh doanh, cấp đổi 56, chấm dứt 41; tiếp nhận 402 hồ sơ qua mạng, không có hồ sơ trễ.',
    { receivedOnline: 402, overdueTotal: 0 },
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Trước sáp nhập, mỗi tháng 3 xã cũ tiếp nhận khoảng 900 hồ sơ; nay xã mới tiếp nhận 1.870 hồ sơ/tháng.',
    {},
    { maybe: { receivedTotal: 900 } },
  ],
  [
    'Các sở, ban, ngành giải quyết 96.310 hồ sơ (trước hạn 71.208, đúng hạn 24.660, quá hạn 442). UBND cấp xã giải quyết 402.155 hồ sơ (trước hạn 350.040, đúng hạn 50.920, quá hạn 1.195).',
    [
      { resolvedTotal: 96310, resolvedEarly: 71208, resolvedOnTime: 24660, resolvedOverdue: 442 },
      { resolvedTotal: 402155, resolvedEarly: 350040, resolvedOnTime: 50920, resolvedOverdue: 1195 },
    ],
  ],
  [
    'Tỷ lệ hồ sơ đúng hạn của phường là 99,2% (2.480/2.500 hồ sơ), xã An Hòa là 97,5% (1.170/1.200 hồ sơ).',
    [
      { resolvedOnTime: 2480, resolvedTotal: 2500 },
      { resolvedOnTime: 1170, resolvedTotal: 1200 },
    ],
    { also: { resolvedTotal: 'receivedTotal' }, rates: [99.2, 97.5] },
  ],
  [
    'Trong 10 tháng, ngành Tư pháp đăng ký khai sinh 12.400 trường hợp, khai tử 3.870 trường hợp, kết hôn 2.960 cặp; chứng thực 88.214 bản sao.',
    {},
    { maybe: { receivedTotal: 12400 } },
  ],
  [
    'Toàn thị xã có 7 hồ sơ trễ hạn trên tổng số 9.874 hồ sơ giải quyết, chiếm 0,07%, đều thuộc lĩnh vực đất đai.',
    { resolvedOverdue: 7, resolvedTotal: 9874 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [0.07] },
  ],
  [
    'Phường giải quyết trong ngày đối với 3.240/4.518 hồ sơ; 1.278 hồ sơ còn lại đều trả trước hạn.',
    {},
    {
      maybe: {
        resolvedTotal: 3240,
        receivedTotal: 4518,
        resolvedEarly: 1278,
        pendingTotal: 1278,
        resolvedOnTime: 3240,
      },
    },
  ],
  [
    'Từ ngày 15/12/2024 đến 14/12/2025 tiếp nhận: 25.117 hồ sơ (Cũ chuyển sang: 214; Mới tiếp nhận: 24.903). Giải quyết: 24.890 hồ sơ (Đúng hạn: 24.801; Quá hạn: 89). Còn lại: 227 hồ sơ (Trong hạn: 219; Quá hạn: 8).',
    {
      receivedTotal: 25117,
      carriedOver: 214,
      receivedInPeriod: 24903,
      resolvedTotal: 24890,
      resolvedOnTime: 24801,
      resolvedOverdue: 89,
      pendingTotal: 227,
      pendingInTime: 219,
      pendingOverdue: 8,
    },
  ],
  [
    'Số hồ sơ trễ hẹn tập trung ở Chi nhánh Văn phòng Đăng ký đất đai khu vực III (284 hồ sơ), Phòng Quản lý đô thị (51 hồ sơ). Ngược lại, lĩnh vực hộ tịch, chứng thực đạt 100% đúng hẹn.',
    [{ overdueTotal: 284 }, { overdueTotal: 51 }],
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [100] },
  ],
  [
    'Huyện ủy chỉ đạo giải quyết 15/18 kiến nghị của cử tri; còn 3 kiến nghị đang giải quyết, trong đó 1 kiến nghị quá hạn.',
    {},
  ],
  [
    'Hiện đang thụ lý 310 hồ sơ, trong đó có 22 hồ sơ đã trễ hạn từ 5 đến 20 ngày, số còn lại trong hạn.',
    { pendingTotal: 310, pendingOverdue: 22 },
  ],
  [
    'Đến nay, tỉnh đã tiếp nhận và xử lý 100% hồ sơ cấp xã trên hệ thống mới; trong đó, 53.820 hồ sơ được đồng bộ lên Cổng Dịch vụ công quốc gia, tỷ lệ đồng bộ 97%.',
    {},
    { maybe: { receivedOnline: 53820, receivedTotal: 53820, resolvedTotal: 53820 } },
  ],
  [
    'Tháng 7/2025, phường Hòa Khánh tiếp nhận 4.350 hồ sơ; tháng 8/2025: 5.120 hồ sơ; tháng 9/2025: 4.987 hồ sơ. Tổng 3 tháng: 14.457 hồ sơ.',
    [{ receivedTotal: 4350 }, { receivedTotal: 5120 }, { receivedTotal: 4987 }],
    { maybe: { receivedTotal: 14457 } },
  ],
  [
    'Qua 6 tháng thực hiện mô hình "Ngày thứ Bảy không hẹn", 12 phường đã giải quyết tại chỗ 2.905 hồ sơ cho công dân.',
    { resolvedTotal: 2905 },
  ],
  [
    'Chậm trả kết quả 17 hồ sơ (đất đai 15, xây dựng 2), đã xin lỗi bằng văn bản 17/17 trường hợp.',
    [{ resolvedOverdue: 17 }, { overdueTotal: 15 }, { overdueTotal: 2 }],
    { also: { resolvedOverdue: 'overdueTotal', overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Thị trấn tiếp nhận tổng số 5.602 hồ sơ hành chính thuộc các lĩnh vực. Số đã giải quyết là 5.590 hồ sơ, đúng hẹn 5.584 hồ sơ, đạt 99,89%. Số trễ hẹn 6 hồ sơ, chiếm 0,11%. Số đang giải quyết 12 hồ sơ (trong đó có 2 hồ sơ tồn của tháng trước).',
    {
      receivedTotal: 5602,
      resolvedTotal: 5590,
      resolvedOnTime: 5584,
      resolvedOverdue: 6,
      pendingTotal: 12,
    },
    { maybe: { carriedOver: 2 }, rates: [99.89, 0.11] },
  ],
  [
    'Ủy ban MTTQ phường chủ trì giám sát việc giải quyết hồ sơ tại 3 bộ phận; phát 250 phiếu khảo sát, thu về 243 phiếu, 238 phiếu hài lòng (97,9%).',
    {},
  ],
  [
    'Nhờ đó, số hồ sơ quá hạn toàn tỉnh từ hơn 9.000 hồ sơ đầu tháng 8 nay chỉ còn 1.460 hồ sơ.',
    { overdueTotal: 1460 },
    { also: { overdueTotal: 'pendingOverdue' }, maybe: { overdueTotal: 9000, pendingOverdue: 9000 } },
  ],
  [
    'Kết quả 8 tháng đầu năm 2025 của Chi cục: nhận 2.214 bộ hồ sơ, thẩm định đạt 2.150 bộ, trả lại 64 bộ.',
    { receivedTotal: 2214, returned: 64 },
    { maybe: { resolvedTotal: 2150, pendingTotal: 2150 } },
  ],
  [
    'Có 4.912 hồ sơ được trả kết quả, tất cả đều đúng và trước hạn; còn 88 hồ sơ đang trong thời hạn giải quyết.',
    { resolvedTotal: 4912, pendingInTime: 88 },
    { also: { pendingInTime: 'pendingTotal' }, maybe: { resolvedEarlyOrOnTime: 4912 } },
  ],
]
