import type { Reading } from './reading'

/** Written after the rule of when to be sure, and before looking at what is read: measures it once more. */
export const mannersEighteen: readonly Reading[] = [
  [
    'Theo báo cáo của Văn phòng HĐND và UBND phường, trong tháng 11 đơn vị tiếp nhận 2.614 hồ sơ, kỳ trước chuyển sang 118 hồ sơ; đã giải quyết 2.587 hồ sơ (trước hạn 2.401, đúng hạn 169, quá hạn 17), đang giải quyết 145 hồ sơ.',
    {
      receivedInPeriod: 2614,
      carriedOver: 118,
      resolvedTotal: 2587,
      resolvedEarly: 2401,
      resolvedOnTime: 169,
      resolvedOverdue: 17,
      pendingTotal: 145,
    },
    { also: { receivedInPeriod: 'receivedTotal' } },
  ],
  [
    'Chỉ trong hai tuần đầu tháng 7, các trung tâm phục vụ hành chính công cấp xã của thành phố đã đón 48.300 lượt người, tiếp nhận 31.216 hồ sơ, trong đó 27.450 hồ sơ nộp trực tuyến.',
    { receivedTotal: 31216, receivedOnline: 27450 },
  ],
  [
    'Quá trình rà soát cho thấy xã có 214 hồ sơ quá hạn, gồm 61 hồ sơ đã trả kết quả nhưng trễ và 153 hồ sơ chưa trả kết quả.',
    { overdueTotal: 214, resolvedOverdue: 61, pendingOverdue: 153 },
  ],
  [
    'Năm nay, tỷ lệ hồ sơ đúng hạn của phường đạt 98,2%, tăng 3,1% so với năm 2024; số hồ sơ tiếp nhận 10.442 hồ sơ, bằng 118% cùng kỳ (8.849 hồ sơ).',
    { receivedTotal: 10442 },
    { maybe: { receivedTotal: 8849 } },
  ],
  [
    'Trung tâm đã trả kết quả 4.216 hồ sơ cho người dân, trong số này 4.198 hồ sơ trả sớm và đúng hẹn; 18 hồ sơ trả muộn đều đã có phiếu xin lỗi.',
    { resolvedTotal: 4216, resolvedEarlyOrOnTime: 4198, resolvedOverdue: 18 },
  ],
  [
    'Ở lĩnh vực xây dựng, từ đầu năm xã nhận 96 hồ sơ, cấp 88 giấy phép, trả lại 5 hồ sơ, còn 3 hồ sơ đang thẩm định; thanh tra xây dựng xử lý 4 trường hợp sai phép.',
    { receivedTotal: 96, returned: 5, pendingTotal: 3 },
    { fallsShort: ['+resolvedTotal=4'], maybe: { resolvedTotal: 88 } },
  ],
  [
    'Số hồ sơ giải quyết trước hạn quý III là 6.210, quý II là 5.877; số hồ sơ trễ hạn quý III là 34, quý II là 59.',
    [
      { resolvedEarly: 6210, resolvedOverdue: 34 },
      { resolvedEarly: 5877, resolvedOverdue: 59 },
    ],
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Tại buổi làm việc, lãnh đạo phường Liên Chiểu thông tin: tổng số hồ sơ phải giải quyết là 8.730, đã giải quyết 8.512, đạt 97,5%; còn lại 218 hồ sơ, trong đó 201 hồ sơ chưa đến hạn và 17 hồ sơ đã quá hạn.',
    { receivedTotal: 8730, resolvedTotal: 8512, pendingTotal: 218, pendingInTime: 201, pendingOverdue: 17 },
    { rates: [97.5] },
  ],
  [
    'Bưu điện văn hóa xã phối hợp tiếp nhận 312 hồ sơ tại nhà cho người cao tuổi, người khuyết tật và chuyển trả 298 kết quả.',
    {},
    { maybe: { receivedTotal: 312, receivedPostal: 312, resolvedTotal: 298 } },
  ],
  [
    'Trong 6 tháng, toàn huyện phát sinh 22.904 hồ sơ: cấp huyện 5.118 hồ sơ, cấp xã 17.786 hồ sơ; kết quả giải quyết đúng hạn cấp huyện 5.009 hồ sơ, cấp xã 17.690 hồ sơ.',
    [
      { receivedTotal: 22904 },
      { receivedTotal: 5118, resolvedOnTime: 5009 },
      { receivedTotal: 17786, resolvedOnTime: 17690 },
    ],
  ],
  [
    'UBND phường thực hiện 27 nhiệm vụ chuyển đổi số, hoàn thành 19 nhiệm vụ, đang triển khai 8 nhiệm vụ, trong đó 2 nhiệm vụ chậm tiến độ.',
    {},
  ],
  [
    'Qua rà soát, phường đề xuất đơn giản hóa 14 thủ tục, bãi bỏ 3 thủ tục, rút ngắn thời gian giải quyết 22 thủ tục thuộc lĩnh vực tư pháp.',
    {},
  ],
  [
    'Hộp thư góp ý tại bộ phận một cửa nhận được 57 lượt phản ánh về việc giải quyết hồ sơ; 52 lượt đã được trả lời đúng hạn, 5 lượt đang xác minh.',
    {},
  ],
  [
    'Ban Tiếp công dân tiếp nhận và xử lý 402 đơn, trong đó đủ điều kiện xử lý 371 đơn, trùng lặp 31 đơn; đã giải quyết 340 vụ việc, đạt 91,6%.',
    {},
  ],
  [
    'Xã giải quyết chế độ cho 184 hồ sơ người có công, chi trả trợ cấp 2,1 tỷ đồng; lập danh sách 37 trường hợp đề nghị cấp thẻ bảo hiểm y tế.',
    {},
    { maybe: { resolvedTotal: 184, receivedTotal: 184 } },
  ],
  [
    'Trung tâm PVHCC: HS tiếp nhận 1.027 (online 1.001, trực tiếp 26); đã giải quyết 1.012 HS, trong đó sớm hạn 950 HS, đúng hạn 60 HS, trễ hạn 02 HS; đang giải quyết 15 HS.',
    {
      receivedTotal: 1027,
      receivedOnline: 1001,
      receivedDirect: 26,
      resolvedTotal: 1012,
      resolvedEarly: 950,
      resolvedOnTime: 60,
      resolvedOverdue: 2,
      pendingTotal: 15,
    },
  ],
  [
    'Đáng lưu ý, còn 39 hồ sơ đất đai tồn đọng từ trước ngày 01/7 chưa được giải quyết, trong đó có 12 hồ sơ quá hạn trên 30 ngày.',
    {},
    { maybe: { pendingTotal: 39, carriedOver: 39, pendingOverdue: 12, overdueTotal: 12 } },
  ],
  [
    'Đến 30/9, thành phố tiếp nhận 1,24 triệu hồ sơ, trong đó hồ sơ trực tuyến chiếm 93%; tỷ lệ giải quyết đúng và trước hạn 97,1%; số hồ sơ quá hạn 21.600, tập trung ở lĩnh vực đất đai 15.300 hồ sơ.',
    { receivedTotal: 1240000, overdueTotal: 21600 },
    {
      also: { overdueTotal: 'resolvedOverdue' },
      maybe: { overdueTotal: 15300, resolvedOverdue: 15300, receivedTotal: 15300 },
    },
  ],
  [
    'Phường An Hải có 3.904 hồ sơ được tiếp nhận, 3.811 hồ sơ được giải quyết và 93 hồ sơ đang được giải quyết; phường Ngũ Hành Sơn lần lượt là 3.120, 3.045 và 75 hồ sơ.',
    [
      { receivedTotal: 3904, resolvedTotal: 3811, pendingTotal: 93 },
      { receivedTotal: 3120, resolvedTotal: 3045, pendingTotal: 75 },
    ],
    { fallsShort: ['-resolvedTotal=3045', '-pendingTotal=75'] },
  ],
  [
    'Từ khi vận hành đến nay, bộ phận một cửa giải quyết 100% hồ sơ đúng và trước hạn với 5.204 hồ sơ; không phát sinh hồ sơ trễ hạn; 312 hồ sơ được trả ngay trong buổi.',
    { resolvedEarlyOrOnTime: 5204, resolvedOverdue: 0 },
    {
      also: { resolvedOverdue: 'overdueTotal', resolvedEarlyOrOnTime: 'resolvedTotal' },
      maybe: { resolvedTotal: 312 },
    },
  ],
  [
    'Kết quả tiếp nhận theo hình thức: trực tuyến 7.455 hồ sơ (91,2%), trực tiếp 688 hồ sơ (8,4%), qua bưu chính 30 hồ sơ (0,4%). Tổng cộng 8.173 hồ sơ.',
    { receivedOnline: 7455, receivedDirect: 688, receivedPostal: 30, receivedTotal: 8173 },
  ],
  [
    'Cũng trong thời gian này, phường trả kết quả qua bưu chính công ích 214 hồ sơ, trả kết quả bản điện tử 1.880 hồ sơ, số hóa 1.902 hồ sơ đầu vào.',
    {},
    { maybe: { receivedPostal: 214, resolvedTotal: 214 } },
  ],
  [
    'Trước khi sáp nhập, bình quân mỗi tháng phường tiếp nhận 620 hồ sơ; hiện nay mỗi tháng tiếp nhận 1.450 hồ sơ, có ngày lên tới 110 hồ sơ.',
    {},
    { maybe: { receivedTotal: 1450 } },
  ],
  [
    'Kỳ báo cáo này có 1.330 hồ sơ đến hạn, đã giải quyết 1.322 hồ sơ, 8 hồ sơ còn lại quá hạn chưa giải quyết do chờ ý kiến sở chuyên ngành.',
    { dueInPeriod: 1330, resolvedTotal: 1322, pendingOverdue: 8 },
  ],
  [
    'Đoàn kiểm tra 45 hồ sơ ngẫu nhiên, phát hiện 6 hồ sơ trả kết quả chậm, 3 hồ sơ thiếu phiếu kiểm soát, 2 hồ sơ yêu cầu bổ sung không đúng quy định.',
    {},
    { maybe: { resolvedOverdue: 6 } },
  ],
]
