import type { Catalogue } from '../shared/locale'
import type { VisitParty, VisitStratum } from '../visit/visit-plan'

const vi = {
  head: 'KẾ HOẠCH LÀM VIỆC CỦA ĐOÀN',
  points: {
    captions: {
      centre: () => 'Hỏi và xem tại Trung tâm',
      ward: () => 'Hỏi và xem tại Ủy ban nhân dân',
      neighbourhoods: (label: string) => `Hỏi và xem tại các ${label}`,
    } satisfies Record<VisitParty, (label: string) => string>,
    columns: ['TT', 'Nội dung', 'Trả lời, nhận xét'],
    note: 'Nêu theo các nhận định chưa bỏ và những việc đợt giám sát nào cũng xem. Ô “…” để ghi tay.',
  },
  sample: {
    strata: { late: 'Hồ sơ quá hạn', inTime: 'Hồ sơ trong hạn, đúng hạn, trước hạn' } satisfies Record<
      VisitStratum['key'],
      string
    >,
    caption: (name: string, drawn: string, of: string, seed: string) =>
      `${name}: rút ngẫu nhiên ${drawn} trong ${of}, số rút ${seed}`,
    none: (name: string, seed: string) => `${name}: không có hồ sơ nào để rút (số rút ${seed}).`,
    columns: ['Mã hồ sơ', 'Lĩnh vực', 'Tiếp nhận', 'Hẹn trả', 'Có kết quả', 'Nhận xét khi xem'],
    note: 'Cùng số rút và cùng danh sách luôn cho cùng hồ sơ: ai cũng rút lại kiểm tra được.',
    notDrawn: 'Chưa rút hồ sơ nào để xem tại chỗ.',
  },
}

const en: typeof vi = {
  head: 'PLAN OF THE VISIT',
  points: {
    captions: {
      centre: () => 'To ask and to see at the Centre',
      ward: () => 'To ask and to see at the People’s Committee',
      neighbourhoods: () => 'To ask and to see in the neighbourhoods',
    },
    columns: ['No.', 'What', 'Answer, remark'],
    note: 'From the findings that were not dropped, and what every visit looks at. “…” is to be filled in by hand.',
  },
  sample: {
    strata: { late: 'Late dossiers', inTime: 'Dossiers in time, on time, early' },
    caption: (name, drawn, of, seed) => `${name}: ${drawn} of ${of} drawn by lot, seed ${seed}`,
    none: (name, seed) => `${name}: there are none to draw from (seed ${seed}).`,
    columns: ['Code', 'Field', 'Received', 'Due', 'Finished', 'Remark when seen'],
    note: 'The same seed and the same list always give the same dossiers: anyone can draw them again.',
    notDrawn: 'No dossiers have been drawn for inspection yet.',
  },
}

export const visitReportMessages: Catalogue<typeof vi> = { vi, en }
