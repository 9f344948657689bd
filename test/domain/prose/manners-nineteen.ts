import type { Reading } from './reading'

/** Written after the rule of when to be sure was settled, and before looking at what is read: the last measure of it. */
export const mannersNineteen: readonly Reading[] = [
  [
    'Trong 3 tháng đầu vận hành chính quyền địa phương hai cấp, Trung tâm Phục vụ hành chính công xã Thăng Bình tiếp nhận 6.903 hồ sơ (trực tuyến 6.518 hồ sơ, đạt 94,42%), trả kết quả 6.741 hồ sơ, trong đó đúng và trước hạn 6.702 hồ sơ, trễ hạn 39 hồ sơ; hiện còn 162 hồ sơ đang trong hạn xử lý.',
    {
      receivedTotal: 6903,
      receivedOnline: 6518,
      resolvedTotal: 6741,
      resolvedEarlyOrOnTime: 6702,
      resolvedOverdue: 39,
      pendingInTime: 162,
    },
    { rates: [94.42] },
  ],
  [
    'Các sở, ban, ngành tiếp nhận 9.204 hồ sơ, đã giải quyết 8.915 hồ sơ, trễ hạn 12 hồ sơ. UBND cấp xã tiếp nhận 54.310 hồ sơ, đã giải quyết 53.006 hồ sơ, trễ hạn 408 hồ sơ.',
    [
      { receivedTotal: 9204, resolvedTotal: 8915, resolvedOverdue: 12 },
      { receivedTotal: 54310, resolvedTotal: 53006, resolvedOverdue: 408 },
    ],
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Theo thống kê, số hồ sơ trễ hạn toàn tỉnh giảm mạnh, từ 3.412 hồ sơ trong tháng 7 xuống còn 920 hồ sơ trong tháng 9.',
    { overdueTotal: 920 },
    { also: { overdueTotal: 'resolvedOverdue' }, maybe: { overdueTotal: 3412, resolvedOverdue: 3412 } },
  ],
  [
    'Công tác giải quyết TTHC: Tổng số hồ sơ tiếp nhận trong kỳ 1.516 hồ sơ, trong đó số mới tiếp nhận 1.470 hồ sơ, số từ kỳ trước chuyển qua 46 hồ sơ. Số hồ sơ đã giải quyết 1.459 hồ sơ, trong đó giải quyết trước hạn 1.371 hồ sơ, đúng hạn 84 hồ sơ, quá hạn 04 hồ sơ. Số hồ sơ đang giải quyết 57 hồ sơ, trong đó trong hạn 57 hồ sơ, quá hạn 0 hồ sơ.',
    {
      receivedTotal: 1516,
      receivedInPeriod: 1470,
      carriedOver: 46,
      resolvedTotal: 1459,
      resolvedEarly: 1371,
      resolvedOnTime: 84,
      resolvedOverdue: 4,
      pendingTotal: 57,
      pendingInTime: 57,
      pendingOverdue: 0,
    },
  ],
  [
    'Chị H., công chức một cửa, chia sẻ: cao điểm có ngày tiếp nhận 180 hồ sơ, gấp đôi trước sáp nhập. Tính chung từ 1/7 đến 30/10, phường đã tiếp nhận 8.022 hồ sơ, trả kết quả 7.865 hồ sơ.',
    { receivedTotal: 8022, resolvedTotal: 7865 },
  ],
  [
    'Toàn thành phố hiện có 1.907 hồ sơ đang giải quyết nhưng đã quá hạn; 10 phường có số hồ sơ quá hạn lớn nhất chiếm 71%.',
    { pendingOverdue: 1907 },
  ],
  [
    'Số hồ sơ chứng thực là 4.120, hộ tịch 1.377, đất đai 602, bảo trợ xã hội 288; tổng cộng 6.387 hồ sơ được tiếp nhận trong quý.',
    { receivedTotal: 6387 },
    { maybe: { receivedTotal: 4120 } },
  ],
  [
    'Phường Quảng Phú tiếp nhận 5.511 hồ sơ, tăng 7,9% so với quý trước và đã giải quyết được 5.402 hồ sơ, tăng 8,3%; số hồ sơ quá hạn là 21, giảm 40 hồ sơ.',
    { receivedTotal: 5511, resolvedTotal: 5402, overdueTotal: 21 },
    { also: { overdueTotal: 'resolvedOverdue' } },
  ],
  [
    'Hồ sơ thanh toán phí, lệ phí trực tuyến đạt 2.604/3.011 giao dịch, tỷ lệ 86,5%; hồ sơ được cấp kết quả điện tử 2.970/3.100, đạt 95,8%.',
    {},
  ],
  [
    'Chi nhánh Văn phòng Đăng ký đất đai còn tồn 311 hồ sơ quá hạn, trong đó 140 hồ sơ quá hạn dưới 10 ngày, 98 hồ sơ từ 10 đến 30 ngày, 73 hồ sơ trên 30 ngày.',
    { pendingOverdue: 311 },
    { maybe: { pendingOverdue: 140, overdueTotal: 140 } },
  ],
  [
    'Ủy ban MTTQ Việt Nam phường tiếp 28 lượt công dân, nhận 31 đơn kiến nghị, chuyển cơ quan có thẩm quyền 26 đơn, đã có 22 đơn được giải quyết, 4 đơn đang xem xét.',
    {},
  ],
  [
    'UBND xã ban hành 1.412 văn bản, tiếp nhận 3.880 văn bản; giải quyết đúng hạn 3.702 văn bản, trễ hạn 178 văn bản. Đã cập nhật 96 thủ tục mới.',
    {},
  ],
  [
    'Đến nay 37/37 thủ tục thuộc lĩnh vực hộ tịch được cung cấp toàn trình; 214/367 thủ tục phát sinh hồ sơ; 12 thủ tục chưa cấu hình xong trên hệ thống.',
    {},
  ],
  [
    'Qua khảo sát 220 người dân đến giao dịch, có 204 người đánh giá hồ sơ được giải quyết đúng hạn, 11 người cho rằng chậm, 5 người không có ý kiến.',
    {},
  ],
  [
    'Công an xã lập 1.240 hồ sơ định danh, thu nhận 318 hồ sơ căn cước, kích hoạt mức 2 cho 960 trường hợp; giải quyết 77 hồ sơ đăng ký xe.',
    {},
    { fallsShort: ['+receivedOnline=960'], maybe: { receivedTotal: 318, resolvedTotal: 77 } },
  ],
  [
    'Tại xã Trà My, hồ sơ tiếp nhận: 1.204, đã trả: 1.188, chưa đến hạn: 13, quá hạn: 3. Tại xã Trà Leng, hồ sơ tiếp nhận: 402, đã trả: 402, chưa đến hạn: 0, quá hạn: 0.',
    [
      { receivedTotal: 1204, resolvedTotal: 1188, pendingInTime: 13, pendingOverdue: 3 },
      { receivedTotal: 402, resolvedTotal: 402, pendingInTime: 0, pendingOverdue: 0 },
    ],
    { also: { pendingOverdue: 'overdueTotal' } },
  ],
  [
    'Năm 2023 thành phố có 412.300 hồ sơ nộp trực tuyến, năm 2024 có 590.120 hồ sơ, 9 tháng năm 2025 đạt 701.455 hồ sơ.',
    [{ receivedOnline: 412300 }, { receivedOnline: 590120 }, { receivedOnline: 701455 }],
  ],
  [
    'Nhờ bố trí thêm nhân sự, xã đã giải quyết dứt điểm 64 hồ sơ quá hạn của tháng trước; trong tháng tiếp nhận 890 hồ sơ, giải quyết 871 hồ sơ, không để phát sinh hồ sơ trễ hạn.',
    { receivedTotal: 890, resolvedTotal: 871, resolvedOverdue: 0 },
    { fallsShort: ['-resolvedOverdue=0'], also: { resolvedOverdue: 'overdueTotal' }, maybe: { resolvedOverdue: 64 } },
  ],
  [
    'Đoàn giám sát đề nghị làm rõ vì sao báo cáo nêu 2.870 hồ sơ đã giải quyết nhưng trên phần mềm chỉ có 2.826 hồ sơ; 44 hồ sơ chênh lệch chưa được giải trình.',
    { resolvedTotal: 2870 },
    { maybe: { resolvedTotal: 2826 } },
  ],
  [
    'Hồ sơ bổ sung một lần: 46; hồ sơ bổ sung từ hai lần trở lên: 3; hồ sơ từ chối: 8; hồ sơ rút: 5. Tổng hồ sơ tiếp nhận: 1.790; hồ sơ hoàn thành: 1.728.',
    { returned: 8, returnedOrWithdrawn: 5, receivedTotal: 1790, resolvedTotal: 1728 },
  ],
  [
    'Kết quả giải quyết ở cấp tỉnh đạt 99,3% đúng hạn với 18.442 trên tổng số 18.571 hồ sơ; cấp xã 98,6% với 71.909 trên tổng số 72.930 hồ sơ.',
    [
      { resolvedOnTime: 18442, resolvedTotal: 18571 },
      { resolvedOnTime: 71909, resolvedTotal: 72930 },
    ],
    { fallsShort: ['-resolvedOnTime=71909'], also: { resolvedTotal: 'receivedTotal' }, rates: [99.3, 98.6] },
  ],
  [
    'Trong kỳ, bộ phận tiếp nhận và trả kết quả hướng dẫn hoàn thiện 95 hồ sơ, từ chối tiếp nhận 11 hồ sơ có nêu rõ lý do bằng văn bản.',
    { returned: 11 },
  ],
  [
    'Từ ngày 01/10 đến ngày 31/10/2025, Sở Nông nghiệp và Môi trường tiếp nhận mới 1.338 hồ sơ, tồn trước đó 611 hồ sơ, giải quyết 1.402 hồ sơ, trong đó quá hạn 75 hồ sơ, còn đang giải quyết 547 hồ sơ.',
    { receivedInPeriod: 1338, carriedOver: 611, resolvedTotal: 1402, resolvedOverdue: 75, pendingTotal: 547 },
  ],
  [
    'Bình quân mỗi công chức xử lý 32 hồ sơ/ngày; thời gian chờ trung bình 14 phút; 96% hồ sơ được trả trước hạn từ 1 đến 2 ngày.',
    {},
    { rates: [96] },
  ],
  [
    'Phường hoàn thành số hóa 14.200 hồ sơ hộ tịch, 3.400 hồ sơ người có công; chuyển giao 2.118 hồ sơ giấy về kho lưu trữ sau sáp nhập.',
    {},
  ],
]
