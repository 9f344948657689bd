import type { Catalogue } from '../shared/locale'
import type { RecommendationStatus } from './supervision'

const vi = {
  heads: {
    recommendations: 'THEO DÕI KIẾN NGHỊ',
    questions: 'CÂU HỎI GỬI TRUNG TÂM',
    notes: 'GHI CHÚ',
    journal: 'NHẬT KÝ LÀM VIỆC',
  },
  recommendations: {
    caption: (count: string) => `${count} kiến nghị và việc trả lời`,
    columns: ['Mã', 'Đối với', 'Nội dung', 'Ngày gửi', 'Hạn trả lời', 'Văn bản trả lời', 'Tình trạng'],
    note: 'Hạn trả lời do Đoàn giám sát đặt. Ô “…” để ghi tay.',
  },
  status: {
    openUnresolved: 'Chưa giải quyết',
    openAgreed: 'Đã tiếp thu, đang thực hiện',
    closedImplemented: 'Đã thực hiện',
    closedNotImplemented: 'Kết thúc, không thực hiện',
  } satisfies Record<RecommendationStatus, string>,
  questions: {
    caption: (count: string) => `${count} câu hỏi đề nghị Trung tâm trả lời bằng văn bản`,
    columns: ['TT', 'Đề nghị Trung tâm', 'Trả lời của Trung tâm'],
    note: 'Số công bố giữ nguyên cho đến khi có trả lời.',
    none: 'Không còn câu hỏi nào gửi Trung tâm.',
  },
  journal: {
    caption: (count: string) => `${count} việc đã làm với đợt giám sát`,
    columns: ['Lúc', 'Người làm', 'Việc'],
    none: 'Nhật ký chưa có việc nào.',
  },
}

const en: typeof vi = {
  heads: {
    recommendations: 'FOLLOW-UP OF RECOMMENDATIONS',
    questions: 'QUESTIONS TO THE CENTRE',
    notes: 'NOTES',
    journal: 'JOURNAL',
  },
  recommendations: {
    caption: (count) => `${count} recommendations and their replies`,
    columns: ['Code', 'To', 'Recommendation', 'Sent on', 'Reply by', 'Reply', 'State'],
    note: 'The day of reply is set by the delegation. “…” is to be filled in by hand.',
  },
  status: {
    openUnresolved: 'Not resolved',
    openAgreed: 'Agreed, under way',
    closedImplemented: 'Carried out',
    closedNotImplemented: 'Closed, not carried out',
  },
  questions: {
    caption: (count) => `${count} questions that the Centre is asked to answer in writing`,
    columns: ['No.', 'The Centre is asked to', 'Answer of the Centre'],
    note: 'Published figures stay as they are until there is an answer.',
    none: 'No question to the Centre is open.',
  },
  journal: {
    caption: (count) => `${count} entries of what was done with the round`,
    columns: ['When', 'Who', 'What'],
    none: 'The journal has no entry yet.',
  },
}

export const workMessages: Catalogue<typeof vi> = { vi, en }
