import { defineMessages } from '~/ui/i18n/messages'

/** What units below a ward are called; the round's own word, so Vietnamese in both languages. */
export const neighbourhoodLabels = ['khối phố', 'tổ dân phố', 'thôn', 'khu phố', 'khóm', 'ấp', 'buôn', 'bản'] as const

export const roundFormMessages = defineMessages({
  vi: {
    title: 'Tên đợt',
    titleHint: 'Ví dụ: Giám sát giải quyết thủ tục hành chính, quý III năm 2025',
    unit: 'Đơn vị được giám sát',
    unitHint: 'Ví dụ: phường Bến Đò',
    city: 'Thuộc tỉnh, thành phố',
    centre: 'Nơi giải quyết hồ sơ',
    from: 'Kỳ số liệu, từ ngày',
    to: 'đến hết ngày',
    asOf: 'Xét hạn đến hết ngày',
    asOfHint: 'Hồ sơ xong sau ngày này tính là đang giải quyết.',
    supervisedOn: 'Ngày giám sát (nếu đã định)',
    neighbourhoodLabel: 'Dưới phường, xã gọi là',
    convention: 'Cách tính tỷ lệ trước và đúng hạn',
    fromTitle: 'Kỳ lấy từ dòng tên bảng trong tệp; xin xem lại.',
    fromReceived: 'Tệp không ghi kỳ; tạm lấy ngày tiếp nhận đầu và cuối. Xin sửa cho đúng kỳ giám sát.',
    problems: {
      missing: 'Xin điền mục này.',
      notADate: 'Không đọc được thành ngày; xin ghi như 01/7/2025.',
      endsBeforeStart: 'Ngày cuối kỳ đứng trước ngày đầu kỳ; xin sửa một trong hai.',
      asOfBeforeEnd: 'Ngày xét hạn đứng trước ngày đầu kỳ; xin sửa.',
    },
  },
  en: {
    title: 'Name of the round',
    titleHint: 'For example: Administrative procedures, third quarter of 2025',
    unit: 'Supervised unit',
    unitHint: 'For example: phường Bến Đò',
    city: 'Province or city',
    centre: 'Office that handles dossiers',
    from: 'Period, from',
    to: 'to (included)',
    asOf: 'Limits judged at the end of',
    asOfHint: 'A dossier finished later counts as pending.',
    supervisedOn: 'Day of the supervision (if known)',
    neighbourhoodLabel: 'Word for a unit below the ward',
    convention: 'How the rate of early and on time is computed',
    fromTitle: 'The period is taken from a title in the file; please check.',
    fromReceived:
      'The files name no period; the first and last day of receipt stand here for now. Please put the period of the supervision.',
    problems: {
      missing: 'Please fill this in.',
      notADate: 'Not a day of the calendar; please write it as 01/7/2025.',
      endsBeforeStart: 'The period ends before it begins; please change one of the two.',
      asOfBeforeEnd: 'This day lies before the period; please change it.',
    },
  },
})
