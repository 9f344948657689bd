import { defineMessages } from '~/ui/i18n/messages'

export const tableMessages = defineMessages({
  vi: {
    total: 'Cộng',
    scroll: (name: string) => `Bảng ${name}, cuộn ngang để xem hết`,
    noRows: 'Không có dòng nào.',
  },
  en: { total: 'Total', scroll: (name: string) => `Table ${name}, scrolls sideways`, noRows: 'No rows.' },
})
