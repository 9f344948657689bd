import type { Reading } from './reading'

/** An eleventh cross-check, written before looking at what is read in it. */
export const mannersFourteen: readonly Reading[] = [
  [
    'Theo báo cáo tại buổi giám sát, từ 01/7/2025 đến 31/10/2025, Trung tâm PVHCC xã Hòa Vang đã tiếp nhận 8.466 hồ sơ; đã giải quyết và trả kết quả 8.301 hồ sơ, trong đó giải quyết trước hạn 7.919 hồ sơ (95,4%), đúng hạn 352 hồ sơ (4,24%), quá hạn 30 hồ sơ (0,36%); hồ sơ đang giải quyết là 165 hồ sơ.',
    {
      receivedTotal: 8466,
      resolvedTotal: 8301,
      resolvedEarly: 7919,
      resolvedOnTime: 352,
      resolvedOverdue: 30,
      pendingTotal: 165,
    },
    { rates: [95.4, 4.24, 0.36] },
  ],
  [
    'Qua 10 tháng, bộ phận một cửa các cấp đã tiếp nhận, giải quyết 1.118.000 hồ sơ, tỷ lệ đúng và trước hạn đạt 99,4%. Hồ sơ trực tuyến chiếm 88% trong tổng số.',
    { receivedTotal: 1118000 },
    { also: { receivedTotal: 'resolvedTotal' }, rates: [99.4, 88] },
  ],
  [
    'Ông Nam cho biết, có tháng phường nhận tới 3.200 hồ sơ. Cộng dồn 4 tháng, số hồ sơ tiếp nhận là 11.480, số hồ sơ hoàn thành 11.366, không có hồ sơ nào quá hạn.',
    { receivedTotal: 11480, resolvedTotal: 11366, resolvedOverdue: 0 },
    { also: { resolvedOverdue: 'overdueTotal' }, maybe: { receivedTotal: 3200 } },
  ],
  [
    'Sở Tư pháp: 12.118 hồ sơ tiếp nhận, trong đó 11.206 hồ sơ cấp phiếu lý lịch tư pháp; 12.004 hồ sơ đã trả, 99,9% đúng hạn.',
    { receivedTotal: 12118, resolvedTotal: 12004 },
    { maybe: { receivedTotal: 11206, receivedInPeriod: 11206 }, rates: [99.9] },
  ],
  [
    'Trong đó, số hồ sơ trước hạn là 4.220, đúng hạn là 315, trễ hạn là 12 và đang xử lý là 88 hồ sơ.',
    { resolvedEarly: 4220, resolvedOnTime: 315, resolvedOverdue: 12, pendingTotal: 88 },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Thủ tướng yêu cầu chấm dứt tình trạng hồ sơ quá hạn; đến 31/12, 80% hồ sơ được nộp trực tuyến và tối thiểu 95% hồ sơ giải quyết đúng hạn.',
    {},
    { maybe: {} },
  ],
  [
    'Trong hai ngày cuối tuần, 11 trung tâm làm thêm giờ, trả 1.286 kết quả quá hạn từ tháng trước cho người dân.',
    {},
    { maybe: { resolvedOverdue: 1286, overdueTotal: 1286, resolvedTotal: 1286 } },
  ],
  [
    'UBND thành phố Tân An tiếp nhận 8.012 hồ sơ (nhận trực tiếp 2.004 hồ sơ, trực tuyến 6.008 hồ sơ); đã trả 7.930 hồ sơ, đúng hạn 100%; 82 hồ sơ đang giải quyết, chưa đến hạn trả.',
    { receivedTotal: 8012, receivedDirect: 2004, receivedOnline: 6008, resolvedTotal: 7930, pendingInTime: 82 },
    { also: { pendingInTime: 'pendingTotal' }, rates: [100] },
  ],
  [
    'Kết quả giải quyết hồ sơ quý IV/2024: tổng số 3.018 hồ sơ, gồm tồn quý trước 64 hồ sơ và nhận mới 2.954 hồ sơ; đã giải quyết 2.970 hồ sơ; tồn 48 hồ sơ, trong hạn 47 hồ sơ, quá hạn 01 hồ sơ.',
    {
      receivedTotal: 3018,
      carriedOver: 64,
      receivedInPeriod: 2954,
      resolvedTotal: 2970,
      pendingTotal: 48,
      pendingInTime: 47,
      pendingOverdue: 1,
    },
  ],
  ['Trung tâm Kiểm soát bệnh tật tiếp nhận 2.310 mẫu xét nghiệm, trả kết quả 2.300 mẫu, 10 mẫu đang xử lý.', {}],
  [
    'Đã có 1.902 trường hợp nộp hồ sơ qua mạng, chiếm hơn 90%; 98 trường hợp trễ hạn, phường đều gửi thư xin lỗi.',
    { receivedOnline: 1902, overdueTotal: 98 },
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [90] },
  ],
  [
    'Báo cáo của UBND phường Tam Thanh cho thấy: Hồ sơ tiếp nhận trực tuyến: 3.300/3.512 hồ sơ, đạt 93,96%. Hồ sơ giải quyết trước và đúng hạn: 3.470/3.480 hồ sơ, đạt 99,71%. Hồ sơ có thanh toán trực tuyến: 1.870/2.001 hồ sơ, đạt 93,45%. Hồ sơ số hóa: 3.400/3.512 hồ sơ, đạt 96,8%.',
    { receivedOnline: 3300, receivedTotal: 3512, resolvedEarlyOrOnTime: 3470, resolvedTotal: 3480 },
    { rates: [93.96, 99.71] },
  ],
  [
    'Năm qua, lĩnh vực hộ tịch phát sinh 3.204 hồ sơ, chứng thực 10.988 hồ sơ, đất đai 1.217 hồ sơ, xây dựng 402 hồ sơ; tất cả đều giải quyết đúng hạn.',
    [{ receivedTotal: 3204 }, { receivedTotal: 10988 }, { receivedTotal: 1217 }, { receivedTotal: 402 }],
    { maybe: { resolvedOnTime: 402 } },
  ],
  [
    'Số hồ sơ đang giải quyết quá hạn của tỉnh tính đến ngày 5/9 là 2.907 hồ sơ, nhiều nhất là phường Pleiku 611 hồ sơ, phường An Phú 302 hồ sơ.',
    [{ pendingOverdue: 2907 }, { pendingOverdue: 611 }, { pendingOverdue: 302 }],
  ],
  [
    'Theo đó, tổng hồ sơ nhận 26.702; giải quyết trước, đúng hạn 25.880 (đạt 98,9%); giải quyết trễ hạn 288 (chiếm 1,1%); còn đang thụ lý 534.',
    { receivedTotal: 26702, resolvedEarlyOrOnTime: 25880, resolvedOverdue: 288, pendingTotal: 534 },
    { rates: [98.9, 1.1] },
  ],
  [
    'Tháng 6, xã giải quyết 455/455 hồ sơ, đạt 100%, trong đó 12 hồ sơ được trả tận nhà cho người cao tuổi.',
    { resolvedTotal: 455, receivedTotal: 455 },
    { rates: [100], maybe: { receivedTotal: 455, resolvedTotal: 12 } },
  ],
  [
    'Mặt trận các cấp tổ chức 26 hội nghị đối thoại với 3.120 lượt người dự, 214 ý kiến phát biểu; chính quyền trả lời 209 ý kiến, còn 5 ý kiến đang giải quyết.',
    {},
  ],
  [
    'Toàn tỉnh có 3.208/128.640 hồ sơ giải quyết quá hạn, chiếm 2,49%; riêng đất đai là 2.911 hồ sơ, chiếm trên 90% hồ sơ quá hạn.',
    { resolvedOverdue: 3208, resolvedTotal: 128640 },
    { also: { resolvedTotal: 'receivedTotal' }, maybe: { resolvedOverdue: 2911, overdueTotal: 2911 } },
  ],
  [
    'Người dân nộp 1.077 hồ sơ, trong đó 3 hồ sơ không hợp lệ bị trả lại, 1.060 hồ sơ đã có kết quả và 14 hồ sơ chưa đến hạn trả.',
    { receivedTotal: 1077, returned: 3, resolvedTotal: 1060, pendingInTime: 14 },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    'Sau thời gian thực hiện (02/6 - 02/9/2024), tiếp nhận 1.650 hs (1.640 hs trực tuyến), giải quyết sớm hạn 1.512 hs, đúng hạn 120 hs, tồn 18 hs.',
    {
      receivedTotal: 1650,
      receivedOnline: 1640,
      resolvedEarly: 1512,
      resolvedOnTime: 120,
      pendingTotal: 18,
    },
  ],
]
