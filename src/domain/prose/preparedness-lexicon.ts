import { buildTrie } from './phrase-trie'

/** Heads of names of means and materials; the words behind them up to the next comma belong to the name. */
const equipmentHeads: readonly string[] = [
  'áo (phao|mưa|giáp|quần)',
  'phao (tròn|cứu sinh|bè|cứu hộ)?',
  '(xuồng|ca nô|canô|cano|tàu|thuyền|ghe|bè cứu sinh|xuồng máy|xuồng cao tốc|ca-nô|mô tô nước)',
  'ca - nô',
  'vỏ (lãi|composite)',
  'xe (ô tô|tải|ca|đặc chủng|cứu thương|cứu hộ|cứu nạn|máy|mô tô|chữa cháy|cẩu|múc|ủi|xúc|lu|ben|bọc thép|thiết giáp|khách|chỉ huy|cơ động|chuyên dùng|bán tải|công nông|lội nước|kéo|nâng)?',
  '(ô tô|ôtô|mô tô|xe máy)',
  '(máy bay (trực thăng)?|trực thăng|thủy phi cơ|flycam|drone)',
  'máy (nổ|phát|phát điện|cưa|cắt|bơm|xúc|ủi|múc|đào|khoan|bộ đàm|thông tin|ảnh|đẩy|thổi|phun|lọc|định vị|icom)',
  '(cưa máy|cưa xích|cưa|kìm cộng lực|búa|rìu|xà beng|xà ben|cuốc|xẻng|cuốc xẻng|dao|dao rựa|rựa|liềm)',
  '(bộ đàm|điện thoại vệ tinh|loa|loa cầm tay|loa kéo|loa phóng thanh|còi|kẻng|trống|còi hú)',
  '(đèn|đèn pin|đèn bão|đèn chiếu sáng|đèn sạc)',
  '(dây|dây thừng|dây cứu sinh|dây chão|thừng|thang|thang dây|cáng|cáng cứu thương|túi cứu thương|túi thuốc|tủ thuốc|cơ số thuốc|bông băng|băng ca)',
  '(nhà bạt|lều|lều bạt|bạt|tấm bạt|vải bạt|bạt che|ni lông|nilon)',
  '(bao tải|bao cát|bao|bao tải cát|rọ thép|rọ đá|rọ|đá hộc|đá dăm|đá|cát|đất dự trữ|cọc tre|cọc|tre|cừ tràm|tấm lợp|tôn|xi măng)',
  '(gạo|mì tôm|mì ăn liền|mì|mỳ tôm|mỳ gói|mì gói|mỳ|lương khô|nước uống|nước sạch|nước đóng chai|nước|lương thực|thực phẩm|xăng|dầu|xăng dầu|nhiên liệu|muối|sữa|thuốc|hóa chất|cloramin b|cloramin)',
  '(phương tiện|trang thiết bị|thiết bị|vật tư|dụng cụ) (các loại|khác|cứu hộ|cứu nạn|cứu sinh|chữa cháy|thông tin)?',
  '(ủng|găng tay|mũ bảo hiểm|mũ|quần áo bảo hộ|khẩu trang|chăn|màn|giường bạt|công cụ hỗ trợ|bình chữa cháy|vòi chữa cháy|lăng vòi)',
  '(téc|bồn|can nhựa|can|container|thùng phuy|máng|ống cống|cống)',
  '(suất ăn|suất cơm|suất quà|phần quà|túi quà|gói quà|nhu yếu phẩm|túi nhu yếu phẩm|bánh mì|bánh chưng|cơm nắm)',
  '(mặt nạ|kính bơi|biển cảnh báo|biển báo|rào chắn|hàng rào|cọc tiêu|còi báo động|máy|robot|khinh khí cầu)',
  '(trạm bơm|trạm y tế lưu động|trạm phát thanh|cụm loa|hệ thống loa)',
  '(súng bắn dây|ống nhòm|la bàn|máy định vị)',
  '(căn)? (nhà cao tầng|nhà kiên cố|nhà tránh trú|nhà tránh bão|nhà cộng đồng tránh lũ)',
  '(điểm sơ tán|điểm tránh trú|điểm tập kết)',
]

/** Boats and vehicles that, in talk of fishing, are those to be called ashore. */
export const calledAshore = new Set(['tàu', 'thuyền', 'phương', 'ghe'])

/** Words that make boats and people those to be protected and not those who protect. */
export const protectedWords: readonly string[] = [
  'neo đậu',
  'tránh trú',
  'ngư dân',
  'lao động',
  'tàu cá',
  'đánh bắt',
  'khai thác',
  'hoạt động trên biển',
  'tránh bão',
  'vòng tránh',
  'thuyền viên',
  'lồng bè',
  'nuôi trồng',
  'kiểm đếm',
]

const unitWords: readonly string[] = [
  'chiếc',
  'cái',
  'bộ',
  'con',
  'tấn',
  'tạ',
  'kg',
  'kí',
  'ki',
  'lít',
  'thùng',
  'gói',
  'hộp',
  'chai',
  'bình',
  'cuộn',
  'tấm',
  'túi',
  'cặp',
  'đôi',
  'quả',
  'cây',
  'khối',
  'm3',
  'm2',
  'm³',
  'm²',
  'mét',
  'm',
  'suất',
  'phần',
  'cơ số',
  'viên',
  'lọ',
  'can',
  'căn',
  'tủ',
  'kiện',
  'bao',
  'đầu',
  'sợi',
]

/** Units that count things even where the thing is not in the list of heads. */
export const strongUnits = new Set([
  'chiếc',
  'cái',
  'tấn',
  'kg',
  'thùng',
  'gói',
  'hộp',
  'cuộn',
  'tấm',
  'lít',
  'bộ',
  'cơ số',
])

const kindCues: readonly (readonly ['available' | 'required' | 'needed' | 'none', readonly string[]])[] = [
  // words that hold a cue and say nothing of the kind
  ['none', ['hậu cần', 'cần (thiết|cẩu|trục|câu|cù)', 'có (thể|khả năng|nguy cơ|mặt)', 'yêu cầu (các|đơn vị)']],
  [
    'needed',
    [
      '(còn)? thiếu',
      'cần (tới|đến|thêm|có thêm|bổ sung|trang bị|mua|cấp|hỗ trợ|sửa chữa)?',
      '(đề nghị|đề xuất|kiến nghị|xin) (được)? (cấp|trang bị|bổ sung|hỗ trợ|mua|đầu tư|cấp thêm|trang bị thêm) (thêm)?',
      '(đề nghị|đề xuất|kiến nghị|xin)',
      '(bổ sung|mua sắm|mua|trang bị) (thêm|tiếp)',
      '(dự kiến|sẽ|cần|kế hoạch) (mua|mua sắm|trang bị|bổ sung|cấp) (thêm|tiếp|mới)?',
      'chưa có',
    ],
  ],
  [
    'required',
    [
      'nhu cầu',
      'định mức',
      'theo quy định (phải|cần)? (có)?',
      'yêu cầu (có)?',
      'cần có',
      '(phải|cần) (chuẩn bị|bố trí|dự trữ|trang bị)? (có|đủ)? (tối thiểu|ít nhất)',
      'phải (có|chuẩn bị|bố trí|dự trữ|trang bị|huy động|sắm)',
      '(tối thiểu|ít nhất)',
      'tiêu chuẩn',
    ],
  ],
  [
    'available',
    [
      '(hiện|đã|đang|mới) (có|được)?',
      'có',
      'chuẩn bị',
      'huy động',
      'đã (mua|mua sắm|trang bị|bổ sung|cấp) (thêm|được|mới)?',
      'trang bị',
      'dự trữ',
      'điều động',
      'cấp phát',
      'được cấp',
      'bố trí',
      'sẵn sàng',
      'hiện có',
      'thực có',
    ],
  ],
]

/** Those who act: a number in front of these words is a number of people. */
const forceNouns: readonly string[] = [
  '(lượt)? cán bộ (và|,|-)? (chiến (sĩ|sỹ)|nhân viên|công nhân viên|công chức)?',
  '(cbcs|cán bộ chiến sĩ|chiến sĩ|chiến sỹ|sĩ quan|quân nhân|bộ đội|quân|lính)',
  '(dân quân|dân quân tự vệ|tự vệ|dân phòng|dân quân cơ động|dự bị động viên|quân dự bị)',
  '(công an|cảnh sát|biên phòng|bộ đội biên phòng|công an viên)',
  '(công nhân|kỹ sư|thợ|lái xe|thuyền viên cứu nạn)',
  '(đoàn viên|thanh niên|thanh niên xung kích|tình nguyện viên|hội viên|đảng viên|xung kích|đội viên|thành viên|y bác sĩ|bác sĩ|nhân viên y tế|nhân viên|kỹ thuật viên)',
  'lượt (người|cán bộ) tham gia',
]
/** People, where the words around say that they are a force. */
const peopleNouns: readonly string[] = ['người', 'nhân lực', 'đồng chí', 'đ / c', 'lực lượng', 'thành viên', 'học viên']
export const forceCues =
  /lực lượng|nhân lực|quân số|huy động|xung kích|ứng trực|đội|tổ |trực ban|thường trực|tham gia|dân quân|cứu hộ|cứu nạn|ứng phó/
const teamNouns: readonly string[] = [
  '(tổ|đội|nhóm|đoàn) (công tác|xung kích|cơ động|cứu hộ|cứu nạn|phản ứng nhanh|tình nguyện|thanh niên|dân phòng|tuần tra|y tế|ứng cứu|trực|tuyên truyền|quản lý|chữa cháy|xử lý|sửa chữa|khắc phục|kiểm tra|ứng phó|trực ban|canh gác|tuần tra|phòng chống|bảo vệ|hậu cần|cấp cứu|vận hành|giúp dân|hỗ trợ)',
  '(trung đội|tiểu đội|đại đội|tiểu đoàn|trung đoàn|hải đội|kíp trực|kíp)',
]

const trainingNouns: readonly string[] = [
  '(lớp|buổi|đợt|cuộc|hội nghị|khóa)? (tập huấn|huấn luyện|diễn tập|bồi dưỡng|thực tập phương án|luyện tập)',
]
export const trainingUnits = new Set(['lớp', 'buổi', 'đợt', 'cuộc', 'lần', 'khóa', 'hội'])
const learnerNouns: readonly string[] = [
  '(lượt)? (học viên|người|đại biểu|cán bộ|hội viên|đoàn viên|thành viên|người dân|chiến sĩ|lượt người|hộ dân|nhân viên)',
]

export const equipmentTrie = buildTrie(equipmentHeads.map((pattern) => [pattern, true] as const))
export const unitTrie = buildTrie(unitWords.map((pattern) => [pattern, pattern] as const))
export const kindTrie = buildTrie(
  kindCues.flatMap(([kind, patterns]) => patterns.map((pattern) => [pattern, kind] as const)),
)
export const forceTrie = buildTrie(forceNouns.map((pattern) => [pattern, true] as const))
export const peopleTrie = buildTrie(peopleNouns.map((pattern) => [pattern, true] as const))
export const teamTrie = buildTrie(teamNouns.map((pattern) => [pattern, true] as const))
export const trainingTrie = buildTrie(trainingNouns.map((pattern) => [pattern, true] as const))
export const learnerTrie = buildTrie(learnerNouns.map((pattern) => [pattern, true] as const))
/** The text is about storms, floods, fires and the like. */
export const disasterWords =
  /bão|lũ|lụt|mưa|triều cường|xuồng|ca nô|nhà bạt|hộ đê|chia cắt|mắc kẹt|tìm kiếm|khẩn cấp|gia cố|chằng chống|di dời|hậu quả|thiên tai|cứu nạn|cứu hộ|pctt|tkcn|pccc|xung kích|ứng phó|sơ tán|tại chỗ|sạt lở|áo phao|mưa lớn|ngập|chữa cháy|phòng thủ dân sự/
