import type { Reading } from './reading'

/** A sixth cross-check: centres, departments, portals, written before looking at what is read in it. */
export const mannersEight: readonly Reading[] = [
  [
    'Trong kỳ báo cáo, Trung tâm tiếp nhận tổng cộng 4.206 hồ sơ, trong đó có 3.918 hồ sơ tiếp nhận mới, số còn lại từ kỳ trước chuyển sang. Đã giải quyết 3.870 hồ sơ, trong đó giải quyết trước hạn có 3.402 hồ sơ, chiếm tỷ lệ 87,9%; giải quyết đúng hạn có 431 hồ sơ, chiếm tỷ lệ 11,1%; số hồ sơ quá hạn còn 37, chiếm tỷ lệ 1%.',
    {
      receivedTotal: 4206,
      receivedInPeriod: 3918,
      resolvedTotal: 3870,
      resolvedEarly: 3402,
      resolvedOnTime: 431,
      resolvedOverdue: 37,
    },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [87.9, 11.1, 1] },
  ],
  [
    'Tháng 8, bộ phận một cửa cấp xã tiếp nhận mới 7.215 hồ sơ, hồ sơ tồn kỳ trước chuyển sang là 812, lũy kế đã và đang giải quyết trong kỳ là 8.027 hồ sơ; đến hạn giải quyết là 7.130 hồ sơ. Có kết quả trả trước và đúng hạn là 7.098 hồ sơ (đạt 99,55%).',
    {
      receivedInPeriod: 7215,
      carriedOver: 812,
      receivedTotal: 8027,
      dueInPeriod: 7130,
      resolvedEarlyOrOnTime: 7098,
    },
    { rates: [99.55] },
  ],
  [
    'Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 32 hồ sơ (chiếm 0,45%). Có 18 hồ sơ các cơ quan thụ lý trả lại và người nộp đề nghị rút.',
    { overdueTotal: 32, returnedOrWithdrawn: 18 },
    { also: { overdueTotal: 'resolvedOverdue', returnedOrWithdrawn: 'returned' }, rates: [0.45] },
  ],
  [
    'Tính từ ngày 01/7/2025 đến ngày 15/9/2025, phường Tam Kỳ đã tiếp nhận và đưa vào xử lý 5.618 hồ sơ; trả kết quả cho công dân 5.402 hồ sơ, tỷ lệ trước và đúng hạn 99,3%; 216 hồ sơ còn lại đang trong thời gian thụ lý.',
    { receivedTotal: 5618, resolvedTotal: 5402, pendingTotal: 216 },
    { also: { pendingTotal: 'pendingInTime' }, rates: [99.3] },
  ],
  [
    'Kết quả giải quyết: 1.912/1.930 hồ sơ đến hạn được trả đúng và trước hạn (99,07%), 18 hồ sơ trả chậm có thư xin lỗi.',
    { resolvedEarlyOrOnTime: 1912, dueInPeriod: 1930, resolvedOverdue: 18 },
    { also: { resolvedOverdue: 'overdueTotal' }, rates: [99.07] },
  ],
  [
    'Đến ngày 25/11, xã Trà Linh không có hồ sơ trễ hạn; toàn bộ 846 hồ sơ tiếp nhận đều đã được giải quyết trước hạn.',
    { overdueTotal: 0, receivedTotal: 846, resolvedEarly: 846 },
    {
      also: { overdueTotal: 'resolvedOverdue' },
      maybe: { resolvedEarly: 846, resolvedTotal: 846, receivedTotal: 846 },
    },
  ],
  ['Lĩnh vực | Tiếp nhận | Đã giải quyết | Trước hạn | Đúng hạn | Quá hạn | Đang giải quyết', {}],
  [
    'Sáu tháng đầu năm, huyện Đức Linh tiếp nhận 21.340 hồ sơ (tăng 1.205 hồ sơ so với cùng kỳ năm trước); giải quyết 20.918 hồ sơ, trong đó trước hạn 18.400, đúng hạn 2.310, quá hạn 208.',
    {
      receivedTotal: 21340,
      resolvedTotal: 20918,
      resolvedEarly: 18400,
      resolvedOnTime: 2310,
      resolvedOverdue: 208,
    },
  ],
  [
    'Trong số 3.340 hồ sơ đã trả, có 2.998 hồ sơ chứng thực; còn lại là hồ sơ hộ tịch, bảo trợ xã hội.',
    { resolvedTotal: 3340 },
    { maybe: { resolvedTotal: 2998 } },
  ],
  [
    'Sau một tháng đi vào hoạt động, Trung tâm đón hơn 3.200 lượt công dân đến giao dịch; tiếp nhận, xử lý gần 2.900 hồ sơ TTHC. Trong đó hồ sơ tiếp nhận trực tuyến gần 650 hồ sơ; hồ sơ chứng thực tiếp nhận trực tiếp hơn 2.250 hồ sơ. Trung tâm đã trả kết quả hơn 2.600 hồ sơ, không có hồ sơ bị quá hạn giải quyết.',
    {
      receivedTotal: 2900,
      receivedOnline: 650,
      receivedDirect: 2250,
      resolvedTotal: 2600,
      resolvedOverdue: 0,
    },
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Phường tiếp nhận 3.511 hồ sơ TTHC, gồm: tiếp nhận trực tiếp 2.998 hồ sơ thuộc lĩnh vực chứng thực bản sao từ bản chính và tiếp nhận trực tuyến 513 hồ sơ thuộc các lĩnh vực người có công, bảo trợ xã hội, hộ tịch, đất đai.',
    { receivedTotal: 3511, receivedDirect: 2998, receivedOnline: 513 },
  ],
  [
    'Qua đánh giá mức độ hài lòng trên phần mềm, có 463/467 lượt đánh giá rất hài lòng, 3 lượt hài lòng. Tổng số TTHC thuộc thẩm quyền cấp xã là 372 thủ tục, trong đó 208 thủ tục toàn trình, 164 thủ tục một phần.',
    {},
  ],
  [
    'Số hồ sơ phải giải quyết trong quý là 12.870 hồ sơ (bao gồm 1.114 hồ sơ tồn của quý trước); số đã giải quyết là 11.986 hồ sơ, số chưa giải quyết là 884 hồ sơ, tất cả đều còn trong hạn.',
    { receivedTotal: 12870, carriedOver: 1114, resolvedTotal: 11986, pendingTotal: 884 },
    { also: { pendingTotal: 'pendingInTime' }, maybe: { pendingInTime: 884 } },
  ],
  [
    'a) Hồ sơ tiếp nhận: 2 417 hồ sơ.\nb) Hồ sơ giải quyết: 2 390 hồ sơ, trong đó:\n- Đúng và trước hạn: 2 381 hồ sơ.\n- Quá hạn: 09 hồ sơ.\nc) Hồ sơ đang giải quyết: 27 hồ sơ (chưa đến hạn).',
    {
      receivedTotal: 2417,
      resolvedTotal: 2390,
      resolvedEarlyOrOnTime: 2381,
      resolvedOverdue: 9,
      pendingInTime: 27,
    },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    'Tổng số HS tiếp nhận trong kỳ: 1. 338 HS; đã trả: 1. 281 HS; còn 57 HS.',
    { receivedTotal: 1338, resolvedTotal: 1281, pendingTotal: 57 },
    { ask: ['receivedTotal', 'resolvedTotal'], also: { receivedTotal: 'receivedInPeriod' } },
  ],
  [
    'Công an phường tiếp nhận 1.940 hồ sơ căn cước, định danh; giải quyết 612 vụ việc về an ninh trật tự; xử phạt 84 trường hợp với số tiền 132 triệu đồng.',
    { receivedTotal: 1940 },
    { maybe: { receivedTotal: 1940 } },
  ],
  [
    'UBND tỉnh giao 412 nhiệm vụ; đã hoàn thành 398 nhiệm vụ (đúng hạn 390, quá hạn 8), đang thực hiện trong hạn 14 nhiệm vụ.',
    {},
  ],
  [
    'Tiếp nhận 56 phản ánh, kiến nghị qua Cổng DVC; đã xử lý 55 phản ánh, 01 phản ánh đang xử lý trong hạn. Không có phản ánh quá hạn.',
    {},
  ],
  [
    'Trong 9 tháng, xã đã số hóa 4.120/4.310 hồ sơ, đạt 95,6%; cấp kết quả điện tử 3.980 hồ sơ; thanh toán trực tuyến 2.870 giao dịch.',
    {},
    { maybe: { receivedTotal: 4310 } },
  ],
  [
    'Tính lũy kế từ 01/01 đến 30/9, Sở Xây dựng tiếp nhận 8.940 hồ sơ, đã giải quyết 8.512 hồ sơ. Riêng quý III tiếp nhận 3.105 hồ sơ, giải quyết 2.990 hồ sơ, trong đó 2.971 hồ sơ đúng hạn.',
    [
      { receivedTotal: 8940, resolvedTotal: 8512 },
      { receivedTotal: 3105, resolvedTotal: 2990, resolvedOnTime: 2971 },
    ],
  ],
  [
    'Hà Nội: 126/126 xã, phường vận hành Trung tâm Phục vụ hành chính công; trong tháng 10 tiếp nhận 214.600 hồ sơ, đã xử lý 201.350 hồ sơ, còn 13.250 hồ sơ đang xử lý trong hạn.',
    { receivedTotal: 214600, resolvedTotal: 201350, pendingInTime: 13250 },
    { also: { pendingInTime: 'pendingTotal' } },
  ],
  [
    'Theo ông Tuấn, mỗi ngày Trung tâm nhận khoảng 180 hồ sơ. Từ đầu tháng đến nay đã nhận 2.744 bộ hồ sơ, trả 2.530 bộ.',
    { receivedTotal: 2744, resolvedTotal: 2530 },
  ],
  [
    'Tỷ lệ hồ sơ trễ hạn giảm từ 6,4% xuống còn 1,2%; số hồ sơ trễ hạn còn 41 hồ sơ, giảm 178 hồ sơ so với tháng trước.',
    { overdueTotal: 41 },
    { also: { overdueTotal: 'pendingOverdue' } },
  ],
  [
    'Đã có 92,4% hồ sơ nộp trực tuyến, tương ứng 6.815 hồ sơ; 7,6% còn lại (561 hồ sơ) nộp trực tiếp và qua bưu chính công ích.',
    { receivedOnline: 6815, receivedDirectAndPostal: 561 },
    { maybe: { receivedDirect: 561 }, rates: [92.4, 7.6] },
  ],
  [
    'Phường Hòa Cường: tiếp nhận 6.120, giải quyết 6.004, trễ 11; phường Hải Châu: tiếp nhận 7.850, giải quyết 7.702, trễ 24; phường Thanh Khê: tiếp nhận 5.430, giải quyết 5.371, trễ 6 (hồ sơ TTHC tháng 9/2025).',
    [
      { receivedTotal: 6120, resolvedTotal: 6004, resolvedOverdue: 11 },
      { receivedTotal: 7850, resolvedTotal: 7702, resolvedOverdue: 24 },
      { receivedTotal: 5430, resolvedTotal: 5371, resolvedOverdue: 6 },
    ],
    { also: { resolvedOverdue: 'overdueTotal' } },
  ],
  [
    'Về kết quả tiếp nhận, giải quyết TTHC: Tổng số hồ sơ tiếp nhận là 1,2 triệu hồ sơ; đã giải quyết hơn 1,17 triệu hồ sơ; hồ sơ trễ hạn là 3.812 hồ sơ, chiếm 0,33%.',
    { receivedTotal: 1200000, resolvedTotal: 1170000, overdueTotal: 3812 },
    { also: { overdueTotal: 'resolvedOverdue' }, rates: [0.33] },
  ],
  [
    'Toàn thành phố đã giải quyết xong hơn 37 nghìn hồ sơ, gần 2 nghìn hồ sơ đang được xử lý, chỉ còn 15 hồ sơ bị chậm.',
    { resolvedTotal: 37000, pendingTotal: 2000, overdueTotal: 15 },
    { also: { overdueTotal: 'pendingOverdue' } },
  ],
  [
    'Năm 2024, Bộ phận Tiếp nhận và Trả kết quả nhận mới 9.120 HS, từ năm 2023 chuyển sang 144 HS; trả trước hạn 7.905 HS, đúng hạn 1.180 HS, trễ hạn 21 HS; công dân rút 30 HS; chuyển năm 2025 giải quyết tiếp 128 HS.',
    {
      receivedInPeriod: 9120,
      carriedOver: 144,
      resolvedEarly: 7905,
      resolvedOnTime: 1180,
      resolvedOverdue: 21,
      pendingTotal: 128,
    },
    { maybe: { returned: 30, returnedOrWithdrawn: 30 } },
  ],
  [
    'Trung tâm đã từ chối tiếp nhận 12 hồ sơ do không đủ điều kiện, hướng dẫn bổ sung 47 hồ sơ, trả lại 9 hồ sơ.',
    { returned: 9 },
    { maybe: { returned: 12 } },
  ],
  [
    'Hồ sơ liên thông: 214 hồ sơ. Hồ sơ phi địa giới: 37 hồ sơ. Tổng số hồ sơ tiếp nhận tại quầy: 1.806 hồ sơ; qua Cổng Dịch vụ công: 9.412 hồ sơ; qua bưu điện: 55 hồ sơ.',
    { receivedDirect: 1806, receivedOnline: 9412, receivedPostal: 55 },
    { maybe: { receivedTotal: 1806 } },
  ],
  [
    'Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 và Quyết định 766/QĐ-TTg, đến nay xã đạt 92,6/100 điểm, xếp thứ 14/75; hồ sơ giải quyết đúng hạn 1.208/1.215 hồ sơ.',
    { resolvedOnTime: 1208, resolvedTotal: 1215 },
    { also: { resolvedTotal: 'receivedTotal' }, maybe: { receivedTotal: 1215 } },
  ],
]
