import type { MarkName } from './marks'

const SOLVE = '(giải quyết|xử lý|gq|xl|giải quyết hồ sơ|xử lý hồ sơ)'
const AND = '(và|hoặc|hay|cũng như|,|/|&|+|-)'
const EARLY = '((trước|sớm) (thời)? (hạn|hẹn)|sớm so với (quy định|thời hạn)|trước thời gian quy định)'
const ONTIME = '(đúng|kịp) (thời)? (hạn|hẹn)'
const LATE = '(quá|trễ|chậm|muộn) (thời)? (hạn|hẹn|thời gian|tiến độ)'
const LATE_MORE = '((quá|trễ|chậm|muộn) (hạn|hẹn)|trễ|chậm|chậm trễ|quá)'
const BEFORE = '(kỳ|tháng|quý|năm|đợt|kỳ báo cáo|tuần) (trước|cũ|trước đó)'

/** Concepts and their wordings: `(a|b)` one of, `x?` may be absent, `#p` a period such as "năm 2024". */
export const concepts: readonly (readonly [MarkName, readonly string[]])[] = [
  [
    'receive',
    [
      '(đã|được|đã được)? (tiếp nhận|thụ lý|ghi nhận|nhận giải quyết|nhận hồ sơ|tiếp nhận hồ sơ)',
      '(đã|được|đã được) nhận (được)?',
      'nhận (được|vào|về)?',
      'tiếp nhận (và|,) (nhập|cập nhật|số hóa) (vào|lên)? (hệ thống|phần mềm)',
      '(có)? (yêu cầu|đề nghị|cần|phải|nhận) (được)? (giải quyết|xử lý)',
      'đã và đang (được)? (giải quyết|xử lý)',
      '(được|đã)? nộp',
      '(đã)? (tiếp nhận|nhận|thụ lý) (và|,) (đưa vào|chuyển) (giải quyết|xử lý|xem xét)',
      'phát sinh',
      'xin (cấp|chuyển)',
    ],
  ],
  [
    'receiveNew',
    [
      '(đã|được|đã được|số)? (tiếp nhận|nhận|phát sinh|thụ lý|nộp|tn) mới (trong (kỳ|tháng|quý|năm))?',
      'mới (được)? (tiếp nhận|nhận|phát sinh|nộp)',
      '(hồ sơ|hs) mới',
      'phát sinh trong (kỳ|tháng|quý|năm|kỳ báo cáo)',
    ],
  ],
  [
    'resolve',
    [
      `(đã|được|đã được|có)? ${SOLVE} (xong|dứt điểm|hoàn tất|hoàn thành|trả kết quả)?`,
      `(đã|được|đã được|có)? ${SOLVE} (xong)? (và|,|/) (đã)? trả (kết quả)? (cho (công dân|người dân|tổ chức))?`,
      `(kết quả)? ${SOLVE} thủ tục hành chính`,
      `${SOLVE} tthc`,
      `(đã|được|đã được)? trả (kết quả|kq)`,
      `trả`,
      'trkq',
      '(đã|được|đã được)? hoàn (thành|tất)',
      '(đã)? có kết quả (trả)?',
      'đã trả',
      'được trả',
      'kết quả trả',
    ],
  ],
  [
    'receiveAndResolve',
    [
      `(đã|được|đã được)? tiếp nhận ${AND} (đã|được)? (giải quyết|xử lý|trả kết quả)`,
      `(đã)? tiếp nhận , (giải quyết|xử lý) ${AND} trả kết quả`,
      '(được)? nhận (và|,) trả (kết quả)?',
      '(số)? (đã)? (giải quyết|xử lý) / (số)? (đã)? (tiếp nhận|nhận)',
      '(số)? (đã)? gq / (số)? (đã)? tn',
    ],
  ],
  [
    'pending',
    [
      `(hiện|còn|hiện còn|vẫn|vẫn còn|số)? (đang|chưa|chờ|đang chờ|tiếp tục|đang tiếp tục|chưa được|đang được|còn đang|đang trong quá trình|trong quá trình|đang trong giai đoạn|đang trong thời gian) (được|chờ)? ${SOLVE} (xong)?`,
      '(đang|còn) (được)? (thụ lý|thẩm định|giải quyết dở dang|dở dang)',
      'chưa (trả|có kết quả|hoàn thành|xong)',
      'chưa trả kết quả',
      '(hẹn|sẽ) trả (kết quả)?',
      '(đang)? trong (thời gian|quá trình|giai đoạn) (thụ lý|thẩm định|xem xét)',
      'còn tồn (đọng)?',
      'tồn (cuối kỳ|đọng cuối kỳ|cuối|lại|chưa giải quyết)',
      '(chuyển|tồn chuyển) (sang|qua)? (kỳ|tháng|quý|năm) (sau|tiếp theo|tới)',
      'chuyển (sang|qua)? #p (để)? (tiếp tục)? (giải quyết|xử lý|gq)? (tiếp)?',
      '(giải quyết|xử lý) tiếp',
    ],
  ],
  ['rest', ['(số)? (hồ sơ)? còn lại']],
  [
    'carried',
    [
      `(tồn)? (từ|của|số)? ${BEFORE} (tồn|tồn đọng)? (chuyển)? (sang|qua|tới|đến|lại|chuyển tiếp)?`,
      `tồn (đọng)? (từ|của)? ${BEFORE} (chuyển (sang|qua)?)?`,
      `(chuyển|chuyển tiếp|chuyển sang|chuyển qua|tồn chuyển) (từ|của)? ${BEFORE} (sang|qua|chuyển sang)?`,
      `(hồ sơ)? tồn (đọng)? (từ)? (kỳ|đầu kỳ|kỳ trước|đầu)`,
      '(còn)? (tồn|chuyển tiếp|tồn đọng|dư) (từ|của)? #p (chuyển)? (sang|qua|tới)?',
      'tồn trước',
      '(từ|của)? #p (chuyển|tồn|còn tồn|chuyển tiếp) (sang|qua|tới|lại)?',
      'từ các (năm|kỳ|tháng|quý) trước',
      '(tồn|kỳ|hồ sơ|hs) cũ (chuyển|tồn)? (sang|qua)?',
      'cũ (chuyển|tồn) (sang|qua)?',
      '(từ|tồn) trước (đó)? (chuyển|tồn) (sang|qua)?',
      'ktcs',
      '(từ)? (kỳ|tháng|quý|năm) trước (để|gối|còn) (lại|sang|qua)',
    ],
  ],
  // neither says whether from the period before or at the end of this one
  ['backlog', ['tồn (đọng)?', '(hồ sơ)? tồn đọng']],
  [
    'returned',
    [
      '(bị|đã|đã bị|được)? (trả lại|trả về|hoàn trả hồ sơ|từ chối) (tiếp nhận|giải quyết|hồ sơ)?',
      'trả (lại)? hồ sơ',
      'trả lại (cho)? (công dân|người dân|tổ chức|cá nhân)',
      '(do)? (không|chưa) đủ điều kiện (giải quyết|tiếp nhận)?',
      '(không được|không) (tiếp nhận|giải quyết)',
    ],
  ],
  ['withdrawn', ['(xin|đã|tự|đề nghị|đã xin|công dân|người dân)? rút (hồ sơ|lại|lui|đơn)?']],
  [
    'returnedOrWithdrawn',
    [
      `(trả lại|trả|từ chối) ${AND} (xin|công dân)? rút (hồ sơ)?`,
      `(xin)? rút (hồ sơ)? ${AND} (bị)? (trả lại|trả|từ chối)`,
    ],
  ],
  ['cancelled', ['(bị|đã|đã bị)? (hủy|hủy bỏ) (hồ sơ)?']],
  [
    'due',
    [
      '(đã)? (đến|tới) (thời)? hạn (phải)? (giải quyết|xử lý|trả|trả kết quả)? (trong kỳ)?',
      '(phải|cần) (trả|trả kết quả) trong (kỳ|tháng|quý)',
    ],
  ],
  [
    'other',
    [
      '(yêu cầu|chờ|đề nghị|đang chờ|phải|cần|đang)? bổ sung (hồ sơ|giấy tờ|thông tin)?',
      '(tạm)? dừng (giải quyết|xử lý)?',
      'chờ (thực hiện)? nghĩa vụ tài chính',
      'chờ trả (kết quả)?',
      'gia hạn',
    ],
  ],
  [
    'early',
    [
      EARLY,
      'trước và sớm hạn',
      '(đã|được|đã được)? (giải quyết|trả|trả kết quả|xử lý) sớm',
      '(giải quyết|trả|trả kết quả|xử lý)? sớm hơn (so với)? (thời hạn|hạn|quy định)',
    ],
  ],
  [
    'onTime',
    [ONTIME, 'đúng (thời gian|tiến độ) (quy định)?', 'đúng quy định về thời (gian|hạn)', 'đúng thời hạn quy định'],
  ],
  [
    'earlyOrOnTime',
    [
      `(trước|sớm) (thời)? (hạn|hẹn)? ${AND} (giải quyết|trả)? (đúng|trong|kịp) (thời)? (hạn|hẹn)`,
      // else "giải quyết sớm" would be taken first
      `(giải quyết|trả|trả kết quả|xử lý) sớm (và|,|/|hoặc) đúng (thời)? (hạn|hẹn)`,
      `đúng (thời)? (hạn|hẹn)? ${AND} (giải quyết|trả)? (trước|sớm) (thời)? (hạn|hẹn)`,
      `trước , đúng hạn`,
      'không (bị)? (quá|trễ|chậm) (hạn|hẹn)',
    ],
  ],
  [
    'overdue',
    [
      LATE,
      `${LATE_MORE} (và|,|/|hoặc) ${LATE_MORE}`,
      `(bị|đã)? ${LATE}`,
      '(bị)? trễ',
      'bị chậm',
      '(chậm|trễ) (trả|giải quyết|xử lý) (kết quả)?',
      '(không|chưa) đúng (thời)? (hạn|hẹn)',
      '(bị|đã)? quá thời (hạn|gian) (quy định|giải quyết|xử lý)',
      'chậm so với (quy định|thời hạn)',
    ],
  ],
  ['resolvedLate', ['(được|bị|đã)? (giải quyết|trả|xử lý|trả kết quả) (chậm|trễ|muộn) (thời)? (hạn|hẹn|tiến độ)?']],
  ['stillInTime', ['đang (còn)? trong (thời)? (hạn|hẹn) (giải quyết|xử lý|quy định|theo quy định)?']],
  [
    'inTime',
    [
      '(còn|vẫn|đang)? (còn|đang)? trong (thời)? (hạn|hẹn) (giải quyết|xử lý|quy định|theo quy định)?',
      'còn (thời)? (hạn|hẹn) (giải quyết|xử lý)?',
    ],
  ],
  [
    'notDue',
    ['(chưa|không) (đến|tới) (thời)? (hạn|hẹn) (trả|giải quyết|trả kết quả|xử lý)?', 'chưa (bị)? (quá|trễ) (hạn|hẹn)'],
  ],
  [
    'online',
    [
      'trực tuyến',
      'qua (môi trường)? mạng',
      '(trên|qua) môi trường (mạng|điện tử|số)',
      'online',
      'dịch vụ công trực tuyến',
      'dvctt',
      'qua (cổng)? dịch vụ công (trực tuyến|quốc gia)?',
    ],
  ],
  [
    'onlinePart',
    [
      '(dịch vụ công|dvc)? (trực tuyến)? (toàn trình|một phần)',
      '(dịch vụ công|dvc)? (trực tuyến)? (ở)? (mức độ|mức) (1|2|3|4|3 (,|và|/|-) 4|1 (,|và|/|-) 2)',
      'dvctt (toàn trình|một phần)',
    ],
  ],
  ['direct', ['trực tiếp (tại (bộ phận)? một cửa)?', '(trực tiếp)? tại quầy']],
  [
    'postal',
    ['(qua)? (dịch vụ|đường)? (bưu chính|bưu điện) (công ích)?', 'bccí', 'bcci', '(qua)? dịch vụ bưu chính công ích'],
  ],
  ['total', ['tổng (số|cộng|hợp)?', 'tổng số (có)?', 'cộng', 'toàn bộ', 'lũy kế', 'cộng dồn']],
  ['inPeriod', ['trong (kỳ|tháng|quý|năm|kỳ báo cáo|tuần)', 'trong #p']],
  ['remain', ['còn', 'hiện còn', 'vẫn còn', 'chỉ còn', 'hiện', 'hiện có', 'đang có']],
  [
    'nested',
    [
      'trong đó',
      'bao gồm',
      '(cụ thể)? gồm (có)?',
      'trong (số|tổng số) (này|đó|hồ sơ này|hồ sơ đó|đã giải quyết)',
      'trong tổng số',
      'cụ thể',
      'chia ra',
      'bao gồm (có)?',
      'trong ấy',
    ],
  ],
  ['rateWord', ['(với|có|đạt|chiếm)? (tỷ lệ|tỉ lệ)', '(đạt|chiếm) (tỷ lệ|tỉ lệ)', 'tỷ trọng', 'tl']],
  ['reach', ['đạt', 'chiếm', 'tương đương', 'tương ứng', 'bằng', 'đạt mức', 'ở mức', '=', '~']],
  [
    'rise',
    [
      '(tăng|giảm) (thêm|mạnh|nhẹ|được|khoảng|gần|hơn|trên)?',
      '(cao|thấp|nhiều|ít) hơn',
      'vượt',
      'hụt',
      'chênh lệch',
      '(tăng|giảm) (từ|lên)',
    ],
  ],
  ['copula', ['là', ':', 'có', 'đạt được', 'được', 'ước', 'lên tới', 'lên đến', 'giảm còn', 'xuống còn', 'tăng lên']],
  [
    'none',
    [
      'không (có|phát sinh|còn|để|để xảy ra|ghi nhận|xảy ra|có phát sinh|tồn) (hồ sơ|hs|trường hợp) (nào)?',
      'chưa (có|phát sinh) (hồ sơ|hs|trường hợp) (nào)?',
      'không (hồ sơ|hs) nào',
    ],
  ],
  ['respectively', ['lần lượt', 'lần lượt là', 'theo thứ tự']],
  ['and', ['và', 'còn', 'với', 'cùng', 'nhưng', 'tuy nhiên', 'song', 'cùng với']],
  ['compare', ['so với', 'cùng kỳ', 'so cùng kỳ', 'so kỳ trước', 'so với cùng kỳ']],
  [
    'average',
    [
      '(trung bình|bình quân) (mỗi|một)? (ngày|tuần|tháng|năm|xã|phường|đơn vị)?',
      '(mỗi|một|hằng|hàng) ngày',
      'mỗi (tuần|tháng|năm|xã|phường|buổi)',
      'có (ngày|hôm|tuần|tháng|lúc|thời điểm|buổi)',
      'cao điểm',
      '(ngày|thời điểm) cao điểm',
      '/ (ngày|tháng|tuần|năm)',
    ],
  ],
  ['about', ['(về|đối với|riêng) (các|số|lĩnh vực|công tác)? (hồ sơ)?', 'về']],
]
