import type { FormRow, PublishedRate } from '~/domain/reported/form'
import type { RoundInfo, Statement } from '~/domain/round/round'
import { isoDate } from '~/domain/shared/iso-date'
import type { Source } from '~/domain/shared/provenance'

/** What the ward's portal published on 13/10/2025; every figure below is printed there, and no other is. */
export const article: Source = {
  id: 'bai-13-10-2025',
  title: 'Cổng thông tin phường An Thắng, bài ngày 13/10/2025 về kế hoạch giám sát của Ủy ban MTTQ Việt Nam phường',
  date: '2025-10-13',
  url: null,
}

export const illustration: Source = {
  id: 'minh-hoa',
  title: 'Dữ liệu minh họa do Giám Sát tạo ra, không phải số liệu của phường',
  date: null,
  url: null,
}

export const roundInfo: RoundInfo = {
  id: 'an-thang-2025-07',
  title: 'Giám sát giải quyết thủ tục hành chính và phòng, chống thiên tai tại phường An Thắng',
  unit: 'phường An Thắng',
  unitShort: 'An Thắng',
  city: 'thành phố Đà Nẵng',
  centre: 'Trung tâm phục vụ hành chính công phường An Thắng',
  period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') },
  asOf: isoDate('2025-08-30'),
  supervisedOn: isoDate('2025-10-13'),
  neighbourhoodLabel: 'khối phố',
  convention: 'qd766',
  sources: [article, illustration],
}

/** As printed: 1226 + 2 + 56 is 1284, not 1281. Nothing is corrected here. Column 6 is not in the article. */
export const publishedRow: FormRow = {
  receivedTotal: 1338,
  receivedOnline: 1262,
  receivedDirectAndPostal: 76,
  carriedOver: null,
  resolvedTotal: 1281,
  resolvedEarly: 1226,
  resolvedOnTime: 2,
  resolvedOverdue: 56,
  pendingTotal: 57,
  pendingInTime: 55,
  pendingOverdue: 2,
}

export const publishedRates: readonly PublishedRate[] = [
  { id: 'onTime', label: 'Tỷ lệ giải quyết trước hạn và đúng hạn', percent: 95.89, decimals: 2 },
  { id: 'late', label: 'Tỷ lệ trễ hạn', percent: 4.11, decimals: 2 },
]

type StatementRow = Omit<Statement, 'provenance' | 'sourceId'>
const said = (id: string, topic: Statement['topic'], key: string | null, text: string): StatementRow => ({
  id,
  topic,
  key,
  text,
  value: null,
  unit: null,
})
const counted = (id: string, key: string, text: string, value: number, unit: string): StatementRow => ({
  ...said(id, 'capacity', key, text),
  value,
  unit,
})

export const publishedStatements: readonly StatementRow[] = [
  said('linh-vuc-1', 'lateField', 'Hộ tịch', 'Tư pháp – hộ tịch'),
  said('linh-vuc-2', 'lateField', 'Đất đai', 'Đất đai'),
  said('nguyen-nhan-1', 'cause', 'network', 'Mạng chưa bảo đảm trong những tuần đầu'),
  said('nguyen-nhan-2', 'cause', 'software', 'Phần mềm một cửa chưa ổn định, hay lỗi, không đăng nhập được'),
  said('nguyen-nhan-3', 'cause', 'digitisation', 'Số hóa hồ sơ làm tăng khối lượng công việc'),
  said('nguyen-nhan-4', 'cause', 'notOnSystem', 'Nhiều thủ tục chưa có trên hệ thống điều hành'),
  counted('nang-luc-1', 'officeArea', 'Diện tích nơi làm việc', 60, 'm²'),
  said('nang-luc-2', 'capacity', 'officeOverloaded', 'Nơi làm việc quá tải'),
  counted('nang-luc-3', 'trainedDocumentSystem', 'Đã tập huấn hệ thống quản lý văn bản', 8, 'người'),
  counted('nang-luc-4', 'trainedProcedureControl', 'Đã tập huấn kiểm soát thủ tục hành chính', 4, 'người'),
  said('bon-tai-cho', 'fourOnTheSpot', null, 'khá tốt'),
  said('bo-sung-1', 'equipmentToAdd', 'Máy nổ', 'máy nổ'),
  said('bo-sung-2', 'equipmentToAdd', 'Máy cưa', 'máy cưa'),
  said('bo-sung-3', 'equipmentToAdd', 'Công cụ nòng cốt', 'công cụ, dụng cụ nòng cốt tại chỗ'),
  said('tiep-tuc-1', 'toContinue', 'communication', 'tuyên truyền phòng, chống thiên tai'),
  said('tiep-tuc-2', 'toContinue', 'training', 'tập huấn lực lượng ở khối phố'),
]
