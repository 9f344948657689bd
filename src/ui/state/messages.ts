import { defineMessages } from '~/ui/i18n/messages'

export const stateMessages = defineMessages({
  vi: { loading: 'Đang tải', stop: 'Dừng', retry: 'Thử lại', what: 'Chuyện gì', where: 'Ở đâu', todo: 'Làm gì' },
  en: { loading: 'Loading', stop: 'Stop', retry: 'Try again', what: 'What', where: 'Where', todo: 'What to do' },
})
