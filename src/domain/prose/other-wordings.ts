/** Things counted that are no dossiers, but are received and handled like them: bare figures after them are theirs. */
export const handledThings: readonly string[] = [
  '(lá)? đơn (thư|khiếu nại|tố cáo|kiến nghị|phản ánh|hàng|đăng ký)?',
  '(lượt)? (phản ánh|kiến nghị|ý kiến|góp ý|khiếu nại|tố cáo|tố giác|tin báo|câu hỏi|yêu cầu|đề nghị|đề xuất)',
  '(vụ|vụ việc|vụ án|án|việc|tin|tin bài)',
  '(nhiệm vụ|đầu việc|chỉ tiêu|công việc|nội dung)',
  '(văn bản|công văn|giấy mời|thông tin|bản án|quyết định|tờ trình|báo cáo)',
  '(phiếu|giấy phép|giấy chứng nhận|thẻ|chứng chỉ|sổ|bản|giấy|chứng thư)',
  '(cuộc gọi|lượt gọi|lượt hướng dẫn|cuộc|tin nhắn|bưu gửi|bưu phẩm)',
  '(thủ tục|tthc|thủ tục hành chính|dịch vụ công|dịch vụ|dvc|quy trình|dvctt)',
  '(dự án|công trình|hợp đồng|gói thầu|hộ|hộ dân|hộ gia đình)',
  '(lượt người|lượt công dân|lượt khách|lượt)',
]

/** A qualifier that makes a "hồ sơ" something else than an administrative dossier. */
export const foreignDossiers: readonly string[] = [
  '(khiếu nại|tố cáo|đơn thư|kiến nghị|phản ánh|tố giác|tin báo)',
  '(vụ án|vụ việc|án|thi hành án|bị can|thầu|dự thầu|mời thầu|đấu thầu)',
  '(đảng viên|cán bộ|nhân sự|công chức|viên chức|kết nạp đảng|thi đua)',
  '(vay|vay vốn|tín dụng|tuyển sinh|xét tuyển|dự tuyển|dự thi|bệnh án|sức khỏe|bồi thường|quyết toán|thanh quyết toán)',
]

/** What is done with some dossiers besides the form: figures and rates beside these words are not of the form. */
export const foreignActs: readonly string[] = [
  '(có)? (thanh toán|nộp phí|thu phí|nộp lệ phí|giao dịch thanh toán) (phí|lệ phí|phí, lệ phí)? (trực tuyến|điện tử|không dùng tiền mặt)?',
  '(được|đã)? số hóa (hồ sơ|thành phần hồ sơ|kết quả)?',
  '(cấp|trả) (kết quả)? (bản)? (điện tử|bản điện tử)',
  'kết quả (bản)? điện tử',
  'cấp kết quả điện tử',
  '(mức độ|chỉ số|tỷ lệ)? hài lòng',
  'rất hài lòng',
  '(khai thác|tái sử dụng|sử dụng lại)',
  '(giải ngân|kế hoạch vốn)',
  '(thư|văn bản) xin lỗi',
  'xin lỗi',
  'chứng thực (bản sao)? điện tử',
  '(chữ ký số|tài khoản|định danh)',
  '(đồng bộ|công khai|niêm yết|cung cấp) (thủ tục|tthc|dịch vụ)?',
  '(nghĩa vụ tài chính|phí lệ phí)',
  '(mục tiêu|chỉ tiêu|kế hoạch) (đề ra|giao|được giao|năm)?',
  '(dân số|diện tích|cử tri)',
  '(đã)? thực (hiện)? nghĩa vụ tài chính',
]

/** Wordings that hold a concept's words and mean something else. */
export const noise: readonly string[] = [
  'bộ phận (một cửa|tiếp nhận (và|&) trả kết quả)',
  'bộ phận tiếp nhận và giao trả kết quả',
  '(hệ thống|phần mềm|cổng) (thông tin)? (giải quyết|xử lý) (thủ tục hành chính|tthc|hồ sơ)?',
  'thuộc thẩm quyền (giải quyết|tiếp nhận)?',
  '(thời hạn|thời gian|quá trình|quy trình|công tác|tình hình|năng lực|hiệu quả|chất lượng|trách nhiệm|tiến độ|nguyên nhân) (tiếp nhận|giải quyết|xử lý|trả kết quả)',
  '(tình hình|công tác|kết quả|việc) (tiếp nhận|tiếp nhận (và|,) (giải quyết|xử lý|trả kết quả)) (hồ sơ)? (thủ tục hành chính|tthc)?',
  'kết quả (giải quyết|xử lý) (hồ sơ)? (thủ tục hành chính|tthc)',
  '(giấy|được cấp) chứng nhận',
  'xác nhận',
  'một số',
  '(phát|thực|thể|xuất|tái) hiện',
  'hiện (đại|nay|trạng|hành|thực|trường)',
  'cao nhất',
  'chậm nhất',
  '(trả|cấp) (giấy|phép)',
  'sau (một|hai|ba|bốn|năm|sáu|gần)',
  '(chỉ đạo|lãnh đạo|hướng dẫn) trực tiếp',
  'trực tiếp (chỉ đạo|lãnh đạo|hướng dẫn|giải quyết|xử lý|làm việc)',
  'khởi công',
  'không (tiếp nhận|thu)',
  'hạ tầng',
  'là tỷ lệ',
  '(cơ quan|đơn vị|bộ phận) thụ lý',
  'người nộp',
  '(bao gồm|gồm|kể cả|tính cả) (cả)? số liệu',
  '(chưa)? đến nhận (kết quả)?',
  'có trách nhiệm',
  '(phải|cần|được)? xin lỗi',
  'theo (đúng)? quy định',
  'để (được)? (giải quyết|xử lý|tiếp tục giải quyết)',
]
