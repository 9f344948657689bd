import { defineMessages } from '~/ui/i18n/messages'

export const dateFieldMessages = defineMessages({
  vi: { hint: 'Ngày trước, tháng sau: 01/7/2025' },
  en: { hint: 'Day first: 01/7/2025' },
})
