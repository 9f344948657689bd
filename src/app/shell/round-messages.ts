import { defineMessages } from '~/ui/i18n/messages'

export const roundMessages = defineMessages({
  vi: {
    title: 'Đợt giám sát đang mở',
    unit: 'Đơn vị',
    centre: 'Nơi được giám sát',
    period: 'Kỳ số liệu (tính cả hai ngày đầu, cuối)',
    asOf: 'Xét hạn đến hết ngày',
    supervisedOn: 'Ngày giám sát',
    sources: 'Nguồn',
    address: 'Gói số liệu',
    here: 'Lưu trên máy này',
    others: 'Chuyển sang đợt khác',
    shipped: 'Đợt kèm chương trình',
    toData: 'Xem đã nạp những gì, từ đâu, bỏ những gì',
  },
  en: {
    title: 'The open round',
    unit: 'Unit',
    centre: 'Supervised office',
    period: 'Period (both days included)',
    asOf: 'Limits judged as of',
    supervisedOn: 'Supervised on',
    sources: 'Sources',
    address: 'Package',
    here: 'Kept on this computer',
    others: 'Open another round',
    shipped: 'The round that ships with the program',
    toData: 'See what was loaded, from where, and what was refused',
  },
})
