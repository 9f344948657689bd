import type { Reading } from './reading'

/** Written before looking at what is read: plain reports, what stands beside dossiers, and what is none. */
export const mannersSeventeen: readonly Reading[] = [
  [
    'Qua giám sát cho thấy, trong 4 tháng vận hành mô hình chính quyền hai cấp, Trung tâm đã tiếp nhận 5.628 hồ sơ TTHC; đã giải quyết 5.514 hồ sơ, đạt 97,97%, trong đó trước hạn 4.902 hồ sơ, đúng hạn 571 hồ sơ, trễ hạn 41 hồ sơ; đang giải quyết 114 hồ sơ.',
    {
      receivedTotal: 5628,
      resolvedTotal: 5514,
      resolvedEarly: 4902,
      resolvedOnTime: 571,
      resolvedOverdue: 41,
      pendingTotal: 114,
    },
    { rates: [97.97] },
  ],
  [
    'Tổng số hồ sơ: 860. Trực tuyến: 812. Trực tiếp: 48. Đã giải quyết: 851. Đúng hạn: 849. Quá hạn: 2. Đang giải quyết: 9.',
    {
      receivedTotal: 860,
      receivedOnline: 812,
      receivedDirect: 48,
      resolvedTotal: 851,
      resolvedOnTime: 849,
      resolvedOverdue: 2,
      pendingTotal: 9,
    },
  ],
  [
    'Bộ phận một cửa tiếp nhận 2.330 hồ sơ; số hồ sơ thanh toán trực tuyến 1.960 hồ sơ, đạt 84,1%; số hóa 2.288 hồ sơ; trả kết quả điện tử 2.150 hồ sơ; giải quyết đúng hạn 2.301 hồ sơ.',
    { receivedTotal: 2330, resolvedOnTime: 2301 },
    { also: { resolvedOnTime: 'resolvedEarlyOrOnTime' } },
  ],
  [
    'Toàn xã có 45 hồ sơ phải xin lỗi do trễ hẹn, trong đó đã ban hành 40 thư xin lỗi; 5 hồ sơ chưa xin lỗi người dân theo quy định.',
    {},
    { maybe: { overdueTotal: 45, resolvedOverdue: 45, pendingOverdue: 45 } },
  ],
  [
    'Năm 2025, Thường trực HĐND phường tiếp nhận 64 đơn của công dân, trong đó 38 đơn kiến nghị, 19 đơn phản ánh, 7 đơn khiếu nại; đã chuyển 51 đơn, giải quyết 47 đơn đúng hạn, đang giải quyết 4 đơn.',
    {},
  ],
  [
    'Trên Hệ thống theo dõi nhiệm vụ, từ đầu năm UBND xã được giao 318 nhiệm vụ; hoàn thành trước hạn 120, đúng hạn 176, quá hạn 9; đang thực hiện 13 (trong hạn 12, quá hạn 1).',
    {},
    {
      fallsShort: [
        '+resolvedEarly=120',
        '+resolvedOnTime=176',
        '+resolvedOverdue=9',
        '+pendingInTime=12',
        '+pendingOverdue=1',
      ],
    },
  ],
  [
    'Phường cung cấp 384 dịch vụ công trực tuyến, gồm 142 dịch vụ toàn trình, 242 dịch vụ một phần; 201 dịch vụ có phát sinh hồ sơ, chiếm 52,3%.',
    {},
  ],
  [
    'Qua Cổng thanh toán quốc gia có 2.117 giao dịch thành công, số tiền 311 triệu đồng; 64 giao dịch lỗi, đã xử lý hoàn trả 60 giao dịch, đang xử lý 4 giao dịch.',
    {},
  ],
  [
    'Văn thư UBND phường tiếp nhận 6.140 văn bản đến, phát hành 2.214 văn bản đi; xử lý đúng hạn 6.011 văn bản, quá hạn 129 văn bản; tỷ lệ ký số đạt 100%.',
    {},
  ],
  [
    'Danh mục hiện có 412 thủ tục, trong đó tiếp nhận tại cấp xã 367 thủ tục, toàn trình 118 thủ tục, một phần 249 thủ tục; giải quyết trong ngày 96 thủ tục.',
    {},
  ],
  [
    'Có 1.204 phiếu khảo sát được gửi tới người dân, thu về 1.180 phiếu, trong đó 1.102 phiếu rất hài lòng, 71 phiếu hài lòng, 7 phiếu không hài lòng về thái độ tiếp nhận hồ sơ.',
    {},
  ],
  [
    'Ngân hàng Chính sách xã hội giải quyết cho vay 412 hồ sơ với dư nợ 28 tỷ đồng, quá hạn 3 hồ sơ, tỷ lệ nợ quá hạn 0,12%.',
    {},
    { maybe: { resolvedTotal: 412, resolvedOverdue: 3, overdueTotal: 3 } },
  ],
  [
    'Tổ công nghệ số cộng đồng hỗ trợ 1.340 lượt người dân, hướng dẫn nộp 920 hồ sơ trực tuyến, kích hoạt 610 tài khoản định danh.',
    {},
    { maybe: { receivedOnline: 920 } },
  ],
  [
    'Đến hết tháng 10, số hồ sơ đã tiếp nhận: 18.452 hồ sơ (trực tuyến: 17.903 hồ sơ; trực tiếp: 512 hồ sơ; bưu chính công ích: 37 hồ sơ); số hồ sơ đã giải quyết: 18.005 hồ sơ; số hồ sơ đang giải quyết: 447 hồ sơ.',
    {
      receivedTotal: 18452,
      receivedOnline: 17903,
      receivedDirect: 512,
      receivedPostal: 37,
      resolvedTotal: 18005,
      pendingTotal: 447,
    },
  ],
  [
    'Ông Nguyễn Văn T., Chủ tịch UBND xã, cho biết xã nhận được 716 hồ sơ, giải quyết xong 690 hồ sơ; 26 hồ sơ còn lại vẫn trong thời hạn, chủ yếu là đất đai (21 hồ sơ).',
    { receivedTotal: 716, resolvedTotal: 690, pendingInTime: 26 },
    { also: { pendingInTime: 'pendingTotal' }, maybe: { pendingInTime: 21, pendingTotal: 21, receivedTotal: 21 } },
  ],
  [
    'Trong tháng có 52 hồ sơ bị trả lại do thành phần không đầy đủ, 17 hồ sơ công dân xin rút, 88 hồ sơ yêu cầu bổ sung; còn lại 2.143 hồ sơ đã được giải quyết đúng hạn.',
    { returned: 52, returnedOrWithdrawn: 17, resolvedOnTime: 2143 },
    { also: { resolvedOnTime: 'resolvedEarlyOrOnTime' } },
  ],
  [
    'Số hồ sơ đến hạn trả kết quả trong kỳ: 3.910 hồ sơ; đã trả đúng và trước hạn 3.888 hồ sơ, đạt 99,44%; trả chậm 22 hồ sơ, nguyên nhân do lỗi đồng bộ dữ liệu.',
    { dueInPeriod: 3910, resolvedEarlyOrOnTime: 3888, resolvedOverdue: 22 },
    { rates: [99.44] },
  ],
  [
    'Các trường hợp chậm chủ yếu ở khâu phối hợp: 14 hồ sơ chờ Văn phòng đăng ký đất đai, 6 hồ sơ chờ cơ quan thuế, 3 hồ sơ do phần mềm lỗi.',
    {},
    { maybe: { overdueTotal: 14, pendingOverdue: 14, resolvedOverdue: 14, pendingTotal: 14 } },
  ],
  [
    'Từ 15/12/2024 đến 14/11/2025, xã tiếp nhận 6.087 hồ sơ, trong đó 5.940 hồ sơ nộp trực tuyến (97,6%), 147 hồ sơ nộp trực tiếp. Kết quả: 5.871 hồ sơ trả trước hạn, 102 hồ sơ trả đúng hạn, 27 hồ sơ trả quá hạn; 87 hồ sơ đang xử lý trong hạn.',
    {
      receivedTotal: 6087,
      receivedOnline: 5940,
      receivedDirect: 147,
      resolvedEarly: 5871,
      resolvedOnTime: 102,
      resolvedOverdue: 27,
      pendingInTime: 87,
    },
    { rates: [97.6] },
  ],
  [
    'Mặt trận phường phối hợp khảo sát 300 hộ dân có hồ sơ đã giải quyết; 276 hộ cho rằng hồ sơ được trả đúng hạn, 18 hộ phản ánh bị trả chậm, 6 hộ phải bổ sung hồ sơ nhiều lần.',
    {},
  ],
]
